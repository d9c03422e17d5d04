/// A CSV file as read: its header, its records that have as many fields, and what is wrong with it.
public struct CSVTable: Equatable, Sendable {
  public let file: String
  /// The first record; nil where there is nothing to read.
  public let header: CSVRecord?
  public let records: [CSVRecord]
  public let faults: [Fault]

  /// Reads bytes as RFC 4180 has it: lines ended by CRLF, LF or CR, quoted fields, UTF-8 with or without a
  /// byte order mark. Lines with nothing on them are passed over.
  public init(file: String, bytes: [UInt8]) {
    self.file = file
    if let fault = CSVTable.faultOfWhole(file: file, bytes: bytes) {
      (header, records, faults) = (nil, [], [fault])
      return
    }
    var scanner = CSVScanner(bytes: bytes)
    let all = scanner.records()
    if let fault = CSVTable.faultOfSeparator(file: file, header: all.first) {
      (header, records, faults) = (nil, [], [fault])
      return
    }
    header = all.first
    var faults = scanner.mishaps.map { Fault(file: file, line: $0.line, message: $0.message) }
    let width = all.first?.fields.count ?? 0
    var records: [CSVRecord] = []
    records.reserveCapacity(all.count)
    for (place, record) in all.enumerated().dropFirst() {
      if record.fields.count == width {
        records.append(record)
        continue
      }
      let isCutOff =
        place == all.count - 1 && !scanner.endsWithNewline && record.fields.count < width
      let message = isCutOff ? cutOff : CSVTable.miscount(record.fields.count, width)
      faults.append(Fault(file: file, line: record.line, message: message))
    }
    self.records = records
    self.faults = faults.inOrderOfPlace()
  }

  private static func miscount(_ count: Int, _ width: Int) -> String {
    let fields = count == 1 ? "1 field" : "\(count) fields"
    return count < width
      ? "\(fields) where the header has \(width): add the commas that are missing"
      : "\(fields) where the header has \(width): put a field that holds a comma in quotation marks"
  }
}

/// One record of a CSV file, with the line on which it begins.
public struct CSVRecord: Equatable, Sendable {
  public let line: Int
  public let fields: [String]
}

private let cutOff =
  "the file ends in the middle of this line and looks cut off: export or copy it again"
