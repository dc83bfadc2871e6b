// The front door of the room: text in, tree and errors of form out.

/// Returns the syntax tree of `file` with all errors of form, sorted by place. What could not be read
/// is missing from the tree, so a tree with errors is good for further errors of form only.
package func parse(_ file: SourceFile) -> (File, [Diagnostic]) {
  let tokenized = tokenize(file)
  var parser = Parser(file, tokenized.tokens)
  let declarations = parser.file()
  let tree = File(source: file, declarations: declarations, comments: tokenized.comments)
  let syntaxErrors = tokenized.diagnostics + parser.diagnostics
  let formErrors = checkForm(of: tree, knowing: syntaxErrors)
  return (tree, (syntaxErrors + formErrors).sortedByPlace())
}

/// Returns the declarations on the lines in `range` of `file`, which are whole and have no errors.
func parseDeclarations(in range: Range<Int>, of file: SourceFile) -> [Declaration] {
  var lexer = Lexer(file, at: range.lowerBound)
  lexer.run(to: range.upperBound)
  var parser = Parser(file, Token.layOut(lexer.tokens))
  return parser.file()
}
