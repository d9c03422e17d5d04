public import CareCalendar
public import Casework
public import Measures

/// What a report is about, and for whom.
public struct ReportOccasion: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// A year by its name: "2014-15".
    case annual(String)
    /// A quarter of a year that begins in April: "2014-15", 1 to 4.
    case quarter(String, Int)
    case month
    /// One IRO's own figures, beside those of the service.
    case iro(StaffID, name: String)
  }

  public let kind: Kind
  public let council: String
  public let days: ClosedRange<Day>
  public let today: Day
  /// What its figures rest on.
  public let known: Knowledge
  /// Small numbers are hidden.
  public let isPublic: Bool

  /// - Parameter known: nil for what was recorded by the end of today, whatever of it was recorded late.
  public init(
    _ kind: Kind, council: String, days: ClosedRange<Day>, today: Day, known: Knowledge? = nil, isPublic: Bool
  ) {
    self.kind = kind
    self.council = council
    self.days = days
    self.today = today
    self.known = known ?? Knowledge(on: today, recordedLate: nil)
    self.isPublic = isPublic
  }

  /// The headings of such a report.
  public var headings: [ReportHeading] {
    switch kind {
    case .annual: ReportHeading.allCases
    case .quarter, .month: ReportHeading.allCases.filter { !$0.isYearly }
    case .iro: [.caseloads, .children, .reviews, .participation, .parents, .planning]
    }
  }

  var title: String {
    let service = "the Independent Reviewing Officers"
    return switch kind {
    case .annual(let year): "Annual report of \(service) \(year)"
    case .quarter(let year, let quarter): "Report of \(service), quarter \(quarter) of \(year)"
    case .month: "Report of \(service), \(Month(of: days.lowerBound).words)"
    case .iro(_, let name): "Review of the work of \(name)"
    }
  }

  /// "1 April 2014 to 31 March 2015"
  var dayWords: String { "\(days.lowerBound.inFull) to \(days.upperBound.inFull)" }

  /// What stands beside each figure.
  var besideWords: String {
    if case .iro = kind { "Whole service" } else { "Year before" }
  }

  var notes: [String] {
    var notes = [knowledgeWords]
    if today < days.upperBound {
      notes.append("These days are not over yet: the figures are those up to that day.")
    }
    if isPublic {
      notes.append(
        """
        So that nobody can be told from it, a number from 1 to 4 is given as “fewer than 5”. “Not shown” stands for a \
        percentage that rests on so few, and for another number from which one of these could be worked out.
        """)
    }
    return notes
  }

  /// As of when it is told, and how much of that was recorded after the days were over.
  private var knowledgeWords: String {
    let asKnown =
      today == known.on
      ? "As known on \(known.on.inFull)."
      : "What had happened by \(today.inFull), as known on \(known.on.inFull)."
    let told = "\(asKnown) What was recorded later is not in it."
    return known.lateWords(hidingFew: isPublic).map { "\(told) \($0)" } ?? told
  }
}

extension Day {
  /// "1 April 2014"
  fileprivate var inFull: String { "\(dayOfMonth) \(Month(of: self).words)" }
}
