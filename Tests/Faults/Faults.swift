import Foundation
import Synchronization

/// Puts kills, failing calls and power losses to everything that writes to a store, and prints what became of it as tables.
/// Exit code 1 when something acknowledged was lost, something is half there, or anything else is not as it should be.
@main
struct Faults {
  static func main() {
    guard let options = FaultOptions(Array(CommandLine.arguments.dropFirst())) else {
      print(FaultOptions.usage)
      exit(64)
    }
    // What Swift says of a crash takes longer than the run that crashed.
    setenv("SWIFT_BACKTRACE", "enable=no", 1)
    do {
      switch options.work {
      case .worker(let words): Worker.run(words)
      case .all: exit(try Faults(options).runAll())
      case .one(let part, let fault): exit(try Faults(options).runOne(part, fault))
      }
    } catch {
      FileHandle.standardError.write(Data("faults: \(error)\n".utf8))
      exit(70)
    }
  }

  private let options: FaultOptions
  private let tools: Tools
  private let work: String

  private init(_ options: FaultOptions) throws {
    self.options = options
    // As the system calls it: strace tells files as they are opened.
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    tools = Tools(iro: own.deletingLastPathComponent().appending(path: "iro").path, own: own.path)
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    // A name that nobody can guess: what others put there before would be taken for ours.
    var name = Array(temporary.appending(path: "iro-faults-XXXXXX").path.utf8CString)
    guard mkdtemp(&name) != nil else { throw FaultsFailure("no folder can be made in \(temporary.path)") }
    work = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private var jobs: Int { options.jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  private func runAll() throws -> Int32 {
    defer { Folder.remove(work) }
    let began = ContinuousClock.now
    let tallies = Mutex(Tallies())
    let pieces = try Pieces(options, tools, in: work, jobs: jobs)
    try Crew().run(pieces.count, jobs: jobs) { place in
      let (title, result) = try pieces.run(place)
      tallies.withLock { tallies in
        if let result { tallies.take(result) } else { tallies.miss(title) }
      }
    }
    let found = tallies.withLock { $0 }
    let minutes = Int((ContinuousClock.now - began) / .seconds(60))
    let report = FaultReport(found, seed: options.seed, minutes: minutes, jobs: jobs)
    print(report.text, terminator: "")
    if let file = options.outputFile { try Folder.write(report.markdown, to: file) }
    return found.all.isGood ? 0 : 1
  }

  /// The folder is left, to be looked at.
  private func runOne(_ title: String, _ fault: Fault) throws -> Int32 {
    guard let part = Pieces.parts(PartName.allCases).first(where: { $0.title == title }) else {
      throw FaultsFailure("there is no part '\(title)'")
    }
    let prepared = try PreparedPart(part, tools, in: work) { all in all.filter { $0 == fault.failedFlush } }
    let folder = work + "/point"
    guard let result = try PointRunner(point: Point(part: prepared, fault: fault), folder: folder).run()
    else {
      print("The fault did not come about. \(folder)")
      return 1
    }
    for finding in result.check.findings { print("\(finding.kind): \(finding.words)") }
    print("acknowledged: \(result.acknowledged), next start: \(Int(result.check.nextStart)) ms, in \(folder)")
    return result.check.findings.isEmpty ? 0 : 1
  }
}

extension Fault {
  /// The flush that has to fail in a trace of its own; nil where none has to.
  fileprivate var failedFlush: SystemCall? {
    if case .powerLoss(let loss) = self { loss.failedFlush } else { nil }
  }
}
