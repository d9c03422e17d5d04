/// A file that lies in a return's folder and is not read, since it is no CSV file.
public struct FileBeside {
  private let name: String

  public init(_ name: String) { self.name = name }

  private enum Kind { case workbook, xml, archive, text, other }

  private var kind: Kind {
    let lower = name.lowercased()
    let isEnded = { (endings: [String]) in endings.contains { lower.hasSuffix("." + $0) } }
    if isEnded(["xlsx", "xls", "xlsm", "xlsb", "ods", "numbers"]) { return .workbook }
    if isEnded(["xml"]) { return .xml }
    if isEnded(["zip", "7z", "rar", "gz"]) { return .archive }
    return isEnded(["txt", "tsv", "tab"]) ? .text : .other
  }

  /// True for a file that may hold a table.
  var mayHoldTable: Bool { kind != .other }

  /// "a workbook"
  public var words: String {
    switch kind {
    case .workbook: "a workbook"
    case .xml: "the XML form"
    case .archive: "a packed file"
    case .text: "a text file"
    case .other: "no CSV file"
    }
  }

  /// What to do so that what it holds can be read.
  public var cure: String {
    switch kind {
    case .workbook: "save each of its sheets as CSV UTF-8 in the year's folder"
    case .xml: "export the CSV form, and give the folder of its files"
    case .archive: "unpack it, and give the folder of its CSV files"
    case .text, .other: "export it as CSV UTF-8 into the year's folder"
    }
  }
}

extension SSDA903.Return {
  /// Where a table that every return has is missing, a file that may hold it is a fault, so that nothing is worked out
  /// as if there were no such table.
  mutating func sayWhatIsNotRead(_ names: [String], in folder: String) {
    let missing = [SSDA903.Table.header, .episodes, .reviews].filter { !tables.contains($0) }
    for name in names {
      let file = FileBeside(name)
      let place = folder.isEmpty ? name : "\(folder)/\(name)"
      if let table = missing.first, file.mayHoldTable {
        let message =
          "is \(file.words) and is not read, and there is no \(table.rawValue) table: \(file.cure)"
        faults.append(Fault(file: place, message: message))
      } else {
        notes.append(Note(file: place, message: "is \(file.words) and is not read"))
      }
    }
  }
}
