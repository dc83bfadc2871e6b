// Pages of runs in a browser: nothing is wider than the window, and nothing is amiss in its console.

import Foundation
import Testing

/// How a page looks to a browser.
private struct Look: CustomTestStringConvertible {
  let width: Int
  let isDark: Bool

  var testDescription: String { "\(width) pixels, \(isDark ? "dark" : "light")" }

  static let all = [1280, 390].flatMap { width in
    [false, true].map { Look(width: width, isDark: $0) }
  }
}

@Suite(
  .enabled(if: CTools.has("chromium"), "there is no chromium here: apt-get install chromium"))
struct ReportBrowserTests {
  /// What the browser measures, sent to the page around; the page itself has no script, and allows none.
  private static let probe = """
    <script>
    const style = getComputedStyle(document.body);
    const root = document.documentElement;
    parent.postMessage(JSON.stringify({
      width: innerWidth, scroll: root.scrollWidth, back: style.backgroundColor, text: style.color,
      flat: [...document.querySelectorAll('svg')].filter(
        (svg) => svg.getBoundingClientRect().height < 20).length,
      cut: [...document.querySelectorAll('body *')].filter((element) => !element.closest('.wide')
        && !element.closest('pre') && element.getBoundingClientRect().right > innerWidth + 1).length,
      wide: [...document.querySelectorAll('figure, section, header, .tile, .pair > div')].filter(
        (element) => element.scrollWidth > element.clientWidth + 1).length,
    }), '*');
    </script>
    """

  /// A page that shows the other one in a frame, as a window of the browser itself has 500 pixels at least.
  private static func frame(_ width: Int) -> String {
    """
    <!DOCTYPE html><title></title>
    <style>:root { color-scheme: light dark; } iframe { border: 0; }</style>
    <script>onmessage = (event) => { document.title = event.data; };</script>
    <iframe src="probed.html" width="\(width)" height="2000"></iframe>
    """
  }

  private struct Measured: Decodable {
    let width: Double
    let scroll: Double
    let back: String
    let text: String
    let flat: Int
    let cut: Int
    let wide: Int
  }

  private static func chromium(_ look: Look, _ arguments: String..., in folder: String) throws
    -> Run
  {
    let scheme = look.isDark ? 0 : 1
    return try CTools.run(
      "chromium",
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder)/profile", "--enable-logging=stderr", "--hide-scrollbars",
        "--blink-settings=preferredColorScheme=\(scheme)", "--window-size=\(look.width),2000",
      ] + arguments, in: folder)
  }

  @Test(arguments: ["digits", "diabetes", "autoencoder"]) func pagesFitTheirWindow(
    _ name: String
  ) throws {
    try check(model(name), in: try ScratchFolder())
  }

  /// Names and columns that are longer than a phone is wide.
  @Test func longNamesFitTheirWindow() throws {
    let folder = try ScratchFolder()
    let name = "a_name_that_is_rather_longer_than_anyone_would_care_to_write_or_to_read_twice"
    let table = (0..<20).map { "\($0),\($0 % 7),\($0 % 2)" }.joined(separator: "\n")
    _ = try folder.write("t.csv", "\(name),b,\(name)_too\n\(table)\n")
    let file = try folder.write(
      "\(name).grad",
      """
      data t {
          source = csv("t.csv")
          x: [2]           = source[0 : 2] / 20
          \(name): index(2) = source.\(name)_too
      }
      layer \(name)_layer(n: dim)(x: [batch, in]) -> y: [batch, n] = linear(n)(x)
      model \(name)_model(x: [batch, 2]) -> \(name)_logits: [batch, 2] {
          \(name)_logits = x |> \(name)_layer(3) |> tanh |> \(name)_layer(2)
      }
      train \(name)_model {
          data      = t
          loss      = cross_entropy(\(name)_logits, \(name))
          optimizer = adam(lr=0.01)
          batch     = 4
          epochs    = 3
          validate  = 0.3
      }
      """)
    try check(file, in: folder)
  }

  private func check(_ file: String, in folder: ScratchFolder) throws {
    let page = folder("page.html")
    #expect(try gradc("train", file, "--report", page).code == 0)
    let text = try String(contentsOfFile: page, encoding: .utf8)
    let policy = try #require(text.range(of: "<meta http-equiv"))
    let end = try #require(text[policy.lowerBound...].range(of: "/>"))
    _ = try folder.write(
      "probed.html",
      text.replacingCharacters(in: policy.lowerBound..<end.upperBound, with: "")
        .replacing("</body>", with: Self.probe + "</body>"))
    for look in Look.all {
      let picture = folder("page.png")
      let drawn = try Self.chromium(
        look, "--screenshot=\(picture)", "file://\(page)", in: folder.path)
      #expect(drawn.code == 0)
      #expect(!drawn.messages.contains("CONSOLE"), "\(drawn.messages)")
      let size = try FileManager.default.attributesOfItem(atPath: picture)[.size] as? Int
      // A picture of one colour is far smaller.
      #expect((size ?? 0) > 20_000)
      let frame = try folder.write("frame.html", Self.frame(look.width))
      let dumped = try Self.chromium(
        look, "--dump-dom", "--virtual-time-budget=5000", "file://\(frame)", in: folder.path)
      let title = try #require(dumped.output.firstMatch(of: /<title>(.*?)<\/title>/)).output.1
      let json = title.replacing("&amp;", with: "&")
      let measured = try JSONDecoder().decode(Measured.self, from: Data(json.utf8))
      #expect(measured.width == Double(look.width))
      #expect(measured.scroll <= measured.width, "\(look.testDescription)")
      #expect(measured.cut == 0 && measured.flat == 0 && measured.wide == 0, "\(measured)")
      #expect(measured.back == (look.isDark ? "rgb(21, 24, 27)" : "rgb(253, 253, 252)"))
      #expect(measured.text == (look.isDark ? "rgb(231, 233, 235)" : "rgb(27, 31, 36)"))
    }
  }
}
