import Application
import CareCalendar
import Casework
import Measures
import Record
import TestSupport
import Testing

/// Five children in our care since 3 June 2013, and the figures of 2014-15, as the IRO manager sees them in the summer
/// after it.
///
/// Everybody's first, second and third reviews were held by the days of the law, but that the third of 5 never was.
/// The fourth was due on 26 September 2014, and the fifth of those who had it in time on 25 March 2015.
struct CountedCouncil {
  static let year: ClosedRange<Day> = "2014-04-01"..."2015-03-31"

  private static let early: [Day] = ["2013-06-28", "2013-09-27", "2014-03-26"]
  private let council: SmallCouncil
  let manager: CaseService

  init() throws {
    var council = try SmallCouncil()
    council.clock = StoppedClock(day: "2015-06-30")
    self.council = council
    manager = try council.service("robin")
    let children = [
      facts("1", born: "1999-03-31", held: CountedCouncil.early + ["2014-09-25", "2015-03-24"]),
      facts("2", born: "2004-03-01", held: CountedCouncil.early),
      facts("3", born: "2010-09-25", held: CountedCouncil.early + ["2014-09-25", "2015-03-24"]),
      facts("4", born: "1997-04-20", held: CountedCouncil.early + ["2014-09-25", "2015-03-20"]),
      facts("5", born: "2004-03-01", held: CountedCouncil.early.dropLast()),
    ]
    let known = ImportMode(isDryRun: false, skipsInvalid: false, makesChildrenKnown: true)
    let report = try manager.importChildren(children, known)
    #expect(report.added == children.count && report.isRecorded)
  }

  /// A girl who lives with foster carers of the council under a care order. She came to the reviews from 4 on.
  private func facts(_ number: String, born: Day, held: [Day]) -> ChildFacts {
    let episode = Episode(
      began: "2013-06-03", reasonBegan: .started, legalStatus: .careOrder, placement: .fostered,
      provider: .ownAuthority)
    let fourth = born.adding(months: 48)
    let reviews = held.map { day in
      ChildFact.reviewHeld(
        Review(kind: .lookedAfter, heldOn: day, participation: day < fourth ? .pn0 : .pn1))
    }
    let facts =
      [.born(born), .described(sex: .female, ethnicity: .whiteBritish)]
      + [.episode(episode, knownTo: "2015-06-29")] + reviews
    return ChildFacts(
      number: ChildNumber(number), facts: facts.map { ChildFacts.LocatedFact($0, council.origin) })
  }

  func child(_ number: String) throws -> ChildID { try manager.find(number: number) }

  /// The place in a child's history of the review held on a day.
  func version(ofReviewOn day: Day, of id: ChildID) throws -> Int {
    let entry = council.recorded(id).last { recorded in
      guard case .review(.held(let review)) = recorded.entry.event else { return false }
      return review.heldOn == day
    }
    return try #require(entry).entry.version
  }

  /// Every figure of the year, by its key.
  func figures() throws -> [String: Sum] {
    let results = try manager.results(of: manager.measures, in: CountedCouncil.year)
    return Dictionary(uniqueKeysWithValues: results.map { ($0.key, Sum($0)) })
  }
}

/// What a figure came to: how many, and of how many where that is what it is divided by.
struct Sum: Hashable {
  let numerator: Int
  /// Nil for a number of children, reviews or acts.
  let denominator: Int?

  init(_ result: MeasureResult) {
    numerator = result.numerator
    denominator = result.unit == .count || result.unit == .most ? nil : result.denominator
  }

  /// How far it moved from another: "+1", or "+0/+1" where it has something to be divided by.
  func moved(from other: Sum) -> String {
    Sum.signed(numerator - other.numerator)
      + (denominator.map { "/" + Sum.signed($0 - (other.denominator ?? 0)) } ?? "")
  }

  private static func signed(_ number: Int) -> String { number < 0 ? "\(number)" : "+\(number)" }
}

extension [String: Sum] {
  /// Those that are not as they were, with how far they moved.
  func moved(from before: [String: Sum]) -> [String: String] {
    reduce(into: [:]) { moved, figure in
      guard let other = before[figure.key], other != figure.value else { return }
      moved[figure.key] = figure.value.moved(from: other)
    }
  }
}
