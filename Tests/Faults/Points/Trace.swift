/// What strace wrote of a run, a call a line: "812 pwrite64(4</tmp/x/caseload.db-wal>, …) = 24".
struct Trace {
  /// A call of the first thread that touches a file in the folder.
  struct Touch: Hashable, Sendable {
    let call: SystemCall
    let isReading: Bool
  }

  /// In the order in which they were made.
  let touches: [Touch]

  init(_ text: String, folder: String) {
    var counts: [Substring: Int] = [:]
    var first: Substring?
    var touches: [Touch] = []
    for line in text.split(separator: "\n") {
      guard let (thread, name) = Trace.begun(line) else { continue }
      if first == nil { first = thread }
      guard thread == first else { continue }
      counts[name, default: 0] += 1
      guard line.contains(folder), Trace.matters(name, line) else { continue }
      touches.append(
        Touch(
          call: SystemCall(name: String(name), number: counts[name] ?? 0), isReading: name == "pread64"))
    }
    self.touches = touches
  }

  /// The thread and the name of a call that is made in the line; nil where one ends there, or a signal comes.
  private static func begun(_ line: Substring) -> (thread: Substring, name: Substring)? {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
    guard parts.count == 2, let bracket = parts[1].firstIndex(of: "(") else { return nil }
    // Short numbers of threads are padded.
    let name = parts[1][..<bracket].drop { $0 == " " }
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
    return (parts[0], name)
  }

  /// Of the calls that steer a file, those that ask for locks.
  private static func matters(_ name: Substring, _ line: Substring) -> Bool {
    name != "fcntl" || line.contains("F_SETLK") || line.contains("F_OFD_SETLK")
  }

  /// Whether something was injected into the run, and it came to a file in the folder.
  static func wasInjected(_ text: String, folder: String) -> Bool {
    text.split(separator: "\n").contains { $0.contains("(INJECTED)") && $0.contains(folder) }
  }
}
