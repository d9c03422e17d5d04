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
  /// False when nothing was recorded: on a dry run, or because of faults.
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

  public init(isDryRun: Bool, skipsInvalid: Bool, makesChildrenKnown: Bool) {
    self.isDryRun = isDryRun
    self.skipsInvalid = skipsInvalid
    self.makesChildrenKnown = makesChildrenKnown
  }
}
