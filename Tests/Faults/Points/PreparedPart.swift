/// A part that was run without a fault, so that it is known where faults can be put and what is to be found then.
struct PreparedPart: Sendable {
  let part: any Part
  let tools: Tools
  /// As every point begins.
  let start: String
  let expectation: any Expectation
  let touches: [Trace.Touch]
  /// How long a run takes, in microseconds.
  let duration: Int
  /// What a run does to files, also where one of its flushes fails; by the flush.
  private let operations: [SystemCall?: FileOperations]
  private let traced: String

  /// - Parameter flushes: those that fail in a trace of their own, given all that there are.
  init(_ part: any Part, _ tools: Tools, in work: String, failing flushes: ([SystemCall]) -> [SystemCall])
    throws
  {
    (self.part, self.tools) = (part, tools)
    let folder = "\(work)/\(part.title)"
    (start, traced) = (folder + "/start", folder + "/traced")
    try Folder.make(start)
    try part.prepare(start, tools)
    for name in ["said", "complained", "trace"] { Folder.remove("\(start)/\(name)") }

    let (before, plain, watched) = (folder + "/before", folder + "/plain", folder + "/watched")
    for other in [before, plain, watched] { try Folder.copy(start, to: other) }
    let run = try ProgramRun.of(part.command(in: plain, tools), in: plain)
    guard run.isDone else { throw FaultsFailure("\(part.title) without a fault: \(run.said) \(run.end)") }
    duration = Int(run.milliseconds * 1000)
    expectation = try part.expectation(from: before, to: plain)

    let trace = watched + "/trace"
    _ = try ProgramRun.of(
      Strace.watching(Strace.changing, part.command(in: watched, tools), to: trace), in: watched)
    touches = Trace(Folder.text(of: trace), folder: watched).touches
    guard !touches.isEmpty else { throw FaultsFailure("strace saw no call of \(part.title)") }

    var operations: [SystemCall?: FileOperations] = [:]
    let all = touches.map(\.call).filter { ["fsync", "fdatasync"].contains($0.name) }
    for flush in [nil] + flushes(all) {
      operations[flush] = try PreparedPart.operations(part, tools, from: start, in: traced, failing: flush)
    }
    self.operations = operations
  }

  private static func operations(
    _ part: any Part, _ tools: Tools, from start: String, in folder: String, failing flush: SystemCall?
  ) throws -> FileOperations {
    Folder.remove(folder)
    try Folder.copy(start, to: folder)
    let fault = flush.map { Fault.failure($0, .EIO, isForGood: false) }
    let trace = folder + ".trace"
    _ = try ProgramRun.of(
      Strace.copying(part.command(in: folder, tools), failing: fault, to: trace), in: folder)
    return try FileOperations(Folder.bytes(of: trace))
  }

  /// The flushes that fail in a trace.
  var failedFlushes: [SystemCall] { operations.keys.compactMap { $0 }.sorted { "\($0)" < "\($1)" } }

  func operations(failing flush: SystemCall?) -> FileOperations? { operations[flush] }

  /// Makes a folder that looks as the disk does after a power loss. Gives what the program had said by then, and what it
  /// had acknowledged without flushing it.
  func lose(_ loss: PowerLoss, in folder: String) throws -> (run: ProgramRun, findings: [Finding]) {
    guard let operations = operations[loss.failedFlush] else { throw FaultsFailure("there is no such trace") }
    var disk = Disk(start, called: traced)
    var findings: [Finding] = []
    for operation in operations.all.prefix(loss.operations) {
      disk.make(operation)
      guard case .said = operation, findings.isEmpty else { continue }
      findings += disk.unflushed.map { .lost("acknowledged before \($0) was flushed") }
    }
    try Folder.make(folder)
    for name in Folder.names(in: start) where Folder.isFolder("\(start)/\(name)") {
      try Folder.copy("\(start)/\(name)", to: "\(folder)/\(name)")
    }
    for (name, bytes) in disk.whatIsKept(loss.keeping) { try Folder.write(bytes, to: "\(folder)/\(name)") }
    let said = String(decoding: disk.said, as: UTF8.self)
    return (ProgramRun(output: said, errors: "", end: .signal(9), milliseconds: 0), findings)
  }
}
