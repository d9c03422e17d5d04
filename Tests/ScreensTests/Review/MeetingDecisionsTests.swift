import CareCalendar
import Casework
import Testing

@testable import Screens

/// Decisions as lines of the sheet of a meeting.
@Suite struct MeetingDecisionsTests {
  private func file(_ reviewed: Reviewed) throws -> ReviewFile {
    try #require(try reviewed.brook.service().child(reviewed.child).child.reviews.file(Reviewed.review))
  }

  @Test("A decision is a line with the person and the day in it; without one of them it is kept, and marked")
  func decisions() throws {
    let reviewed = try Reviewed(nil)
    let last =
      (try reviewed.brook.service().rulebook.policy[.checklist].count) + 2 + PlanDomain.allCases.count
    let answers = String(repeating: "y ", count: last)
    try reviewed.rehearse(
      .meeting(.hold),
      """
      type <up>
      text 27 oct
      type <enter> a <down> <down> <down> <down> \(answers) <tab>
      text find a family finder @joy by fri
      see Joy Adu (teacher), by Fri 7 Nov 2014
      type <enter>
      text agree a contact plan
      see ✗ nobody yet, ✗ no day yet
      type <ctrl-s>
      see recorded as held 27 Oct
      see 2 decisions.
      """)
    let decisions = try file(reviewed).decisions
    #expect(decisions.made.map(\.words) == ["find a family finder"])
    #expect(
      decisions.made.first?.responsible == "Joy Adu (teacher)" && decisions.made.first?.by == "2014-11-07")
    #expect(decisions.incomplete.map(\.words) == ["agree a contact plan"])
    try reviewed.rehearse(
      .decisions(.issue), "see “agree a contact plan” has no person, no day: complete it, or strike it out")
    let id = try #require(decisions.incomplete.first?.id)
    try reviewed.rehearse(
      .decisions(.complete(id)),
      """
      see agree a contact plan
      type <tab> <tab>
      text joy
      type <tab>
      text fri
      type <ctrl-s>
      see agree a contact plan
      """)
    #expect(try file(reviewed).decisions.incomplete.isEmpty && file(reviewed).decisions.made.count == 2)
  }

  @Test("A decision that was noted without person or day can be struck out, with the reason")
  func strikingOut() throws {
    let noted = IncompleteDecision(id: DecisionID("d1"), words: "A contact plan", responsible: nil, by: nil)
    let reviewed = try Reviewed(noted: .decisions(.noted(noted, on: "2014-10-27")))
    try reviewed.rehearse(
      .decisions(.complete(noted.id)),
      """
      type <tab>
      text none after all
      type <tab>
      text said twice
      type <ctrl-s>
      see struck out: said twice
      """)
    #expect(try file(reviewed).decisions.incomplete.isEmpty && file(reviewed).decisions.made.isEmpty)
  }

  @Test("The name after @ ends where nobody is known by more of it; several that fit are named")
  func names() {
    let days = TypedDayParser(
      today: "2014-11-03", leaning: .future, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let people = ["Catrin Bowen (social worker)", "Catrin Hill (aunt)", "Joy Adu (teacher)"]
    func typed(_ text: String) -> TypedDecision { TypedDecision(text, among: people, days: days) }
    let one = typed("ask @Catrin Bowen to find a family finder by fri")
    #expect(one.words == "ask to find a family finder" && one.responsible == "Catrin Bowen (social worker)")
    #expect(
      one.by == "2014-11-07" && one.lasting == "ask to find a family finder @Catrin Bowen by 7 Nov 2014")
    let two = typed("ask @Catrin by fri")
    #expect(two.responsible == nil && two.couldBe.count == 2)
    #expect(two.remark.hasPrefix("✗ it could be Catrin Bowen (social worker), Catrin Hill (aunt)"))
    let other = typed("a check-up @school nurse by 1 nov 2014")
    #expect(other.responsible == "school nurse" && other.remark.hasSuffix(": that is past"))
    #expect(typed("agreed by all").by == nil && typed("agreed by all").words == "agreed by all")
  }
}
