import Application

/// A part of what is known of a child.
enum ChildTab: CaseIterable, Sendable {
  case reviews, decisions, alerts, voice, placements, people, journal

  var title: String {
    switch self {
    case .reviews: "Reviews"
    case .decisions: "Decisions"
    case .alerts: "Alerts"
    case .voice: "The child"
    case .placements: "Placements"
    case .people: "People"
    case .journal: "Journal"
    }
  }

  /// The title as it stands among the others, with air around it where there is room for all of them.
  func label(among tabs: [ChildTab], width: Int) -> String {
    let all = tabs.reduce(0) { $0 + $1.title.columns + 1 }
    if all + 2 * tabs.count <= width + 1 { return " \(title) " }
    return all <= width + 1 ? title : brief
  }

  private var brief: String { self == .voice ? "Heard" : title }

  /// Said when there is nothing in it.
  var emptyMessage: String {
    switch self {
    case .reviews: "No review is booked or recorded yet."
    case .decisions: "No decision of a review is recorded yet."
    case .alerts: "No alert and no practice note about this child is recorded yet."
    case .voice: "Nothing is recorded yet of how the child was heard."
    case .placements: "No placement is recorded."
    case .people: "Nobody is recorded yet as responsible for this child."
    case .journal: "Nothing has been recorded up to this day."
    }
  }

  /// Those that a person has: neither alerts nor the journal are for everybody who sees the child.
  static func all(for person: SignedInUser) -> [ChildTab] {
    allCases.filter { tab in
      switch tab {
      case .alerts: person.may(.seeAlerts)
      case .journal: person.may(.seeReviewFiles)
      default: true
      }
    }
  }

  /// The tab so many further on, and round again.
  func moved(by step: Int, among tabs: [ChildTab]) -> ChildTab {
    let place = tabs.firstIndex(of: self) ?? 0
    return tabs[(place + step + tabs.count) % tabs.count]
  }
}
