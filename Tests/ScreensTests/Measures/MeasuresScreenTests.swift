import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import TerminalUI
import Testing

@testable import Screens

/// The figures of a year, and what is behind each.
@Suite struct MeasuresScreenTests {
  private let days: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  @Test("A figure is found, opened, and what is behind it leads to the review and to the child")
  func opening() throws {
    try rehearse(
      """
      A figure
      as morag
      size 100x30
      type 7
      see 2014-15
      see CHILDREN IN CARE
      type /
      text on-time.reviews
      see match “on-time.reviews”
      type <enter>
      selected Reviews on time, by review
      type <enter>
      see COUNTED
      see NOT COUNTED
      selected Child 100303
      see 15 May 2014
      type <enter>
      see 2nd review
      type <esc>
      selected Child 100303
      type c
      not NOT COUNTED
      type <esc>
      selected Child 100303
      see NOT COUNTED
      type <esc>
      selected Reviews on time, by review
      type <esc>
      not match
      type g
      see CHILDREN IN CARE
      """)
  }

  @Test("A figure is told by IRO and by team below it, and opened for one of them")
  func groups() throws {
    try rehearse(
      """
      By IRO
      as morag
      size 100x30
      type 7 /
      text on-time.reviews
      type <enter> i
      selected ▾ Reviews on time, by review
      see Siân Llewellyn-Price
      type j
      selected Amina Okafor
      type <enter>
      see · Amina Okafor
      see Jayden Murray
      not Niamh Kelly
      type <esc>
      type t
      see North
      not Siân Llewellyn-Price
      type t
      not North
      """)
  }

  @Test(
    "In April it opens on the year that has ended, and says so; from May on the year that has begun",
    arguments: [
      ("2015-03-31", "2014-15", nil), ("2015-04-01", "2014-15", "2014-15, to 31 Mar 2015"),
      ("2015-04-30", "2014-15", "2014-15, to 31 Mar 2015"), ("2015-05-01", "2015-16", nil),
    ] as [(Day, String, String?)])
  func opensOn(day: Day, year: String, words: String?) throws {
    let service = try Brook(isDemonstration: false).service("morag", clock: Stopped(day: day))
    #expect(ChosenYear().span(service).financialYear == year)
    #expect(ChosenYear().words(service) == words ?? year)
  }

  @Test("In April the year that has begun comes after the one that has ended, and the one before it before")
  func fromApril() throws {
    let service = try Brook(isDemonstration: false).service("morag", clock: Stopped(day: "2015-04-01"))
    var year = ChosenYear()
    guard case .stay = year.goOn(service) else { return #expect(Bool(false), "2015-16 has begun") }
    #expect(year.words(service) == "2015-16")
    guard case .refuse = year.goOn(service) else { return #expect(Bool(false), "2016-17 has not begun") }
    _ = year.goBack(service)
    #expect(year.span(service).financialYear == "2014-15")
    _ = year.goBack(service)
    #expect(year.words(service) == "2013-14")
    _ = year.goOn(service)
    #expect(year == ChosenYear())
  }

  @Test("The years before are looked at, and none that has not begun")
  func years() throws {
    try rehearse(
      """
      Years
      as morag
      type 7 [
      see 2013-14
      see 2012-13
      type ]
      see 2014-15
      type ]
      see The year 2015-16 has not begun.
      type /
      text nothing is called so
      see No measure here matches “nothing is called so”.
      type <esc>
      see CHILDREN IN CARE
      """)
  }

  @Test("Only who sees the whole service has it")
  func refused() throws {
    try rehearse(
      """
      Not theirs
      as tom
      type 7
      see Your role (Team Manager) does not allow you to see every child.
      type :
      text reviews
      type <enter>
      see Your role (Team Manager) does not allow you to see every child.
      """)
  }

  @Test("It has room at every size", arguments: [(60, 16), (80, 24), (100, 30), (120, 40)])
  func sizes(_ columns: Int, _ rows: Int) throws {
    for keys in ["7", "7 i", "7 <tab>", "7 r", "7 / o n - t i m e . r e v i e w s <enter> <enter>"] {
      let session = try session(
        keys, Size(columns: columns, rows: rows), as: "morag", isPlain: true, in: Brook())
      let lines = session.frame().text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count == rows, "\(keys)")
      #expect(lines[0].contains("7") && lines[1].contains("2014-15"), "\(keys)")
    }
  }

  @Test("It is worked out once it is opened, and once for all keys")
  func askedOnce() throws {
    let brook = try Brook()
    let store = CountingStore(brook.store)
    var session = Session(
      service: try brook.service("morag", over: store), size: Size(columns: 100, rows: 30))
    quiet(&session)
    #expect(!store.questions.contains("counted") && !store.questions.contains("countedStretch"))
    session.press(.key(.character("7")))
    quiet(&session)
    let asked = store.questions.count { $0 == "countedStretch" }
    #expect(asked > 0)
    for key in ["j", "j", "G", "k", "g"] {
      session.press(.key(.character(Character(key))))
      _ = session.frame()
    }
    #expect(store.questions.count { $0 == "countedStretch" } == asked)
  }

  @Test("Of many children it says how far it is, and comes to what the command prints")
  func behindTheScreen() throws {
    let many = (0..<50).map { place in
      Invented(
        "2000\(10 + place)", "Child \(place)", born: "2004-01-01", since: "2014-05-01", .held("2014-05-20"))
    }
    let brook = try Brook(children: many)
    let service = try brook.service("morag")
    var session = Session(service: service, size: Size(columns: 100, rows: 30))
    session.press(.key(.character("7")))
    #expect(session.frame().text.contains("counting … 20 of 50"))
    #expect(service.isCounting && session.isCatchingUp)
    quiet(&session)
    #expect(!service.isCounting && !session.frame().text.contains("counting"))
    let found = try #require(try service.figures(in: days).value)
    let printed = try brook.service("morag").results(of: service.measures, in: days)
    #expect(found.map(\.key) == printed.map(\.key))
    #expect(found.map(\.figure) == printed.map(\.figure))
    #expect(found.map(\.yearBefore) == printed.map(\.yearBefore))
    #expect(found.first { $0.key == "reviews.held" }?.numerator == 50)
  }

  @Test("What somebody else records is counted")
  func others() throws {
    let brook = try Brook()
    let service = try brook.service("morag")
    func held() throws -> Int? {
      try service.figures(in: days).value?.first { $0.key == "reviews.held" }?.numerator
    }
    let before = try #require(try held())
    let other = try brook.service("amina")
    let child = try other.find(number: "100234")
    _ = try other.perform(.review(.record(child, .lookedAfter, heldOn: "2014-10-31", participation: .pn1)))
    #expect(try held() == before)
    #expect(try service.refresh())
    #expect(try held() == before + 1)
  }

  @Test("Looking back, the figures are those of the day")
  func lookingBack() throws {
    let brook = try Brook(isDemonstration: false)
    let service = try brook.service("morag", on: "2014-07-25")
    var session = Session(service: service, size: Size(columns: 100, rows: 30))
    session.press(.key(.character("7")))
    quiet(&session)
    let found = try #require(try service.figures(in: days).value)
    let printed = try brook.service("morag", on: "2014-07-25").results(of: service.measures, in: days)
    #expect(found.map(\.figure) == printed.map(\.figure))
  }

  @Test(
    "Of what is behind a figure no more is laid out than is at hand, and all of it stands where it belongs")
  func stretches() throws {
    let morag = try Brook().service("morag")
    let sections = try #require(try morag.parts(of: "reviews.on-time.reviews", in: days).value)
    let table = FigureTable(measure: try morag.measure(keyed: "reviews.on-time.reviews"), queries: morag)
    let lines = sections.flatMap(\.lines)
    let whole = table.table(sections, 0..<Int.max).rows
    #expect(whole.entries == lines.count && lines.count > 3)
    let ids = whole.rows.compactMap(\.id)
    for reach in [0..<1, 1..<3, 2..<lines.count] {
      let part = table.table(sections, reach).rows
      #expect(part.entries == lines.count)
      #expect(part.rows.compactMap(\.id) == Array(ids[reach]), "\(reach)")
    }
  }
}

/// Lets seconds pass in which nothing is pressed, with what is then shown.
func quiet(_ session: inout Session, _ seconds: Int = 60) {
  _ = session.frame()
  for _ in 0..<seconds where session.press(.tick) { _ = session.frame() }
}
