/// One thing that goes wrong, at one moment of a run.
enum Fault: Hashable, Sendable {
  /// The program is killed as it makes a system call.
  case kill(SystemCall)
  /// A system call fails, once or from then on.
  case failure(SystemCall, SystemError, isForGood: Bool)
  /// The program is killed some microseconds after its start: between calls too, as when it writes to shared memory.
  case killAfter(Int)
  /// The power fails behind one of the operations on files that a run makes.
  case powerLoss(PowerLoss)
}

/// A system call of the first thread: the `number`-th of that name, from 1.
struct SystemCall: Hashable, Sendable {
  let name: String
  let number: Int
}

/// What a system call can be made to say. The names are those of errno.
enum SystemError: String, CaseIterable, Sendable {
  case ENOSPC, EIO, EDQUOT, EROFS, EMFILE, ENOLCK, EPERM, ENOMEM, EINTR

  /// Whoever is interrupted tries again: interrupted for good, nobody would come to an end. Memory that is refused for
  /// good ends every program. A lock that is refused SQLite asks for a hundred times, which is ten seconds a question.
  func canStay(_ call: String) -> Bool { self != .EINTR && !["mmap", "fcntl"].contains(call) }
}

/// Where the power fails, and what is on the disk then.
struct PowerLoss: Hashable, Sendable {
  /// How many operations on files were made before.
  let operations: Int
  /// Nil where nothing is kept that was not flushed; else chance, begun with it, has parts of that kept.
  let keeping: UInt64?
  /// The flush that fails before, by its number; nil where none does.
  let failedFlush: SystemCall?
}

extension Fault {
  /// The line of the table that it belongs to.
  var kind: String {
    switch self {
    case .kill: "killed at a call"
    case .killAfter: "killed at a moment"
    case .failure(_, let error, _): error.rawValue
    case .powerLoss(let loss) where loss.failedFlush != nil: "power loss after a failed flush"
    case .powerLoss(let loss) where loss.keeping != nil: "power loss, some of what was not flushed kept"
    case .powerLoss: "power loss, nothing kept that was not flushed"
    }
  }

  /// In the order of the table.
  static let kinds: [String] =
    ["killed at a call", "killed at a moment"] + SystemError.allCases.map(\.rawValue) + [
      "power loss, nothing kept that was not flushed", "power loss, some of what was not flushed kept",
      "power loss after a failed flush",
    ]
}

extension Fault: CustomStringConvertible {
  /// By which `--point` names it: "kill:pwrite64:17", "EIO:fdatasync:2+", "after:13400", "power:217:none:fsync:1".
  var description: String {
    switch self {
    case .kill(let call): "kill:\(call)"
    case .failure(let call, let error, let isForGood): "\(error.rawValue):\(call)\(isForGood ? "+" : "")"
    case .killAfter(let microseconds): "after:\(microseconds)"
    case .powerLoss(let loss):
      "power:\(loss.operations):" + (loss.keeping.map { "\($0)" } ?? "none")
        + (loss.failedFlush.map { ":\($0)" } ?? "")
    }
  }

  /// Nil where the words name none.
  init?(_ words: String) {
    var parts = words.split(separator: ":").map(String.init)
    guard parts.count > 1 else { return nil }
    let isForGood = parts[parts.count - 1].hasSuffix("+")
    if isForGood { parts[parts.count - 1].removeLast() }
    switch parts[0] {
    case "after":
      guard let moment = Int(parts[1]) else { return nil }
      self = .killAfter(moment)
    case "power":
      guard parts.count > 2, let operations = Int(parts[1]) else { return nil }
      self = .powerLoss(
        PowerLoss(
          operations: operations, keeping: UInt64(parts[2]), failedFlush: SystemCall(parts.dropFirst(3))))
    case let word:
      guard let call = SystemCall(parts.dropFirst()) else { return nil }
      guard word != "kill" else {
        self = .kill(call)
        return
      }
      guard let error = SystemError(rawValue: word) else { return nil }
      self = .failure(call, error, isForGood: isForGood)
    }
  }
}

extension SystemCall: CustomStringConvertible {
  var description: String { "\(name):\(number)" }

  fileprivate init?(_ parts: ArraySlice<String>) {
    guard parts.count == 2, let number = parts.last.flatMap({ Int($0) }) else { return nil }
    self.init(name: parts[parts.startIndex], number: number)
  }
}
