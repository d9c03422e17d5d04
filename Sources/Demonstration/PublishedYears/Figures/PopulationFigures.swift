import Casework

/// What a council published of who its children were: of those who came, of those who left, and of those looked after at
/// the end of the year.
struct PopulationFigures: Sendable {
  /// Those of an age, in whole years.
  struct Aged: Sendable {
    let ages: ClosedRange<Int>
    let count: Int

    init(_ ages: ClosedRange<Int>, _ count: Int) {
      self.ages = ages
      self.count = count
    }
  }

  /// By age on the day they came; all who came in the year.
  let entered: [Aged]
  /// Of those who left.
  let leftAt18: PublishedRate
  let leftUnder5: PublishedRate
  let adopted: Int
  /// By age at the end; all who were looked after then. The youngest first.
  let ages: [Aged]
  /// By legal status at the end, as many in all.
  let statuses: [(status: LegalStatus, count: Int)]
  /// By where they lived at the end, as many in all.
  let homes: [(kind: HomeKind, count: Int)]
  /// Of those at the end, how many lived more than 20 miles from home.
  let farAway: PublishedRate
}

/// Homes as reports tell them apart.
enum HomeKind: Sendable {
  case externalResidential, independentFostering, inHouseFostering, inHouseResidential, lodgings
  /// With parents, or with those who mean to adopt.
  case other
}

/// Which of a year's children had a review, and which of them a late one.
struct ReviewedChildren: Sendable {
  /// Of all who were looked after in the year, those of whom a review was held in it.
  let children: Int
  /// Those who came in its last four weeks, after whom no report of reviews in time asks.
  let cameInLastWeeks: Int
}
