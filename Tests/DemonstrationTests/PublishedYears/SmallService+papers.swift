import CareCalendar
import Casework
import Rulebook

/// Children of a small service whose reviews have numbers, kinds and challenges that the others do not have.
extension SmallService {
  /// One who had a third review in the year, with a challenge about it; one who was placed for adoption, and reviewed within
  /// four weeks; and one with a child protection plan that began in the year.
  static func ofMoreReviews(in days: ClosedRange<Day>, under policy: Policy) -> [[ChildEvent]] {
    func day(_ month: Int, _ day: Int) -> Day {
      Day(year: days.lowerBound.year + (month < 4 ? 1 : 0), month: month, day: day)!
    }
    let since = day(5, 8)
    let third = [day(6, 1), day(8, 28), day(2, 20)].enumerated().map { place, day in
      held(.lookedAfter, on: day, "third-\(place)")
    }
    let note = PracticeNote(
      id: PracticeNoteID("challenge"), kind: .challenge, category: policy.categories(for: .challenge)[0],
      words: "No school", by: StaffID("iro-0"), on: day(8, 28))
    let placed = day(9, 3)
    let began = InvolvementBeginning(.childProtection, on: day(5, 8))
    return [
      care("third", since: since, .careOrder) + third + [.practice(.noted(note))],
      care("adopted", since: days.lowerBound.adding(months: -20), .placementOrder)
        + [
          .placement(.placedForAdoption(on: placed)),
          held(.placedForAdoption, on: placed.adding(days: 20), "adopted"),
        ],
      care("protected", since: nil, .careOrder)
        + [.involvement(.began(began)), held(.childProtection, on: day(5, 22), "conference")],
    ]
  }

  private static func care(_ number: String, since: Day?, _ status: LegalStatus) -> [ChildEvent] {
    let known: [ChildEvent] = [
      .person(.known(ChildNumber(number))), .person(.born(Day(year: 2005, month: 2, day: 3)!)),
      .allocation(.allocated(Allocation(iro: StaffID("iro-0"), since: since))),
    ]
    return known
      + (since.map { since in
        [.placement(.episodeBegan(Episode(began: since, reasonBegan: .started, legalStatus: status)))]
      } ?? [])
  }

  private static func held(_ kind: ReviewKind, on day: Day, _ id: String) -> ChildEvent {
    .review(
      .held(
        Review(review: ReviewID(id), kind: kind, heldOn: day, completedOn: day, participation: .pn1)))
  }
}
