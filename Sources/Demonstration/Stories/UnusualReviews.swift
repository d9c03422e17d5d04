import CareCalendar
import Casework
import Rulebook

/// A review that went otherwise than most.
enum Turning: Sendable {
  case adjourned
  /// Adjourned, and completed since.
  case resumed
  case series
  /// Told in full, for whoever looks at the council first.
  case shown
}

/// Which of the reviews recorded by hand went otherwise than most: one of each kind.
struct UnusualReviews: Sendable {
  private var turnings: [ChildNumber: Turning] = [:]

  init(of lives: [SyntheticChild], _ typed: [ScriptedAction]) {
    let held = typed.compactMap { action -> (ChildNumber, Review)? in
      guard case .record(let review) = action.what, review.kind == .lookedAfter else { return nil }
      return (action.number, review)
    }.sorted { $0.0 < $1.0 }
    let lives = Dictionary(uniqueKeysWithValues: lives.map { ($0.number, $0) })
    let families = Dictionary(grouping: lives.values.filter(\.isFollowed), by: \.family)
    for (turning, days) in UnusualReviews.wanted {
      let found = held.first { number, review in
        guard let life = lives[number], turnings[number] == nil else { return false }
        let siblings = families[life.family, default: []].filter { $0.number != number }
        return days.contains(review.heldOn.dayOfMonth) && life.suits(turning, siblings)
      }
      if let found { turnings[found.0] = turning }
    }
  }

  /// By days of October, the first month that the IROs record.
  private static let wanted: [(Turning, ClosedRange<Int>)] = [
    (.shown, 6...10), (.adjourned, 20...24), (.resumed, 6...10), (.series, 6...10),
  ]

  func of(_ number: ChildNumber) -> Turning? { turnings[number] }
}

extension SyntheticChild {
  /// A child whose case can be shown is one of the suggested IRO's who can say a lot, and whose brothers and
  /// sisters live elsewhere.
  fileprivate func suits(_ turning: Turning, _ siblings: [SyntheticChild]) -> Bool {
    switch turning {
    case .shown:
      iro == Establishment.suggestedLogin && surroundings.hasWholeFamily
        && !siblings.isEmpty && siblings.allSatisfy { $0.kindOfHome != kindOfHome }
        && isWithUs(on: CouncilYears.pinned) && (8...12).contains(age(on: CouncilYears.pinned))
    case .adjourned, .resumed, .series: !isPlacedForAdoption && age(on: CouncilYears.pinned) >= 5
    }
  }

  /// Held after the day by which it was due.
  func isLate(_ review: Review, _ book: Rulebook) -> Bool {
    guard review.kind != .shortBreaks, let time = times.last else { return false }
    let before = reviews.map(\.heldOn).filter { $0 >= time.began && $0 < review.heldOn }
    return ReviewDays(book, time).due(after: before) < review.heldOn
  }

  /// With us on the first list or the last day, so that what is recorded of them is followed.
  var isFollowed: Bool {
    isWithUs(on: CouncilYears.pinned) || (isWithUs(on: CouncilYears.lists[0]) && iro != nil)
  }

  /// The day of the first list that tells of them.
  var knownFrom: Day { CouncilYears.lists.first { lastBegan < $0 } ?? CouncilYears.pinned }
}

extension SyntheticChild {
  /// A mother who may come, a father who writes, and carers whom everybody may know.
  mutating func makeWhole() {
    let father = kin.map { "\($0.heritages[0].adultNames(.male).last ?? "") \($0.surname.son)" }
    surroundings.people = surroundings.people.map { known in
      switch known.relationship {
      case .mother:
        ConnectedPerson(
          id: known.id, name: known.name, relationship: .mother, hasParentalResponsibility: true,
          details: "07700 900382")
      case .father:
        ConnectedPerson(
          id: known.id, name: father ?? known.name, relationship: .father, hasParentalResponsibility: false,
          terms: .inWriting, termsReason: ReasonWords.inWriting[0], details: "by letter")
      default: known
      }
    }
  }
}

extension Surroundings {
  fileprivate var hasWholeFamily: Bool {
    first(.mother) != nil && first(.fosterCarer).map { !$0.isConfidential } ?? false
  }

  /// As they are recorded on a day.
  func events(on day: Day) -> [FamilyEvent] {
    people.map { .recorded($0, on: day) }
      + WhereaboutsKind.allCases.compactMap { place in places[place].map { .lives(place, $0, on: day) } }
  }
}

extension Review {
  /// As its IRO records it: a series and an adjourned review are not complete yet. The child of the one that is told
  /// in full came and spoke.
  func told(_ turning: Turning?, isLate: Bool, _ chance: inout SeededRandom, _ book: Rulebook) -> Review {
    let isOpen = turning == .series || turning == .adjourned || turning == .resumed
    let chairs = participation == .pn1 && turning != .shown && chance.happens(inHundred: 12)
    return Review(
      kind: kind, heldOn: heldOn, completedOn: isOpen ? nil : heldOn,
      manner: turning == .series ? .series : .meeting, coChair: chairs ? "the young person" : nil,
      participation: turning == .shown ? .pn1 : participation,
      lateReason: isLate ? chance.pick(Array(book.policy[.lateReasons].prefix(6))) : nil)
  }
}
