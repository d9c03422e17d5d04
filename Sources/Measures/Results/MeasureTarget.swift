/// What a council aims at with a measure.
public struct MeasureTarget: Hashable, Sendable {
  /// As the council publishes it: "95%", "50-70", "TBC".
  public let words: String
  private let floor: Int?
  private let ceiling: Int?

  /// Nil for a measure that the council reports without a target.
  ///
  /// One figure is a floor, or where lower is better a ceiling, unless its words say which ("70 or fewer", "90 or more").
  /// What is no figure and no range is aimed at by nothing that can be told.
  public init?(_ text: String?, of measure: Measure) {
    guard let text, !text.isEmpty else { return nil }
    words = text
    let (first, rest) = text[...].leadingHundredths
    let says = rest.trimmedStart
    (floor, ceiling) =
      switch (first, says) {
      case (nil, _): (nil, nil)
      case (_, ""): measure.isBetterLow ? (nil, first) : (first, nil)
      case (_, "or more"): (first, nil)
      case (_, "or fewer"), (_, "or less"): (nil, first)
      default: says.endOfRange.map { (first, $0) } ?? (nil, nil)
      }
  }

  /// Whether a figure is what is aimed at, to the last fraction; nil where there is no figure, or none to aim at.
  public func isMet(by figure: Figure) -> Bool? {
    guard floor != nil || ceiling != nil, let ratio = figure.ratio else { return nil }
    let value = ratio.above * 100
    return (floor.map { $0 * ratio.below <= value } ?? true)
      && (ceiling.map { value <= $0 * ratio.below } ?? true)
  }
}

extension Substring {
  /// A number of up to two decimals at the beginning, in hundredths, and what follows it and its percent sign.
  fileprivate var leadingHundredths: (Int?, Substring) {
    let whole = prefix(while: \.isDigit)
    guard let number = Int(whole), whole.count < 10 else { return (nil, self) }
    var rest = dropFirst(whole.count)
    var hundredths = number * 100
    if rest.first == ".", let tenths = rest.dropFirst().first, tenths.isDigit {
      let decimals = rest.dropFirst().prefix(while: \.isDigit)
      guard decimals.count <= 2, let part = Int(decimals) else { return (nil, self) }
      hundredths += decimals.count == 1 ? part * 10 : part
      rest = rest.dropFirst(1 + decimals.count)
    }
    return (hundredths, rest.first == "%" ? rest.dropFirst() : rest)
  }

  fileprivate var trimmedStart: Substring { drop { $0 == " " } }

  /// Of what follows the beginning of a range, its end: "-70"; nil for anything else.
  fileprivate var endOfRange: Int? {
    guard first == "-" || first == "–" else { return nil }
    let (end, rest) = dropFirst().trimmedStart.leadingHundredths
    return rest.trimmedStart.isEmpty ? end : nil
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
