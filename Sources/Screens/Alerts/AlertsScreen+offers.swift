import Casebook
import Casework
import Desk
import Glass

/// What the keys of the list are offered for.
extension AlertsScreen {
  /// What is done with an alert or its child is offered while one is selected.
  func offers(_ action: Action, _ desk: Desk) -> Bool { offers(action, on: subject(desk), desk) }

  /// The selected alert is looked for once for all keys.
  func offered(_ desk: Desk) -> Keymap<Bool> {
    let subject = subject(desk)
    return keys.map { offers($0, on: subject, desk) }
  }

  func known(_ desk: Desk) -> Keymap<Bool> {
    let subject = subject(desk)
    return keys.map { action in
      if case .alert(let kind) = action { return kind.isEver(for: desk.signedIn) }
      return offers(action, on: subject, desk)
    }
  }

  private func offers(_ action: Action, on subject: AlertSubject?, _ desk: Desk) -> Bool {
    switch action {
    case .alert(let kind): subject.map { $0.refusal(of: kind, desk) == nil } ?? false
    case .act(.takeBack): MenuAction.takeBack.refusal(for: desk.signedIn) == nil
    case .act(let act): subject != nil && act.refusal(for: desk.signedIn) == nil
    case .open, .child, .otherPane: subject != nil
    case .sort, .closed, .leave, .move: true
    }
  }

  private func subject(_ desk: Desk) -> AlertSubject? {
    try? line(desk).map { line in
      try AlertSubject(Subject(Chosen(line.child.id), desk), line.alert.id, desk)
    }
  }
}
