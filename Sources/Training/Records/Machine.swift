// The machine that a run is on.

import Execution
import Glibc

/// Returns the machine in a line: its processor, the instructions that are used, and its system.
func machineLine() -> String {
  var parts = [processorName() ?? "an unknown processor"]
  if let selected = try? InstructionSet.selected { parts.append(selected.rawValue) }
  var system = utsname()
  if uname(&system) == 0 {
    func text<Characters>(_ characters: Characters) -> String {
      withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    parts.append("\(text(system.sysname)) \(text(system.release)) \(text(system.machine))")
  }
  return parts.joined(separator: ", ")
}

/// The name of the first processor, as Linux gives it; nil where it gives none.
private func processorName() -> String? {
  guard let file = fopen("/proc/cpuinfo", "r") else { return nil }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 512)
  while fgets(&line, Int32(line.count), file) != nil {
    let text = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard text.hasPrefix("model name"), let colon = text.firstIndex(of: ":") else { continue }
    let name = text[text.index(after: colon)...].split(whereSeparator: \.isWhitespace)
    return name.isEmpty ? nil : name.joined(separator: " ")
  }
  return nil
}
