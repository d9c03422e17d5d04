import Casework
import ReadModels
import TerminalUI

/// What practice was noted about in a year: a row a theme, a column a quarter, a mark a note.
struct ThemesTable {
  let themes: PracticeThemes

  /// Marks are counted in digits from here on.
  private static let room = 8
  /// What the quarters and the count take, with the spaces before them.
  private static let widthOfCounts = 4 * 9 + 5

  func table(width: Int) -> Table {
    let quarters = themes.quarters.map { Column($0.short, minimum: 7, ideal: Self.room, priority: 7) }
    let columns =
      [Column("About", minimum: 18, ideal: 34, priority: 8)] + quarters
      + [Column("All", minimum: 3, alignment: .right, priority: 3)]
    return .fitted(columns, themes.themes.flatMap { rows($0, width) })
  }

  /// Where the quarters leave little room, a long name goes on below.
  private func rows(_ theme: PracticeTheme, _ width: Int) -> [Row] {
    let name = theme.category.name.wrapped(to: max(18, width - Self.widthOfCounts))
    return [.entry(RowID(theme.category.key), cells(theme, named: name.first ?? ""))]
      + name.dropFirst().map { .note(Text($0)) }
  }

  private func cells(_ theme: PracticeTheme, named name: String) -> [Text] {
    [Text(name)] + themes.quarters.map { Text(chart(theme, $0)) }
      + [Text(String(theme.notes.count), style: .dim)]
  }

  private func chart(_ theme: PracticeTheme, _ span: MonthSpan) -> String {
    Self.chart(theme.counts(in: span), room: Self.room)
  }

  /// "^^^ +", or "^12 +3" where there is no room for a mark a note; a dot where nothing was noted.
  static func chart(_ counts: [(kind: PracticeNoteKind, count: Int)], room: Int) -> String {
    let counts = counts.filter { $0.count > 0 }
    if counts.isEmpty { return "·" }
    let marks = counts.map { String(repeating: $0.kind.glyph, count: $0.count) }.joined(separator: " ")
    if marks.columns <= room { return marks }
    return counts.map { "\($0.kind.glyph)\($0.count)" }.joined(separator: counts.count > 2 ? "" : " ")
  }

  /// The theme that is selected: how every council counts it, month by month, and the latest notes of it.
  func more(_ theme: PracticeTheme, width: Int) -> [Text] {
    let common = "Counted with other councils under “\(theme.category.common.words)”."
    let name = theme.category.name.capitalisingFirst.wrapped(to: width).map { Text($0, style: .bold) }
    let months = themes.months.reversed().map { month in
      Text("\(month.words)  \(Self.chart(theme.counts(in: month), room: max(8, width - 12)))")
    }
    return name + common.wrapped(to: width).map { Text($0, style: .dim) } + [""] + months + [""]
      + "Enter shows its notes one by one.".wrapped(to: width).map { Text($0, style: .dim) }
  }
}
