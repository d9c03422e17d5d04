import CareCalendar
import Casework
import Foundation
import JSON

@testable import Record

/// One file of the folder Payloads, with the event that it holds.
struct KeptPayload {
  let name: String
  let text: String

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Payloads")

  init(_ name: String) throws {
    self.name = name
    text = try String(contentsOf: KeptPayload.folder.appending(path: name + ".json"), encoding: .utf8)
  }

  static var names: Set<String> {
    get throws {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      return Set(files.map { $0.replacing(".json", with: "") })
    }
  }

  /// "review.held.1-bare" is a payload of "review.held.1".
  static func kind(_ name: String) -> String {
    name.firstMatch(of: /^.+\.\d+/).map { String($0.output) } ?? name
  }

  /// Editions that were written once and have a later one.
  static let noLongerWritten: Set = [
    "plan.question-answered.1", "review.booked.1", "review.held.1", "decision.made.1",
    "allocation.iro.1", "allocation.iro.2", "episode.began.1", "episode.described.1",
    "difference.found.1", "child.introduction-sent.1", "child.advocacy-noted.1", "staff.joined.1",
    "staff.changed.1",
  ]

  /// The names of those that would be written today.
  static var today: [String] { events.keys.filter { !noLongerWritten.contains(kind($0)) }.sorted() }

  var event: JournalEvent {
    get throws { try KeptPayload.read(KeptPayload.kind(name), Array(text.utf8)) }
  }

  /// The names of its fields, in their order.
  var fields: [String] {
    get throws {
      guard case .object(let members) = try Array(text.utf8).withUnsafeBytes(JSONValue.init) else {
        return []
      }
      return members.map(\.name)
    }
  }

  static func read(_ kind: String, format: Int = 1, _ payload: [UInt8]) throws -> JournalEvent {
    try payload.withUnsafeBytes { try EventKinds.read(kind, format: format, $0) }
  }
}

extension KeptPayload {
  static let events: [String: JournalEvent] = [
    children, reviews, preparations, meetings, plans, decisions, followUp, deliveries, voices, families,
    alerts, early, changes, quotations, surveys, differences.mapValues { .difference($0) },
    carePlanning.mapValues { .carePlanning($0) }, involvements.mapValues { .involvement($0) },
    court.mapValues { .court($0) },
  ]
  .map { $0.mapValues { .child($0) } }
  .reduce(others.merging(absences.merging(service) { first, _ in first }) { first, _ in first }) {
    all, some in
    all.merging(some) { first, _ in first }
  }

  private static func day(_ text: String) -> Day { Day(iso: text)! }
  private static let (july, november) = (day("2014-07-28"), day("2014-11-03"))
  private static let (placed, ended) = (day("2015-01-12"), day("2015-05-01"))

  private static let children: [String: ChildEvent] = [
    "child.known.1": .person(.known(ChildNumber("1001"))),
    "child.birth-expected.1": .person(.birthExpected(november)),
    "child.known-as.1": .person(.knownAs("Bea")),
    "child.disability-noted.1": .person(.disabled(true)),
    "child.recorded-under.1": .person(.recordedUnder(ChildNumber("704001"))),
    "child.named.1": .person(.named("Siôn \"Shôn\" Llewellyn-O'Hara")),
    "child.born.1": .person(.born(day("2001-02-28"))),
    "child.described.1": .person(.described(sex: .female, ethnicity: .whiteAndBlackCaribbean)),
    "child.described.1-sex": .person(.described(sex: .unknown, ethnicity: nil)),
    "child.described.1-ethnicity": .person(.described(sex: nil, ethnicity: .notYetKnown)),
    "child.unaccompanied.1": .person(.unaccompanied(until: day("2016-03-01"))),
    "child.collected.1": .person(.collected(startYear: 2014)),
    "episode.began.1": .placement(
      .episodeBegan(
        Episode(
          began: july, reasonBegan: .started, legalStatus: .careOrder, categoryOfNeed: .abuseOrNeglect,
          placement: .fostered, provider: .ownAuthority))),
    "episode.began.1-bare": .placement(
      .episodeBegan(Episode(began: july, reasonBegan: .legalStatus, legalStatus: .shortBreaksEpisodes))),
    "episode.began.2": .placement(
      .episodeBegan(
        Episode(
          began: july, reasonBegan: .started, legalStatus: .careOrder, placement: .fostered,
          location: .outside))),
    "episode.began.2-bare": .placement(
      .episodeBegan(Episode(began: july, reasonBegan: .legalStatus, legalStatus: .shortBreaksEpisodes))),
    "episode.described.2-bare": .placement(
      .episodeDescribed(
        began: july, EpisodeDetails(need: nil, placement: .childrensHome, provider: nil))),
    "episode.described.2": .placement(
      .episodeDescribed(
        began: july, EpisodeDetails(need: nil, placement: nil, provider: nil, location: .inside))),
    "episode.described.1": .placement(
      .episodeDescribed(
        began: july, EpisodeDetails(need: .abuseOrNeglect, placement: .fostered, provider: .ownAuthority))),
    "episode.described.1-bare": .placement(
      .episodeDescribed(
        began: july, EpisodeDetails(need: nil, placement: .childrensHome, provider: nil))),
    "episode.distance-told.1": .placement(.distanceTold(began: july, PlacementDistance(tenthsOfMile: 214))),
    "episode.ended.1": .placement(
      .episodeEnded(
        began: july, EpisodeEnd(on: november, reason: .newEpisode, placementChange: .carePlan))),
    "episode.ended.1-bare": .placement(
      .episodeEnded(began: july, EpisodeEnd(on: november, reason: .returnedHomeAsPlanned))),
    "adoption.placed.1": .placement(.placedForAdoption(on: placed)),
    "adoption.placement-ended.1": .placement(
      .adoptionPlacementEnded(placed: placed, on: ended, reason: .needsChanged)),
    "adoption.placement-ended.1-bare": .placement(
      .adoptionPlacementEnded(placed: placed, on: ended, reason: nil)),
    "allocation.iro.1": .allocation(
      .allocated(Allocation(iro: StaffID("m1"), since: day("2014-08-01")))),
    "allocation.iro.2": .allocation(
      .allocated(Allocation(iro: StaffID("m1"), since: day("2014-08-01"), reason: "Sam Lee left"))),
    "allocation.iro.2-bare": .allocation(.allocated(Allocation(iro: StaffID("m1"), since: nil))),
    "allocation.iro.3": .allocation(
      .allocated(
        Allocation(
          iro: StaffID("m1"), since: day("2014-08-01"), reason: "Sam Lee left",
          recordedOn: day("2014-08-04")))),
    "allocation.iro.3-bare": .allocation(.allocated(Allocation(iro: StaffID("m1"), since: nil))),
    "allocation.iro.1-bare": .allocation(.allocated(Allocation(iro: StaffID("m1"), since: nil))),
    "allocation.service-told.1": .allocation(.serviceTold(on: day("2014-08-01"))),
    "allocation.case-holder.1": .allocation(
      .caseHeld(CaseHolder(socialWorker: "Bo Quist", team: "North", since: day("2014-08-01")))),
    "allocation.case-holder.1-bare": .allocation(
      .caseHeld(CaseHolder(socialWorker: nil, team: nil, since: nil))),
    "duty.put-off.1": .putOff(
      PutOff(
        duty: DutyKey(
          rule: RuleID("SecondReviewWithinThreeMonths"), subject: .reviews(.lookedAfter, "2014-07-28")),
        until: day("2014-11-10"), reason: "school holidays", on: november)),
    "entry.in-error.1": .enteredInError(
      Correction(versions: [4, 7], reason: "another child's review")),
  ]

  private static let others: [String: JournalEvent] = [
    "staff.joined.1": .staff(
      .joined(
        StaffMember(
          id: StaffID("m1"),
          details: StaffDetails(
            name: "Zoë Achebe-Price", login: "zprice", role: .iroManager, team: "North",
            fullTimeHundredths: 60, employment: "permanent", sex: .female, ethnicity: .african,
            started: day("2012-04-02"), ended: day("2015-03-31"))))),
    "staff.joined.1-bare": .staff(
      .joined(
        StaffMember(
          id: StaffID("m2"), details: StaffDetails(name: "Bo Quist", login: "bquist", role: .iro)))),
    "staff.changed.1": .staff(
      .changed(
        StaffMember(
          id: StaffID("m2"),
          details: StaffDetails(name: "Bo Quist", login: "bquist", role: .director, sex: .male)))),
    "staff.joined.2": .staff(
      .joined(
        StaffMember(
          id: StaffID("m1"),
          details: StaffDetails(
            name: "Zoë Achebe-Price", login: "zprice", role: .iroManager, team: "North",
            fullTimeHundredths: 60, employment: "permanent", sex: .female, ethnicity: .african,
            started: day("2012-04-02"), ended: day("2015-03-31"), telephone: "01632 960 001",
            email: "zprice@barrowdale.example")))),
    "staff.joined.2-bare": .staff(
      .joined(
        StaffMember(
          id: StaffID("m2"), details: StaffDetails(name: "Bo Quist", login: "bquist", role: .iro)))),
    "staff.changed.2": .staff(
      .changed(
        StaffMember(
          id: StaffID("m2"),
          details: StaffDetails(
            name: "Bo Quist", login: "bquist", role: .iro, telephone: "01632 960 002")))),
    "council.founded.1": .council(
      .founded(name: "Barrowdale Council", isDemonstration: true, pinned: november)),
    "council.founded.1-bare": .council(
      .founded(name: "Barrowdale Council", isDemonstration: false, pinned: nil)),
    "policy.adopted.1": .council(
      .policyAdopted(
        AdoptedFile(name: "policy.yaml", text: "# Ours\nfirst: 20 working days\n"),
        settings: ["later": "6 months", "first": "20 working days"])),
    "bank-holidays.adopted.1": .council(
      .bankHolidaysAdopted(
        AdoptedFile(name: "bank-holidays.json", text: "{\"events\": []}\n\t"),
        [
          BankHoliday(day: day("2014-12-25"), title: "Christmas Day"),
          BankHoliday(day: day("2014-12-26"), title: "Boxing Day"),
        ])),
    "school-terms.adopted.1": .council(
      .schoolTermsAdopted(
        AdoptedFile(name: "terms.yaml", text: "# Barrowdale\nAutumn 2014: [2014-09-03, 2014-12-19]\n"),
        [
          SchoolTerm(name: "Autumn 2014", first: day("2014-09-03"), last: day("2014-12-19")),
          SchoolTerm(name: "Spring 2015", first: day("2015-01-06"), last: day("2015-03-27")),
        ])),
    "template.adopted.1": .council(
      .templateAdopted(
        AdoptedFile(name: "letter.md", text: "Dear {{name}},\n\nYour review is on {{day}}.\n"),
        template: "letter.markdown")),
    "clock.doubted.1": .council(
      .clockDoubted(
        ConfirmedClock(
          ClockDoubt(
            last: ClockDoubt.Reading(Instant(milliseconds: 1_415_001_600_123), day("2014-11-03")),
            clock: ClockDoubt.Reading(Instant(milliseconds: 1_420_444_800_000), day("2015-01-05"))),
          by: StaffID("m1")))),
  ]
}
