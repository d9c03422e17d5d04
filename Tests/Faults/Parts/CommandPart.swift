/// A command that records one act: a list or a return is imported, a policy is adopted.
struct CommandPart: Part {
  let name: PartName
  let title: String
  /// What is typed behind "iro", given the folder.
  let words: @Sendable (_ folder: String) -> [String]
  /// What the command prints when it is done.
  let saying: String
  /// Whether doing it again changes nothing where it is done.
  let isIdempotent: Bool
  var beginning: @Sendable (_ folder: String, Tools) throws -> Void = { try Council.make(in: $0, $1) }

  static let returns = CommandPart(
    name: .import, title: "import-return", words: { ["import", "ssda903", $0 + "/2013-14"] },
    saying: "Imported:", isIdempotent: true,
    beginning: { folder, tools in
      try Council.make(in: folder, tools)
      try Council.writeReturn(in: folder + "/2013-14", children: 40)
    })

  static let staff = CommandPart(
    name: .import, title: "import-staff", words: { ["import", "staff", $0 + "/more.csv"] },
    saying: "Imported:", isIdempotent: true,
    beginning: { folder, tools in
      try Council.make(in: folder, tools)
      try Folder.write(Council.moreStaff, to: folder + "/more.csv")
    })

  static let policy = CommandPart(
    name: .policy, title: "policy", words: { _ in ["policy", "adopt", "newham"] },
    saying: "is adopted and in force", isIdempotent: false)

  func prepare(_ folder: String, _ tools: Tools) throws { try beginning(folder, tools) }

  func command(in folder: String, _ tools: Tools) -> [String] {
    [tools.iro] + words(folder) + ["--store", Council.store(in: folder)]
  }

  func expectation(from start: String, to end: String) throws -> any Expectation {
    let before = try RecordedActs(of: Council.store(in: start))
    let after = try RecordedActs(of: Council.store(in: end))
    let acts = after.acts(after: before.digests.count)
    guard acts.count == 1 else { throw FaultsFailure("\(title) recorded \(acts.count) acts") }
    return ActsExpectation(
      acts: ActsCheck(before: before, expected: acts), names: Folder.names(in: end),
      said: { [saying] run in
        let isDone = run.isDone || run.output.contains(saying)
        return (isDone ? [0] : [], run.said.contains("Nothing was recorded") ? [0] : [])
      },
      again: { [self] missing, folder, tools in
        guard try isIdempotent || !missing().isEmpty else { return "" }
        return try ProgramRun.of(command(in: folder, tools), in: folder).said
      })
  }
}

extension Council {
  /// A return of a year, as the three tables that every council sends.
  static func writeReturn(in folder: String, children: Int) throws {
    try Folder.make(folder)
    var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"
    var episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
    var reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n"
    for place in 1...children {
      let (number, born) = (300_000 + place, "0\(place % 9 + 1)/0\(place % 8 + 1)/2004")
      header += "\(number),\(place % 2 + 1),\(born),WBRI,,,\n"
      episodes += "\(number),0\(place % 9 + 1)/05/2013,S,C2,N1,U6,PR1,1\(place % 9)/01/2014,X1,CARPL,,,\n"
      episodes += "\(number),1\(place % 9)/01/2014,P,C2,N1,U4,PR1,,,,,,\n"
      for day in ["20/05/2013", "12/08/2013", "03/02/2014"] { reviews += "\(number),\(born),\(day),PN1\n" }
    }
    try Folder.write(header, to: folder + "/header.csv")
    try Folder.write(episodes, to: folder + "/episodes.csv")
    try Folder.write(reviews, to: folder + "/reviews.csv")
  }
}
