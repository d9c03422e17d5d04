import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// An alert that comes to a role in which nobody is listed, and above which there is nobody either.
@Suite struct NobodyListedTests {
  @Test("It is the role's as the council calls it, on Today and on the list alike")
  func title() throws {
    var policy = Policy.usual
    policy.ladder = Ladder(
      name: "Dispute",
      stages: [
        LadderStage(
          key: "top", name: "Stage 8", role: .deputyDirector, roleName: "Chief Executive",
          period: .workingDays(5), isFormal: true, mayStart: true)
      ])
    let council = try SmallCouncil(settings: policy.settings)
    try council.child("1", team: "Team 1")
    let amina = try council.service("amina")
    _ = try amina.perform(
      .alert(.raise(try amina.find(number: "1"), AlertCouncil.details(at: "top"))))
    _ = try amina.refresh()
    #expect(try amina.alerts().map(\.owner) == ["Chief Executive"])
    let lines = try amina.today().lines.filter { $0.alert != nil }
    #expect(lines.map(amina.owner(of:)) == ["Chief Executive"])
  }
}
