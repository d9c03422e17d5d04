/// A CSV file as read: its header, its records that have as many fields, and what is wrong with it.
public struct CSVTable: Equatable, Sendable {
  public let file: String
  /// The first record; nil where there is nothing to read.
  public let header: CSVRecord?
  public let records: [CSVRecord]
  /// Those that have too few or too many fields, or one that is too long.
  let misfits: [CSVRecord]
  /// False where there may have been more than could be read.
  let isWhole: Bool
  public let faults: [Fault]

  /// Reads bytes as RFC 4180 has it: lines ended by CRLF, LF or CR, quoted fields, UTF-8 with or without a
  /// byte order mark. What a spreadsheet adds and holds nothing is passed over: lines of commas alone, columns with
  /// neither a name nor a value, and a first line that says which separator follows.
  /// What is longer than `CSVLimits` has it is a fault, and of a file with more faults than these no record is given.
  public init(file: String, bytes: [UInt8]) { self.init(file: file, bytes: bytes, limits: .usual) }

  init(file: String, bytes: [UInt8], limits: CSVLimits) {
    if let fault = CSVTable.faultOfWhole(file: file, bytes: bytes) {
      self.init(unreadable: file, fault)
      return
    }
    var scanner = CSVScanner(bytes: bytes, limits: limits)
    let all = scanner.records().withoutWhatSpreadsheetsAdd
    if let stop = scanner.stop {
      self.init(unreadable: file, Fault(file: file, line: stop.line, message: stop.message))
      return
    }
    if let fault = CSVTable.faultOfSeparator(file: file, header: all.first) {
      self.init(unreadable: file, fault)
      return
    }
    let (headers, _, faults) = CSVTable.withoutLongCells(file, Array(all.prefix(1)), limits, header: nil)
    if headers.isEmpty, let fault = faults.first {
      self.init(unreadable: file, fault)
      return
    }
    self.init(file: file, all, from: scanner, limits)
  }

  private init(file: String, _ all: [CSVRecord], from scanner: CSVScanner, _ limits: CSVLimits) {
    self.file = file
    header = all.first
    let width = all.first?.fields.count ?? 0
    let rows = CSVTable.withoutLongCells(
      file, all.dropFirst().filter { $0.fields.count == width }, limits, header: all.first)
    let miscounted = all.dropFirst().filter { $0.fields.count != width }
    var faults = scanner.mishaps.map { Fault(file: file, line: $0.line, message: $0.message) } + rows.faults
    var isCutOff = false
    for record in miscounted where faults.count <= limits.faults {
      let isLast = record.line == all.last?.line && !scanner.endsWithNewline
      if isLast, record.fields.count < width { isCutOff = true }
      let message = isCutOff ? cutOff : CSVTable.miscount(record.fields.count, width)
      faults.append(Fault(file: file, line: record.line, message: message))
    }
    faults = faults.inOrderOfPlace()
    if faults.count > limits.faults {
      faults = Array(faults.prefix(limits.faults + 1))
      faults.append(Fault(file: file, line: faults.last?.line, message: limits.endOfFaults))
      (records, misfits, isWhole) = ([], [], false)
    } else {
      (records, misfits) = (rows.fit, miscounted + rows.misfit)
      isWhole = !isCutOff && !scanner.isUnclosed
    }
    self.faults = faults
  }

  private init(unreadable file: String, _ fault: Fault) {
    self.file = file
    (header, records, misfits, isWhole, faults) = (nil, [], [], false, [fault])
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
