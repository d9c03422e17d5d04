import Glibc

/// What a file is told by, whatever it is called. Nobody else gets it as long as somebody has the file open.
struct FileIdentity: Equatable, Sendable {
  private let device: dev_t
  private let number: ino_t

  /// That of what lies at a path, when links are followed; nil where there is nothing.
  init?(at path: String) {
    var about = stat()
    guard stat(path, &about) == 0 else { return nil }
    (device, number) = (about.st_dev, about.st_ino)
  }
}
