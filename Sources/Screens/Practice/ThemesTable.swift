import Casework
import ReadModels
import TerminalUI

/// What practice was noted about in a year from April: a row a theme, a column a quarter, a mark a note. Challenges,
/// good practice and impact each have their own part and their own sums.
struct ThemesTable {
  let themes: PracticeThemes

  /// Marks are counted in digits from here on.
  private static let room = 7
  private static let widthOfColumn = room + 2
  private static let narrowestName = 18

  func table(width: Int) -> Table {
    let spans = spans(width)
    let columns =
      [Column("About", minimum: Self.narrowestName, ideal: 34, priority: 9)]
      + spans.map {
        Column($0.title, minimum: Self.room, alignment: $0.isQuarter ? .left : .right, priority: 8)
      }
    return .fitted(columns, themes.kinds.flatMap { rows($0, spans, width) })
  }

  /// A column's stretch of months. Where there is little room, the quarters alone are shown.
  private struct Span {
    let months: MonthSpan
    let title: String
    let isQuarter: Bool
  }

  private func spans(_ width: Int) -> [Span] {
    let quarters = themes.quarters.map { Span(months: $0, title: $0.short, isQuarter: true) }
    func year(_ months: MonthSpan) -> Span {
      Span(months: months, title: months.financialYear, isQuarter: false)
    }
    let room = (width - Self.narrowestName) / Self.widthOfColumn
    return (room > 5 ? [year(themes.before)] : []) + quarters + (room > 4 ? [year(themes.year)] : [])
  }

  private func rows(_ kind: PracticeThemesOfKind, _ spans: [Span], _ width: Int) -> [Row] {
    let sums = [themes.year, themes.before].map { "\(kind.count(in: $0)) in \($0.financialYear)" }
    return [.heading("\(kind.kind.several.uppercased())  \(sums.joined(separator: ", "))")]
      + kind.themes.flatMap { rows($0, of: kind.kind, spans, width) }
  }

  /// Where the quarters leave little room, a long name goes on below.
  private func rows(
    _ theme: PracticeTheme, of kind: PracticeNoteKind, _ spans: [Span], _ width: Int
  ) -> [Row] {
    let room = max(Self.narrowestName, width - spans.count * Self.widthOfColumn)
    let name = theme.category.name.wrapped(to: room)
    let cells = [Text(name.first ?? "")] + spans.map { cell(theme, kind, $0) }
    return [.entry(RowID(ChosenTheme(kind: kind, category: theme.category)), cells)]
      + name.dropFirst().map { .note(Text($0)) }
  }

  private func cell(_ theme: PracticeTheme, _ kind: PracticeNoteKind, _ span: Span) -> Text {
    let count = theme.count(in: span.months)
    return span.isQuarter ? Text(Self.chart(count, kind)) : Text(String(count), style: .dim)
  }

  /// "^^^", or "^12" where there is no room for a mark a note; a dot where nothing was noted.
  static func chart(_ count: Int, _ kind: PracticeNoteKind, room: Int = ThemesTable.room) -> String {
    if count == 0 { return "·" }
    return count <= room ? String(repeating: kind.glyph, count: count) : "\(kind.glyph)\(count)"
  }

  /// The theme that is selected: how every council counts it, and how much of it there was month by month.
  func more(_ chosen: ChosenTheme, width: Int) -> [Text] {
    guard let theme = themes.theme(chosen.kind, chosen.category.key) else { return [] }
    let common = "Counted with other councils under “\(theme.category.common.words)”."
    let name = chosen.words.capitalisingFirst.wrapped(to: width).map { Text($0, style: .bold) }
    let months = themes.months.reversed().map { month in
      Text("\(month.words)  \(Self.chart(theme.count(in: month), chosen.kind, room: max(8, width - 12)))")
    }
    return name + common.wrapped(to: width).map { Text($0, style: .dim) } + [""] + months + [""]
      + "Enter shows its notes one by one.".wrapped(to: width).map { Text($0, style: .dim) }
  }
}

extension PracticeThemes {
  /// Every theme, in the order of the rows.
  var chosen: [ChosenTheme] {
    kinds.flatMap { kind in kind.themes.map { ChosenTheme(kind: kind.kind, category: $0.category) } }
  }
}

extension RowID {
  init(_ theme: ChosenTheme) { self.init("\(theme.kind.rawValue)/\(theme.category.key)") }
}
