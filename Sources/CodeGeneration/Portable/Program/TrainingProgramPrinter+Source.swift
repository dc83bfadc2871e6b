// The training program: how it reads its source, and the file that it holds out.

import Scheduling

extension TrainingProgram {
  /// A path that the program reads: its variable, its option, and what it is without the option.
  typealias Path = (variable: String, option: String, value: String)

  /// The paths that the program reads.
  var paths: [Path] {
    let own: (data: String?, labels: String?) =
      switch source {
      case .none: (nil, nil)
      case .table(let path, _), .text(let path, _): (path, nil)
      case .arrays(let images, _, let labels): (images, labels)
      }
    // Labels that no field reads are not read.
    let labels = own.labels == nil ? nil : heldOutFile?.labels
    let all: [(String, String, String?)] = [
      ("data_path", "--data", own.data), ("labels_path", "--labels", own.labels),
      ("held_out_path", "--held-out", heldOutFile?.path),
      ("held_out_labels_path", "--held-out-labels", labels),
    ]
    return all.compactMap { variable, option, value in value.map { (variable, option, $0) } }
  }

  /// The rows of the source itself: all but those of a file that is held out.
  var ownRows: Int { heldOutFile == nil ? counts.rows : counts.training }
}

extension TrainingProgramPrinter {
  /// The function that reads the source.
  func readSource(_ text: inout CText) {
    let own = program.heldOutFile == nil ? "ROWS" : "TRAINING"
    switch program.source {
    case .none: return
    case .table: text.block("static void read_source(void)") { readTables(own, &$0) }
    case .arrays(_, let width, let labels):
      text.block("static void read_source(void)") { text in
        text.line("real *elements;")
        for (number, part) in program.parts.enumerated() {
          let isLabels = if case .labels = part.kind { labels != nil } else { false }
          readArray(isLabels ? "labels_path" : "data_path", isLabels ? 1 : width, own, &text)
          text.line("parts[\(number)].from = elements;")
        }
      }
    case .text:
      text.block("static void read_source(void)") { text in
        text.line("real *tokens = reals(CHARACTERS);")
        let known = program.heldOutFile == nil ? "CHARACTERS" : "BORDER"
        text.line("read_text(data_path, tokens, \(known));")
        if program.heldOutFile != nil {
          text.line("read_text(held_out_path, tokens + BORDER, CHARACTERS - BORDER);")
        }
        if !program.readsBytes { text.line("number_characters(tokens, \(known));") }
        for (number, field) in program.rowFields.enumerated() {
          let shift = field.shift ?? 0
          text.line("fields[\(number)].rows = tokens\(shift == 0 ? "" : " + \(shift)");")
        }
      }
    }
    text.line("")
  }

  /// Lines that read a table, of which `own` rows come from the first file.
  private func readTables(_ own: String, _ text: inout CText) {
    let hasExtras = program.readsMoreThanNumbers
    text.line("real *cells = reals(((ptrdiff_t)ROWS + 1) * COLUMNS);")
    if hasExtras { text.line("real *extras = reals(((ptrdiff_t)ROWS + 1) * EXTRAS);") }
    text.line("read_table(data_path, cells, \(hasExtras ? "extras, " : "")\(own));")
    if program.heldOutFile != nil {
      let extras = hasExtras ? "extras + (ptrdiff_t)TRAINING * EXTRAS, " : ""
      text.line(
        "read_table(held_out_path, cells + (ptrdiff_t)TRAINING * COLUMNS, \(extras)HELD_OUT);")
    }
    for (number, part) in columnParts.enumerated() {
      text.line(
        "parts[\(number)].from = "
          + (part.extraCount > 0
            ? "extras + columns[\(number)].extra;" : "cells + columns[\(number)].first;"))
    }
  }

  /// Lines that read an array of rows of `width` elements, of which `own` come from the file of `path`.
  private func readArray(_ path: String, _ width: Int, _ own: String, _ text: inout CText) {
    text.line("elements = reals((ptrdiff_t)ROWS * \(width));")
    text.line("read_array(\(path), elements, \(own), \(width));")
    guard program.heldOutFile != nil else { return }
    let other = path == "labels_path" ? "held_out_labels_path" : "held_out_path"
    text.line(
      "read_array(\(other), elements + (ptrdiff_t)TRAINING * \(width), HELD_OUT, \(width));")
  }
}
