import CareCalendar
public import Casework
import Rulebook

extension ServiceListPlaces.Slot {
  /// What is counted of the work of the child's IRO.
  static func iros(_ row: ChildRow, _ day: Day, _ book: Rulebook) -> [Self] {
    let board = TodayList([row], on: day, for: .iro, under: book)
    let lines = board.works.enumerated().map { place, work in
      Self(.iros, section: work.section(of: row.iro), order: "", place: place)
    }
    guard let since = row.unwrittenSince(on: day) else { return lines }
    let section = IROWork.unwritten.section(of: row.iro)
    return lines + [Self(.iros, section: section, order: CalendarLine.section(of: since), place: lines.count)]
  }
}

extension IROWork {
  /// What it is counted under, of one IRO.
  public func section(of iro: StaffID?) -> String { "\(rawValue) \(iro?.raw ?? CaseloadLine.noIRO)" }

  /// What is counted under a section, and of whom; nil for one that a newer program keeps.
  public static func ofSection(_ section: String) -> (work: IROWork, iro: StaffID?)? {
    let parts = section.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[0]), let work = IROWork(rawValue: number) else {
      return nil
    }
    return (work, CaseloadLine.iro(ofSection: String(parts[1])))
  }
}
