/// The columns of a CSV file, found by name in whatever case and order they stand.
struct CSVColumns {
  private var positions: [String: Int] = [:]
  private(set) var missing: [String] = []
  private(set) var extra: [String] = []
  private(set) var repeated: [String] = []

  init(of header: CSVRecord, required: [String], optional: [String] = []) {
    var known: [String: String] = [:]
    for column in required + optional { known[column.uppercased()] = column }
    for (position, name) in header.fields.map(\.trimmed).enumerated() {
      guard let column = known[name.uppercased()] else {
        extra.append(name.isEmpty ? "column \(position + 1), which has no name" : name.quoted)
        continue
      }
      if positions.updateValue(position, forKey: column) != nil { repeated.append(column) }
    }
    missing = required.filter { positions[$0] == nil }
  }

  var fit: Bool { missing.isEmpty && extra.isEmpty && repeated.isEmpty }

  /// "missing: REVIEW; extra: “OUTCOME”"
  var differences: String {
    var parts: [String] = []
    if !missing.isEmpty { parts.append("missing: " + CSVColumns.listed(missing)) }
    if !extra.isEmpty { parts.append("extra: " + CSVColumns.listed(extra)) }
    if !repeated.isEmpty { parts.append("there twice: " + CSVColumns.listed(repeated)) }
    return parts.joined(separator: "; ")
  }

  private static func listed(_ names: [String]) -> String {
    let more = names.count > 12 ? " and \(names.count - 12) more" : ""
    return names.prefix(12).joined(separator: ", ") + more
  }

  /// The trimmed text of a field; nil where it is blank or the file has no such column.
  func text(_ column: String, in record: CSVRecord) -> String? {
    guard let position = positions[column], position < record.fields.count else { return nil }
    let text = record.fields[position].trimmed
    return text.isEmpty ? nil : text
  }

  static func names(in header: CSVRecord) -> [String] {
    header.fields.map { $0.trimmed.uppercased() }
  }
}

extension String {
  /// Without the white space around it.
  var trimmed: String {
    let isTidy = { (byte: UInt8) in byte > 0x20 && byte < 0x7F }
    if let first = utf8.first, let last = utf8.last, isTidy(first), isTidy(last) { return self }
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
