/// Something that a program did to files, as it stands in a trace.
enum FileOperation: Sendable {
  case open(path: String, descriptor: Int, isNew: Bool, isEmptied: Bool)
  case duplicate(descriptor: Int, as: Int)
  case close(descriptor: Int)
  case write(descriptor: Int, at: Int?, [UInt8])
  case seek(descriptor: Int, to: Int)
  case truncate(descriptor: Int, size: Int)
  case flush(descriptor: Int, isDone: Bool)
  case link(path: String, to: String)
  case rename(path: String, to: String)
  case unlink(path: String)
  /// Words on standard output.
  case said([UInt8])
}

/// What a program did to files, in order: from what strace wrote with every string in full, as "\x2f\x74…".
struct FileOperations: Sendable {
  let all: [FileOperation]

  /// Throws where a line cannot be understood: what is left out would be missing on the disk.
  init(_ trace: [UInt8]) throws {
    var all: [FileOperation] = []
    // A call that another thread's line stands between.
    var unfinished: [Substring: Substring] = [:]
    for line in String(decoding: trace, as: UTF8.self).split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let thread = line[..<space]
      var call = line[space...].drop { $0 == " " }
      if call.hasSuffix("<unfinished ...>") {
        unfinished[thread] = call.dropLast(16)
        continue
      }
      if call.hasPrefix("<... "), let begun = unfinished.removeValue(forKey: thread),
        let end = call.range(of: "resumed>")
      {
        call = Substring(String(begun) + call[end.upperBound...])
      }
      if let traced = TracedCall(call), let operation = try FileOperation(traced) { all.append(operation) }
    }
    self.all = all
  }

  /// Before which operations a power loss takes most: each line on standard output, each flush, each change of a name, and
  /// behind them all.
  var moments: [Int] {
    all.indices.filter {
      switch all[$0] {
      case .said, .flush, .rename, .link, .unlink: true
      default: false
      }
    } + [all.count]
  }
}

extension FileOperation {
  /// Nil for a call that failed, or that does nothing to a file.
  init?(_ call: TracedCall) throws {
    guard let result = call.result else { return nil }
    if call.name == "fsync" || call.name == "fdatasync" {
      // One that was only said to be made, or failed, was not made.
      self = .flush(descriptor: try call.number(0), isDone: result == 0 && !call.isInjected)
      return
    }
    guard result >= 0, !call.isInjected else { return nil }
    switch call.name {
    case "openat":
      let flags = call.arguments[2]
      self = .open(
        path: call.text(1), descriptor: result, isNew: flags.contains("O_CREAT"),
        isEmptied: flags.contains("O_TRUNC"))
    case "dup": self = .duplicate(descriptor: try call.number(0), as: result)
    case "close": self = .close(descriptor: try call.number(0))
    case "write" where call.arguments.first == "1": self = .said(call.bytes(1))
    case "write":
      self = .write(
        descriptor: try call.number(0), at: nil, Array(call.bytes(1).prefix(result)))
    case "pwrite64":
      self = .write(
        descriptor: try call.number(0), at: try call.number(3), Array(call.bytes(1).prefix(result)))
    case "lseek": self = .seek(descriptor: try call.number(0), to: result)
    case "ftruncate": self = .truncate(descriptor: try call.number(0), size: try call.number(1))
    case "link": self = .link(path: call.text(0), to: call.text(1))
    case "rename": self = .rename(path: call.text(0), to: call.text(1))
    case "unlink": self = .unlink(path: call.text(0))
    default: return nil
    }
  }
}

/// A line of a trace, taken apart.
struct TracedCall {
  let name: Substring
  let arguments: [Substring]
  /// Nil where it never came back.
  let result: Int?
  let isInjected: Bool

  init?(_ line: Substring) {
    guard let bracket = line.firstIndex(of: "("), let end = line.lastIndex(of: "=") else { return nil }
    name = line[..<bracket]
    let inside = line[line.index(after: bracket)..<end]
    guard let close = inside.lastIndex(of: ")") else { return nil }
    // With every letter of a string as a number, no comma stands in one.
    arguments = inside[..<close].split(separator: ",").map { part in
      part.drop { $0 == " " }.prefix { $0 != " " }
    }
    let answer = line[line.index(after: end)...].split(separator: " ")
    result = answer.first.flatMap { Int($0) }
    isInjected = line.hasSuffix("(INJECTED)")
  }

  func number(_ place: Int) throws -> Int {
    guard place < arguments.count, let number = Int(arguments[place]) else {
      throw FaultsFailure(
        "a call of \(name) in a trace cannot be understood: \(arguments.map { $0.prefix(60) })")
    }
    return number
  }

  func text(_ place: Int) -> String { String(decoding: bytes(place), as: UTF8.self) }

  /// Of "\x2f\x74".
  func bytes(_ place: Int) -> [UInt8] {
    guard place < arguments.count else { return [] }
    var bytes: [UInt8] = []
    var (high, digits): (UInt8, Int) = (0, 0)
    for letter in arguments[place].utf8 {
      switch letter {
      case UInt8(ascii: "x"): digits = 1
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): digits = 0
      default:
        let value = letter < 58 ? letter - 48 : letter - 87
        if digits == 1 { (high, digits) = (value, 2) } else if digits == 2 { bytes.append(high << 4 | value) }
      }
    }
    return bytes
  }
}
