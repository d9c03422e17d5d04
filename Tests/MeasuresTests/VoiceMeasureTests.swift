import CareCalendar
import Casework
import Measures
import Rulebook
import Testing

/// Complaints, advocates, exit interviews and consultation papers.
@Suite struct VoiceMeasureTests {
  private func year(_ voices: CountedVoice..., until left: Day? = nil) -> InventedYear {
    InventedYear(
      .inCare(until: left, reason: left == nil ? nil : .returnedHomeAsPlanned) { $0.voices = voices })
  }

  @Test("Complaints are counted by what they are about, on days of the period")
  func complaints() {
    let year = year(
      CountedVoice(.complaint, on: "2014-03-31", about: "the social worker"),
      CountedVoice(.complaint, on: "2014-04-01", about: "the social worker"),
      CountedVoice(.complaint, on: "2015-03-31", about: "the food"),
      CountedVoice(.complaint, on: "2015-04-01", about: "the food"))
    #expect(year.result("complaints.made")?.numerator == 2)
    #expect(year.sum("complaints.about.the-social-worker") == "1/2")
    #expect(year.sum("complaints.about.where-the-child-lives") == "0/2")
    #expect(year.measure("complaints.about.the-food") == nil, "not of the council's list")
  }

  @Test("Whom it was ever explained to, over the children in our care on the last day")
  func explained() {
    let told = year(
      CountedVoice(.explained, on: "2012-06-01"), CountedVoice(.leaflet, on: "2015-04-01"))
    #expect(told.sum("complaints.explained") == "1/1" && told.sum("complaints.leaflet") == "0/1")
    #expect(year(until: "2015-01-01").sum("complaints.explained") == "0/0")
  }

  @Test("Each child of whom something was noted of an advocate in the period counts once")
  func advocates() {
    let year = year(
      CountedVoice(.advocateOffered, on: "2014-05-01"), CountedVoice(.advocateOffered, on: "2014-09-01"),
      CountedVoice(.advocateDeclined, on: "2014-03-31"), CountedVoice(.advocateSeen, on: "2014-10-01"))
    func count(_ key: String) -> Int? { year.result("advocates.\(key)")?.numerator }
    #expect(count("offered") == 1 && count("seen") == 1 && count("declined") == 0 && count("referred") == 0)
  }

  @Test("An exit interview since care began counts for the time in care that ended, whenever it was held")
  func exitInterviews() {
    #expect(year(until: "2014-10-01").sum("exit-interviews.held") == "0/1")
    #expect(
      year(CountedVoice(.exitHeld, on: "2014-11-20"), until: "2014-10-01").sum("exit-interviews.held")
        == "1/1"
    )
    #expect(
      year(CountedVoice(.exitHeld, on: "2012-04-30"), until: "2014-10-01").sum("exit-interviews.held")
        == "0/1"
    )
    let declined = year(CountedVoice(.exitDeclined, on: "2014-09-20"), until: "2014-10-01")
    #expect(declined.sum("exit-interviews.declined") == "1/1")
    #expect(year(CountedVoice(.exitHeld, on: "2014-11-20")).sum("exit-interviews.held") == "0/0", "in care")
    let died = InventedYear(.inCare(until: "2014-10-01", reason: .died))
    #expect(died.sum("exit-interviews.held") == "0/0")
  }

  @Test("An exit interview counts for the last time in care that began before it, and for no earlier one")
  func exitInterviewsAgain() {
    func held(on days: Day...) -> String {
      InventedYear(
        .inCare {
          $0.stays = [
            CountedStay(began: "2012-05-01", ended: "2014-06-02", reason: .returnedHomeAsPlanned),
            CountedStay(began: "2014-09-01", ended: "2014-12-01", reason: .returnedHomeAsPlanned),
          ]
          $0.voices = days.map { CountedVoice(.exitHeld, on: $0) }
        }
      ).sum("exit-interviews.held")
    }
    #expect(held(on: "2012-04-30") == "0/2")
    for day in ["2014-08-31", "2014-09-01", "2014-12-08"] as [Day] { #expect(held(on: day) == "1/2") }
    #expect(held(on: "2014-06-10", "2014-12-08") == "2/2")
  }

  @Test("Consultation papers that came back count over those sent in the period, by whom they went to")
  func consultations() {
    var year = InventedYear(
      .inCare {
        $0.consultations = [
          CountedConsultation(.child, sentOn: "2014-03-31", returnedOn: "2014-04-05"),
          CountedConsultation(.child, sentOn: "2014-04-01", returnedOn: "2014-04-10"),
          CountedConsultation(.parent, sentOn: "2015-03-31", returnedOn: "2015-04-01"),
          CountedConsultation(.other, sentOn: "2014-06-01", returnedOn: nil),
        ]
      })
    #expect(year.sum("consultations.returned") == "1/3")
    #expect(year.sum("consultations.returned.child") == "1/1")
    #expect(year.sum("consultations.returned.parent") == "0/1", "back after the period")
    year.today = "2014-04-09"
    #expect(year.sum("consultations.returned") == "0/1")
  }
}
