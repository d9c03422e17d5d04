/// Entries marked as entered in error, by their versions in the child's stream, and why.
public struct Correction: Hashable, Sendable {
  public let versions: [Int]
  public let reason: String

  public init(versions: [Int], reason: String) {
    self.versions = versions
    self.reason = reason
  }
}

/// Why entries were not marked as entered in error.
public enum CorrectionRefusal: Refusal, Equatable {
  case reasonIsEmpty
  case noSuchEntry
  case alreadyMarked
  case correctionsStand
  case numberStands
  case leavesTheImpossible(String)

  public var words: String {
    switch self {
    case .reasonIsEmpty: "Taking back an entry needs a reason."
    case .noSuchEntry: "There is no such entry."
    case .alreadyMarked: "That entry is already marked as entered in error."
    case .correctionsStand: "A correction is not taken back; record the entry again."
    case .numberStands: "The child's number stands as it was imported; it cannot be taken back."
    case .leavesTheImpossible(let words):
      "Without that entry the rest could not be true: \(words) Take back the later entry first."
    }
  }
}
