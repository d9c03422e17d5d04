import Glibc

/// A program that is installed.
enum Program {
  /// The file that a name stands for in `$PATH`, links followed; nil where there is none that can be run.
  static func path(of name: String) -> String? {
    guard !name.isEmpty else { return nil }
    let folders =
      name.contains("/") ? [""] : (ProcessEnvironment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    let files = folders.map { $0.isEmpty ? name : "\($0)/\(name)" }
    guard let found = files.first(where: { access($0, X_OK) == 0 }) else { return nil }
    guard let real = realpath(found, nil) else { return found }
    defer { free(real) }
    return String(cString: real)
  }
}
