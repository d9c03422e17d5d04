public import Application
public import CareCalendar
public import Casework
public import ReadModels

/// The lists of whoever sees the whole service, gone through line by line.
extension InMemoryStore {
  private typealias Line = (child: ChildID, place: ServiceListPlaces.Slot)

  private func all(_ list: ServiceList) -> [Line] {
    placed.flatMap { id, lines in lines.places.filter { $0.list == list }.map { (id, $0) } }
  }

  private func precedes(_ a: Line, _ b: Line) -> Bool {
    (a.place.order, a.child.raw, a.place.place) < (b.place.order, b.child.raw, b.place.place)
  }

  private func told(_ line: Line) -> ServiceListLine {
    ServiceListLine(
      child: line.child, section: line.place.section, place: line.place.place, mark: line.place.mark)
  }

  public func lines(
    _ list: ServiceList, in sections: [String], _ range: Range<Int>, of total: Int
  ) -> [ServiceListLine] {
    all(list).filter { sections.contains($0.place.section) }.sorted(by: precedes)[range].map(told)
  }

  public func everyLine(_ list: ServiceList) -> [SearchedLine] {
    all(list).sorted { a, b in
      a.place.section == b.place.section ? precedes(a, b) : a.place.section < b.place.section
    }.map { SearchedLine(line: told($0), searched: $0.place.searched) }
  }

  public func tallies(_ list: ServiceList, _ sections: ClosedRange<String>?) -> [SectionCount] {
    let counted = all(list).map(\.place).filter { line in
      !line.section.isEmpty && sections.map { $0.contains(line.section) } ?? true
    }
    let counts = Dictionary(grouping: counted) { SectionCount(section: $0.section, mark: $0.mark, count: 0) }
    return counts.map { SectionCount(section: $0.section, mark: $0.mark, count: $1.count) }
      .sorted { ($0.section, $0.mark) < ($1.section, $1.mark) }
  }

  public func tooManyMeetings(_ sections: ClosedRange<String>) -> [String] {
    tallies(.meetings, sections).filter { $0.count > CalendarDay.mostMeetings }.map(\.section)
  }

  public func childCount() -> Int { placed.values.count { $0.isWithUs } }

  public func caseload(_ range: Range<Int>, of total: Int) -> [ChildID] {
    searchedChildren(after: nil, limit: .max).map(\.id)[range].map { $0 }
  }

  public func searchedChildren(after child: SearchedChild?, limit: Int) -> [SearchedChild] {
    let all = placed.filter { $1.isWithUs }
      .map { SearchedChild(id: $0, name: $1.name, searched: $1.searched, iro: kept[$0]?.row.iro) }
      .sorted { ($0.name, $0.id.raw) < ($1.name, $1.id.raw) }
    let after = all.filter { one in child.map { ($0.name, $0.id.raw) < (one.name, one.id.raw) } ?? true }
    return Array(after.prefix(limit))
  }

  public func searchedChild(_ id: ChildID) -> SearchedChild? {
    searchedChildren(after: nil, limit: .max).first { $0.id == id }
  }

  public func notes(since day: Day?) -> [ChildID: [PracticeNoteRow]] {
    kept.mapValues { $0.row.notes.filter { note in day.map { $0 <= note.note.on } ?? true } }
      .filter { !$0.value.isEmpty }
  }

  /// Of a row that is still to be placed, as on disk: places on no day.
  public func placed(_ child: ChildID) -> ServiceListPlaces? {
    guard kept[child] != nil else { return nil }
    let never = (since: Day(number: Int.max / 2), until: Day(number: 0))
    return placed[child]
      ?? ServiceListPlaces(places: [], isWithUs: false, since: never.since, until: never.until)
  }

  public func unplaced(on day: Day, limit: Int) -> [ChildID] {
    Array(kept.keys.filter { isUnplaced($0, day) }.sorted().prefix(max(limit, 0)))
  }

  public func unplaced(on day: Day, among children: [ChildID]) -> Set<ChildID> {
    Set(children.filter { isUnplaced($0, day) })
  }

  public func unplacedCount(on day: Day) -> Int { unplaced(on: day, limit: .max).count }

  private func isUnplaced(_ id: ChildID, _ day: Day) -> Bool {
    placed[id].map { day < $0.since || $0.until <= day } ?? true
  }
}
