import Interchange
import JSON
import TerminalUI

extension Listing {
  /// The list as lines, each ended by a newline.
  public func printed(as format: ListingFormat) -> String {
    switch format {
    case .text: asText + remarks.map { $0.withoutControls + "\n" }.joined()
    case .csv: CSVText.text(of: [columns] + rows, lineEnd: "\n")
    case .json: asJSON
    }
  }

  /// Columns side by side, as wide as their widest value.
  private var asText: String {
    let table = ([columns] + rows).map { $0.map(\.withoutControls) }
    let widths = columns.indices.map { column in
      table.map { TextWidth.columns($0[column]) }.max() ?? 0
    }
    return table.map { row in
      let line = zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ")
      return line.withoutBlanksAtEnd + "\n"
    }.joined()
  }

  /// An array of objects whose values are text, as in CSV; empty values are null.
  private var asJSON: String {
    let objects = rows.map { row in
      "  {" + zip(columns, row).map { "\(JSONValue.text($0).written): \(value($1))" }.joined(separator: ", ")
        + "}"
    }
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private func value(_ text: String) -> String { (text.isEmpty ? JSONValue.null : .text(text)).written }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(self[...last])
  }

  /// Without what a terminal would obey; line ends and tabs become blanks.
  fileprivate var withoutControls: String {
    // Most cells are plain, and bytes are told apart far sooner than classes of characters.
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if !scalar.isControl {
        shown.append(scalar)
      } else if scalar.properties.isWhitespace {
        shown.append(" ")
      }
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
