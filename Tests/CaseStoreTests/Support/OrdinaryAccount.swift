import Glibc

/// An account with no rights over files but those that the files give it, also where the tests are run as root.
enum OrdinaryAccount {
  /// The number that Linux gives to nobody.
  private static let nobody: UInt32 = 65534

  /// False where root may not act as anybody else.
  static let isAvailable = geteuid() != 0 || run { change("setfsuid", to: .max) == nobody }

  /// Runs `body` as that account. Linux keeps it for each thread, so that what runs beside it stays root's.
  static func run<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard geteuid() == 0 else { return try body() }
    let group = change("setfsgid", to: nobody)
    let user = change("setfsuid", to: nobody)
    defer {
      change("setfsuid", to: user)
      change("setfsgid", to: group)
    }
    return try body()
  }

  /// Gives a file or folder to that account, if it is not its own already.
  static func own(_ path: String) {
    if geteuid() == 0 { chown(path, nobody, nobody) }
  }

  /// Calls setfsuid(2) or setfsgid(2), which Swift's Glibc leaves out. Returns the number before; the largest number
  /// changes nothing.
  @discardableResult
  private static func change(_ name: String, to id: UInt32) -> UInt32 {
    typealias Call = @convention(c) (UInt32) -> Int32
    let call = dlsym(nil, name).map { unsafeBitCast($0, to: Call.self) }
    return call.map { UInt32(bitPattern: $0(id)) } ?? .max
  }
}
