public import CareCalendar
public import Casework
public import Measures

/// What is counted of children for measures, as it was last worked out: kept with their rows.
public protocol CountedChildren: AnyObject {
  /// Goes through the children of whom something bears on some days, in the order in which they were kept. Of
  /// each it gives what bears on them, as `CountedChild.bearing` has it.
  ///
  /// - Parameter days: nil for all.
  func eachCounted(
    in days: ClosedRange<Day>?, _ take: (CountedChild) -> Void
  ) throws(StoreFault)
  /// The same a stretch at a time, in the order of the children's ids: the first of those after a child.
  ///
  /// - Parameter child: nil for the first of all.
  func counted(
    in days: ClosedRange<Day>, after child: ChildID?, limit: Int
  ) throws(StoreFault) -> [CountedChild]
  /// What is counted of one child; nil where nothing is kept.
  func counted(_ child: ChildID) throws(StoreFault) -> CountedChild?
  /// Children of whom something bears on some days and words may be printed, of whichever day, in the order of their ids.
  func quoted(in days: ClosedRange<Day>) throws(StoreFault) -> [ChildID]
  /// Keeps what was worked out from so many entries of each child, by the rules of a fingerprint. What is no longer so of
  /// the child's row is not kept. Returns how many were kept.
  @discardableResult
  func keep(_ counted: [CountedRenewal], under fingerprint: String) throws(StoreFault) -> Int
  /// Children with a row of whom it is still to be worked out, in the order of their ids.
  func uncounted(limit: Int) throws(StoreFault) -> [ChildID]
}

/// What is counted of a child, and from how many entries it was worked out.
public struct CountedRenewal: Sendable {
  public let child: CountedChild
  public let entries: Int

  public init(_ child: CountedChild, entries: Int) {
    self.child = child
    self.entries = entries
  }
}
