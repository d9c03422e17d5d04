import CareCalendar
import Demonstration
import Foundation

/// A figure as a council's report prints it.
struct PublishedFigure: Sendable, CustomStringConvertible {
  /// The year on whose 1 April it began.
  let year: Int
  let key: String
  /// "97.3", "90 or more"; of words, with what they are taken for: "almost all: 90 or more"
  let text: String

  /// The rows of Data/NAME.csv under its heading.
  static func all(of year: PublishedYear) throws -> [PublishedFigure] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Data/\(year.name).csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",").map(String.init)
      return PublishedFigure(year: Int(cells[0].prefix(4)) ?? 0, key: cells[1], text: cells[2])
    }
  }

  var days: ClosedRange<Day> { Day(year: year, month: 4, day: 1)!...Day(year: year + 1, month: 3, day: 31)! }

  var decimals: Int { text.split(separator: ".").dropFirst().first?.count ?? 0 }

  /// Of a figure that is published as a floor.
  var floor: Double? {
    guard text.hasSuffix(" or more"), let number = text.dropLast(8).split(separator: " ").last else {
      return nil
    }
    return Double(number)
  }

  /// Of a figure that is published as less than something: "<1".
  var ceiling: Double? { text.hasPrefix("<") ? Double(text.dropFirst()) : nil }

  /// True of one that is published in words, such as "almost all", which are taken for a floor.
  var isInWords: Bool { text.contains(": ") }

  var description: String { "\(key) in \(year)" }
}
