/// How long keys take, from typing to the last byte.
struct Keys {
  let installation: Installation
  /// The column of the table.
  let column: String
  let bar: Double
  let patience: Patience

  /// Goes round every place as that person, and tells of the memory that it took.
  func measure(_ person: Person, _ report: inout Report) throws {
    let run = try TerminalRun(installation.screens(as: person))
    defer { run.leave() }
    _ = try run.firstScreen()
    var all: [Double] = []
    for round in KeyRound.tour {
      do {
        let times = try go(round, on: run)
        all += times
        add("\(person.name): \(round.name)", times, &report)
      } catch let failure as BenchFailure {
        throw BenchFailure("\(person.name), \(round.name): \(failure.description)")
      }
    }
    add("\(person.name): every key", all, &report)
    report.add(
      "\(person.name): memory of the screens, MB", column, ProcessFigures(process: run.process).peakMemory,
      bar: person.seesAll ? 150 : 40)
  }

  private func go(_ round: KeyRound, on run: TerminalRun) throws -> [Double] {
    let end = milliseconds() + patience.keys
    var times: [Double] = []
    for key in round.before { try run.type(key) }
    for _ in 0..<round.times where times.isEmpty || milliseconds() < end {
      for key in round.keys { times.append(try run.time(ofTyping: key)) }
      for key in round.between { try run.type(key) }
    }
    for key in round.after { try run.type(key) }
    return times
  }

  private func add(_ name: String, _ times: [Double], _ report: inout Report) {
    let figures = Figures(times)
    report.add(
      name, column, figures.ninetyFifth, text: "\(brief(figures.median)) (\(brief(figures.ninetyFifth)))",
      bar: bar)
  }
}
