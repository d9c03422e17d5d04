import Glibc

/// A world of numbers of its own for accounts, as containers have it and as anybody may make one with `unshare -U`: in it
/// a process may have any number that it likes, and what belongs to an account of outside seems to be nobody's.
enum UserNamespace {
  /// What the kernel gives as the owner of what belongs to an account that is not known inside.
  static let unknownOwner: uid_t = 65534

  /// False where the process is inside one. Nil where that cannot be told.
  static var isOutside: Bool? {
    let map = open("/proc/self/uid_map", O_RDONLY | O_CLOEXEC)
    guard map >= 0 else { return nil }
    defer { close(map) }
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(map, &bytes, bytes.count)
    return count >= 0 ? isOfOutside(map: bytes[..<count]) : nil
  }

  /// Whether numbers are what they are: every one of them is itself. `map` is as user_namespaces(7) describes uid_map.
  static func isOfOutside(map: some Sequence<UInt8>) -> Bool {
    let lines = Array(map).split(separator: UInt8(ascii: "\n"))
    let words = lines.first?.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
    return lines.count == 1 && words == ["0", "0", "4294967295"]
  }
}
