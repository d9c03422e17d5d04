/// Starts the program on a store, and asks it whether the store is sound.
struct StoreCheck {
  let folder: String
  let tools: Tools

  private var store: String { Council.store(in: folder) }

  /// The start that comes next, as anybody makes it.
  func start() throws -> ProgramRun { try tools.iro(["caseload", "--store", store], in: folder) }

  /// What the program finds wrong with the record and, where `board`, with the board.
  func verified(board: Bool = true) throws -> [Finding] {
    try verified(["verify"] + (board ? ["--board"] : []) + ["--store", store])
  }

  func verified(_ words: [String]) throws -> [Finding] {
    let run = try tools.iro(words, in: folder)
    return run.isDone ? [] : [.halfThere("verify: \(run.said.prefix(400)) \(run.end)")]
  }

  /// What lies in the folder beside what is to lie there.
  func strays(beside names: Set<String>, _ isAllowed: (String) -> Bool = { _ in false }) -> [Finding] {
    let strays = Folder.names(in: folder).subtracting(names).filter {
      !["said", "complained", "trace"].contains($0) && !isAllowed($0)
    }
    return strays.isEmpty ? [] : [.wrong("left in the folder: \(strays.sorted().joined(separator: ", "))")]
  }

  /// What is wrong with how a program ended that was not to be killed.
  static func ending(_ run: ProgramRun) -> [Finding] {
    switch run.end {
    case .signal(9), .code: []
    case .signal(let number): [.wrong("it ended by signal \(number): \(run.said.suffix(300))")]
    case .none: [.wrong("it did not come to an end")]
    }
  }
}
