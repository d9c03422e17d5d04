public import CareCalendar
public import Casework
public import Measures

/// The whole service, child by child, with what measures count of each: as it is known now, or as it was known on a day.
public protocol CountedService {
  var staff: StaffList { get }
  /// Every measure of the council, in the order of their subjects.
  var measures: [Measure] { get }
  /// What measures are worked out by, for a period.
  func measureContext(for period: ClosedRange<Day>) -> MeasureContext
  /// Goes through every child of the service of whom something bears on some days, with what bears on them.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  func eachCounted(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void, _ take: (CountedChild) -> Void
  ) throws
  /// The same of the children whom the person who asks may see.
  ///
  /// Throws `ServiceRefusal` for somebody who may see none.
  func eachCountedSeen(
    in days: ClosedRange<Day>, _ progress: (_ done: Int, _ of: Int) -> Void, _ take: (CountedChild) -> Void
  ) throws
  /// What is counted of one child, of every day; nil where nothing was known of the child.
  ///
  /// Throws `ServiceRefusal` for somebody who does not see the whole service.
  func counted(_ child: ChildID) throws -> CountedChild?
}
