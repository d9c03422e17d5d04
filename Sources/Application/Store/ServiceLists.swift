public import CareCalendar
public import Casework
public import ReadModels

/// One line of a list of whoever sees the whole service.
public struct ServiceListLine: Hashable, Sendable {
  public let child: ChildID
  public let section: String
  /// Which of the child's own lines of the list it is.
  public let place: Int
  public let mark: Int

  public init(child: ChildID, section: String, place: Int, mark: Int = 0) {
    self.child = child
    self.section = section
    self.place = place
    self.mark = mark
  }
}

/// A line of a list with what it is found by.
public struct SearchedLine: Hashable, Sendable {
  public let line: ServiceListLine
  public let searched: String

  public init(line: ServiceListLine, searched: String) {
    self.line = line
    self.searched = searched
  }
}

/// How many lines stand under one section of a list with one mark.
public struct SectionCount: Hashable, Sendable {
  public let section: String
  public let mark: Int
  public let count: Int

  public init(section: String, mark: Int = 0, count: Int) {
    self.section = section
    self.mark = mark
    self.count = count
  }
}

/// The lists of whoever sees the whole service, as their lines were last placed.
public protocol ServiceLists: AnyObject {
  /// The lines in these sections of a list, of all of which there are `total`, from one place to another. Of several
  /// sections the lines are in order as those of one are.
  func lines(
    _ list: ServiceList, in sections: [String], _ range: Range<Int>, of total: Int
  ) throws(StoreFault) -> [ServiceListLine]
  /// Every line of a list in order, section by section.
  func everyLine(_ list: ServiceList) throws(StoreFault) -> [SearchedLine]
  /// How many lines there are in the sections of a list, or in those from one to another; none of those without.
  func tallies(_ list: ServiceList, _ sections: ClosedRange<String>?) throws(StoreFault) -> [SectionCount]
  /// The sections of the list of meetings, from one to another, that hold more than an IRO can do justice to.
  func tooManyMeetings(_ sections: ClosedRange<String>) throws(StoreFault) -> [String]
  /// How many children are with us.
  func childCount() throws(StoreFault) -> Int
  /// The children who are with us by name, of all of whom there are `total`, from one place to another.
  func caseload(_ range: Range<Int>, of total: Int) throws(StoreFault) -> [ChildID]
  /// What some children who are with us are found by, those who follow one by name, or the first.
  func searchedChildren(after child: SearchedChild?, limit: Int) throws(StoreFault) -> [SearchedChild]
  /// What one is found by; nil for one who is not with us.
  func searchedChild(_ id: ChildID) throws(StoreFault) -> SearchedChild?
  /// The practice notes of all children since a day, or ever.
  func notes(since day: Day?) throws(StoreFault) -> [ChildID: [PracticeNoteRow]]
  /// What is kept of one child; nil where nothing is.
  func placed(_ child: ChildID) throws(StoreFault) -> ServiceListPlaces?
  /// Children whose lines were not placed for the day.
  func unplaced(on day: Day, limit: Int) throws(StoreFault) -> [ChildID]
  /// Of some children, those.
  func unplaced(on day: Day, among children: [ChildID]) throws(StoreFault) -> Set<ChildID>
  /// How many those are in all.
  func unplacedCount(on day: Day) throws(StoreFault) -> Int
}
