import Application
import Casework
import ReadModels
import TerminalUI

extension Session {
  /// Takes an input while something is typed at the foot of the screen.
  mutating func answer(_ input: Input) throws {
    guard var prompt else { return }
    if input == .key(.escape) || (input == .key(.backspace) && prompt.line.isEmpty) { return giveUp() }
    switch prompt.kind {
    case .find(let before):
      if input == .key(.enter) { return try settleFind(prompt) }
      guard prompt.line.handle(input) else { return }
      self.prompt = prompt
      try findAsTyped(prompt.line.text, before)
    case .command(let marked):
      if input == .key(.enter) { return try run(prompt.line.text, marked) }
      if complete(input, marked) { return }
      guard prompt.line.handle(input) else { return }
      prompt.kind = .command(marked: 0)
      self.prompt = prompt
    }
  }

  private mutating func giveUp() {
    if case .find(let before) = prompt?.kind { screen = before }
    prompt = nil
  }

  /// Always from where the search began, so that what is typed decides and not how it was typed.
  private mutating func findAsTyped(_ words: String, _ before: any Screen) throws {
    screen = before
    let isFound = try screen.find(words, .nearest, service, in: layout.body)
    message = isFound || words.isEmpty ? nil : .refused("Nothing here matches “\(words)”.")
  }

  private mutating func settleFind(_ prompt: Prompt) throws {
    lastFound = prompt.line.text
    self.prompt = nil
    guard !lastFound.isEmpty, try !screen.find(lastFound, .nearest, service, in: layout.body) else { return }
    message = .refused("Nothing here matches “\(lastFound)”.")
  }
}

extension Session {
  /// Moves among what may be meant with the arrow keys, and takes the marked one with Tab.
  private mutating func complete(_ input: Input, _ marked: Int) -> Bool {
    guard let line = prompt?.line else { return false }
    let found = Completion(line.text, service, screen).candidates
    switch input {
    case .key(.down): prompt?.kind = .command(marked: min(marked + 1, max(0, found.count - 1)))
    case .key(.up): prompt?.kind = .command(marked: max(0, marked - 1))
    case .key(.tab):
      guard found.indices.contains(marked) else { return true }
      prompt = Prompt(kind: .command(marked: 0), line: LineEditor(found[marked].line))
    default: return false
    }
    return true
  }

  /// What is marked, unless what was typed is a command as it stands.
  private mutating func run(_ typed: String, _ marked: Int) throws {
    let found = Completion(typed, service, screen).candidates
    let isWhole = typed.isEmpty || NamedCommand.all.contains { $0.name == typed }
    let line = !isWhole && found.indices.contains(marked) ? found[marked].line : typed
    prompt = nil
    let parts = line.split(separator: " ", maxSplits: 1)
    guard let name = parts.first else { return }
    guard let command = NamedCommand.all.first(where: { $0.name == name })?.command else {
      message = .refused("There is no command “\(name)”. : and Tab show those there are.")
      return
    }
    try perform(command, parts.count > 1 ? String(parts[1]) : "")
  }

  private mutating func perform(_ command: NamedCommand, _ argument: String) throws {
    switch command {
    case .go(let place): go(to: place)
    case .child where argument.isEmpty: message = .refused("Type the child's number: child 100234")
    case .child: try open(.child(service.find(number: argument)))
    case .sort: try sort(by: argument)
    case .act(let act): try begin(act)
    case .alert(let kind): try begin(kind)
    case .absence(let step): try begin(.absence(step))
    case .newChild: try begin(.newChild)
    case .reviews: try open(.reviews(nil))
    case .reads: try openReads(of: argument)
    case .service: try open(.service)
    case .everywhere(let everywhere): try perform(everywhere)
    case .quit: hasEnded = true
    }
  }

  /// Opens a form that is about no child who is known.
  private mutating func begin(_ form: FormID) throws {
    if let refusal = try form.refusal(about: nil, service) {
      message = .refused(refusal)
    } else {
      try open(.form(form, nil))
    }
  }

  private mutating func sort(by name: String) throws {
    if opened.isEmpty, screen.orders(service).isEmpty { go(to: .caseload) }
    guard !screen.sort(by: name) else { return }
    guard opened.isEmpty else { return message = .refused("What is shown here keeps its order.") }
    let names = screen.orders(service).map(\.name).joined(separator: ", ")
    message = .refused("The \(place.title.lowercased()) can be sorted by \(names).")
  }
}

extension Session {
  mutating func begin(_ kind: AlertAction.Kind) throws {
    if let refusal = try screen.refusal(of: kind, service) {
      message = .refused(refusal)
    } else if let (chosen, alert) = try screen.chosenAlert(service) {
      try follow(kind.begin(on: alert, of: chosen, service))
    }
  }
}
