import CareCalendar
import Casework

/// Takes the fields of one row by column and gathers everything that is wrong with them.
struct RowReader {
  let origin: Origin
  let year: CollectionYear
  private let record: CSVRecord
  private let columns: CSVColumns
  private(set) var faults: [Fault] = []
  private(set) var notes: [Note] = []
  /// True where the child's number was written as a decimal, 711001.0.
  private(set) var hasDecimalNumber = false

  init(_ record: CSVRecord, of table: RecognisedTable, year: CollectionYear) {
    origin = Origin(file: table.csv.file, line: record.line)
    self.year = year
    self.record = record
    columns = table.columns
  }

  func text(_ column: String) -> String? { columns.text(column, in: record) }

  mutating func child() -> ChildNumber? {
    guard isThere("CHILD"), let text = text("CHILD") else { return nil }
    if let message = text.faultOfChildNumber {
      fault("CHILD", message)
      return nil
    }
    hasDecimalNumber = text.isWrittenAsDecimal
    return ChildNumber(written: text)
  }

  /// The day in a column; nil where it is blank or cannot be. A day after the year's last is a fault.
  mutating func day(_ column: String, mayBeLater: Bool = false) -> Day? {
    guard let text = text(column), let day = take(FileDay.british(text), column) else { return nil }
    if day.year < earliestYear {
      fault(column, "\(day.british) is too long ago: check the year")
    } else if day > year.last, !mayBeLater {
      fault(column, "\(day.british) is after \(year.name) ended: correct it, or the name of the folder")
    } else {
      return day
    }
    return nil
  }

  mutating func requiredDay(_ column: String) -> Day? {
    isThere(column) ? day(column) : nil
  }

  mutating func code<Code: CodeSet>(_ column: String) -> Code? {
    text(column).flatMap { take(Code.read($0, in: year), column) }
  }

  mutating func requiredCode<Code: CodeSet>(_ column: String) -> Code? {
    isThere(column) ? code(column) : nil
  }

  /// A code that a return must hold, but that we can do without.
  mutating func expectedCode<Code: CodeSet>(_ column: String) -> Code? {
    if text(column) == nil { note(column, "is blank: not known") }
    return code(column)
  }

  /// 1, 2, M, F and U are taken in any year.
  mutating func sex() -> Sex? {
    guard let text = text("SEX") else {
      note("SEX", "is blank: not known")
      return nil
    }
    if let sex = Sex(code: text.uppercased()) { return sex }
    let choice = "1 or M for male, 2 or F for female, U for unknown"
    fault("SEX", "\(text.quoted) is not a code: the codes are \(choice)")
    return nil
  }

  mutating func fault(_ column: String, _ message: String) {
    faults.append(Fault(file: origin.file, line: origin.line, column: column, message: message))
  }

  private mutating func note(_ column: String, _ message: String) {
    notes.append(Note(file: origin.file, line: origin.line, column: column, message: message))
  }

  private mutating func isThere(_ column: String) -> Bool {
    if text(column) != nil { return true }
    fault(column, "is blank: fill it in, or take the row out")
    return false
  }

  private mutating func take<Value>(_ result: Result<Value, FieldFault>, _ column: String) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let misreading):
      fault(column, misreading.message)
      return nil
    }
  }
}

/// Nobody in these tables was born, or came into care, before this.
private let earliestYear = 1980
