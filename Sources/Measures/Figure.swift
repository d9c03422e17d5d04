/// The sum of a measure over many children.
public struct Figure: Hashable, Sendable {
  public let unit: FigureUnit
  /// What counted; of means, the sum of the amounts.
  public private(set) var numerator = 0
  /// Those looked at, counted or not.
  public private(set) var denominator = 0
  /// How many were left out, by why.
  public private(set) var leftOut: [String: Int] = [:]

  public init(_ unit: FigureUnit) { self.unit = unit }

  public mutating func add(_ observation: Observation) {
    switch observation.verdict {
    case .counted(let amount):
      numerator += amount
      denominator += 1
    case .notCounted: denominator += 1
    case .leftOut(let why): leftOut[why, default: 0] += 1
    }
  }

  /// The value; nil where there is nothing to divide by.
  public var value: Double? {
    switch unit {
    case .count: Double(numerator)
    case .percent: denominator == 0 ? nil : 100 * Double(numerator) / Double(denominator)
    case .mean, .years: denominator == 0 ? nil : Double(numerator) / Double(denominator)
    }
  }
}
