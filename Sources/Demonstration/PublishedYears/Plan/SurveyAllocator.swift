import Casework

/// Has surveys come back after reviews of a year, so many of each sort, with as many answers of yes as were published.
struct SurveyAllocator {
  private typealias Place = (isCase: Bool, child: Int, review: Int)

  private let figures: YearFigures
  private var chance: SeededRandom
  private(set) var children: [PlannedChild]
  private(set) var cases: [PlannedCase]

  init(
    _ figures: YearFigures, _ children: [PlannedChild], _ lives: [SyntheticChild],
    _ others: CaseAllocator?, _ chance: inout SeededRandom
  ) {
    self.figures = figures
    self.children = children
    cases = others?.cases ?? []
    self.chance = chance.branch()
    for wanted in figures.surveys { ask(wanted, lives, others?.lives ?? []) }
  }

  private mutating func ask(
    _ wanted: SurveyFigures, _ lives: [SyntheticChild], _ caseLives: [SyntheticChild]
  ) {
    let able = places.filter { place in
      let review = self.review(place)
      let life = (place.isCase ? caseLives : lives)[place.child]
      // Of a review that others held, and that a list tells, no survey is sent.
      if place.isCase && cases[place.child].isListed { return false }
      // There is time for the answer to come back, and for the IRO to ask about it.
      guard figures.year.contains(review.heldOn), review.isTyped,
        review.heldOn <= figures.year.last.adding(days: -35), life.iro != nil
      else { return false }
      return switch wanted.respondent {
      case .child: life.age(on: review.heldOn) >= 7 && review.participation != .pn7
      case .parent: hasParent(place)
      case .carer: review.kind == .lookedAfter
      }
    }
    precondition(able.count >= wanted.returned, "\(able.count) reviews and \(wanted.returned) surveys")
    let answers = answers(wanted)
    for (place, answers) in zip(chance.shuffled(able), answers) {
      let survey = PlannedSurvey(
        respondent: wanted.respondent, days: chance.number(2...14), answers: answers)
      if place.isCase {
        cases[place.child].reviews[place.review].surveys.append(survey)
      } else {
        children[place.child].reviews[place.review].surveys.append(survey)
      }
    }
  }

  /// Every question counted out by itself, and shuffled then.
  private mutating func answers(_ wanted: SurveyFigures) -> [[String: Bool]] {
    var answers = Array(repeating: [String: Bool](), count: wanted.returned)
    for (question, rate) in wanted.yes {
      let yes = rate.counted(of: wanted.returned)
      precondition(yes != nil, "\(question) of \(wanted.returned)")
      for (turn, place) in chance.shuffled(Array(answers.indices)).enumerated() {
        answers[place][question] = turn < yes ?? 0
      }
    }
    return answers
  }

  private var places: [Place] {
    children.indices.flatMap { child in
      children[child].reviews.indices.map { Place(false, child, $0) }
    }
      + cases.indices.flatMap { child in cases[child].reviews.indices.map { Place(true, child, $0) } }
  }

  private func review(_ place: Place) -> PlannedMeeting {
    place.isCase ? cases[place.child].reviews[place.review] : children[place.child].reviews[place.review]
  }

  private func hasParent(_ place: Place) -> Bool {
    place.isCase ? cases[place.child].kind == .shortBreaks : children[place.child].hasMother
  }
}
