// A model file to begin with: one that trains at once, and is there to be changed.

import Language

/// The text of a new model file.
package struct StarterModel {
  /// The text, formatted as the language is.
  package let text: String
  /// What the model learns, in a few words.
  package let summary: String

  /// Creates a model without data: a network that learns a curve. `path` is where it will stand.
  package init(path: String) {
    text = """
      # A network that learns a curve: y = sin(x) for x from -3 to 3.
      #
      \(Self.commands(path))
      dim points = 64, hidden = 32

      # A model of data takes them as arguments; this one makes its own.
      model curve() -> (x: [points], y: [points]) {
          x[i < points] = 6 * i / (points - 1) - 3
          y = x as [points, 1]
              |> linear(hidden) |> tanh
              |> linear(1) as [points]
      }

      train curve {
          loss      = mse(y, sin(x))
          optimizer = adam(lr=0.01)
          steps     = 2000
          report    = mae(y, sin(x))
          save      = \(Self.weights(path))
      }

      """
    summary = "a network that learns a curve"
  }

  /// Creates a model that predicts the column `label` of the table at `tablePath`, or else its last one,
  /// from all other columns of numbers and of categories: a class, or a number.
  ///
  /// `path` is where the model will stand; both are seen from the working directory, whose own path is
  /// `workingDirectory`. Throws a `Diagnostic` if the table cannot be read, `FileFailure` if there is
  /// nothing to learn.
  package init(path: String, table tablePath: String, label: String?, workingDirectory: String)
    throws
  {
    let table = try SourceCache(replacement: tablePath, option: "--from").table(
      at: tablePath, from: Span(SourceFile(path: "command line", text: ""), 0, 0))
    let outline = try TableOutline(table, path: tablePath, label: label)
    let source = pathOfTable(tablePath, seenFrom: path, in: workingDirectory)
    let columns = counted(outline.columnCount, "column")
    let draft: String
    switch outline.target {
    case .classes(let first, let count):
      summary = "\(count) classes, '\(plain(outline.label))', by \(columns)"
      let last = count - 1
      draft = Self.classifier(
        outline, path, source, count: count,
        question:
          "Which class, 0 ... \(last), does a row of \(plain(source)) belong to? It stands in "
          + "the column '\(plain(outline.label))'.",
        label: outline.labelExpression(minus: first)
          + (first == 0 ? "" : "    # \(first) is class 0"), firstClass: "\(first)")
    case .words(let words):
      summary = "\(words.count) classes, '\(plain(outline.label))', by \(columns)"
      draft = Self.classifier(
        outline, path, source, count: words.count,
        question:
          "Which of \(words.count) words stands in the column '\(plain(outline.label))' of a row of "
          + "\(plain(source))?",
        label: "category(\(outline.labelExpression), \(list(of: words)))",
        firstClass: "'\(plain(words.first ?? ""))'")
    case .numbers(let mean, let deviation):
      summary = "the number '\(plain(outline.label))' by \(columns)"
      draft = Self.regression(outline, path, source, mean: mean, deviation: deviation)
    }
    text = String(decoding: format(SourceFile(path: path, text: draft)), as: UTF8.self)
  }

  private static func classifier(
    _ outline: TableOutline, _ path: String, _ source: String, count: Int, question: String,
    label: String, firstClass: String
  ) -> String {
    """
    # \(question)
    #
    \(commands(path))#
    # Each row gets a number for each class, logits[0] for \(firstClass): the largest is the guess.
    \(outline.comment)
    dim inputs = \(outline.inputCount), hidden = 32, classes = \(count)

    data rows {
        source = csv(\(quoted(source))\(outline.missingArgument))
        x: [inputs]           = \(outline.inputExpression)
        label: index(classes) = \(label)
    }

    model classify(x: [batch, inputs]) -> logits: [batch, classes] {
        logits = x
            |> linear(hidden) |> relu
            |> linear(classes)
    }

    train classify {
        data      = rows
        loss      = cross_entropy(logits, label)
        optimizer = adam(lr=0.01)
    \(outline.length)    report    = accuracy(logits, label)
        save      = \(weights(path))
    }

    """
  }

  private static func regression(
    _ outline: TableOutline, _ path: String, _ source: String, mean: Double, deviation: Double
  ) -> String {
    """
    # Which number stands in the column '\(plain(outline.label))' of a row of \(plain(source))?
    #
    \(commands(path))\(outline.comment)
    dim inputs = \(outline.inputCount), hidden = 32

    # The mean and the standard deviation of '\(plain(outline.label))': the network predicts how many deviations
    # a row is from the mean.
    const middle = \(Float(mean)), spread = \(Float(deviation))

    data rows {
        source = csv(\(quoted(source))\(outline.missingArgument))
        x: [inputs] = \(outline.inputExpression)
        target      = \(outline.labelExpression)
    }

    model predict(x: [batch, inputs]) -> prediction: [batch] {
        deviations = x
            |> linear(hidden) |> relu
            |> linear(1)
        prediction = middle + spread * (deviations as [batch])
    }

    train predict {
        data      = rows
        loss      = mse(prediction / spread, target / spread)
        optimizer = adam(lr=0.01)
    \(outline.length)    report    = mae(prediction, target)
        save      = \(weights(path))
    }

    """
  }

  /// What can be done with the file at `path`, as comments.
  private static func commands(_ path: String) -> String {
    let name = plain(path)
    return """
      #     gradc check \(name)    finds mistakes
      #     gradc train \(name)    trains, and saves the weights
      #     gradc run \(name)      prints what the trained model makes of its data

      """
  }

  /// The file beside `path` that the weights go to, as a string of the language.
  private static func weights(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? "model.grad"
    return quoted(String(name.dropLast(".grad".count)) + ".safetensors")
  }
}

extension TableOutline {
  /// The columns to predict from, as they are read in `data`.
  fileprivate var inputExpression: String {
    let values = parts.map { part in
      switch part {
      case .numbers(let range):
        "standardize(source[\(range.lowerBound) : \(range.upperBound)])"
      case .categories(let column):
        "one_hot(category(\(expression(ofColumn: column.place)), \(list(of: column.names))), "
          + "\(column.names.count))"
      }
    }
    if values.count == 1 { return values[0] }
    return "concat(\n        \(values.joined(separator: ",\n        ")))"
  }

  /// The column to predict.
  fileprivate var labelExpression: String { expression(ofColumn: place) }

  /// The column to predict, of whose numbers `first` is the least.
  fileprivate func labelExpression(minus first: Int) -> String {
    let read = labelExpression
    return first == 0 ? read : first > 0 ? "\(read) - \(first)" : "\(read) + \(-first)"
  }

  /// A column, by its name if that is one of the language.
  private func expression(ofColumn place: Int) -> String {
    let name = names[place]
    return isName(name) && name != "table"
      ? "source.\(name)" : "source[\(place) : \(place + 1)]"
  }

  /// What is said to the reader of the table about missing values.
  fileprivate var missingArgument: String {
    switch missing {
    case .dropped: ", missing=\"drop\""
    case .mean: ", missing=\"mean\""
    case .error, .number: ""
    }
  }

  /// Comments on what becomes of missing values, and on the columns that are left out.
  fileprivate var comment: String {
    var lines: [String] = []
    if missing == .dropped {
      lines.append("# Rows without '\(plain(label))', or without another value, are left out.")
    }
    if missing == .mean {
      lines.append("# Missing numbers are taken to be the mean of their column.")
    }
    if !skipped.isEmpty {
      let some = skipped.prefix(5).map { "'\(plain($0.name))' (\($0.reason))" }
      let rest = skipped.count > 5 ? " and \(counted(skipped.count - 5, "more column"))" : ""
      lines.append("# Left out: \(some.joined(separator: ", "))\(rest).")
    }
    return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The settings of how long to train: some two thousand steps, but no row more than 50 times. Where rows are
  /// held out, the best weights stay: a network of this size learns small tables by heart.
  fileprivate var length: String {
    let isSmall = rowCount < 10
    let trained = isSmall ? rowCount : rowCount - rowCount / 5
    let batch = max(1, min(32, isSmall ? trained : trained / 2))
    let epochs = max(3, min(50, 2000 * batch / trained))
    return """
          batch     = \(batch)
          epochs    = \(epochs)

      """ + (isSmall ? "" : "    validate  = 0.2\n    stop      = patience(10)\n")
  }
}
