// A TextMate grammar at work: the part of the format that ours uses.

import Foundation
import Testing

/// A grammar of TextMate's: rules that match within a line, and rules that begin and end.
final class TextMateGrammar {
  /// A pattern with the scopes of its groups, and what to do behind it.
  final class Rule {
    let name: String?
    let match: NSRegularExpression?
    let begin: NSRegularExpression?
    let end: NSRegularExpression?
    let captures: [Int: String]
    let endCaptures: [Int: String]
    let patterns: [[String: Any]]

    init(_ entry: [String: Any]) throws {
      func expression(_ key: String) throws -> NSRegularExpression? {
        try (entry[key] as? String).map { try NSRegularExpression(pattern: $0) }
      }
      func scopes(_ key: String) -> [Int: String] {
        var scopes: [Int: String] = [:]
        for case (let group, let value as [String: String]) in entry[key] as? [String: Any] ?? [:] {
          scopes[Int(group) ?? -1] = value["name"]
        }
        return scopes
      }
      name = entry["name"] as? String
      match = try expression("match")
      begin = try expression("begin")
      end = try expression("end")
      captures = scopes(match == nil ? "beginCaptures" : "captures")
      endCaptures = scopes("endCaptures")
      patterns = entry["patterns"] as? [[String: Any]] ?? []
    }
  }

  private let root: [[String: Any]]
  private let repository: [String: [String: Any]]
  /// Rules by the names under which they are included, and those of nested lists by owner.
  private var expanded: [ObjectIdentifier: [Rule]] = [:]
  private lazy var top: [Rule] = rules(root, [])

  init(_ url: URL) throws {
    let data = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
    let object = try #require(data as? [String: Any])
    root = try #require(object["patterns"] as? [[String: Any]])
    repository = try #require(object["repository"] as? [String: [String: Any]])
  }

  /// Returns the rules of a list of patterns, with what they include in place of the including.
  private func rules(_ patterns: [[String: Any]], _ path: [String]) -> [Rule] {
    patterns.flatMap { entry -> [Rule] in
      if let name = entry["include"] as? String {
        if path.contains(name) { return [] }
        guard let included = repository[String(name.dropFirst())] else {
          Issue.record("there is no '\(name)'")
          return []
        }
        return rules([included], path + [name])
      }
      if entry["match"] == nil, entry["begin"] == nil {
        return rules(entry["patterns"] as? [[String: Any]] ?? [], path)
      }
      do {
        return [try Rule(entry)]
      } catch {
        Issue.record("\(entry): \(error)")
        return []
      }
    }
  }

  private func rules(inside rule: Rule) -> [Rule] {
    if let rules = expanded[ObjectIdentifier(rule)] { return rules }
    let found = rules(rule.patterns, [])
    expanded[ObjectIdentifier(rule)] = found
    return found
  }

  /// Returns the innermost scope of each UTF-16 unit of `text`, "" where there is none.
  func scopes(of text: String) -> [String] {
    var stack: [Rule] = []
    var scopes: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      scopes += self.scopes(ofLine: String(line), &stack) + [""]
    }
    return Array(scopes.dropLast())
  }

  private func scopes(ofLine line: String, _ stack: inout [Rule]) -> [String] {
    let length = line.utf16.count
    var scopes = Array(repeating: stack.last?.name ?? "", count: length)
    var place = 0
    var steps = 0
    while place <= length, steps < 10_000 {
      steps += 1
      // The end of the open rule goes first among matches at one place.
      var best = stack.last.flatMap { first($0.end, line, place) }
      var found: Rule?
      for rule in stack.last.map(rules(inside:)) ?? top {
        guard let match = first(rule.match ?? rule.begin, line, place) else { continue }
        if best == nil || match.range.location < best?.range.location ?? 0 {
          (best, found) = (match, rule)
        }
      }
      guard let best else { break }
      let outer = stack.last?.name ?? ""
      let owner = found ?? stack.last
      fill(&scopes, place..<best.range.location, outer)
      fill(&scopes, best.range.lowerBound..<best.range.upperBound, owner?.name ?? "")
      let captures = found == nil ? owner?.endCaptures : owner?.captures
      for (group, scope) in captures ?? [:] where group < best.numberOfRanges {
        let range = best.range(at: group)
        if range.location != NSNotFound {
          fill(&scopes, range.lowerBound..<range.upperBound, scope)
        }
      }
      if let found {
        if found.begin != nil { stack.append(found) }
        #expect(best.range.length > 0, "a rule matches nothing at \(place) of \(line)")
      } else {
        stack.removeLast()
        fill(&scopes, best.range.upperBound..<length, stack.last?.name ?? "")
      }
      place = best.range.upperBound
      if let last = stack.last { fill(&scopes, place..<length, last.name ?? "") }
    }
    #expect(steps < 10_000, "\(line)")
    return scopes
  }

  private func fill(_ scopes: inout [String], _ range: Range<Int>, _ scope: String) {
    for place in range { scopes[place] = scope }
  }

  private func first(
    _ expression: NSRegularExpression?, _ line: String, _ place: Int
  ) -> NSTextCheckingResult? {
    let range = NSRange(location: place, length: line.utf16.count - place)
    return expression?.firstMatch(
      in: line, options: [.withoutAnchoringBounds, .withTransparentBounds], range: range)
  }
}
