// What stands in one column: types, `=`, comments.

/// How many blanks stand at least before a comment behind a statement.
private let commentDistance = 4

/// Moves the types of adjacent fields and variables to one column where the author had them in one.
func alignTypes(_ lines: inout [FormattedLine]) {
  for run in runs(of: lines) {
    for group in grouped(run, by: { lines[$0].type?.writtenColumn }) {
      align(group, in: &lines) { $0.type?.word }
    }
  }
}

/// Moves the `=` of adjacent statements of a kind to one column: always, or where the author had them
/// in one.
func alignAssignments(_ lines: inout [FormattedLine]) {
  for run in runs(of: lines) {
    if lines[run[0]].kind?.isAlwaysAligned == true {
      align(run, in: &lines) { $0.assign?.word }
    } else {
      for group in grouped(run, by: { lines[$0].assign?.writtenColumn }) {
        align(group, in: &lines) { $0.assign?.word }
      }
    }
  }
}

/// Returns for each line the column of its comment, which is one for consecutive lines that have words
/// and a comment.
func commentColumns(of lines: [FormattedLine]) -> [Int] {
  var columns = Array(repeating: 0, count: lines.count)
  var start = 0
  while start < lines.count {
    var end = start
    while end < lines.count, lines[end].comment != nil, !lines[end].words.isEmpty,
      end == start || !lines[end].followsEmptyLine
    {
      end += 1
    }
    let widest = lines[start..<end].map(\.width).max() ?? 0
    for place in start..<end { columns[place] = widest + commentDistance }
    start = max(end, start + 1)
  }
  return columns
}

/// Returns the runs of statements of one kind, as the places of their first lines. An empty line or
/// another statement ends a run.
private func runs(of lines: [FormattedLine]) -> [[Int]] {
  var runs: [[Int]] = []
  var isOpen = false
  for (place, line) in lines.enumerated() {
    if line.followsEmptyLine { isOpen = false }
    if let kind = line.kind {
      if isOpen, let first = runs.last?.first, lines[first].kind == kind {
        runs[runs.count - 1].append(place)
      } else {
        runs.append([place])
      }
      isOpen = true
    } else if !line.isInRun {
      isOpen = false
    }
  }
  return runs
}

/// Returns the parts of `run` in which neighbours have the same `column`. After they have been
/// aligned, they have the same one again, so that aligning twice changes nothing.
private func grouped(_ run: [Int], by column: (Int) -> Int?) -> [[Int]] {
  var groups: [[Int]] = []
  for place in run {
    if let last = groups.last?.last, column(last) == column(place) {
      groups[groups.count - 1].append(place)
    } else {
      groups.append([place])
    }
  }
  return groups
}

/// Gives the stops of the lines `group` the column of the one furthest to the right.
private func align(
  _ group: [Int], in lines: inout [FormattedLine], _ stop: (FormattedLine) -> Int?
) {
  let widths = group.map { place in stop(lines[place]).map { lines[place].width(before: $0) } ?? 0 }
  let widest = widths.max() ?? 0
  for (place, width) in zip(group, widths) {
    guard let word = stop(lines[place]) else { continue }
    lines[place].words[word].blanks = widest - width + 1
  }
}
