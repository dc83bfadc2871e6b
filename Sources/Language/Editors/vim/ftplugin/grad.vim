" Model files of gradc: comments, indentation, gq with gradc format, :make with gradc check.
if exists("b:did_ftplugin")
  finish
endif
let b:did_ftplugin = 1

setlocal comments=:# commentstring=#\ %s
setlocal expandtab shiftwidth=4 softtabstop=4
setlocal formatprg=gradc\ format\ -
setlocal makeprg=gradc\ check\ %:S
setlocal errorformat=%f:%l:%c:\ %trror:\ %m,%-G%.%#

let b:undo_ftplugin = "setlocal comments< commentstring< expandtab< shiftwidth< softtabstop<"
      \ . " formatprg< makeprg< errorformat<"
