/// A part of what is known of a child.
enum ChildTab: Int, CaseIterable, Sendable {
  case reviews, decisions, placements, people, journal

  var title: String {
    switch self {
    case .reviews: "Reviews"
    case .decisions: "Decisions"
    case .placements: "Placements"
    case .people: "People"
    case .journal: "Journal"
    }
  }

  /// Said when there is nothing in it.
  var whenEmpty: String {
    switch self {
    case .reviews: "No review is booked or recorded yet."
    case .decisions: "No decision of a review is recorded yet."
    case .placements: "No placement is recorded."
    case .people: "Nobody is recorded yet as responsible for this child."
    case .journal: "Nothing has been recorded up to this day."
    }
  }

  /// The tab so many further on, and round again.
  func moved(by step: Int) -> ChildTab {
    let count = ChildTab.allCases.count
    return ChildTab.allCases[(rawValue + step + count) % count]
  }
}
