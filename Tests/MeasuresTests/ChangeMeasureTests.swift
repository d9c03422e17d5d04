import CareCalendar
import Casework
import Measures
import Rulebook
import TestSupport
import Testing

/// Significant changes by their kind.
@Suite struct ChangeMeasureTests {
  private func sums(_ key: String, _ changes: CountedChange..., today: Day = "2015-06-30") -> String {
    var year = InventedYear(.inCare { $0.changes = changes })
    year.today = today
    return year.sum(key)
  }

  @Test("Each kind counts by itself, by the day on which the IRO was told")
  func kinds() {
    let year = InventedYear(
      .inCare {
        $0.changes = [
          CountedChange("missing", toldOn: "2014-03-31", due: "2014-04-07", consideredOn: nil),
          CountedChange("missing", toldOn: "2014-04-01", due: "2014-04-08", consideredOn: "2014-04-02"),
          CountedChange("health", toldOn: "2015-03-31", due: "2015-04-07", consideredOn: nil),
          CountedChange("missing", toldOn: "2015-04-01", due: "2015-04-08", consideredOn: nil),
        ]
      })
    #expect(year.sum("changes.told") == "2/2")
    #expect(year.sum("changes.kind.missing") == "1/1" && year.sum("changes.kind.health") == "1/1")
    #expect(year.sum("changes.kind.complaint") == "0/0")
    #expect(year.sum("changes.kind.missing.considered-in-time") == "1/1")
  }

  @Test(
    "Considered by its day counts; a day later, or not at all once it is over, counts against",
    arguments: [
      ("2014-09-07", "1/1"), ("2014-09-08", "1/1"), ("2014-09-09", "0/1"), (nil, "0/1"),
    ] as [(Day?, String)])
  func inTime(considered: Day?, expected: String) {
    let change = CountedChange("missing", toldOn: "2014-09-01", due: "2014-09-08", consideredOn: considered)
    #expect(sums("changes.kind.missing.considered-in-time", change) == expected)
  }

  @Test("Before its day is over nothing can be said of it, nor where it was asked for no more by then")
  func open() {
    let key = "changes.kind.missing.considered-in-time"
    let open = CountedChange("missing", toldOn: "2014-09-01", due: "2014-09-08", consideredOn: nil)
    #expect(sums(key, open, today: "2014-09-08") == "0/0")
    #expect(sums(key, open, today: "2014-09-09") == "0/1")
    for (day, expected) in [("2014-09-08", "0/0"), ("2014-09-09", "0/1")] as [(Day, String)] {
      let left = CountedChange(
        "missing", toldOn: "2014-09-01", due: "2014-09-08", consideredOn: nil, lapsed: day)
      #expect(sums(key, left) == expected, "\(day.iso)")
    }
  }

  @Test("A council's own kinds have figures of their own")
  func ownKinds() {
    var year = InventedYear(
      .inCare {
        $0.changes = [CountedChange("pets", toldOn: "2014-09-01", due: "2014-09-08", consideredOn: nil)]
      })
    year.policy.changeKinds = [ChangeKind(key: "pets", name: "a pet", common: .other)]
    #expect(year.sum("changes.kind.pets") == "1/1")
    #expect(year.measure("changes.kind.missing") == nil)
  }

  @Test("What is counted is what was recorded")
  func facts() throws {
    let kind = ChangeKind(key: "missing", name: "missing", common: .missing)
    let told = SignificantChange(
      id: ChangeID("g1"), kind: kind, .happened, words: "Not home", on: "2014-09-01", toldOn: "2014-09-01")
    let decided = Consideration(
      .notBroughtForward, reason: "Home again", by: StaffID("amina"), on: "2014-09-03")
    let events: [ChildEvent] = [
      .person(.known(ChildNumber("1"))),
      .placement(
        .episodeBegan(Episode(began: "2014-07-02", reasonBegan: .started, legalStatus: .careOrder))),
      .change(.told(told)), .change(.considered(told.id, decided)),
    ]
    var child = Child()
    events.forEach { child.evolve($0) }
    let book = Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let counted = try #require(CountedChild(child, id: ChildID("c1"), under: book))
    #expect(
      counted.changes == [
        CountedChange("missing", toldOn: "2014-09-01", due: "2014-09-08", consideredOn: "2014-09-03")
      ])
  }
}
