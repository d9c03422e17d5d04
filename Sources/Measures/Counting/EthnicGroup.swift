public import Casework

/// The group of an ethnicity, as SSDA903 groups its codes: Chinese is with any other.
public enum EthnicGroup: String, Sendable, CaseIterable {
  case white, mixed, asian, black, other
  case notKnown = "not-known"

  public init(_ ethnicity: Ethnicity?) {
    switch ethnicity {
    case .whiteBritish, .whiteIrish, .otherWhite, .irishTraveller, .gypsyOrRoma: self = .white
    case .whiteAndBlackCaribbean, .whiteAndBlackAfrican, .whiteAndAsian, .otherMixed: self = .mixed
    case .indian, .pakistani, .bangladeshi, .otherAsian: self = .asian
    case .caribbean, .african, .otherBlack: self = .black
    case .chinese, .other: self = .other
    case .declined, .notYetKnown, nil: self = .notKnown
    }
  }

  public var words: String {
    switch self {
    case .white: "White"
    case .mixed: "mixed"
    case .asian: "Asian"
    case .black: "Black"
    case .other: "any other group"
    case .notKnown: "not known"
    }
  }
}
