/// Goes through the bytes of a CSV file once and takes them apart into records.
struct CSVScanner {
  /// Something amiss in how a field is quoted.
  struct QuotingFault {
    let line: Int
    let message: String
  }

  private let bytes: [UInt8]
  private var at: Int
  private var line = 1
  private(set) var mishaps: [QuotingFault] = []
  /// True once a quotation mark was opened that nothing closes.
  private(set) var isUnclosed = false
  /// Why nothing more was read, where the file is larger than any that is meant.
  private(set) var stop: QuotingFault?
  private let limits: CSVLimits

  init(bytes: [UInt8], limits: CSVLimits = .usual) {
    self.bytes = bytes
    self.limits = limits
    at = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  }

  var endsWithNewline: Bool { bytes.last == lineFeed || bytes.last == carriageReturn }

  /// Every record but those of blanks alone, which spreadsheets write below a table. A record whose quotation mark is never closed is left out, and so is
  /// what comes after more mishaps than are told.
  mutating func records() -> [CSVRecord] {
    var records: [CSVRecord] = []
    var cells = 0
    while at < bytes.count {
      if takeNewline() { continue }
      let (first, start) = (line, at)
      guard let fields = record() else { break }
      let record = CSVRecord(line: first, fields: fields)
      let counted = record.isBlank ? 0 : 1
      cells += counted * fields.count
      if let words = excess(records.count + counted, cells, at - start) {
        stop = QuotingFault(line: first, message: words)
        break
      }
      if !record.isBlank { records.append(record) }
      if mishaps.count > limits.faults { break }
    }
    return records
  }

  /// What is said once there is more than a file may hold.
  private func excess(_ records: Int, _ cells: Int, _ bytes: Int) -> String? {
    let cure = "look for a quotation mark that is not closed, or for what repeats"
    if bytes > limits.record {
      return "this record is longer than \(limits.record) bytes, which is the most that is read: \(cure)"
    }
    if records > limits.records {
      return "there are more than \(limits.records) records: \(cure), or split the file"
    }
    if cells > limits.cells { return "there are more than \(limits.cells) cells: \(cure), or split the file" }
    return nil
  }

  /// The fields of the record that begins here. Blanks beyond the most columns are passed over: spreadsheets write them
  /// beside a table, up to the last of their own columns.
  private mutating func record() -> [String]? {
    var fields: [String] = []
    while true {
      let began = line
      guard let field = at < bytes.count && bytes[at] == quote ? quoted() : plain() else { return nil }
      if fields.count < limits.columns {
        fields.append(field)
      } else if !field.trimmed.isEmpty {
        let words =
          "there are more than \(limits.columns) columns: this is no file of the kind that is read here"
        stop = QuotingFault(line: began, message: words)
        return nil
      }
      guard at < bytes.count, bytes[at] == comma else { break }
      at += 1
    }
    _ = takeNewline()
    return fields
  }

  private mutating func plain() -> String? {
    let start = at
    skipToEndOfField()
    if bytes[start..<at].contains(quote) { mishaps.append(QuotingFault(line: line, message: strayQuote)) }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func quoted() -> String? {
    let opened = line
    var value: [UInt8] = []
    at += 1
    while at < bytes.count {
      let byte = bytes[at]
      if byte != quote {
        value.append(byte)
        if !takeNewline(into: &value) { at += 1 }
      } else if at + 1 < bytes.count, bytes[at + 1] == quote {
        value.append(quote)
        at += 2
      } else {
        at += 1
        let end = at
        skipToEndOfField()
        if at > end { mishaps.append(QuotingFault(line: line, message: strayQuote)) }
        return String(decoding: value, as: UTF8.self)
      }
    }
    mishaps.append(QuotingFault(line: opened, message: unclosed))
    isUnclosed = true
    return nil
  }

  private mutating func skipToEndOfField() {
    while at < bytes.count, bytes[at] != comma, bytes[at] != lineFeed, bytes[at] != carriageReturn {
      at += 1
    }
  }

  /// Steps over CRLF, LF or CR and counts the line. False where there is none.
  private mutating func takeNewline() -> Bool {
    guard at < bytes.count, bytes[at] == lineFeed || bytes[at] == carriageReturn else { return false }
    let isPair = bytes[at] == carriageReturn && at + 1 < bytes.count && bytes[at + 1] == lineFeed
    at += isPair ? 2 : 1
    line += 1
    return true
  }

  /// The same within quotation marks, where the first byte is already taken.
  private mutating func takeNewline(into value: inout [UInt8]) -> Bool {
    let start = at
    guard takeNewline() else { return false }
    if at - start == 2 { value.append(lineFeed) }
    return true
  }
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

private let strayQuote =
  "a quotation mark within a field: put the whole field in quotation marks and double those inside"
private let unclosed =
  "the quotation mark opened on this line is never closed: close it, or export the file again if cut off"
