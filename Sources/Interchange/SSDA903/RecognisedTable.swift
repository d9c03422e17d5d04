import CareCalendar
import Casework

/// A file whose columns are those of an SSDA903 table.
struct RecognisedTable {
  let kind: SSDA903.Table
  let csv: CSVTable
  let columns: CSVColumns

  /// The table whose columns these are, in any case and order; the failure names the nearest one.
  static func recognise(_ csv: CSVTable, header: CSVRecord) -> Result<RecognisedTable, Fault> {
    var nearest: (table: RecognisedTable, distance: Double)?
    let names = Set(CSVColumns.names(in: header))
    for kind in SSDA903.Table.allCases {
      let table = RecognisedTable(kind: kind, csv: csv, header: header)
      if table.columns.fit { return .success(table) }
      let common = names.intersection(kind.columns).count
      let distance = 1 - Double(common) / Double(names.union(kind.columns).count)
      if distance < nearest?.distance ?? 2 { nearest = (table, distance) }
    }
    let table = nearest!.table
    let message =
      "the columns match no SSDA903 table; the nearest is \(table.kind.rawValue) "
      + "(\(table.columns.differences))"
    return .failure(Fault(file: csv.file, line: header.line, message: message))
  }

  private init(kind: SSDA903.Table, csv: CSVTable, header: CSVRecord) {
    let optional = kind.optionalColumns
    self.kind = kind
    self.csv = csv
    columns = CSVColumns(
      of: header, required: kind.columns.filter { !optional.contains($0) }, optional: optional)
  }
}

extension RecognisedTable {
  /// The child of a record, whatever else is wrong with it; nil where the field is blank.
  func child(of record: CSVRecord) -> ChildNumber? {
    columns.text("CHILD", in: record).map { ChildNumber(written: $0) }
  }

  /// The latest day among the columns that are of the year and never ahead of it.
  var latestDay: Day? {
    let dated = ["REVIEW", "DEC", "DECOM", "DATE_PLACED", "DATE_PLACED_CEASED"]
      .filter(kind.columns.contains)
    var latest: Day?
    for record in csv.records {
      for column in dated {
        guard let text = columns.text(column, in: record),
          case .success(let day) = FileDay.british(text), day > latest ?? day.adding(days: -1)
        else { continue }
        latest = day
      }
    }
    return latest
  }
}
