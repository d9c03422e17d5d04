import Measures

/// Words that somebody agreed to have printed, under a heading of their own: whose sort of words, and no name.
public struct ReportQuotations: Equatable, Sendable {
  public struct Quotation: Equatable, Sendable {
    public let words: String
    /// "A child of 10 to 15"; empty where nothing is to be told of whom it is.
    public let who: String
  }

  public let caption: String
  public let quotations: [Quotation]

  /// Those that stand under a heading of the report; nil where none do.
  ///
  /// - Parameter tellsAge: whether the age group may be told without telling who it is.
  init?(
    _ heading: ReportHeading, among all: [PrintedQuotation], tellsAge: (AgeBand) -> Bool
  ) {
    let own = all.filter { $0.kind.heading == heading }
    if own.isEmpty { return nil }
    caption = heading == .disputes ? "What changed because an officer acted" : "In their own words"
    quotations = own.map { quotation in
      let age = quotation.ageBand.flatMap { tellsAge($0) ? $0 : nil }
      return Quotation(words: quotation.words, who: quotation.kind.words(age))
    }
  }
}

extension CountedQuotation.Kind {
  fileprivate var heading: ReportHeading { self == .impact ? .disputes : .voices }

  /// "A child of 10 to 15", "A parent", "A parent of a child under 1"
  fileprivate func words(_ age: AgeBand?) -> String {
    let child = age.map { band in
      [.underOne, .eighteenAndOver].contains(band) ? "a child \(band.aged)" : "a child of \(band.aged)"
    }
    switch self {
    case .child: return child?.capitalisingFirst ?? "A child"
    case .impact: return child.map { "About \($0)" } ?? ""
    case .parent: return of(child, "A parent")
    case .carer: return of(child, "A carer")
    case .relative: return of(child, "Somebody close")
    case .professional: return of(child, "Somebody who works with children")
    }
  }

  private func of(_ child: String?, _ who: String) -> String {
    child.map { "\(who), of \($0)" } ?? who
  }
}

extension AgeBand {
  /// "under 1", "10 to 15", "aged 18 and over": as it follows "a child" or "a child of".
  fileprivate var aged: String { self == .eighteenAndOver ? "aged \(words)" : words }
}
