import CareCalendar
import Casework

extension ReviewStory {
  /// Two to four decisions, one in ten of which needs more than the manager's agreement.
  mutating func decide() -> [ReviewFileEvent] {
    let fitting = DecisionText.usual.filter { suits($0) }
    let count = chance.number(2...4)
    var chosen = Array(chance.shuffled(fitting).prefix(count))
    let reserved = DecisionText.reserved.filter { suits($0) }
    if chance.happens(inHundred: 32), !reserved.isEmpty { chosen[chosen.count - 1] = chance.pick(reserved) }
    let from = max(heldOn, recordedOn ?? heldOn)
    decisions = chosen.map { resolution in
      let days = resolution.approver == nil ? daysAllowed() : chance.number(45...95)
      let by = book.calendar.lastWorkingDay(onOrBefore: from.adding(days: days))
      return Decision(resolution.filled(fill, carer: carersRole), id: identifiers.decision(), by: by)
    }
    return decisions.map { .decisions(.made($0, on: heldOn)) }
  }

  private var carersRole: String {
    if life.surroundings.first(.fosterCarer) != nil { return "Foster carer" }
    return life.surroundings.first(.keyWorker) != nil ? "Key worker" : "Parents"
  }

  /// What is small is done within three weeks.
  private mutating func daysAllowed() -> Int {
    chance.happens(inHundred: 30) ? chance.number(12...21) : chance.number(25...95)
  }

  private func suits(_ resolution: DecisionText) -> Bool {
    guard resolution.ages.contains(age), suits(resolution.situation) else { return false }
    let isElsewhere = life.isPlacedForAdoption || life.course == .authorised || kind == .shortBreaks
    let isOfHome = ["permanence", "contact", "leaving care"].contains(resolution.domain)
    return !isElsewhere || !(isOfHome || resolution.approver != nil)
  }

  private func suits(_ situation: DecisionText.Situation) -> Bool {
    switch situation {
    case .any: true
    case .mayGoHome: life.course == .accommodated || life.course == .inProceedings
    case .underOrder: life.course == .settled || life.course == .inProceedings
    case .inCare: kind != .shortBreaks && life.surroundings.first(.fosterCarer) != nil
    }
  }
}

extension DecisionText {
  /// Of one child, with what those who care for the child are called.
  func filled(_ fill: (String) -> String, carer: String = "Foster carer") -> DecisionText {
    var filled = self
    if responsible == "Foster carer" { filled.responsible = carer }
    filled.words = fill(words)
    filled.whyDifferent = whyDifferent.map(fill)
    filled.toChild = toChild.map(fill)
    return filled
  }
}

extension Decision {
  init(_ resolution: DecisionText, id: DecisionID, by: Day) {
    self.init(
      id: id, words: resolution.words, responsible: resolution.responsible, by: by, domain: resolution.domain,
      isRecommendation: resolution.isRecommendation, childWanted: resolution.wanted,
      whyDifferent: resolution.whyDifferent, approver: resolution.approver,
      wordsToChild: resolution.toChild)
  }
}
