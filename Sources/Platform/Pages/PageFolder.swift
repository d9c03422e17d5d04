import Glibc

/// A page as it is written: the name of its file, what it says, and by what the same document is known again.
public struct PageFile: Equatable, Sendable {
  public let name: String
  public let text: String
  public let document: String

  public init(name: String, text: String, document: String) {
    self.name = name
    self.text = text
    self.document = document
  }
}

/// A folder that holds written pages, which nobody but this account can look into.
struct PageFolder {
  let path: String
  private static let index = ".iro-pages"

  /// Opens it, and makes it where there is none. Refuses one that others can look into.
  init(_ given: String) throws(FileFault) {
    path = try PageFolder.path(of: given)
    try Files.makeFolder(for: "\(path)/page")
    var status = stat()
    guard stat(path, &status) == 0 else { throw .ofReading(path, errno) }
    guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
      throw FileFault(
        .cannotCreate, path,
        "others can look into this folder. Give one that is not there yet: it is made for you alone")
    }
  }

  /// The folder that was meant: "~" stands for the person's own.
  private static func path(of given: String) throws(FileFault) -> String {
    var path = given
    if given == "~" || given.hasPrefix("~/") { path = StoreLocation.home + given.dropFirst() }
    while path.hasSuffix("/") { path.removeLast() }
    guard path.hasPrefix("/") else {
      throw FileFault(.cannotCreate, given, "give the whole of it: it begins with / or ~/")
    }
    return path
  }

  /// Writes all pages, or none. What has the name of a page and is another document stays as it is, and is refused.
  func write(_ pages: [PageFile]) throws(FileFault) {
    let lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else { throw .ofWriting(path, errno) }
    defer { close(lock) }
    var known = PageIndex(try text(of: Self.index))
    for page in pages {
      guard known[page.name] == page.document || !isTaken(page.name) else {
        throw FileFault(
          .cannotCreate, "\(path)/\(page.name)",
          "there is such a file, and it is not this document. Move it away, or choose another folder")
      }
      known[page.name] = page.document
    }
    try put(pages.map { ($0.name, $0.text) }, after: (Self.index, known.text))
  }

  /// Every text lies whole beside its place before the first takes it: a full disk leaves things as they were.
  private func put(
    _ texts: [(name: String, text: String)], after first: (name: String, text: String)
  ) throws(FileFault) {
    let all = [first] + texts
    do {
      for (name, text) in all {
        unlink(unfinished(name))
        try Files.write(Array(text.utf8), toNew: unfinished(name))
      }
      for (name, _) in all { try Files.rename(unfinished(name), to: "\(path)/\(name)") }
    } catch {
      for (name, _) in all { unlink(unfinished(name)) }
      throw error
    }
  }

  private func unfinished(_ name: String) -> String { "\(path)/.\(name).writing" }

  private func isTaken(_ name: String) -> Bool {
    var status = stat()
    return lstat("\(path)/\(name)", &status) == 0
  }

  private func text(of name: String) throws(FileFault) -> String {
    guard isTaken(name) else { return "" }
    return String(decoding: try Files.bytes(of: "\(path)/\(name)", atMost: 16 << 20), as: UTF8.self)
  }
}

/// Which document each file of a folder is, a line each: what the document is known by, a tab, and the file's name.
private struct PageIndex {
  private var documents: [String: String] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      if parts.count == 2 { documents[String(parts[1])] = String(parts[0]) }
    }
  }

  subscript(name: String) -> String? {
    get { documents[name] }
    set { documents[name] = newValue }
  }

  var text: String {
    documents.sorted { $0.key < $1.key }.map { "\($0.value)\t\($0.key)\n" }.joined()
  }
}
