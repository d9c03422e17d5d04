/// The sum of a measure over many children.
public struct Figure: Hashable, Sendable {
  public let unit: FigureUnit
  /// What counted; of means, the sum of the amounts; of the most, the highest.
  public private(set) var numerator = 0
  /// Those looked at, counted or not; of cases, hundredths of full posts.
  public private(set) var denominator = 0
  /// A few at most, each why once, in the order of their words.
  private var left: [LeftOut] = []

  private struct LeftOut: Hashable, Sendable {
    let why: Why
    var times: Int
  }

  public init(_ unit: FigureUnit) { self.unit = unit }

  /// How many were left out, by why.
  public var leftOut: [String: Int] {
    Dictionary(uniqueKeysWithValues: left.map { ($0.why.words, $0.times) })
  }

  /// - Parameter times: -1 takes out what was added before. Not of the most, of which only the whole service tells.
  public mutating func add(_ verdict: Observation.Verdict, times: Int = 1) {
    switch verdict {
    case .counted(let amount, let over):
      numerator = unit == .most ? max(numerator, amount) : numerator + times * amount
      denominator += times * over
    case .notCounted: denominator += times
    case .leftOut(let why, let count): leaveOut(why, times * count)
    }
  }

  private mutating func leaveOut(_ why: Why, _ count: Int) {
    guard let place = left.firstIndex(where: { $0.why == why }) else {
      let place = left.firstIndex { why.words < $0.why.words } ?? left.endIndex
      return left.insert(LeftOut(why: why, times: count), at: place)
    }
    left[place].times += count
    if left[place].times == 0 { left.remove(at: place) }
  }

  /// True where nothing was added, or all of it taken out.
  var isEmpty: Bool { numerator == 0 && denominator == 0 && left.isEmpty }

  /// The value, of a pair how many in a hundred count; nil where there is nothing to divide by.
  public var value: Double? { ratio.map { Double($0.above) / Double($0.below) } }

  /// The value rounded to so many decimals, half away from zero: "97.3", "56"; of a pair both numbers, "31/7"; nil where
  /// there is none.
  public func digits(decimals: Int = 0) -> String? {
    if unit == .pair { return denominator == 0 ? nil : "\(numerator)/\(denominator - numerator)" }
    return ratio.map { ratio in
      let scale = (0..<decimals).reduce(1) { scale, _ in scale * 10 }
      let (above, below) = (abs(ratio.above) * scale, ratio.below)
      let rounded = (2 * above + below) / (2 * below)
      let part = String(rounded % scale)
      let sign = ratio.above < 0 && rounded > 0 ? "-" : ""
      let whole = sign + String(rounded / scale)
      return decimals == 0
        ? whole : "\(whole)." + String(repeating: "0", count: decimals - part.utf8.count) + part
    }
  }

  /// The value as it is printed, with its unit where that is not plain: "97.3%", "13 years", "432", "–".
  public func words(decimals: Int = 0) -> String {
    guard let digits = digits(decimals: decimals) else { return "–" }
    switch unit {
    case .percent: return "\(digits)%"
    case .years: return digits == "1" ? "1 year" : "\(digits) years"
    case .count, .mean, .cases, .most, .pair: return digits
    }
  }

  /// The value as a fraction, so that nothing is lost in rounding; nil where there is nothing to divide by.
  var ratio: (above: Int, below: Int)? {
    switch unit {
    case .count: (numerator, 1)
    case .percent, .cases, .pair: denominator == 0 ? nil : (100 * numerator, denominator)
    case .mean: denominator == 0 ? nil : (numerator, denominator)
    // A year has 365.25 days.
    case .years: denominator == 0 ? nil : (100 * numerator, 36_525 * denominator)
    case .most: denominator == 0 ? nil : (numerator, 1)
    }
  }
}
