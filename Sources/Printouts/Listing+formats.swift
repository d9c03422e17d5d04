import Interchange
import JSON
import TerminalUI

extension Listing {
  /// The list as lines, each ended by a newline. `forSpreadsheet` writes CSV that a spreadsheet opens as it is meant.
  public func printed(as format: ListingFormat, forSpreadsheet: Bool = false) -> String {
    switch format {
    case .text: asText + remarks.map { $0.drawn + "\n" }.joined()
    case .csv where forSpreadsheet: CSVText.textForSpreadsheet(of: [columns] + rows)
    case .csv: CSVText.text(of: [columns] + rows, lineEnd: "\n")
    case .json: asJSON
    }
  }

  /// Columns side by side, as wide as their widest value.
  private var asText: String {
    let table = ([columns] + rows).map { row in
      row.map { cell in
        let text = cell.drawn
        return (text: text, columns: TextWidth.columns(text))
      }
    }
    let widths = columns.indices.map { column in table.map { $0[column].columns }.max() ?? 0 }
    let blanks = String(repeating: " ", count: widths.reduce(0) { $0 + $1 + 2 })
    var printed = ""
    for row in table {
      var line = ""
      // Blanks are put in before the next cell that says something: most of a wide table is blank.
      var owed = 0
      for (cell, width) in zip(row, widths) {
        if !cell.text.isEmpty {
          line += blanks[..<blanks.utf8.index(blanks.startIndex, offsetBy: owed)]
          line += cell.text
          owed = 0
        }
        owed += width - cell.columns + 2
      }
      printed += line.withoutBlanksAtEnd + "\n"
    }
    return printed
  }

  /// An array of objects whose values are numbers or text; empty values are null.
  private var asJSON: String {
    let objects = rows.map { row in
      let named = Array(zip(columns, row)) + ofEveryRow.map { ($0.name, $0.value) }
      let fields = named.map { "\(JSONValue.text($0).written): \(value($1, in: $0))" }
      return "  {\(fields.joined(separator: ", "))}"
    }
    return objects.isEmpty
      ? "[]\n" : "[\n" + objects.joined(separator: ",\n").withNothingUnseen + "\n]\n"
  }

  private func value(_ text: String, in column: String) -> String {
    if text.isEmpty { return JSONValue.null.written }
    let number = numbers.contains(column) ? Int(text) : nil
    return number.map(String.init) ?? JSONValue.text(text).written
  }
}

extension String {
  /// Of JSON: what a terminal would obey, or nobody sees, as the escape that means the same.
  fileprivate var withNothingUnseen: String {
    if utf8.allSatisfy({ $0 < 0x7F }) { return self }
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isDrawn || scalar == "\n" {
        text.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
      }
    }
    return text
  }

  fileprivate var withoutBlanksAtEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: " ") }) else { return "" }
    return String(self[...last])
  }
}
