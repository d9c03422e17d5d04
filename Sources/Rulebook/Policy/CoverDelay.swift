/// After how long without a key the screens are covered, as the council's policy says.
public enum CoverDelay: Hashable, Sendable {
  /// After so many whole minutes.
  case minutes(Int)
  /// Only when the person asks for it.
  case off

  /// Where the council says nothing.
  public static let usual = CoverDelay.minutes(10)

  /// What a council can choose, in minutes. Longer than a working day would be never.
  public static let range = 1...480

  /// Reads "10 minutes", "1 minute" or "off"; nil for anything else.
  public init?(words: String) {
    if words == "off" {
      self = .off
      return
    }
    let parts = words.split(separator: " ")
    guard parts.count == 2, ["minute", "minutes"].contains(parts[1]), let count = Int(parts[0]),
      CoverDelay.range.contains(count)
    else { return nil }
    self = .minutes(count)
  }

  /// As it is written in the policy file: "10 minutes", "1 minute", "off".
  public var words: String {
    switch self {
    case .minutes(let count): count == 1 ? "1 minute" : "\(count) minutes"
    case .off: "off"
    }
  }

  /// In seconds; nil where it is off.
  public var seconds: Int? { if case .minutes(let count) = self { count * 60 } else { nil } }
}
