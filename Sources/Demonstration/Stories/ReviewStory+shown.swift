import CareCalendar
import Casework
import Rulebook

/// The one review that is told in full.
extension ReviewStory {
  private func shown(_ text: String) -> String {
    life.wording.fill(text.replacing("{carer}", with: life.surroundings.carer), ["sibling": siblingsInWords])
  }

  private var siblingsInWords: String {
    switch (siblings.count { $0.sex == .female }, siblings.count { $0.sex != .female }) {
    case (1, 0): "sister"
    case (0, 1): "brother"
    case (_, 0): "sisters"
    case (0, _): "brothers"
    default: "brothers and sisters"
    }
  }

  /// A child calls the carer by the first name.
  private var shownWords: String {
    let first = life.surroundings.carer.split(separator: " ").first.map(String.init) ?? ""
    return shown(ShowcaseWords.said.replacing("{carer}", with: first))
  }

  mutating func hearShown(on day: Day) -> Conversation {
    let said = Conversation(on: day, way: .alone, words: shownWords, audience: .all)
    conversation = said
    return said
  }

  func shownChoices(on day: Day) -> ReviewFileEvent {
    let choices = ShowcaseWords.choices
    return .preparation(
      .chosen(
        ChildsChoices(
          topics: choices.topics.map(shown), venue: choices.venue, people: choices.people.map(shown)),
        on: day))
  }

  mutating func shownPlan() -> [ReviewFileEvent] {
    progress = PlanDomain.allCases.map { domain in
      Progress(
        domain: domain, issue: domain == .contact ? ShowcaseWords.contactIssue : nil,
        words: ShowcaseWords.progress[domain].map(shown))
    }
    let milestone = Milestone(
      id: identifiers.milestone(), words: shown(ShowcaseWords.milestone), by: heldOn.adding(days: 90))
    let questions = book.policy[.checklist]
    let answers = zip(questions, ShowcaseWords.answers).map { question, answer -> PlanEvent in
      let answer = ChecklistAnswer(answer.verdict, words: answer.words.map(shown))
      return PlanEvent.answered(question: question, answer: answer, on: heldOn)
    }
    let notes: [PlanEvent] =
      progress.map { .progressed($0, on: heldOn) } + [
        .permanence(
          Permanence(kind: "special guardianship", madeOn: max(life.lastBegan, heldOn.adding(days: -30))),
          on: heldOn),
        .placementObserved(words: shown(ShowcaseWords.observed), on: heldOn),
        .milestoneSet(milestone, on: heldOn),
      ] + answers
    return notes.map(ReviewFileEvent.plan)
  }

  mutating func shownDecisions() -> [ReviewFileEvent] {
    decisions = ShowcaseWords.decisions.map { resolution, days in
      var resolution = resolution.filled(shown)
      resolution.wanted = resolution.wanted.map(shown)
      let by = book.calendar.lastWorkingDay(onOrBefore: heldOn.adding(days: days))
      return Decision(resolution, id: identifiers.decision(), by: by)
    }
    return decisions.map { .decisions(.made($0, on: heldOn)) }
  }

  var shownRecord: String {
    let parts = Dictionary(uniqueKeysWithValues: progress.map { ($0.domain.rawValue, $0.words ?? "") })
    let others = parts.merging([
      "people": invitedInWords, "said": shownWords, "observed": shown(ShowcaseWords.observed),
      "NAME": life.wording.name.uppercased(), "decisions": decided,
    ]) { $1 }
    return others.reduce(shown(ShowcaseWords.record)) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  private var invitedInWords: String {
    let others = peopleWhoCame.filter { $0 != life.wording.name }
    return "With {them} were: ".replacing("{them}", with: shown("{them}")) + others.joined(separator: ", ")
  }
}
