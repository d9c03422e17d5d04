/// What of the program is tried.
enum PartName: String, CaseIterable, Sendable {
  case recording, `import`, policy, upgrade, backup, restore, rebuild, `init`, writers
  /// A program that acknowledges before it records: by it the tests find out whether a loss is noticed.
  case loss = "a-loss"
  /// One that says that nothing was recorded of what is: by it they find out whether an untruth is noticed.
  case denial = "a-denial"

  /// What is tried unless it is said otherwise.
  static let usual = allCases.filter { $0 != .loss && $0 != .denial }
}

/// Something that the program does, to which faults are put. Each point begins with a copy of one folder.
protocol Part: Sendable {
  var name: PartName { get }
  /// By which `--point` names it; no other part has the same.
  var title: String { get }

  /// Makes the state that every point begins with.
  func prepare(_ folder: String, _ tools: Tools) throws
  func command(in folder: String, _ tools: Tools) -> [String]

  /// Called when the program has done its work once without a fault: what is to be found in that folder is what is
  /// expected from then on.
  ///
  /// - Parameter start: the folder as every point begins with it.
  func expectation(from start: String, to end: String) throws -> any Expectation
}

/// What is to be found after a fault.
protocol Expectation: Sendable {
  /// How many acts the program acknowledged by what it said.
  func acknowledged(by run: ProgramRun) -> Int

  /// Starts the program again, does again what is not done, and looks at what there is.
  func check(_ run: ProgramRun, in folder: String, _ tools: Tools) throws -> CheckResult
}

/// What became of one point.
struct CheckResult: Sendable {
  var findings: [Finding] = []
  /// How long the next start took, in milliseconds.
  var nextStart = 0.0
}

/// The programs that are run.
struct Tools: Sendable {
  /// The program that is tried.
  let iro: String
  /// This one, which records as a person at the screens does.
  let own: String

  func iro(_ words: [String], in folder: String) throws -> ProgramRun {
    try ProgramRun.of([iro] + words, in: folder)
  }

  /// The same, where it has to succeed.
  func require(_ words: [String], in folder: String) throws {
    let run = try iro(words, in: folder)
    guard run.isDone else { throw FaultsFailure("iro \(words.joined(separator: " ")): \(run.said)") }
  }
}
