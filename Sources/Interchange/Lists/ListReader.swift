import CareCalendar
import Casework

/// Takes the fields of one row of a list and gathers what is wrong with them.
struct ListReader {
  let origin: Origin
  private let record: CSVRecord
  private let columns: CSVColumns
  private(set) var faults: [Fault] = []

  /// Goes through the rows of a list; gives everything that is wrong with it.
  static func read(
    _ file: String, _ bytes: [UInt8], _ required: [String], _ optional: [String], called name: String,
    row: (inout ListReader) -> Void
  ) -> [Fault] {
    let csv = CSVTable(file: file, bytes: bytes)
    guard let header = csv.header else { return csv.faults }
    let columns = CSVColumns(of: header, required: required, optional: optional)
    guard columns.fit else {
      let choice =
        optional.isEmpty
        ? ""
        : ": it needs \(required.joined(separator: ",")), and may have \(optional.joined(separator: ","))"
      let message = "the columns are not those of a \(name) (\(columns.differences))\(choice)"
      return [Fault(file: file, line: header.line, message: message)]
    }
    var faults = csv.faults
    for record in csv.records {
      let origin = Origin(file: file, line: record.line)
      var reader = ListReader(origin: origin, record: record, columns: columns)
      reader.refuseControlCharacters(in: required + optional)
      if reader.faults.isEmpty { row(&reader) }
      faults += reader.faults
    }
    return faults.inOrderOfPlace()
  }

  private init(origin: Origin, record: CSVRecord, columns: CSVColumns) {
    self.origin = origin
    self.record = record
    self.columns = columns
  }

  func text(_ column: String) -> String? { columns.text(column, in: record) }

  private mutating func refuseControlCharacters(in names: [String]) {
    for name in names {
      if let message = text(name)?.faultOfControlCharacters { fault(name, message) }
    }
  }

  mutating func fault(_ column: String, _ message: String) {
    faults.append(Fault(file: origin.file, line: origin.line, column: column, message: message))
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
