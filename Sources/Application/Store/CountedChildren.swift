public import CareCalendar
public import Casework
public import Measures

/// What is counted of children for measures, as it was last worked out: kept with their rows.
public protocol CountedChildren: AnyObject {
  /// Goes through the children of whom something bears on some days, in the order in which they were kept. Of reviews,
  /// alerts and the like it gives those that bear on the days.
  ///
  /// - Parameter days: nil for all.
  func eachCounted(
    in days: ClosedRange<Day>?, _ take: (CountedChild) -> Void
  ) throws(StoreFault)
  /// What is counted of one child; nil where nothing is kept.
  func counted(_ child: ChildID) throws(StoreFault) -> CountedChild?
  /// Children with a row of whom it is still to be worked out, in the order of their ids.
  func uncounted(limit: Int) throws(StoreFault) -> [ChildID]
}
