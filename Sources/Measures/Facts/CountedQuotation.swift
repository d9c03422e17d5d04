public import CareCalendar
import Casework

/// Words that may stand in a report without a name: the only words of a child's record that facts hold.
public struct CountedQuotation: Hashable, Sendable {
  /// Whose words they are.
  public enum Kind: String, Sendable, CaseIterable {
    case child, parent, carer, relative, professional
    /// What changed for the child because the IRO acted, as the IRO tells it.
    case impact
  }

  public let kind: Kind
  public let words: String
  /// The day that they are of, which says in which year's report they stand.
  public let on: Day

  public init(_ kind: Kind, _ words: String, on: Day) {
    self.kind = kind
    self.words = words
    self.on = on
  }
}

extension CountedQuotation {
  /// Nil where nothing stands at its source any more.
  init?(_ quotation: Quotation, of child: Child) {
    guard let day = child.day(of: quotation.source) else { return nil }
    self.init(Kind(quotation.speaker, of: child), quotation.words, on: day)
  }
}

extension CountedQuotation.Kind {
  fileprivate init(_ speaker: Party?, of child: Child) {
    switch speaker {
    case nil: self = .impact
    case .child?: self = .child
    case .person(let id)?:
      switch child.family[id]?.relationship.group {
      case .parent: self = .parent
      case .carer: self = .carer
      case .professional: self = .professional
      case .relative, nil: self = .relative
      }
    }
  }
}
