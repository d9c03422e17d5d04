import CareCalendar
public import Measures

extension Listing {
  /// The list of some days with what it rests on: a line below it for people, and in JSON the fields `known_on` and
  /// `recorded_late`, the second null while the days are not over.
  public func resting(on known: Knowledge) -> Listing {
    Listing(
      columns: columns, rows: rows, numbers: numbers.union(["recorded_late"]),
      remarks: remarks + [known.words],
      ofEveryRow: ofEveryRow + [
        Field("known_on", known.on.iso), Field("recorded_late", known.recordedLate.map(String.init) ?? ""),
      ])
  }
}

extension Knowledge {
  /// "As known on Wed 15 Apr 2015. 12 entries about these days were recorded after they were over."
  fileprivate var words: String {
    let late = lateWords().map { " \($0)" } ?? ""
    return "As known on \(on.words).\(late)"
  }
}
