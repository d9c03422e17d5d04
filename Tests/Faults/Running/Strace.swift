/// The program strace, which watches system calls, makes them fail, and kills a program at one of them.
///
/// It counts the calls of each thread by itself, and takes the set-user-id and set-group-id of a program away.
enum Strace {
  /// The calls by which a store is changed, or looked for.
  static let changing = [
    "openat", "pwrite64", "write", "fdatasync", "fsync", "ftruncate", "fallocate", "flock", "fcntl", "rename",
    "renameat2", "link", "unlink", "mmap", "mkdir", "fchmod", "chmod", "fchown", "lchown", "pread64",
  ]

  /// The calls of which files can be made anew as a disk has them.
  static let filing = [
    "openat", "creat", "close", "dup", "pwrite64", "write", "ftruncate", "fallocate", "lseek", "fsync",
    "fdatasync", "rename", "renameat2", "link", "unlink",
  ]

  /// Watches these calls, with the paths of the files that they are about.
  static func watching(_ calls: [String], _ command: [String], to trace: String) -> [String] {
    run(command, ["-y", "-e", "trace=" + calls.joined(separator: ",")], to: trace)
  }

  /// Watches everything that comes into files, whole.
  static func copying(_ command: [String], failing: Fault?, to trace: String) -> [String] {
    let failing = failing.flatMap(injection).map { ["-e", $0] } ?? []
    return run(
      command, ["-xx", "-s", "16777216", "-e", "trace=" + filing.joined(separator: ",")] + failing, to: trace)
  }

  /// Makes something go wrong at a call; nil where it is not strace that does.
  static func injecting(_ fault: Fault, _ command: [String], to trace: String) -> [String]? {
    guard let injection = injection(fault), let call = fault.call else { return nil }
    let options = ["-y", "-e", "trace=\(call.name)", "-e", injection]
    guard case .kill = fault else { return run(command, options, to: trace) }
    // At a call that the kernel's filter has stopped it at, strace forgets the signal.
    return ["strace", "-f", "-o", trace] + options + command
  }

  /// The program is stopped at the calls that are watched alone, by a filter of the kernel.
  private static func run(_ command: [String], _ options: [String], to trace: String) -> [String] {
    ["strace", "-f", "--seccomp-bpf", "-o", trace] + options + command
  }

  private static func injection(_ fault: Fault) -> String? {
    switch fault {
    case .kill(let call): "inject=\(call.name):signal=KILL:when=\(call.number)"
    case .failure(let call, let error, let isForGood):
      "inject=\(call.name):error=\(error.rawValue):when=\(call.number)\(isForGood ? "+" : "")"
    case .killAfter, .powerLoss: nil
    }
  }
}

extension Fault {
  /// The call that it happens at.
  fileprivate var call: SystemCall? {
    switch self {
    case .kill(let call), .failure(let call, _, _): call
    case .killAfter, .powerLoss: nil
    }
  }
}
