" Colours model files of gradc.
if exists("b:current_syntax")
  finish
endif

syntax case match

" Words at the head of a statement, unless they are names there.
syntax match gradStatement /\v(^|\{)\s*\zs(import|dim|const|data|fn|layer|model|optimizer|train|derive|check|param|state|next|scan|repeat|when)\ze(\s+[^=:.[:space:]]|\s*\()/
syntax match gradStatement /\v^\s*scan\s.*\zs<over>\ze.*<with>/
syntax match gradStatement /\v^\s*scan\s.*<over>.*\zs<with>\ze\s/
syntax match gradStatement /\v^\s*check\s.*\zs<within>\ze\s/
syntax match gradStatement /\v^\s*when\s+\zs<training>/
syntax keyword gradKeyword if then else and or not as
syntax keyword gradType real int bool simplex
syntax match gradType /\v[:,(]\s*\zsdim>/
syntax match gradType /\v<index\ze\s*\(/
syntax keyword gradConstant pi inf
syntax match gradReduction /\v<(sum|mean|max|min|prod|argmax|argmin)>\ze\s*[[(]/
syntax match gradBuiltin /\v<(exp|expm1|log|log1p|sin|cos|tan|asin|acos|atan|sinh|cosh|tanh|asinh|acosh|atanh|erf|sigmoid|softplus|cbrt|abs|sign|floor|ceil|round|sqrt|rsqrt|one_hot|zeros|ones|normal|uniform|glorot_uniform|glorot_normal|he_uniform|he_normal|orthogonal|zero_pad|split|concat|l2|csv|idx|npy|npz|text|category|derivative|gradient|jacobian|hessian|jvp|vjp)>\ze\s*\(/
syntax match gradNumber /\v<\d+(\.\d+)?([eE][+-]?\d+)?>/
syntax match gradOperator /\v\|\>|-\>|[-+*\/@^<>=!]\=?|\.\.\./
syntax match gradEscape /\v\\[nt\\"']/ contained
syntax region gradString start=/"/ skip=/\\./ end=/"/ oneline contains=gradEscape
syntax match gradComment /#.*$/ contains=@Spell

highlight default link gradStatement Statement
highlight default link gradKeyword Keyword
highlight default link gradType Type
highlight default link gradConstant Constant
highlight default link gradReduction Function
highlight default link gradBuiltin Function
highlight default link gradNumber Number
highlight default link gradOperator Operator
highlight default link gradEscape SpecialChar
highlight default link gradString String
highlight default link gradComment Comment

let b:current_syntax = "grad"
