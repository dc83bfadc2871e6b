// The model files of a folder.

import Glibc

/// Returns the paths of all model files below the folder `path`, sorted; `path` itself where that is no
/// folder.
///
/// Hidden files and folders are left out, and links to folders are not followed, which may lead in
/// circles. Throws `FileFailure` if a folder cannot be read, or there is no model file in any.
package func modelFiles(below path: String) throws(FileFailure) -> [String] {
  var status = stat()
  guard !path.utf8.contains(0), stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
    return [path]
  }
  var found: [String] = []
  var folders = [path]
  while let folder = folders.popLast() {
    for name in try entries(of: folder) where !name.hasPrefix(".") {
      let entry = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      guard lstat(entry, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(entry)
      } else if name.hasSuffix(".grad") {
        found.append(entry)
      }
    }
  }
  guard !found.isEmpty else { throw FileFailure("there is no .grad file below '\(path)'") }
  return found.sorted()
}

/// The names in the folder at `path`.
func entries(of path: String) throws(FileFailure) -> [String] {
  guard let folder = opendir(path) else { throw .reading(path, code: errno) }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    names.append(
      withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      })
  }
  return names
}
