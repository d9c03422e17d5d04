import Application
import Casework
import ReadModels
import TerminalUI

/// What is recorded about the service itself, the latest first.
struct ServiceScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case survey, papers, takeBack, otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.character("s"), "survey", .survey), (.character("p"), "forms to fill in", .papers),
      (.character("x"), "entered in error", .takeBack),
      (.tab, "more", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]).told { action in
      switch action {
      case .survey: "type in a survey that came back without a name"
      case .papers: "write surveys to be filled in on paper"
      case .takeBack: "mark as entered in error"
      default: nil
      }
    } + movingKeys.map(Action.move)

  /// Throws `ServiceRefusal` for somebody who records nothing of the service and sees nothing of it.
  init(_ queries: CaseQueries) throws {
    guard !ServiceScreen.isFor(queries.signedIn) else { return }
    throw ServiceRefusal.notPermitted(.takeInSurveys, queries.signedIn.role)
  }

  static func isFor(_ person: SignedInUser) -> Bool { person.may(.takeInSurveys) }

  func title(_ queries: CaseQueries) -> String? { "Service" }
  var staysBelow: Bool { true }

  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .survey, .papers: ServiceStep.survey.refusal(for: queries.signedIn) == nil
    case .takeBack: (try? line(queries)).flatMap { $0 }.map { mayTakeBack($0, queries) } ?? false
    case .otherPane, .leave, .move: true
    }
  }

  private func mayTakeBack(_ line: ServiceLine, _ queries: CaseQueries) -> Bool {
    line.inError == nil && queries.refusal(ofTakingBack: line) == nil
  }

  mutating func act(_ action: Action, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    switch action {
    case .survey: return ServiceStep.survey.begin(queries)
    case .papers:
      return ServiceStep.survey.refusal(for: queries.signedIn).map { .refuse($0) } ?? .open(.surveyPages)
    case .takeBack:
      guard let line = try line(queries) else { return .refuse("Nothing is selected.") }
      if line.inError != nil { return .refuse(CorrectionRefusal.alreadyMarked.words) }
      if let refusal = queries.refusal(ofTakingBack: line) { return .refuse(refusal.words) }
      return ServiceStep.takeBack(version: line.version).begin(queries)
    case .otherPane: return swapPane()
    case .move(let motion): return try move(motion, queries, in: area)
    case .leave: return pane.isFocused ? swapPane() : .back
    }
  }

  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    switch input {
    case .key(let key): try keys[key].map { try act($0, queries, in: area) }
    case .mouse(let mouse): try handle(mouse: mouse, queries, in: area) { _ in .stay }
    default: nil
    }
  }

  private func line(_ queries: CaseQueries) throws -> ServiceLine? {
    guard let version = try selected(queries)?.as(Int.self) else { return nil }
    return try queries.serviceLines().first { $0.version == version }
  }
}

extension ServiceScreen {
  var choices: AnyHashable { 0 }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    .fitted(
      [
        Column("Day", minimum: 11, priority: Column.always),
        Column("What", minimum: 30, ideal: .max, priority: Column.always),
        Column("By", minimum: 12, ideal: 24, priority: 5),
      ],
      try queries.serviceLines().map { line in
        let style: Style = line.inError == nil ? .plain : .dim
        return .entry(
          line.version, Text(line.happenedOn?.shortWithYear ?? "–", style: style),
          Text((line.inError == nil ? "" : "✗ entered in error: ") + line.words, style: style),
          Text(line.by, style: style))
      })
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    guard let line = try line(queries) else { return [] }
    let error = line.inError.map { ["Entered in error: \($0)"] } ?? []
    let recorded = "Recorded \(line.recorded.recordedOn.shortWithYear) by \(line.by), entry \(line.version)."
    return ([line.words] + line.recorded.entry.event.details + error + [recorded])
      .flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    "Nothing is recorded of the service itself yet. s types in a survey that came back without a name."
  }
}

extension ServiceStep {
  /// Opens its form, or says why not.
  func begin(_ queries: CaseQueries) -> Intent {
    if let refusal = refusal(for: queries.signedIn) { return .refuse(refusal) }
    return .open(.form(.service(self), nil))
  }
}
