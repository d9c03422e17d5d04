public import Casework

/// What an import came to.
public struct ImportReport: Equatable, Sendable {
  /// A fact that could not be recorded, and why.
  public struct Fault: Equatable, Sendable {
    public let origin: FactOrigin
    public let words: String
  }

  /// A difference between a return and the record that is not settled.
  public struct FoundDifference: Equatable, Sendable {
    public let number: ChildNumber
    public let origin: FactOrigin
    public let difference: Difference
    /// False where an earlier import found the same.
    public let isNew: Bool
  }

  /// Something to know about a row, which was recorded all the same.
  public struct Remark: Equatable, Sendable {
    public let origin: FactOrigin
    public let words: String
  }

  /// A return that leaves out so many children in care that it is likely to be a part of one.
  public struct LikelyPart: Equatable, Sendable {
    /// "2014-15"
    public let year: String
    public let origin: FactOrigin
    /// How many children are known to have been in care on some day that it tells of, and how many of them it leaves
    /// out of whom that was not found before.
    public let expected: Int
    public let absent: Int
  }

  /// Somebody of the record who may come in, and whom a new staff list leaves out.
  public struct Unlisted: Equatable, Sendable {
    public let member: StaffMember
    /// How many children in our care or having short breaks with us have them as their IRO.
    public let children: Int
  }

  public var added = 0
  public var changed = 0
  public var unchanged = 0
  public var entries = 0
  public var faults: [Fault] = []
  /// The children with a fault, in the order of the files: nothing is recorded of any of them.
  public var leftOut: [ChildNumber] = []
  public var differences: [FoundDifference] = []
  public var remarks: [Remark] = []
  public var unlisted: [Unlisted] = []
  /// Where there are any, nothing was recorded.
  public var likelyParts: [LikelyPart] = []
  /// False when nothing was recorded: on a dry run, because of faults, or of a return that is likely to be a part.
  public var isRecorded = false
}

/// How an import is to be done.
public struct ImportMode: Sendable {
  /// Everything is checked and nothing recorded.
  public var isDryRun: Bool
  /// A child with a fault is left out whole, and the others are recorded.
  public var skipsInvalid: Bool
  /// False where a child must be known already.
  public var makesChildrenKnown: Bool
  public var extent: ReturnExtent

  public init(
    isDryRun: Bool, skipsInvalid: Bool, makesChildrenKnown: Bool, extent: ReturnExtent = .unsaid
  ) {
    self.isDryRun = isDryRun
    self.skipsInvalid = skipsInvalid
    self.makesChildrenKnown = makesChildrenKnown
    self.extent = extent
  }
}

/// What is made of the children in care whom a return leaves out.
public enum ReturnExtent: Sendable {
  /// Each is a difference; where they are so many that the return is likely to be a part, nothing is recorded.
  case unsaid
  /// Each is a difference, however many they are.
  case whole
  /// The return is a part, and says nothing of them.
  case part
}
