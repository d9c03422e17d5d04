/// A fault in one part.
struct Point: Sendable {
  let part: PreparedPart
  let fault: Fault

  /// As `--point` names it.
  var title: String { "\(part.part.title)/\(fault)" }
}

/// What came of a point, or of several that cannot be told apart.
struct PointResult: Sendable {
  let title: String
  let kind: String
  let part: PartName
  var points = 1
  var acknowledged = 0
  var check = CheckResult()
}

/// Runs one point in a folder of its own.
struct PointRunner {
  let point: Point
  let folder: String

  /// Nil where the fault did not come about: the run took another way.
  func run() throws -> PointResult? {
    var result = PointResult(title: point.title, kind: point.fault.kind, part: point.part.part.name)
    guard let (run, findings) = try faultyRun() else { return nil }
    result.acknowledged = point.part.expectation.acknowledged(by: run)
    do {
      result.check = try point.part.expectation.check(run, in: folder, point.part.tools)
    } catch let failure as FaultsFailure {
      throw failure
    } catch {
      result.check.findings.append(.lost("what there is cannot be read: \(error)"))
    }
    result.check.findings += findings
    return result
  }

  private func faultyRun() throws -> (ProgramRun, [Finding])? {
    let (part, tools) = (point.part.part, point.part.tools)
    if case .powerLoss(let loss) = point.fault { return try point.part.lose(loss, in: folder) }
    try Folder.copy(point.part.start, to: folder)
    let command = part.command(in: folder, tools)
    if case .killAfter(let moment) = point.fault {
      return (try ProgramRun.of(command, in: folder, killedAfter: moment), [])
    }
    let trace = folder + "/trace"
    guard let traced = Strace.injecting(point.fault, command, to: trace) else { return nil }
    let run = try ProgramRun.of(traced, in: folder)
    switch point.fault {
    case .kill: return run.end == .signal(9) ? (run, []) : nil
    default: return Trace.wasInjected(Folder.text(of: trace), folder: folder) ? (run, []) : nil
    }
  }
}
