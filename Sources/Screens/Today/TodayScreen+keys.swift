import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// The keys follow the line: those of an alert are the same as in the list of alerts.
extension TodayScreen {
  static func keys(_ ofLine: Keymap<Action>) -> Keymap<Action> {
    Keymap<Action>([(.enter, "open", .open)]) + ofLine + marking
      + Keymap<Action>([
        (.tab, "why", .otherPane), (.helpOnly(.escape), "back to the list", .back),
        (.helpOnly(.character("q")), "back to the list, and out of iro", .leave),
      ]) + movingKeys.map(Action.move)
  }

  private static let keysOfAlert = keys(
    AlertAction.Kind.keys.map(Action.alert) + MenuAction.keys.beside(AlertAction.Kind.keys).map(Action.act))

  /// What the keys do on the line that is selected.
  func keys(_ queries: CaseQueries) -> Keymap<Action> { keys(on: (try? line(queries))) }

  private func keys(on line: TodayLine?) -> Keymap<Action> {
    line?.alert == nil ? keys : TodayScreen.keysOfAlert
  }

  func begin(_ kind: AlertAction.Kind, _ queries: CaseQueries) throws -> Intent {
    guard let line = try line(queries), let alert = line.alert else {
      return .refuse("No alert is selected.")
    }
    return try kind.begin(on: alert.row.id, of: SelectedSubject(line.child.id), queries)
  }
}

extension TodayScreen {
  /// What the keys are offered for: looked up once for all of them.
  struct SelectedLine {
    let line: TodayLine?
    let alert: AlertSubject?
    let queries: CaseQueries
  }

  func selectedLine(_ queries: CaseQueries) -> SelectedLine {
    let line = try? line(queries)
    let alert = try? line.flatMap { line in
      try line.alert.map {
        try AlertSubject(Subject(SelectedSubject(line.child.id), queries), $0.row.id, queries)
      }
    }
    return SelectedLine(line: line, alert: alert, queries: queries)
  }

  /// The act of the line first, then what else can be done with it.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    let selected = selectedLine(queries)
    if let fold = try? fold(queries) {
      let words = unfolded.contains(fold) ? "fold" : "unfold"
      return keys.leading(with: words) { $0.lineAct == .open }.map { offers($0, on: selected) }
    }
    return keys(on: selected.line).leading(selected.mainAct).map { offers($0, on: selected) }
  }

  /// What means something on this line, and then what does on that of an alert.
  func known(_ queries: CaseQueries) -> Keymap<Bool> {
    let line = try? line(queries)
    let own = keys(on: line).map { action in isEverOffered(action, queries) }
    guard line?.alert == nil else { return own }
    return own
      + AlertAction.Kind.keysBesideMenu.told { "on an alert: \($0.words)" }.map {
        $0.isEver(for: queries.signedIn)
      }
  }

  private func isEverOffered(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .act(let act): act.refusal(for: queries.signedIn) == nil
    case .alert(let kind): kind.isEver(for: queries.signedIn)
    case .mark, .sent, .cameBack: queries.signedIn.post == .businessSupport
    case .open, .otherPane, .back, .leave, .move: true
    }
  }

  func offers(_ action: Action, on selected: SelectedLine) -> Bool {
    switch action {
    case .act(let act): act.refusal(for: selected.queries.signedIn) == nil && selected.isFor(act)
    case .alert(let kind): selected.alert.map { $0.refusal(of: kind, selected.queries) == nil } ?? false
    case .mark, .sent: offersMarking(selected.queries)
    case .cameBack: sendsThings(selected.queries)
    case .open, .otherPane, .back, .leave, .move: true
    }
  }
}

extension TodayScreen.SelectedLine {
  var mainAct: MainAct? {
    if let alert { return alert.mainAct(queries) }
    return try? line?.mainAct(queries)
  }

  /// Whether the line is about what an act does.
  func isFor(_ act: MenuAction) -> Bool {
    guard let line else { return act == .takeBack }
    return switch act {
    case .book, .record: line.duty.isAboutMeeting
    case .agree: line.duty.act == .reply
    case .acknowledge, .answer: line.duty.act == .answer && act == .answer
    case .settle: line.duty.act == .settle
    case .putOff: !line.isOverdueInLaw(on: queries.signedIn.day)
    case .tell, .speak, .raise, .note, .allocate, .care, .change, .court, .takeBack: true
    }
  }
}

extension TodayLine {
  fileprivate func isOverdueInLaw(on day: Day) -> Bool {
    duty.weight == .law && duty.due.map { $0 < day } ?? false
  }
}

extension TodayScreen.Action: LineAction {
  var lineAct: LineAct? {
    switch self {
    case .open: .open
    case .act(let act): .menu(act)
    case .alert(let kind): .alert(kind)
    case .mark, .sent, .cameBack, .otherPane, .back, .leave, .move: nil
    }
  }
}
