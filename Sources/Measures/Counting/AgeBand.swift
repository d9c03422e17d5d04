/// An age in whole years, as councils group them in their reports.
public enum AgeBand: String, Sendable, CaseIterable {
  case underOne = "under-1"
  case oneToFour = "1-4"
  case fiveToNine = "5-9"
  case tenToFifteen = "10-15"
  case sixteenAndSeventeen = "16-17"
  case eighteenAndOver = "18-plus"

  public init(age: Int) {
    switch age {
    case ..<1: self = .underOne
    case 1...4: self = .oneToFour
    case 5...9: self = .fiveToNine
    case 10...15: self = .tenToFifteen
    case 16...17: self = .sixteenAndSeventeen
    default: self = .eighteenAndOver
    }
  }

  public var words: String {
    switch self {
    case .underOne: "under 1"
    case .oneToFour: "1 to 4"
    case .fiveToNine: "5 to 9"
    case .tenToFifteen: "10 to 15"
    case .sixteenAndSeventeen: "16 and 17"
    case .eighteenAndOver: "18 and over"
    }
  }
}
