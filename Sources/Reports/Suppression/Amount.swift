/// A number of a report as far as somebody could work it out who knows how reports are written.
struct Amount: Equatable, Sendable {
  /// What kind of number it is, which decides what is small about it.
  enum Kind: Sendable {
    /// What counted.
    case count
    /// What counted, over the whole.
    case share
    /// A mean over the whole.
    case mean
    /// What is never small: a value that everybody knows, and what tells of no few people.
    case open
  }

  let kind: Kind
  let counted: Int
  let whole: Int

  init(_ kind: Kind, _ counted: Int, of whole: Int) {
    self.kind = kind
    self.counted = counted
    self.whole = whole
  }

  static func count(_ counted: Int) -> Amount { Amount(.count, counted, of: counted) }
  static func share(_ counted: Int, of whole: Int) -> Amount { Amount(.share, counted, of: whole) }
  static func open(_ value: Int) -> Amount { Amount(.open, value, of: value) }

  var rest: Int { whole - counted }

  /// How it is hidden because it is small itself; nil where it may be shown.
  var hidden: Hiding? {
    switch kind {
    case .count:
      if counted.isSmall { return .fewerThanFive }
      return rest.isSmall ? .notShown : nil
    case .share: return counted.isSmall || rest.isSmall || whole.isSmall ? .notShown : nil
    case .mean: return whole.isSmall ? .notShown : nil
    case .open: return nil
    }
  }
}

/// What stands in place of a number that is not shown.
public enum Hiding: Equatable, Sendable {
  /// It is 1 to 4.
  case fewerThanFive
  /// It is not said what it is.
  case notShown

  public var words: String {
    switch self {
    case .fewerThanFive: "fewer than 5"
    case .notShown: "not shown"
    }
  }
}

extension Int {
  /// True for a number of people by which they might be known.
  var isSmall: Bool { (1...4).contains(self) }
}
