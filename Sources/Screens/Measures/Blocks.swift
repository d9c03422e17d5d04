/// Shares as block characters.
enum Blocks {
  private static let parts = Array("▏▎▍▌▋▊▉█")
  private static let heights = Array("▁▂▃▄▅▆▇█")

  /// A bar from left to right, to an eighth of a column. What is more than nothing shows, and less than all is not full.
  ///
  /// - Parameters:
  ///   - share: from 0 to 1.
  ///   - width: the columns of a whole one.
  static func bar(_ share: Double, width: Int) -> String {
    guard share > 0 else { return "" }
    let all = width * parts.count
    let filled = share >= 1 ? all : max(1, min(all - 1, Int(share * Double(all))))
    let rest = filled % parts.count
    return String(repeating: parts[parts.count - 1], count: filled / parts.count)
      + (rest > 0 ? String(parts[rest - 1]) : "")
  }

  /// One column, the higher the more.
  static func column(_ share: Double) -> String {
    String(heights[max(0, min(heights.count - 1, Int(share * Double(heights.count))))])
  }

  static let legend: [(glyph: String, words: String)] = [
    ("██▌", "The share that counts, of all that were looked at"),
    ("▁▄█", "The months from April, the higher the more; the numbers are in the pane"),
    ("·", "A month of which there is no figure"),
  ]
}
