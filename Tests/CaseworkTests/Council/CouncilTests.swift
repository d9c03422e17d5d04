import CareCalendar
import Casework
import Testing

/// The council's adopted files: the last one of each stands.
@Suite struct CouncilTests {
  @Test("A founded council has its name, and pins a day only where it demonstrates")
  func founded() {
    var council = Council()
    council.evolve(.founded(name: "Northfield", isDemonstration: true, pinned: "2014-11-03"))
    #expect(council.name == "Northfield")
    #expect(council.isDemonstration)
    #expect(council.pinned == "2014-11-03")
    #expect(council.policyFile == nil)
    #expect(council.bankHolidays.areByRule(in: 2014))
  }

  @Test("A policy takes the place of the one before, whole")
  func policies() {
    var council = Council()
    council.evolve(.policyAdopted(file("first"), settings: ["a": "1", "b": "2"]))
    council.evolve(.policyAdopted(file("second"), settings: ["a": "3"]))
    #expect(council.policyFile == file("second"))
    #expect(council.settings == ["a": "3"])
  }

  @Test("A list of bank holidays adds to the one before: the past stays known")
  func bankHolidays() {
    var council = Council()
    council.evolve(.bankHolidaysAdopted(file("first"), [BankHoliday(day: "2011-04-29", title: "Wedding")]))
    council.evolve(.bankHolidaysAdopted(file("second"), [BankHoliday(day: "2012-06-05", title: "Jubilee")]))
    #expect(council.bankHolidays.listed.map(\.title) == ["Wedding", "Jubilee"])
  }

  @Test("That a clock was in doubt is kept each time, and changes nothing else")
  func clockDoubts() {
    func reading(_ day: Day) -> ClockDoubt.Reading {
      ClockDoubt.Reading(Instant(milliseconds: Int64(day.number) * 86_400_000), day)
    }
    let doubts = ["2015-11-03", "2014-11-01"].map { day in
      ConfirmedClock(ClockDoubt(last: reading("2014-11-03"), clock: reading(day)), by: StaffID("m1"))
    }
    var council = Council()
    for doubt in doubts { council.evolve(.clockDoubted(doubt)) }
    #expect(council.clockDoubts == doubts)
    #expect(council.policyFile == nil && council.settings == [:])
  }

  private func file(_ name: String) -> AdoptedFile { AdoptedFile(name: name, text: "text of \(name)") }
}
