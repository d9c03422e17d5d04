import Foundation

/// A figure of the three years' returns in Data/three-years, as it was counted without the program: from the rows of
/// the files, by the days of the law and the bank holidays of England and Wales.
struct FigureByHand {
  /// The collection years that were imported: "2015-16".
  let returns: [String]
  let year: String
  let key: String
  let numerator: Int
  let denominator: Int
  /// How many are in neither, by why.
  let leftOut: [String: Int]

  /// The rows of Data/three-years/figures.csv under its heading. Throws where it cannot be read.
  static func all() throws -> [FigureByHand] {
    let text = try String(contentsOf: ThreeYears.folder.appending(path: "figures.csv"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let leftOut = Int(cells[5]) ?? 0
      return FigureByHand(
        returns: cells[0].split(separator: " ").map(String.init), year: cells[1], key: cells[2],
        numerator: Int(cells[3]) ?? -1, denominator: Int(cells[4]) ?? -1,
        leftOut: leftOut == 0 ? [:] : [cells[6]: leftOut])
    }
  }

  var words: String { "\(key) in \(year), from the returns of \(returns.joined(separator: ", "))" }
}
