extension CSVTable {
  /// What keeps the whole file from being read as CSV, if anything does.
  static func faultOfWhole(file: String, bytes: [UInt8]) -> Fault? {
    let body = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
    if body.allSatisfy({ $0 <= UInt8(ascii: " ") && $0 != 0 || $0 == UInt8(ascii: ",") }) {
      return Fault(file: file, message: "the file is empty: export it again")
    }
    if let message = kindByItsFirstBytes(body) { return Fault(file: file, message: message) }
    if let place = body.firstIndex(of: 0) {
      let message =
        "a zero byte (byte \(place + 1)): the file is damaged or is not text; export it again as CSV UTF-8"
      return Fault(file: file, line: bytes.line(of: place), message: message)
    }
    guard let place = bytes.firstByteThatIsNotUTF8 else { return nil }
    return Fault(file: file, line: bytes.line(of: place), message: notUTF8(bytes[place], at: place))
  }

  /// Said of a header that holds no comma but another separator.
  static func faultOfSeparator(file: String, header: CSVRecord?) -> Fault? {
    guard let header, header.fields.count == 1 else { return nil }
    let separator =
      header.fields[0].contains(";") ? "semicolons" : header.fields[0].contains("\t") ? "tabs" : nil
    guard let separator else { return nil }
    let message = "\(separator) part the columns: save the file with commas, as CSV UTF-8"
    return Fault(file: file, line: header.line, message: message)
  }

  private static func kindByItsFirstBytes(_ body: ArraySlice<UInt8>) -> String? {
    if body.starts(with: [0xFF, 0xFE]) || body.starts(with: [0xFE, 0xFF]) || body.alternatesWithZero {
      return "this is UTF-16 text: save it as CSV UTF-8"
    }
    if body.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      return "this is an Excel workbook or a zip file, not CSV: open it and save the sheet as CSV UTF-8"
    }
    if body.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "this is an old Excel workbook, not CSV: open it and save the sheet as CSV UTF-8"
    }
    if body.starts(with: Array("%PDF".utf8)) { return "this is a PDF, not CSV: export the table as CSV" }
    let start = body.drop { $0 <= UInt8(ascii: " ") }.prefix(200)
    guard start.first == UInt8(ascii: "<") else { return nil }
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return text.hasPrefix("<?xml") && !text.contains("<html")
      ? "this is XML, not CSV: export the CSV form"
      : "this is a web page, not CSV: the download may have asked to sign in; download it again"
  }

  private static func notUTF8(_ byte: UInt8, at place: Int) -> String {
    let hex = String(byte, radix: 16, uppercase: true)
    return "byte \(place + 1) (\(hex)) is not UTF-8, as when saved as Windows-1252: save it as CSV UTF-8"
  }
}

extension ArraySlice<UInt8> {
  /// Latin text in UTF-16 without its mark: every other byte is zero.
  fileprivate var alternatesWithZero: Bool {
    let start = prefix(64)
    let zeros = start.filter { $0 == 0 }.count
    return start.count >= 4 && zeros * 5 >= start.count * 2
  }
}

extension [UInt8] {
  fileprivate func line(of place: Int) -> Int {
    var line = 1
    for index in 0..<place {
      let isPairEnd = self[index] == UInt8(ascii: "\n") && index > 0 && self[index - 1] == UInt8(ascii: "\r")
      let isNewline = self[index] == UInt8(ascii: "\n") || self[index] == UInt8(ascii: "\r")
      if isNewline && !isPairEnd { line += 1 }
    }
    return line
  }

  fileprivate var firstByteThatIsNotUTF8: Int? {
    do {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
