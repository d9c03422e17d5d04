import Application
import Glibc

/// File systems on which neither locks nor the shared memory of SQLite's log can be relied on.
enum NetworkFileSystem {
  /// Throws where a file or folder lies on one, and where a file is mounted by itself: its log would lie in another folder,
  /// which may be gone the next time, as where a container is given a single file.
  ///
  /// - Parameter place: no link is on the way to it.
  static func refuse(_ path: String, at place: String) throws(StorageFault) {
    var about = stat()
    guard stat(place, &about) == 0 else { return }
    guard let mounts = text(of: "/proc/self/mountinfo") else { throw .tooManyOpenFiles(path: path) }
    if let kind = kind(ofDevice: about.st_dev, mounts: mounts) { throw .isOnNetwork(path: path, kind: kind) }
    if about.st_mode & S_IFMT == S_IFREG, isMounted(place, mounts: mounts) {
      throw .cannotOpen(path: path, why: "it is mounted as a single file, without its log: mount its folder")
    }
  }

  /// Whether something is mounted at a place itself: it is the fifth word of a line, in which what would end the word
  /// stands as its number in eights.
  static func isMounted(_ place: String, mounts: [UInt8]) -> Bool {
    let special: [Character: String] = [" ": "\\040", "\t": "\\011", "\n": "\\012", "\\": "\\134"]
    let word = place.map { special[$0] ?? String($0) }.joined()
    return mounts.split(separator: UInt8(ascii: "\n")).contains { line in
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
      return words.count > 4 && words[4].elementsEqual(word.utf8)
    }
  }

  /// What kind of network file system a device is; nil for a local one. `mounts` is as proc(5) describes mountinfo: the device third, the file system's type after " - ".
  static func kind(ofDevice device: dev_t, mounts: [UInt8]) -> String? {
    let name = "\(major(device)):\(minor(device))"
    for line in mounts.split(separator: UInt8(ascii: "\n")) {
      let first = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
      guard first.count > 2, first[2].elementsEqual(name.utf8) else { continue }
      let words = line.split(separator: UInt8(ascii: " "))
      guard let dash = words.firstIndex(where: { $0.elementsEqual("-".utf8) }), dash + 1 < words.count
      else { continue }
      let type = String(decoding: words[dash + 1], as: UTF8.self)
      return isNetwork(type) ? type : nil
    }
    return nil
  }

  /// FUSE is refused whole, as sshfs and its like cannot be told from the rest; "fuseblk" is a local disk.
  private static func isNetwork(_ type: String) -> Bool {
    type == "fuse" || type.hasPrefix("fuse.") || types.contains(type)
  }

  private static let types = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "coda", "ncpfs", "ceph", "lustre", "gpfs",
    "gfs2", "ocfs2", "beegfs", "pvfs2", "panfs", "vboxsf", "vmhgfs", "prl_fs",
  ]

  private static func major(_ device: dev_t) -> UInt64 {
    let device = UInt64(device)
    return (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
  }

  private static func minor(_ device: dev_t) -> UInt64 {
    let device = UInt64(device)
    return device & 0xFF | (device >> 12) & ~0xFF & 0xFFFF_FFFF
  }

  /// Empty where there is no such file, and nil where no more files can be opened.
  private static func text(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == EMFILE || errno == ENFILE ? nil : [] }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16 << 10)
    while case let count = read(descriptor, &part, part.count), count > 0 { text += part[..<count] }
    return text
  }
}
