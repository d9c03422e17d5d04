import Application
import Casework
import ReadModels
import TerminalUI

/// What the keys of the list are offered for.
extension AlertsScreen {
  /// What is done with an alert or its child is offered while one is selected.
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    offers(action, on: subject(queries), queries)
  }

  /// The selected alert is looked for once for all keys.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    let subject = subject(queries)
    return keys.leading(subject?.mainAct(queries)).map { offers($0, on: subject, queries) }
  }

  func known(_ queries: CaseQueries) -> Keymap<Bool> {
    let subject = subject(queries)
    return keys.map { action in
      if case .alert(let kind) = action { return kind.isEver(for: queries.signedIn) }
      return offers(action, on: subject, queries)
    }
  }

  private func offers(_ action: Action, on subject: AlertSubject?, _ queries: CaseQueries) -> Bool {
    switch action {
    case .alert(let kind): subject.map { $0.refusal(of: kind, queries) == nil } ?? false
    case .act(.takeBack): MenuAction.takeBack.refusal(for: queries.signedIn) == nil
    case .act(let act): subject != nil && act.refusal(for: queries.signedIn) == nil
    case .open, .child, .otherPane: subject != nil
    case .sort, .closed, .back, .leave, .move: true
    }
  }

  private func subject(_ queries: CaseQueries) -> AlertSubject? {
    try? line(queries).map { line in
      try AlertSubject(Subject(SelectedSubject(line.child.id), queries), line.alert.id, queries)
    }
  }
}

extension AlertsScreen {
  func held(_ queries: CaseQueries) throws -> HeldLine? {
    guard let line = try line(queries) else { return nil }
    return HeldLine(
      line: RowID(line.id), child: line.child.id, review: line.alert.raised.origin.review, duty: nil,
      title: line.alert.about)
  }

  /// Stays with the alert where it is still listed, else goes to the next about the same child.
  mutating func stay(with held: HeldLine, _ queries: CaseQueries) throws {
    let lines = try page(queries).lines
    guard !lines.contains(where: { RowID($0.id) == held.line }) else { return }
    if let next = lines.first(where: { $0.child.id == held.child }) { selection.select(RowID(next.id)) }
  }
}

extension AlertsScreen.Action: LineAction {
  var lineAct: LineAct? {
    switch self {
    case .open: .open
    case .act(let act): .menu(act)
    case .alert(let kind): .alert(kind)
    case .sort, .closed, .child, .otherPane, .back, .leave, .move: nil
    }
  }
}
