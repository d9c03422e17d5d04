/// How long one act takes, from the last key of its form until it is acknowledged: it is then on disk.
struct Acts {
  let installation: Installation
  let column: String

  private static let save = "\u{13}"
  /// A page or a form that takes the place of another comes to more bytes than that.
  private static let anotherPage = 250

  func measure(_ person: Person, _ children: Children, _ report: inout Report) throws {
    let before = try children.entries()
    let run = try TerminalRun(installation.screens(as: person))
    defer { run.leave() }
    _ = try run.firstScreen()
    let spoken = try children.all.map { try record(about: $0, "v", "today\talone", on: run) }
    let booked = try children.unbooked.map { try record(about: $0, "b", "28/11", on: run) }
    let recorded = try children.entries() - before
    guard recorded == spoken.count + booked.count else {
      throw BenchFailure("\(person.name): \(spoken.count + booked.count) acts came to \(recorded) entries")
    }
    add("\(person.name): a conversation recorded, key to message", spoken, &report)
    add("\(person.name): a review booked, key to message", booked, &report)
  }

  private func record(about child: String, _ form: String, _ answers: String, on run: TerminalRun) throws
    -> Double
  {
    try run.spell(":child \(child)")
    try run.type("\r", least: Self.anotherPage)
    try run.type(form, least: Self.anotherPage)
    try run.spell(answers)
    // What was typed is kept as a draft, before anybody's hand is at the next key.
    run.rest(milliseconds: 200)
    let time = try run.time(ofTyping: Self.save, least: Self.anotherPage)
    try run.type("q", least: Self.anotherPage)
    return time
  }

  private func add(_ name: String, _ times: [Double], _ report: inout Report) {
    guard !times.isEmpty else { return }
    let figures = Figures(times)
    report.add(
      name, column, figures.ninetyFifth, text: "\(brief(figures.median)) (\(brief(figures.ninetyFifth)))",
      bar: 8)
  }
}

extension Acts {
  /// Children about whom something is recorded, by their numbers.
  struct Children {
    let all: [String]
    /// Those whose next review has no day yet.
    let unbooked: [String]
    private let store: String

    /// From what the program prints of one IRO's duties.
    init(_ installation: Installation, count: Int) throws {
      store = installation.store
      let printed = try output(of: installation.command(["today", "--format", "csv"], as: .iro))
      let rows = printed.split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      let reviews = rows.filter { $0.count > 8 && $0[5].hasSuffix("eview") }
      all = Array(reviews.map { String($0[6]) }.prefix(count))
      unbooked = Array(reviews.filter { $0[8].isEmpty }.map { String($0[6]) }.suffix(count))
    }

    /// How many entries the journal holds.
    func entries() throws -> Int { try StoreWriter.entries(in: store) }
  }
}
