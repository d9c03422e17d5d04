/// CSV as written: a field is quoted only where it has to be, and lines end in CRLF as RFC 4180 has it.
public enum CSVText {
  public static func text(of records: [[String]], lineEnd: String = "\r\n") -> String {
    var text = ""
    for record in records {
      text += line(of: record)
      text += lineEnd
    }
    return text
  }

  /// The same for a spreadsheet: with a byte order mark, by which it knows UTF-8, and an apostrophe before each cell that
  /// it would run as a formula.
  public static func textForSpreadsheet(of records: [[String]]) -> String {
    "\u{FEFF}" + text(of: records.map { $0.map(\.guardedFromFormulas) })
  }

  /// One record, without its line end.
  public static func line(of fields: [String]) -> String {
    // A single empty field has to be quoted, or it would be read as a blank line.
    if fields == [""] { return "\"\"" }
    return fields.map(quotedWhereNeeded).joined(separator: ",")
  }

  private static func quotedWhereNeeded(_ field: String) -> String {
    guard field.utf8.contains(where: needsQuotes) else { return field }
    var quoted = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}

extension String {
  /// Spreadsheets take a cell that begins with one of these for a formula. A plain number, -2 or -2.5, stays one.
  fileprivate var guardedFromFormulas: String {
    guard let first = unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first), !isPlainNumber else {
      return self
    }
    return "'" + self
  }

  private var isPlainNumber: Bool {
    let digits = first == "-" ? dropFirst() : self[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && FileDay.numbers(parts) != nil
  }
}
