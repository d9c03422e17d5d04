import CareCalendar
import Casework

/// What an open terminal that nobody types at spends when somebody else records something.
struct Idle {
  let installation: Installation
  let column: String
  let patience: Patience

  /// A terminal looks about it each second.
  private static let wait = 1300

  func measure(_ person: Person, _ others: inout OthersActs, _ report: inout Report) throws {
    let run = try TerminalRun(installation.screens(as: person))
    defer { run.leave() }
    _ = try run.firstScreen()
    run.rest(milliseconds: 2000)
    let figures = ProcessFigures(process: run.process)
    let start = figures.processorTime
    run.rest(milliseconds: Self.wait * patience.acts)
    let idle = figures.processorTime
    for _ in 0..<patience.acts {
      try others.record()
      run.rest(milliseconds: Self.wait)
    }
    let spent = (figures.processorTime - idle) - (idle - start)
    report.add(
      "\(person.name): an act of somebody else's, processor time of an open terminal", column,
      spent / Double(patience.acts),
      bar: 3)
  }
}

/// What somebody else records: a visit to a child of another IRO's, and another child each time.
struct OthersActs {
  private let writer: StoreWriter
  private let staff: InventedStaff
  private var place: Int

  init(in store: String, ofChildren children: Int) throws {
    writer = try StoreWriter(opening: store, seed: UInt64(milliseconds()))
    var identifiers = Seeded(seed: 13)
    staff = InventedStaff(forChildren: children, manager: try writer.founder(), &identifiers)
    place = children - 1
  }

  mutating func record() throws {
    // Of these a duty may be put off, which is told beside the child's own story.
    while StoreMaking.mayPutOff(place) { place -= 1 }
    let child = InventedChild(at: place, of: staff, under: writer.rulebook.calendar)
    let visit = Conversation(on: DemonstrationDay.today, way: .withOthers, words: "I am all right.")
    let told =
      child.told + [Told(on: DemonstrationDay.today, event: .voice(.spoken(visit)), isFromFile: false)]
    let news = ChildsNews(child.id, told: told[...], known: child.told.count, under: writer.rulebook)
    try writer.record([news], on: DemonstrationDay.today, by: child.iro.id)
    place -= 1
  }
}
