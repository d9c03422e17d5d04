import Application
import Casework

extension Session {
  mutating func follow(_ intent: Intent) throws {
    switch intent {
    case .stay: break
    case .open(let route): try open(route)
    case .act(let act): try begin(act)
    case .back: back()
    case .keepForLater: try keepForLater()
    case .edit(let request): toEdit = request
    case .submit(let command): submit(command)
    case .perform(let command): message = .said(try service.perform(command).words)
    case .choose(let child, let words):
      opened = [try ChildScreen(child, service, tab: .alerts)]
      message = .refused(words)
    case .refuse(let words): message = .refused(words)
    }
  }

  mutating func open(_ route: Route) throws {
    switch route {
    case .today: go(to: .today)
    case .caseload: go(to: .caseload)
    case .calendar: go(to: .calendar)
    case .alerts: go(to: .alerts)
    case .practice: go(to: .practice)
    case .child(let id):
      opened = [try ChildScreen(id, service)]
      noteOpened(id)
    case .review(let child, let review):
      let isFromList = opened.isEmpty
      opened.append(try ReviewScreen(child, review, service))
      if isFromList { noteOpened(child) }
    case .preview(let child, let review, let document, let recipient):
      opened.append(try PreviewScreen(child, review, document, recipient, documents, service))
    case .alert(let child, let alert):
      let isFromList = opened.isEmpty
      opened.append(try AlertScreen(child, alert, service))
      if isFromList { noteOpened(child) }
    case .form(let form, let chosen): try openForm(form, chosen)
    case .help:
      opened.append(HelpScreen(keys: knownKeys, commands: commandsWithoutKey, legend: screen.legend))
    }
  }

  private mutating func noteOpened(_ child: ChildID) {
    do { try service.noteOpened(child) } catch { message = .refused(error) }
  }

  mutating func begin(_ act: MenuAction) throws {
    let isOnList = act == .takeBack && opened.isEmpty
    let chosen =
      try isOnList ? MenuAction.lastActed(or: screen.chosen(service), service) : screen.chosen(service)
    if let refusal = try act.refusal(about: chosen, service) {
      message = .refused(refusal)
    } else if let chosen {
      try follow(act.intent(about: chosen, service))
    }
  }

  mutating func back() {
    discardDraft()
    if opened.isEmpty { hasEnded = true } else { opened.removeLast() }
  }

  /// A form is closed once what it asked for is on record; until then what was typed stays, and the form knows
  /// that it was refused.
  private mutating func submit(_ command: Command) {
    do {
      let done = try service.perform(command, finishing: kept?.key(service))
      forgetDraft()
      opened.removeLast()
      message = .said(done.words)
    } catch {
      message = .refused(error)
      guard var form = opened.last as? FormScreen else { return }
      form.refused(for: error, service)
      opened[opened.count - 1] = form
    }
  }
}
