import Casework
import ReadModels

/// The one theme whose notes are shown.
struct ChosenTheme: Hashable {
  let kind: PracticeNoteKind
  let category: AlertCategory

  var words: String { kind.theme(category) }
}

/// In what way practice is looked at: note by note in some order, or as themes over time.
enum PracticeView: Hashable, CaseIterable {
  case notes(PracticeOrder)
  case themes

  static let allCases: [PracticeView] = PracticeOrder.allCases.map { .notes($0) } + [.themes]

  var next: PracticeView {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }

  /// What it is called on the command line.
  var name: String {
    switch self {
    case .notes(let order): order.rawValue
    case .themes: "themes"
    }
  }

  var about: String {
    switch self {
    case .notes(let order): order.words
    case .themes: "themes of a year"
    }
  }

  var words: String { self == .themes ? about : "by \(about)" }
}
