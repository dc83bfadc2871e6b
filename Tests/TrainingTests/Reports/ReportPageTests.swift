// Pages of runs: whatever a record holds, a page is well-formed, names nothing but itself, and shows
// what it was given as text.

import Foundation
import FoundationXML
import Testing

@testable import Training

/// What an XML parser finds in a page.
final class ParsedPage: NSObject, XMLParserDelegate {
  private(set) var elements: [String] = []
  private(set) var attributes: [(element: String, name: String, value: String)] = []
  private(set) var text = ""
  private(set) var styles = ""
  private(set) var error: String?
  private var path: [String] = []

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      error = "\(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "no reason")"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    elements.append(name)
    path.append(name)
    self.attributes += attributes.map { (name, $0.key, $0.value) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if path.last == "style" { styles += string } else { text += string }
  }

  /// All values of the attribute `name`.
  func values(_ name: String) -> [String] { attributes.filter { $0.name == name }.map(\.value) }

  /// Fails the test that calls it if the page is not well-formed, or asks for anything from elsewhere.
  func check() {
    #expect(error == nil)
    #expect(styles == pageStyle)
    let forbidden: Set = [
      "script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use",
    ]
    #expect(forbidden.isDisjoint(with: elements))
    let names = Set(attributes.map(\.name))
    #expect(!names.contains("src") && !names.contains { $0.hasPrefix("on") })
    #expect(values("href").allSatisfy { $0.hasPrefix("#") })
    // A link leads to a place that there is, and no two places have one name.
    #expect(Set(values("href").map { String($0.dropFirst()) }).isSubset(of: values("id")))
    #expect(Set(values("id")).count == values("id").count)
    #expect(!values("style").contains { $0.contains("url") })
    // Who cannot see a picture is told what it shows.
    let pictures = elements.count { $0 == "svg" }
    #expect(attributes.count { $0.element == "svg" && $0.name == "aria-label" } == pictures)
    for place in attributes where ["x", "y", "cx", "cy", "d", "viewBox"].contains(place.name) {
      #expect(!place.value.contains("nan") && !place.value.contains("inf"), "\(place)")
    }
  }
}

@Suite struct ReportPageTests {
  @Test(arguments: RunRecord.variants.indices) func pagesAreWhole(_ variant: Int) {
    let page = ReportPage(RunRecord.variants[variant]).html
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    ParsedPage(page).check()
  }

  @Test func namesAreShownAsTheyAre() {
    let page = ReportPage(.synthetic).html
    let parsed = ParsedPage(page)
    for name in RunRecord.hostile {
      // What XML has no characters for is shown as the character for such cases.
      let shown = String(
        String.UnicodeScalarView(
          name.unicodeScalars.map { $0.value < 0x20 || $0.value == 0xffff ? "\u{fffd}" : $0 }))
      #expect(parsed.text.contains(shown), "\(shown)")
    }
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(parsed.text.contains("# <script>alert(1)</script>"))
  }

  @Test func figuresAreThoseOfTheRecord() {
    let text = ParsedPage(ReportPage(.synthetic).html).text
    #expect(text.contains("Finished after 400 steps, 40 epochs."))
    #expect(text.contains("0.2500"))
    #expect(text.contains("best 0.1000 at epoch 20"))
    // 400 steps in 2 seconds.
    #expect(text.contains("steps a second200"))
    #expect(text.contains("7 of 9 are right: 0.7778."))
    #expect(text.contains("9 validation rows of 12, spread evenly."))
    #expect(text.contains("80 to train on, 12 held out"))
  }

  @Test func endingsAreSaid() {
    func status(_ change: (inout RunRecord) -> Void) -> String {
      var record = RunRecord.synthetic
      record.remark = nil
      change(&record)
      let text = ParsedPage(ReportPage(record).html).text
      return text.split(separator: "\n").first { $0.contains(" after ") }.map(String.init) ?? ""
    }
    #expect(
      status {
        $0.ending = .interrupted
        $0.steps = 5
      } == "Interrupted after 5 steps, 0.5000 epochs of 400.")
    #expect(
      status {
        $0.ending = .failed("error")
        $0.steps = 10
      } == "Failed after 10 steps, 1 epoch of 400.")
    #expect(
      status {
        $0.firstStep = 200
        $0.stepsPerEpoch = nil
        $0.remark = "Stopped."
      } == "Finished after 400 steps, gone on from step 200. Stopped.")
  }

  @Test func textIsEscapedOnce() {
    #expect(
      Markup.tag("p", ["title": "\"<"], "a < b & c").html
        == "<p title=\"&quot;&lt;\">a &lt; b &amp; c</p>\n")
    #expect(Markup.tag("br").html == "<br />")
    #expect(Markup.tag("span", "").html == "<span></span>")
    #expect(Markup.escaped("\u{0}\t\n\u{7f}\u{fffe}é") == "\u{fffd}\t\n\u{fffd}\u{fffd}é")
  }

  /// The contrast of WCAG 2, (L₁ + 0.05) / (L₂ + 0.05), which AA wants to be 4.5 for text.
  @Test(arguments: [":root {", "@media (prefers-color-scheme: dark) {", "@media print {"])
  func textStandsOut(_ start: String) throws {
    let part = try #require(pageStyle.range(of: start)).upperBound
    let rest = pageStyle[part...].prefix(400)
    func luminance(_ name: String) throws -> Double {
      let range = try #require(rest.range(of: "--\(name): #"))
      var digits = String(rest[range.upperBound...].prefix { $0.isHexDigit })
      if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
      let bits = try #require(Int(digits, radix: 16))
      let parts = [bits >> 16, bits >> 8 & 255, bits & 255].map { value in
        let share = Double(value) / 255
        return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    for ground in ["back", "faint"] {
      for name in ["text", "soft", "blue", "orange", "red"] {
        let (a, b) = (try luminance(name), try luminance(ground))
        let contrast = (max(a, b) + 0.05) / (min(a, b) + 0.05)
        #expect(contrast >= 4.5, "\(name) on \(ground): \(contrast)")
      }
    }
  }

  @Test func styleNeedsNoEscapes() {
    #expect(Markup.escaped(pageStyle) == pageStyle)
    #expect(!pageStyle.contains("url(") && !pageStyle.contains("@import"))
  }

  @Test func picturesHaveTheirPixels() {
    let html = pixels(Picture("p", width: 3, levels: [0, 1, 1, 0.5, 0, 1]), "p").html
    #expect(html.contains("viewBox=\"0 0 3 2\""))
    #expect(html.contains("fill-opacity=\"1.00\" d=\"M1 0h2v1h-2zM2 1h1v1h-1z\""))
    #expect(html.contains("fill-opacity=\"0.50\" d=\"M0 1h1v1h-1z\""))
  }

  @Test func numbersAreShort() {
    #expect([0, 1, 1.25, -0.04, 12.34].map(number) == ["0", "1", "1.3", "0", "12.3"])
    #expect([-1.5, .nan, 1e300].map(number) == ["-1.5", "0", "0"])
    #expect(
      [0, 999, 1234, 12345, -1_234_567].map(grouped) == [
        "0", "999", "1234", "12\u{202f}345", "-1\u{202f}234\u{202f}567",
      ])
    #expect(
      [0, 0.05, -0.0012, 1e-30, 123456, .infinity].map(compact)
        == ["0", "0.0500", "−1.2e−3", "1.0e−30", "1.2e5", "inf"])
  }
}
