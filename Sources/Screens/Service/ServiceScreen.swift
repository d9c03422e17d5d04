import Application
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What is recorded about the service itself, the latest first.
struct ServiceScreen: ListScreen {
  var selection = Selection()
  var pane = Pane()

  enum Action {
    case open, survey, papers, check, home, closeHome, takeBack, otherPane, leave
    case move(Selection.Motion)
  }

  let keys =
    Keymap<Action>([
      (.enter, "open", .open), (.character("+"), "audit or observation", .check),
      (.character("h"), "home", .home),
      (.helpOnly(.character("c")), "no more visits to the home", .closeHome),
      (.character("s"), "survey", .survey), (.character("p"), "forms to fill in", .papers),
      (.character("x"), "entered in error", .takeBack),
      (.tab, "more", .otherPane), (.any(.escape, .character("q")), "back", .leave),
    ]).told { action in
      switch action {
      case .open: "do what is due, or say what came of it"
      case .check: "record an audit of a review's record, or an observation"
      case .home: "a children's home that is visited each month"
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
    case .open: (try? step(queries)).flatMap { $0 } != nil
    case .check: queries.refusalOfChecking(nil) == nil
    case .home: ServiceStep.home.refusal(for: queries.signedIn) == nil
    case .closeHome: (try? home(queries)).flatMap { $0 } != nil
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
    case .open: return try step(queries)?.begin(queries) ?? .refuse("There is nothing more to open here.")
    case .check:
      if let refusal = queries.refusalOfChecking(nil) { return .refuse(refusal.words) }
      return ServiceStep.check(nil, of: nil).begin(queries)
    case .home: return ServiceStep.home.begin(queries)
    case .closeHome:
      guard let home = try home(queries) else { return .refuse("Select a home first.") }
      return ServiceStep.closeHome(home).begin(queries)
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
    case .mouse(let mouse):
      try handle(mouse: mouse, queries, in: area) {
        try $0.step(queries)?.begin(queries) ?? .stay
      }
    default: nil
    }
  }

  private func duty(_ queries: CaseQueries) throws -> ServiceDuty? {
    guard let matter = try selected(queries)?.as(ServiceDuty.Matter.self) else { return nil }
    return try queries.serviceDuties().first { $0.matter == matter }
  }

  /// What Enter does on the selected line; nil where it does nothing.
  private func step(_ queries: CaseQueries) throws -> ServiceStep? {
    if let duty = try duty(queries) { return ServiceStep(duty.matter, queries) }
    if let home = try home(queries) { return .visit(home) }
    guard let line = try line(queries), line.inError == nil else { return nil }
    if case .home(.visited(let visit)) = line.recorded.entry.event { return .afterVisit(visit.id) }
    guard case .quality(.checked(let check)) = line.recorded.entry.event,
      try queries.refusalOfFollowingUp(check.id) == nil
    else { return nil }
    return .followUp(check.id)
  }

  /// A home that is visited still.
  private func home(_ queries: CaseQueries) throws -> HomeID? {
    try selected(queries)?.as(HomeID.self)
  }

  private func line(_ queries: CaseQueries) throws -> ServiceLine? {
    guard let version = try selected(queries)?.as(Int.self) else { return nil }
    return try queries.serviceLines().first { $0.version == version }
  }
}

extension ServiceScreen {
  var choices: AnyHashable { 0 }

  func makeTable(_ queries: CaseQueries, width: Int) throws -> Table {
    let (duties, lines) = (try queries.serviceDuties(), try queries.serviceLines())
    let due = duties.map { row($0, queries) }
    let homes = try self.homes(queries)
    let recorded = lines.map(row)
    return .fitted(
      [
        Column("Day", minimum: 11, priority: Column.always),
        Column("What", minimum: 30, ideal: .max, priority: Column.always),
        Column("By", minimum: 12, ideal: 24, priority: 5),
      ],
      (due.isEmpty ? [] : [.heading("TO DO  \(due.count)")]) + due
        + homes
        + (recorded.isEmpty || due.isEmpty && homes.isEmpty ? [] : [.heading("RECORDED")]) + recorded)
  }

  /// The homes that are visited, each with its last visit.
  private func homes(_ queries: CaseQueries) throws -> [Row] {
    guard queries.signedIn.may(.recordHomes) else { return [] }
    let (record, today) = (try queries.homes(), queries.signedIn.day)
    let open = record.homes.filter { $0.isVisited(on: today) }
    if open.isEmpty { return [] }
    return [.heading("CHILDREN'S HOMES  \(open.count)")]
      + open.map { home in
        let last = record.lastVisit(to: home.id, until: today)
        return .entry(
          home.id, Text(last?.on.shortWithYear ?? "–"),
          Text(last.map { "\(home.name), last visited by \($0.visitor)" } ?? "\(home.name), not visited yet"),
          Text(""))
      }
  }

  private func row(_ duty: ServiceDuty, _ queries: CaseQueries) -> Row {
    let isLate = duty.due < queries.signedIn.day
    let style: Style = isLate ? .bold : .plain
    return .entry(
      duty.matter, Text(duty.due.shortWithYear, style: style), Text(duty.title, style: style),
      Text(isLate ? "late" : "due", style: style))
  }

  private func row(_ line: ServiceLine) -> Row {
    let style: Style = line.inError == nil ? .plain : .dim
    return .entry(
      line.version, Text(line.happenedOn?.shortWithYear ?? "–", style: style),
      Text((line.inError == nil ? "" : "✗ entered in error: ") + line.words, style: style),
      Text(line.by, style: style))
  }

  func more(_ queries: CaseQueries, width: Int, isBeside: Bool) throws -> [Text] {
    if let duty = try duty(queries) {
      let due = "\(duty.title): due \(duty.due.words)"
      return ([due] + duty.lines + [duty.source]).flatMap { $0.wrapped(to: width) }.map { Text($0) }
    }
    guard let line = try line(queries) else { return [] }
    let error = line.inError.map { ["Entered in error: \($0)"] } ?? []
    let recorded = "Recorded \(line.recorded.recordedOn.shortWithYear) by \(line.by), entry \(line.version)."
    return ([line.words] + line.recorded.entry.event.details + error + [recorded])
      .flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }

  func emptyMessage(_ queries: CaseQueries) throws -> String {
    "Nothing is recorded of the service itself yet. s types in a survey that came back without a name, h a home."
  }
}

extension ServiceStep {
  /// Opens its form, or says why not.
  func begin(_ queries: CaseQueries) -> Intent {
    if let refusal = refusal(for: queries.signedIn) { return .refuse(refusal) }
    return .open(.form(.service(self), nil))
  }
}

extension ServiceStep {
  /// What is done about a duty; nil where the person may not.
  fileprivate init?(_ matter: ServiceDuty.Matter, _ queries: CaseQueries) {
    switch matter {
    case .check(let kind, let iro, _):
      guard queries.refusalOfChecking(iro) == nil else { return nil }
      self = .check(kind, of: iro)
    case .action(let id): self = .followUp(id)
    case .visit(let home, _): self = .visit(home)
    case .homeAction(let visit): self = .afterVisit(visit)
    }
  }
}
