import CareCalendar
import Casework

extension ReviewStory {
  /// What was found of the plan.
  mutating func plan() -> [ReviewFileEvent] {
    progress = PlanDomain.allCases.map { progress(in: $0) }
    var notes: [PlanEvent] = progress.map { .progressed($0, on: heldOn) }
    if kind != .shortBreaks {
      notes.append(.permanence(Permanence(kind: permanence(), madeOn: permanenceMade), on: heldOn))
    }
    let placement = turns.next(ProgressWords.observed, of: 20)
    notes.append(.placementObserved(words: fill(placement), on: heldOn))
    if age >= 12, chance.happens(inHundred: 20) {
      notes.append(.risk(words: fill(chance.pick(ProgressWords.risks)), on: heldOn))
    }
    let fitting = ProgressWords.milestones.filter { $0.ages.contains(age) }
    if chance.happens(inHundred: 55), !fitting.isEmpty {
      let chosen = chance.pick(fitting)
      let milestone = Milestone(
        id: identifiers.milestone(), words: fill(chosen.words), by: heldOn.adding(days: chosen.days))
      notes.append(.milestoneSet(milestone, on: heldOn))
    }
    return notes.map(ReviewFileEvent.plan)
  }

  private mutating func progress(in domain: PlanDomain) -> Progress {
    let place = PlanDomain.allCases.firstIndex(of: domain) ?? 0
    let issues = ProgressWords.issues(domain).filter { issue in
      issue.ages.contains(age) && (!issue.needsSiblings || !siblings.isEmpty) && suits(issue)
    }
    if chance.happens(inHundred: 27), !issues.isEmpty {
      let issue = turns.next(issues, of: 10 + place)
      return Progress(domain: domain, issue: issue.issue, words: fill(issue.words))
    }
    let words = turns.next(ProgressWords.progressing(domain, band), of: place)
    return Progress(domain: domain, issue: nil, words: fill(words))
  }

  /// Those who are placed for adoption, or come for a few days, have no home to be found.
  private func suits(_ issue: IssueText) -> Bool {
    let isHomeFinding = issue.issue.contains("long-term home") || issue.issue.contains("move is planned")
    return !isHomeFinding || !(life.isPlacedForAdoption || kind == .shortBreaks)
  }

  private mutating func permanence() -> String {
    switch (life.course, life.placement) {
    case (.authorised, _), (.adoptive, _): "adoption"
    case (_, .semiIndependent?): "living independently"
    case (_, .childrensHome?), (_, .residentialSchool?): "long-term children's home"
    case (.accommodated, _): "return home"
    case (.inProceedings, _): chance.pick(["return home", "special guardianship", "long-term foster care"])
    case (_, .fosteredByFamily?), (_, .fosteredByFamilyLongTerm?): "living with family or friends"
    default: "long-term foster care"
    }
  }

  private var permanenceMade: Day {
    max(life.lastBegan, min(heldOn, life.lastBegan.adding(days: 120)))
  }
}
