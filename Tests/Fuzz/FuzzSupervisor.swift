import Foundation

/// Has a reader read its inputs in processes of its own, and counts what became of them.
struct FuzzSupervisor {
  let reader: FuzzedReader
  let options: FuzzOptions

  func run(_ count: Int) throws -> FuzzTally {
    var tally = FuzzTally(reader: reader.name, asked: count)
    let report = NSTemporaryDirectory() + "/iro-fuzz-\(getpid())-\(reader.name)"
    defer { try? FileManager.default.removeItem(atPath: report) }
    var next = 0
    while next < count {
      let signal = try work(from: next, to: count, report)
      let lines = try String(contentsOfFile: report, encoding: .utf8).split(separator: "\n")
      for line in lines { tally.take(line) }
      next += lines.count
      guard next < count else { break }
      tally.end(at: next, by: signal)
      next += 1
    }
    return tally
  }

  /// The signal that ended the process; nil where it ended itself, which it may do once everything is read.
  private func work(from: Int, to: Int, _ report: String) throws -> Int32? {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.arguments = [
      "--seed", "\(options.seed)", "--patience", "\(options.patience)", "--stretch", reader.name, "\(from)",
      "\(to)",
      report,
    ]
    // What Swift says of a crash takes longer than all the inputs.
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardError = FileHandle.nullDevice
    // Whoever reads the table is not to wait for the end of a worker.
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil
  }
}

/// What became of the inputs of one reader.
struct FuzzTally {
  let reader: String
  private(set) var inputs = 0
  private(set) var refused = 0
  private(set) var taken = 0
  /// The inputs that went wrong.
  private(set) var dirty: [Int] = []
  private(set) var crashed: [Int] = []
  private(set) var hung: [Int] = []
  /// In microseconds, and of which input.
  private(set) var slowest = (spent: 0, index: 0)
  private let asked: Int

  /// - Parameter asked: how many inputs are to be read.
  init(reader: String, asked: Int) {
    self.reader = reader
    self.asked = asked
  }

  /// Nothing went wrong, and it is known of every input what became of it.
  var isGood: Bool { inputs == asked && dirty.isEmpty && crashed.isEmpty && hung.isEmpty }

  /// A line of a worker's report: "12 taken 340".
  mutating func take(_ line: Substring) {
    let parts = line.split(separator: " ")
    guard parts.count == 3, let index = Int(parts[0]), let spent = Int(parts[2]) else { return }
    inputs += 1
    switch parts[1] {
    case "taken": taken += 1
    case "refused": refused += 1
    default: dirty.append(index)
    }
    if spent > slowest.spent { slowest = (spent, index) }
  }

  /// An input that ended the process, by a signal or, with nil, by an exit in the middle of the work.
  mutating func end(at index: Int, by signal: Int32?) {
    inputs += 1
    if signal == SIGALRM { hung.append(index) } else { crashed.append(index) }
  }
}
