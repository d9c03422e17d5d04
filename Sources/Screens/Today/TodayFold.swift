import ReadModels
import TerminalUI

/// Several lines of Today that stand folded in one, until somebody opens it.
enum TodayFold: Hashable, Sendable {
  /// What waits on one person or role.
  case waitingOn(String)
  case section(TodaySection)

  /// What of a whole service stands folded at first.
  static let ofService: Set<TodaySection> = [.warning, .dates, .putOff]

  static let closed = "▸"
  static let opened = "▾"

  /// The row that stands for them.
  var id: RowID { RowID(self) }
}

/// A section as it is shown: its lines under its title, or folded.
struct TodayBlock {
  let section: TodayList.Section
  /// Each with the lines folded in it; nil for lines that stand as they are.
  let parts: [(fold: TodayFold?, title: String, lines: [TodayLine])]

  /// - Parameter owner: whom a line waits on; nil where nothing is folded.
  init(_ section: TodayList.Section, owner: ((TodayLine) -> String)?) {
    self.section = section
    switch section.section {
    case .waiting where owner != nil:
      parts = section.lines.byOwner { owner?($0) ?? "" }.map { (.waitingOn($0.owner), $0.owner, $0.lines) }
    case .later where owner != nil, .putOff where owner != nil, .team where owner != nil:
      parts = [(.section(section.section), section.title, section.lines)]
    case let own where owner == nil && TodayFold.ofService.contains(own):
      parts = [(.section(own), section.title, section.lines)]
    default: parts = [(nil, section.title, section.lines)]
    }
  }

  /// False where the one fold says as much as a title would.
  var hasTitle: Bool {
    switch parts.first?.fold {
    case .section: false
    case .waitingOn, nil: true
    }
  }
}
