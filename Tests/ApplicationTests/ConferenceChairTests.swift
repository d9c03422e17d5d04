import Application
import CareCalendar
import Casework
import ReadModels
import TestSupport
import Testing

/// A child on a child protection plan who comes into care, and goes home again.
@Suite struct ConferenceChairTests {
  private let council: SmallCouncil
  private let id: ChildID

  init() throws {
    council = try SmallCouncil()
    let robin = try council.service("robin")
    let new = NewChild(
      number: ChildNumber("900005"), name: "Noor Hadley", born: "2008-05-01", sex: nil, ethnicity: nil,
      involvement: InvolvementBeginning(.childProtection, on: "2014-10-06"))
    _ = try robin.perform(.care(.begin(new)))
    id = try robin.find(number: "900005")
    let tom = try #require(robin.staff.member(login: "tom")).id
    let held = Review(
      kind: .childProtection, heldOn: "2014-10-20", completedOn: "2014-10-20", chair: tom,
      participation: .pn1)
    let meeting = MeetingRecord(review: held, conclusion: ConferenceConclusion(.planBegun, [.neglect]))
    _ = try robin.perform(.review(.meet(id, nil, meeting)))
  }

  private func care(_ command: CareCommand) throws {
    _ = try council.service("robin").perform(.care(.record(id, command)))
  }

  @Test("The chair of the last conference is the first to be offered as IRO")
  func offered() throws {
    try care(.begin(CareBeginning(on: "2014-11-03", legalStatus: .accommodated, placement: .fostered)))
    let offered = try council.service("robin").irosToAllocate(to: [id])
    #expect(offered.first?.member.details.login == "tom")
    #expect(offered.filter(\.chairedConference).map(\.member.details.login) == ["tom"])
  }

  @Test("Looked after and on a plan has both, each with its own day; going home leaves the plan")
  func both() throws {
    try care(.begin(CareBeginning(on: "2014-10-27", legalStatus: .accommodated, placement: .fostered)))
    func kinds() throws -> [ReviewKind?] {
      try council.service("robin").child(id).duties.map(\.line.duty).filter { $0.nature == .review }
        .map(\.kind)
    }
    #expect(try Set(kinds()) == [.lookedAfter, .childProtection])
    let robin = try council.service("robin")
    let tom = try #require(robin.staff.member(login: "tom")).id
    _ = try robin.perform(.allocation(.allocate([id], to: tom, since: "2014-10-27", reason: nil)))
    let cases = try robin.caseloadKinds(of: tom)
    #expect(Set(cases.map(\.kind)) == [.lookedAfter, .childProtection])
    #expect(cases.map(\.count) == [1, 1])
    try care(.end(on: "2014-11-03", .returnedHomeAsPlanned))
    #expect(try kinds() == [.childProtection])
    let row = try #require(
      try council.service("robin").caseload(by: .name, matching: "900005", lines: 0..<5).lines.first)
    #expect(row.child.isWithUs(on: "2014-11-03") && row.track == .childProtection)
    #expect(row.child.legalStatus == nil)
  }
}
