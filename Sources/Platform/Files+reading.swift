import Glibc

extension Files {
  /// The path that stands for standard input, as it does for other programs.
  public static let standardInput = "-"

  /// What a file holds that somebody named, or standard input for "-".
  ///
  /// Of paths only files are read. What is anything else, a pipe or a device for instance, is refused before a byte
  /// is asked of it: it might never end, or never begin. It is opened without waiting and looked at while open, so that
  /// nothing can be put in its place between the two. Standard input may be anything, and is read up to the limit.
  ///
  /// - Parameter limit: in bytes. What holds more is refused; of a file none of it is read then.
  public static func bytes(of path: String, atMost limit: Int) throws(FileFault) -> [UInt8] {
    if path == standardInput { return try read(STDIN_FILENO, calling: shownName(of: path), limit) }
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { throw .ofReading(path, errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .ofReading(path, errno) }
    let kind = FileKind(status)
    guard kind == .file else { throw FileFault(.unreadable, path, "is \(kind.words), not a file") }
    guard status.st_size <= limit else { throw .tooLarge(path, limit) }
    return try read(file, calling: path, limit)
  }

  /// What a path that was given is called in messages.
  public static func shownName(of path: String) -> String {
    path == standardInput ? "standard input" : path
  }

  /// Everything up to the end. A file that grows meanwhile, and what has no end, is refused at the limit.
  private static func read(_ file: Int32, calling name: String, _ limit: Int) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR || (errno == EAGAIN && waits(for: file)) { continue }
        throw .ofReading(name, errno)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw .tooLarge(name, limit) }
      bytes += buffer[..<count]
    }
  }

  /// Standard input may have been handed over so that it does not wait by itself.
  private static func waits(for file: Int32) -> Bool {
    var asked = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    return poll(&asked, 1, -1) > 0 || errno == EINTR
  }
}

extension FileFault {
  fileprivate static func tooLarge(_ path: String, _ limit: Int) -> FileFault {
    let most = limit < 1 << 20 ? "\(limit >> 10) KB" : "\(limit >> 20) MB"
    return FileFault(
      .tooLarge, path, "holds more than \(most), which is the most that is read of such a file")
  }
}
