import CareCalendar
import Casework
import TerminalUI
import Testing

/// Two meetings of one person at one hour: said in the form, asked before they are saved, and marked in the calendar.
@Suite struct ClashTests {
  @Test("A second meeting at the hour is said, and saved only when it is meant")
  func overlap() throws {
    try rehearse(
      """
      Overlap
      text /Jayden
      type <enter> b
      text 4 nov
      type <tab>
      text 15.45
      see 15:45: at 15:30 you chair the review of Ella Rose
      type <ctrl-s>
      see ? At 15:30 you chair the review of Ella Rose. Book it all the same?
      type n
      see Nothing was recorded.
      see Book the 2nd review
      type <ctrl-s> y
      event review.booked
      see 2nd review of Jayden Murray booked for Tue 4 Nov 2014 15:45
      """)
  }

  @Test("Less than half an hour between two is said as well, and half an hour is enough")
  func tooClose() throws {
    try rehearse(
      """
      Too close
      text /Jayden
      type <enter> b
      text 4 nov
      type <tab>
      text 14.15
      see there is no half hour before the review of Ella Rose at 15:30, which you chair too
      type <ctrl-u>
      text 17
      not no half hour
      type <ctrl-s>
      event review.booked
      """)
  }

  /// Amina covers the review of a child of Siân's on Wednesday at ten.
  private func covered() throws -> Brook {
    var brook = try Brook()
    let amina = try #require(brook.staff["amina"])
    let booking = Booking(
      kind: .lookedAfter, day: "2014-11-05", time: TimeOfDay("10:00"), chair: amina.id, madeOn: "2014-10-01")
    try brook.add(
      Invented(
        "100501", "Bo Lane", born: "2003-03-03", since: "2014-06-30", iro: "sian", .held("2014-07-24"),
        .review(.booked(booking))))
    return brook
  }

  @Test("It goes by who chairs: covering for another IRO counts, and no more is said than whose child it is")
  func covering() throws {
    try rehearse(
      """
      Covering
      text /Jayden
      type <enter> b
      text wed
      see Also that day: 10:00 a child of Siân Llewellyn-Price
      not Bo Lane
      type <tab>
      text 10
      see at 10:00 you chair the review of a child of Siân Llewellyn-Price
      type <ctrl-s> y
      event review.booked
      type 3 a
      see 10:00 2nd review
      see ▲ clash
      """, in: try covered())
  }

  @Test("Where somebody else chairs, it is their diary that counts")
  func another() throws {
    try rehearse(
      """
      Another
      as morag
      type 2
      text /Jayden
      type <enter> b
      text wed
      type <tab>
      text 10.30
      see at 10:00 Amina Okafor chairs the review of Bo Lane
      type <tab> <tab>
      text Rosa
      type <tab>
      not chairs the review
      type <ctrl-s>
      event review.booked
      """, in: try covered())
  }

  @Test("A conference that is in the way is called one")
  func conference() throws {
    var brook = try Brook()
    let amina = try #require(brook.staff["amina"])
    let booking = Booking(
      kind: .childProtection, day: "2014-11-05", time: TimeOfDay("10:00"), chair: amina.id,
      madeOn: "2014-10-21")
    try brook.add(
      Invented(
        "100502", "Bo Lane", born: "2003-03-03", since: "2014-10-13", law: .accommodated,
        events: [
          .involvement(.began(InvolvementBeginning(.childProtection, on: "2014-10-20"))),
          .review(.booked(booking)),
        ]))
    try rehearse(
      """
      Conference
      text /Jayden
      type <enter> b
      text wed
      type <tab>
      text 10
      see at 10:00 you chair the conference of Bo Lane
      type <ctrl-u>
      text 11.15
      see there is no half hour after the conference of Bo Lane at 10:00
      """, in: brook)
  }

  @Test("It is asked too where a meeting that did not go ahead is booked again from its sheet")
  func bookedAgain() throws {
    try rehearse(
      """
      Booked again
      text /100303
      type <enter> r
      see Meeting:
      type ! x
      text the carer was ill
      type <tab>
      text 4 nov
      see Also that day: 15:30 Ella Rose
      type <tab> <ctrl-u>
      text 15.30
      see 15:30: at 15:30 you chair the review of Ella Rose
      type <ctrl-s>
      see ? At 15:30 you chair the review of Ella Rose. Book it all the same?
      type n
      see Nothing was recorded.
      see did not go ahead
      type <ctrl-u>
      text 17
      type <ctrl-s>
      see booked for Tue 4 Nov 2014 17:00
      """)
  }

  @Test("The calendar marks meetings that clash, in the month and in the list, and late is red")
  func marked() throws {
    var brook = try Brook()
    try brook.add(
      Invented(
        "100601", "Una Hill", born: "2003-03-03", since: "2014-06-30", .held("2014-07-24"),
        .booked("2014-11-04", "16:00")))
    let month = try session("3", Size(columns: 80, rows: 24), in: brook).frame()
    #expect(month.text.contains("4 ▲2"), "\(month.text)")
    let list = try session("3 a G", Size(columns: 100, rows: 40), in: brook).frame()
    for row in 0..<40 where list.text(row: row).contains("15:30 1st") {
      #expect(list.text(row: row).contains("▲ clash, due"), "\(list.text)")
    }
    let late = (0..<40).filter { list.text(row: $0).contains("late: due") }
    #expect(!late.isEmpty, "\(list.text)")
    for row in late { #expect(list.cells(row: row).contains { $0.style.foreground == .red }) }
  }
}
