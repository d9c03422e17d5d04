import Measures

/// What a figure came to, as far as it is shown.
public struct ReportValue: Equatable, Sendable {
  /// Nil where it is shown.
  public let hiding: Hiding?
  private let figure: Figure

  init(_ figure: Figure, _ hiding: Hiding? = nil) {
    self.figure = figure
    self.hiding = hiding
  }

  /// "97.3%", "432", "fewer than 5", and "–" where there is nothing to divide by.
  public var words: String { hiding?.words ?? figure.words(decimals: figure.unit.decimals) }

  /// "97.3", for programs; empty where it is hidden, and where there is nothing to divide by.
  public var digits: String {
    hiding == nil ? figure.digits(decimals: figure.unit.decimals) ?? "" : ""
  }

  /// For drawing; nil where it is hidden, and where there is nothing to divide by.
  public var value: Double? { hiding == nil ? figure.value : nil }

  /// What counted; nil where it is hidden.
  public var counted: Int? { hiding == nil ? figure.numerator : nil }

  /// What it was counted over; nil where it is hidden, and of numbers that are over nothing.
  public var whole: Int? {
    guard hiding == nil else { return nil }
    switch figure.unit {
    case .percent, .pair, .mean, .years: return figure.denominator
    case .count, .cases, .most: return nil
    }
  }

  /// How many counted, of one that tells a part of a whole: "12".
  var countWords: String { hiding?.words ?? String(figure.numerator) }

  /// How many did not count, of one that tells a part of a whole.
  var restWords: String { hiding?.words ?? String(figure.denominator - figure.numerator) }

  /// The part of the whole: "23%"; empty where it is hidden or of nothing.
  var shareWords: String {
    guard hiding == nil, figure.denominator > 0 else { return "" }
    return "\((200 * figure.numerator + figure.denominator) / (2 * figure.denominator))%"
  }

  /// "973 of 1000", of a percentage or a pair; empty for all else and where it is hidden.
  var ofWords: String {
    guard hiding == nil, figure.unit == .percent || figure.unit == .pair else { return "" }
    return "\(figure.numerator) of \(figure.denominator)"
  }

  /// What counted, for the appendix; empty of what is counted in other units than people and things.
  var countedWords: String {
    switch figure.unit {
    case .count, .percent, .pair: countWords
    case .mean, .years, .cases, .most: ""
    }
  }

  /// True where nobody and nothing was looked at.
  var isOfNothing: Bool { figure.denominator == 0 && figure.numerator == 0 }

  var amount: Amount {
    switch figure.unit {
    case .count: Amount(.count, figure.numerator, of: figure.denominator)
    case .percent, .pair: Amount(.share, figure.numerator, of: figure.denominator)
    case .mean, .years: Amount(.mean, figure.numerator, of: figure.denominator)
    case .cases, .most: .open(figure.numerator)
    }
  }
}
