/// How long it takes from the start of the program to its first whole frame.
struct FirstFrames {
  let installation: Installation
  let column: String
  let patience: Patience

  func measure(_ person: Person, bar: Double, _ report: inout Report) throws {
    let figures = try patience.several { try once(person) }
    report.add(
      "\(person.name): first whole frame", column, figures.median,
      text: "\(brief(figures.median)) (\(brief(figures.ninetyFifth)))", bar: bar)
  }

  /// The first frame of the figures of a year, behind which they are counted: a key like any other.
  func measureFigures(bar: Double, _ report: inout Report) throws {
    let figures = try patience.several {
      let run = try TerminalRun(installation.screens(as: .iroManager))
      defer { run.leave() }
      _ = try run.firstScreen()
      return try run.firstScreen(ofTyping: "7")
    }
    report.add(
      "\(Person.iroManager.name): first frame of Measures", column, figures.median,
      text: "\(brief(figures.median)) (\(brief(figures.ninetyFifth)))", bar: bar)
  }

  func once(_ person: Person) throws -> Double {
    let run = try TerminalRun(installation.screens(as: person))
    defer { run.leave() }
    return try run.firstScreen()
  }
}
