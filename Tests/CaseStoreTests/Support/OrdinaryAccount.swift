import Glibc

/// An account with no rights over files but those that the files give it, also where the tests are run as root.
enum OrdinaryAccount {
  /// The number that Linux gives to nobody.
  private static let nobody: UInt32 = 65534

  /// False where root may not act as anybody else.
  static let isAvailable = geteuid() != 0 || run { getuid() == nobody }

  /// Runs `body` as that account. Linux keeps it for each thread, so that what runs beside it stays root's.
  static func run<Value>(_ body: () throws -> Value) rethrows -> Value {
    guard geteuid() == 0 else { return try body() }
    change(setresgid, to: nobody)
    change(setresuid, to: nobody)
    defer {
      change(setresuid, to: 0)
      change(setresgid, to: 0)
    }
    return try body()
  }

  /// Gives a file or folder to that account, if it is not its own already.
  static func own(_ path: String) {
    if geteuid() == 0 { chown(path, nobody, nobody) }
  }

  /// The numbers of the calls: Glibc's own would change all threads.
  #if arch(x86_64)
    private static let (setresuid, setresgid) = (117, 119)
  #else
    private static let (setresuid, setresgid) = (147, 149)
  #endif

  /// Changes the real and the effective number of this thread; the saved one stays root's.
  private static func change(_ call: Int, to id: UInt32) {
    typealias Call = @convention(c) (Int, UInt32, UInt32, UInt32) -> Int
    let system = dlsym(nil, "syscall").map { unsafeBitCast($0, to: Call.self) }
    _ = system?(call, id, id, 0)
  }
}
