/// A person's recorded sex (SSDA903: SEX).
public enum Sex: String, CaseIterable, Sendable, Hashable {
  case female
  case male
  case unknown

  /// SSDA903 wrote 1 and 2 until 2023-24, and writes M, F and U since.
  public init?(code: String) {
    switch code {
    case "1", "M": self = .male
    case "2", "F": self = .female
    case "U": self = .unknown
    default: return nil
    }
  }

  public var words: String {
    switch self {
    case .female: "female"
    case .male: "male"
    case .unknown: "not known"
    }
  }
}
