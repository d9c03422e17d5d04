import Application
import CareCalendar
import Casework
import TerminalUI
import Testing

@testable import Screens

/// Settling what a return says otherwise, while another return is imported.
@Suite struct SettlingFormTests {
  private let sex = Difference(
    .sex, .sex(.female), columns: [DifferingColumn("SEX", recorded: "M", found: "F")], year: 2013)
  private let toForm = ": c h i l d <space> 1 0 0 2 3 4 <enter> d"

  @Test(
    "Somebody imports another return meanwhile: what then stands is shown, and saved when it is saved again")
  func meanwhile() throws {
    var brook = try Brook()
    let child = try brook.service("morag").find(number: "100234")
    try find(sex, in: &brook, child)
    var session = try session(toForm, as: "morag", in: brook)
    for key in ["r", "s", "e", "e", "n"] { try press(key, &session) }
    let birth = Difference(
      .birth, .born("2004-03-02"),
      columns: [DifferingColumn("DOB", recorded: "01/03/2004", found: "02/03/2004")],
      year: 2013)
    try find(birth, in: &brook, child)
    try press("<ctrl-s>", &session)
    #expect(session.frame().text.contains("Meanwhile returns say something else"))
    #expect(try open(brook, child) == [.sex, .birth])
    try press("<ctrl-s>", &session)
    #expect(try open(brook, child) == [.birth])
  }

  @Test("What was answered of one statement, and put aside, settles no other about the same")
  func putAside() throws {
    var brook = try Brook()
    let child = try brook.service("morag").find(number: "100234")
    try find(sex, in: &brook, child)
    var session = try session("\(toForm) r s e e n <esc> k", as: "morag", in: brook)
    let other = Difference(
      .sex, .sex(.unknown), columns: [DifferingColumn("SEX", recorded: "M", found: "U")], year: 2014)
    try find(other, in: &brook, child)
    session.press(.tick)
    try press("D", &session)
    #expect(session.frame().text.contains("is here again"))
    try press("<ctrl-s>", &session)
    #expect(session.frame().text.contains("Meanwhile returns say something else"))
    #expect(try open(brook, child) == [.sex])
  }

  private func find(_ difference: Difference, in brook: inout Brook, _ child: ChildID) throws {
    try brook.record(.difference(.found(difference, on: Brook.today)), about: child)
  }

  private func open(_ brook: Brook, _ child: ChildID) throws -> [DifferenceKind] {
    try brook.service("morag").child(child).child.differences.open.map(\.difference.kind)
  }

  private func press(_ key: String, _ session: inout Session) throws {
    session.press(.key(try #require(Key(script: key))))
  }
}
