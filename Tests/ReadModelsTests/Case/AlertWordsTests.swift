import CareCalendar
import Casework
import ReadModels
import Rulebook
import Testing

/// An alert's story, in words.
@Suite struct AlertWordsTests {
  private let stone = StaffID("stone")
  private let hill = StaffID("hill")

  private var staff: StaffList {
    var list = StaffList()
    for (id, name) in [(stone, "T. Stone"), (hill, "B. Hill")] {
      list.evolve(
        .joined(StaffMember(id: id, details: StaffDetails(name: name, login: name, role: .teamManager))))
    }
    return list
  }

  private let raised = AlertRaised(
    id: AlertID("a1"), category: AlertCategory(key: "delay", name: "Delay for the child", common: .drift),
    concern: "no school place since June", remedy: "a school place", putRightBy: "2014-12-01",
    told: .notTold(because: "she is a baby"),
    ladder: Ladder(
      name: "LAC Alert",
      stages: [
        stage("one", "Stage 1", .teamManager, "Team Manager"),
        stage("two", "Assistant Director", .deputyDirector, "Assistant Director"),
        stage("three", "Stage 3", .deputyDirector, "Deputy Director"),
      ]), stage: "one", by: StaffID("amina"), on: "2014-11-03")

  @Test("It is told as it was raised, with its stage and what the child was told")
  func raising() {
    #expect(
      AlertEvent.raised(raised).words(staff: staff, of: Child(), in: Vocabulary())
        == "Alert raised at Stage 1 (Team Manager). Delay for the child: no school place since June."
        + " To put it right by 1 Dec 2014: a school place. The child was not told: she is a baby.")
  }

  @Test("Each step is told with who, and acknowledging says that it is not agreement")
  func steps() {
    let manager = ActingManager(stone, as: .teamManager)
    let cover = ActingManager(hill, as: .teamManager, coveringFor: stone)
    let above = ActingManager(hill, as: .serviceManager, vacant: .teamManager)
    let reply = AlertStepTaken(.reply("the panel meets", by: "2014-11-28"), by: manager, on: "2014-11-05")
    let told: [(AlertStepTaken, String)] = [
      (
        .init(.acknowledge, by: cover, on: "2014-11-04"),
        "Alert: acknowledged by B. Hill (Team Manager, for T. Stone); this is not agreement"
      ),
      (
        .init(.acknowledge, by: above, on: "2014-11-04"),
        "Alert: acknowledged by B. Hill (Service Manager; no Team Manager listed); this is not agreement"
      ),
      (
        reply,
        "Alert: answered by T. Stone (Team Manager), to be done by 28 Nov 2014: the panel meets"
      ),
      (.init(.accept, on: "2014-11-06"), "Alert: the IRO accepted the reply"),
      (
        .init(.escalate(to: "two", reason: "no place yet"), on: "2014-11-06"),
        "Alert: escalated to Assistant Director: no place yet"
      ),
      (
        .init(.escalate(to: "two", reason: "no place yet", skipping: "away"), on: "2014-11-06"),
        "Alert: escalated to Assistant Director: no place yet; stages left out: away"
      ),
      (.init(.resolve(outcome: "she starts Monday"), on: "2014-11-20"), "Alert: resolved: she starts Monday"),
      (.init(.withdraw(reason: "a mistake"), on: "2014-11-20"), "Alert: withdrawn: a mistake"),
      (
        .init(.referToCafcass(reason: "her rights"), on: "2014-11-20"),
        "Alert: referred to Cafcass: her rights"
      ),
      (.init(.seekLegalAdvice, on: "2014-11-20"), "Alert: independent legal advice sought"),
      (.init(.note("rang twice"), on: "2014-11-20"), "Alert: note: rang twice"),
    ]
    for (step, words) in told { #expect(self.words(step) == words) }
  }

  @Test("Somebody who has left the list is still told of")
  func gone() {
    let manager = ActingManager(StaffID("x"), as: .director)
    #expect(
      words(.init(.acknowledge, by: manager, on: "2014-11-04"))
        == "Alert: acknowledged by somebody no longer listed (Director); this is not agreement")
  }

  @Test("A practice note is told by its kind and category")
  func practice() {
    let note = PracticeNote(
      id: PracticeNoteID("n1"), kind: .goodPractice, category: raised.category, words: "a quick answer",
      by: StaffID("amina"), on: "2014-11-03")
    #expect(
      PracticeNoteEvent.noted(note).words(staff: staff, in: Vocabulary())
        == "Good practice (Delay for the child): a quick answer")
    let answer = PracticeNote.Answer("seen to", by: stone, on: "2014-11-05")
    #expect(
      PracticeNoteEvent.answered(note.id, answer).words(staff: staff, in: Vocabulary())
        == "Practice note answered by T. Stone: seen to")
  }

  @Test("What somebody ended with a stop is not ended twice")
  func stops() {
    let raised = AlertRaised(
      id: AlertID("a1"), category: raised.category, concern: "No school place since June.",
      remedy: "Can the panel meet?", putRightBy: "2014-12-01", told: .told("“I asked for a school.”"),
      ladder: raised.ladder, stage: "one", by: StaffID("amina"), on: "2014-11-03")
    #expect(
      raised.sentence(in: Vocabulary())
        == "Alert raised at Stage 1 (Team Manager). Delay for the child: No school place since June."
        + " To put it right by 1 Dec 2014: Can the panel meet? The child was told: “I asked for a school.”")
  }

  @Test(
    "Roles are titled as the alert's own ladder has them at the stage, and alerts as the council calls them")
  func titles() {
    let director = ActingManager(stone, as: .deputyDirector)
    let reply = AlertStepTaken(.reply("the panel meets", by: "2014-11-28"), by: director, on: "2014-11-07")
    let up = AlertStepTaken(.escalate(to: "two", reason: "no place"), on: "2014-11-06")
    var vocabulary = Vocabulary()
    vocabulary[.alert] = "LAC Alert"
    vocabulary[.practiceNote] = "informal challenge"
    #expect(
      words(reply, after: [up, reply], in: vocabulary)
        == "LAC Alert: answered by T. Stone (Assistant Director), to be done by 28 Nov 2014: the panel meets")
    #expect(
      raised.sentence(in: vocabulary).hasPrefix("LAC Alert raised at Stage 1 (Team Manager). Delay for"))
    let answer = PracticeNote.Answer("seen to", by: stone, on: "2014-11-05")
    #expect(
      PracticeNoteEvent.answered(PracticeNoteID("n1"), answer).words(staff: staff, in: vocabulary)
        == "Informal challenge answered by T. Stone: seen to")
  }

  private func words(
    _ step: AlertStepTaken, after steps: [AlertStepTaken] = [], in vocabulary: Vocabulary = Vocabulary()
  ) -> String {
    var child = Child()
    child.evolve(.alert(.raised(raised)))
    steps.forEach { child.evolve(.alert(.stepped(raised.id, $0))) }
    return ChildEvent.alert(.stepped(raised.id, step)).words(staff: staff, of: child, in: vocabulary)
  }
}

private func stage(_ key: String, _ name: String, _ role: Role, _ roleName: String) -> LadderStage {
  LadderStage(
    key: key, name: name, role: role, roleName: roleName, period: .workingDays(5), isFormal: true,
    mayStart: true)
}
