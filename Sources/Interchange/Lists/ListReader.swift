import CareCalendar
import Casework

/// Takes the fields of one row of a list and gathers what is wrong with them.
struct ListReader {
  let origin: Origin
  private let record: CSVRecord
  private let columns: CSVColumns
  /// The cells that are kept otherwise than they were written.
  private var kept: [String: String] = [:]
  private(set) var faults: [Fault] = []
  private var notes: [Note] = []

  /// Goes through the rows of a list; gives everything that is wrong with it, and what is worth knowing.
  ///
  /// - Parameter longest: how many letters a cell may have.
  static func read(
    _ file: String, _ bytes: [UInt8], _ required: [String], _ optional: [String], called name: String,
    longest: Int = KeptText.longestName, limits: CSVLimits = .usual, row: (inout ListReader) -> Void
  ) -> (faults: [Fault], notes: [Note]) {
    let csv = CSVTable(file: file, bytes: bytes, limits: limits)
    guard let header = csv.header else { return (csv.faults, []) }
    let columns = CSVColumns(of: header, required: required, optional: optional)
    guard columns.fit else {
      let choice =
        optional.isEmpty
        ? ""
        : ": it needs \(required.joined(separator: ",")), and may have \(optional.joined(separator: ","))"
      let message = "the columns are not those of a \(name) (\(columns.differences))\(choice)"
      return ([Fault(file: file, line: header.line, message: message)], [])
    }
    var (faults, notes) = (csv.faults, [Note]())
    for record in csv.records {
      let origin = Origin(file: file, line: record.line)
      var reader = ListReader(origin: origin, record: record, columns: columns)
      reader.clean(required + optional, longest)
      if reader.faults.isEmpty { row(&reader) }
      faults += reader.faults
      if reader.faults.isEmpty, notes.count < limits.faults { notes += reader.notes }
      if faults.count > limits.faults {
        faults.append(Fault(file: file, line: record.line, message: limits.endOfFaults))
        break
      }
    }
    return (faults.inOrderOfPlace(), notes.inOrderOfPlace())
  }

  private init(origin: Origin, record: CSVRecord, columns: CSVColumns) {
    self.origin = origin
    self.record = record
    self.columns = columns
  }

  /// The text of a cell as it is kept; nil where it is blank or the file has no such column.
  func text(_ column: String) -> String? {
    if let text = kept[column] { return text.isEmpty ? nil : text }
    return columns.text(column, in: record)
  }

  /// Refuses what cannot be kept, and takes out of the rest what is not seen, which is noted.
  private mutating func clean(_ names: [String], _ longest: Int) {
    for name in names {
      guard let text = text(name) else { continue }
      if let message = text.faultOfControlCharacters ?? KeptText.fault(of: text, longest: longest) {
        fault(name, message)
        continue
      }
      let found = KeptText(text)
      let isAsWritten = found.text.unicodeScalars.elementsEqual(text.unicodeScalars)
      kept[name] = isAsWritten ? nil : found.text.trimmed
      guard !found.leftOut.isEmpty else { continue }
      let codes = found.leftOut.prefix(5).map(\.code).joined(separator: ", ")
      let message = "holds what is not seen (\(codes)): taken without it"
      notes.append(Note(file: origin.file, line: origin.line, column: name, message: message))
    }
  }

  mutating func fault(_ column: String, _ message: String) {
    faults.append(Fault(file: origin.file, line: origin.line, column: column, message: message))
  }

  /// The number of a child; nil, with a fault, for what can be none.
  mutating func childNumber(_ column: String) -> ChildNumber? {
    guard required(column) != nil, let written = columns.text(column, in: record) else { return nil }
    if let message = written.faultOfChildNumber {
      fault(column, message)
      return nil
    }
    return ChildNumber(written: written)
  }

  mutating func required(_ column: String) -> String? {
    if let text = text(column) { return text }
    fault(column, "is blank: fill it in")
    return nil
  }

  /// A day written 2014-11-03 or 03/11/2014.
  mutating func day(_ column: String) -> Day? {
    guard let text = text(column) else { return nil }
    switch FileDay.isoOrBritish(text) {
    case .success(let day): return day
    case .failure(let misreading):
      fault(column, misreading.message)
      return nil
    }
  }
}

extension ListReader {
  /// An SSDA903 code of the collection year that holds the day.
  mutating func code<Code: CodeSet>(_ column: String, on day: Day) -> Code? {
    guard let text = text(column) else { return nil }
    switch Code.read(text, in: CollectionYear(containing: day)) {
    case .success(let code): return code
    case .failure(let misreading):
      fault(column, misreading.message)
      return nil
    }
  }

  mutating func role(_ text: String) -> Role? {
    let written = text.lowercased()
    if let role = Role.allCases.first(where: { $0.rawValue == written || $0.words.lowercased() == written }) {
      return role
    }
    let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
    fault("role", "\(text.quoted) is not a role: the roles are \(roles)")
    return nil
  }

  mutating func sex() -> Sex? {
    guard let text = text("sex") else { return nil }
    if let sex = Sex(code: text.uppercased()) ?? Sex(rawValue: text.lowercased()) { return sex }
    fault("sex", "\(text.quoted) is not a code: write M, F or U")
    return nil
  }

  mutating func ethnicity() -> Ethnicity? {
    guard let text = text("ethnicity") else { return nil }
    if let ethnicity = Ethnicity(rawValue: text.uppercased()) { return ethnicity }
    let codes = Ethnicity.allCases.map(\.rawValue).joined(separator: ", ")
    fault("ethnicity", "\(text.quoted) is not a code: the codes are \(codes)")
    return nil
  }

  mutating func login(_ text: String) -> String? {
    let isLogin = text.utf8.count <= 32 && text.utf8.allSatisfy(isOfLogin)
    if isLogin { return text }
    let rule = "up to 32 small letters, digits, dots, hyphens and underscores"
    fault("login", "\(text.quoted) is not a login: \(rule)")
    return nil
  }

  private func isOfLogin(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// A part of a full-time post, above 0 and up to 1.5, in hundredths.
  mutating func fullTimeHundredths(_ text: String) -> Int? {
    let isNumber = text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
    if isNumber, let value = Double(text), value > 0, value <= 1.5 {
      return max(1, Int(value * 100 + 0.5))
    }
    fault("fte", "\(text.quoted) is not a part of a full-time post: 1 for a full post, 0.5 for half of one")
    return nil
  }
}
