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

  init(bytes: [UInt8]) {
    self.bytes = bytes
    at = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  }

  var endsWithNewline: Bool { bytes.last == lineFeed || bytes.last == carriageReturn }

  /// Every record but those of wholly blank lines. A record whose quotation mark is never closed is left out.
  mutating func records() -> [CSVRecord] {
    var records: [CSVRecord] = []
    while at < bytes.count {
      if takeNewline() { continue }
      let first = line
      guard let fields = record() else { break }
      records.append(CSVRecord(line: first, fields: fields))
    }
    return records
  }

  private mutating func record() -> [String]? {
    var fields: [String] = []
    while true {
      guard let field = at < bytes.count && bytes[at] == quote ? quoted() : plain() else { return nil }
      fields.append(field)
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
