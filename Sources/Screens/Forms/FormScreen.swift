import Application
import CareCalendar
import Casework
import TerminalUI

/// A form; where it is about a child and there is room, the pane beside it says who and why.
struct FormScreen: Screen {
  /// Which form it is, so that it can be kept half-filled; nil for one that records nothing.
  let id: FormID?
  /// What it is called in the header.
  let name: String
  private let define: (CaseQueries) throws -> any FormContent
  var definition: any FormContent
  let chosen: SelectedSubject?
  /// Which of the act's forms about the child it is.
  private(set) var about: String
  /// Somebody else acted on it, and it could not be asked anew since.
  private var isOutdated = false
  var form: Form
  private var variant: String
  /// What was typed into fields that are not asked for just now: it comes back with them.
  private var remembered: [String: String] = [:]
  /// How far what stands above the fields is scrolled.
  private(set) var firstLine = 0
  /// What is said of what stands here, where it was typed another time or is recorded already.
  var resumed: String?
  /// The day on which it was opened, and the one that it speaks of as today.
  private let openedOn: Day
  private var day: Day
  /// The help on a field, while it is shown in place of the form.
  var help: HelpScreen?

  /// The keys go to the form as they are: this says what they do in the field they go to.
  var keys: Keymap<Key> {
    help?.keys.map(\.key) ?? FormScreen.keys(in: form.focused, more: moreOnField, jumps: jumps)
  }

  /// - Parameter name: what it is called in the header, where it is no form that records something.
  /// - Parameter define: what is asked, as things stand whenever it is called.
  init(
    _ id: FormID?, _ chosen: SelectedSubject?, named name: String? = nil, _ queries: CaseQueries,
    define: @escaping (CaseQueries) throws -> any FormContent
  ) throws {
    let definition = try define(queries)
    self.define = define
    self.definition = definition
    self.id = id
    self.name = name ?? id?.title ?? ""
    self.chosen = chosen
    about = definition.about
    openedOn = queries.signedIn.day
    day = openedOn
    form = Form(definition.fields(definition.prefilled), answers: definition.prefilled)
    variant = definition.variant(form.values)
  }

  func title(_ queries: CaseQueries) -> String? { name }
  var takesEveryKey: Bool { true }
  var holdsInput: Bool { form.isChanged }

  mutating func act(_ action: Key, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    try handle(.key(action), queries, in: area) ?? .stay
  }

  /// Everything that is typed goes to the form.
  mutating func handle(_ input: Input, _ queries: CaseQueries, in area: Rectangle) throws -> Intent? {
    if let intent = try handleInHelp(input, queries, in: area) { return intent }
    switch input {
    case .key(.function(1)) where !form.asksToLeave:
      help = helpOnField
      return .stay
    case .mouse(let mouse):
      if mouse.kind == .pressed { form.press(mouse.at, in: parts(area).fields) }
      return .stay
    case .key(.control("o")) where !form.asksToLeave: return editing ?? .stay
    case .key(.function(2)) where !form.asksToLeave: return unfold()
    case .key(.enter) where !form.asksToLeave && goBackToLine(): return .stay
    case .key(.character(let key)) where !form.asksToLeave && line(for: key) != nil:
      line(for: key).map { form.focus(on: $0) }
      return .stay
    case .key(.pageDown) where canScroll: return scroll(1, area)
    case .key(.pageUp) where canScroll: return scroll(-1, area)
    default: return try fill(input, queries, width: parts(area).fields.width)
    }
  }

  /// In long text the keys for a page are the text's own.
  private var canScroll: Bool { !form.asksToLeave && !isLongText }
  private var isLongText: Bool { form.focused?.kind.isLongText ?? false }

  private mutating func scroll(_ pages: Int, _ area: Rectangle) -> Intent {
    firstLine = scrolled(by: pages, in: parts(area).text)
    return .stay
  }

  private mutating func fill(_ input: Input, _ queries: CaseQueries, width: Int) throws -> Intent {
    let (left, known) = (form.focusedName, form.values)
    let isLeaving = input == .key(.tab) || isAnswer(input) || input == .key(.enter) && !isLongText
    switch form.handle(input, width: width) {
    case .cancelled: return .back
    case .keepForLater: return .keepForLater
    case .save(let answers):
      // What was answered last may ask for more: that is answered first.
      if offerAnew() {
        if isLeaving, goTo(askedAfter: left, known) { return .stay }
        return try fill(.key(.control("s")), queries, width: width)
      }
      do {
        if isOutdated { try takeUp(define(queries)) }
        return try definition.intent(definition.fields(answers).kept(answers), queries)
      } catch let refusal as FormRefusal {
        form.refuse(refusal.words, at: refusal.field)
      } catch ServiceRefusal.somebodyElseActed(let words) {
        refused(for: ServiceRefusal.somebodyElseActed(words), queries)
        return .refuse(words)
      }
    case .editing:
      guard offerAnew() else { return .stay }
      // What is missing was found before the last answer asked for more: it is said of the fields there are now.
      if input == .key(.control("s")) { return try fill(input, queries, width: width) }
      if isLeaving { _ = goTo(askedAfter: left, known) }
    }
    return .stay
  }

  /// Goes to the field after one that was left before what it asks for newly was there; false where nothing is new.
  private mutating func goTo(askedAfter name: String?, _ known: [String: String]) -> Bool {
    let fields = definition.fields(form.values).map(\.name)
    let next = fields.drop { $0 != name }.dropFirst().first
    guard let next, known[next] == nil else { return false }
    form.focus(on: next)
    return true
  }

  /// What was sent was refused. Where it was because somebody else acted meanwhile, the person was told, and decides
  /// again on what now stands, which is shown. Nothing else that hinders it counts as having seen that.
  mutating func refused(for reason: any Error, _ queries: CaseQueries) {
    guard case ServiceRefusal.somebodyElseActed = reason else { return }
    isOutdated = true
    guard (try? queries.refresh()) != nil, let now = try? define(queries) else { return }
    takeUp(now)
    offerAnew()
  }

  private mutating func takeUp(_ now: any FormContent) {
    definition = now.inPlace(of: definition)
    isOutdated = false
  }

  /// Asks for the fields again when the answers change what can be answered; what still fits is kept.
  /// False when nothing changes.
  @discardableResult
  mutating func offerAnew() -> Bool {
    guard definition.variant(form.values) != variant else { return false }
    offer(form.values, typed: form.typed ?? [:])
    return true
  }

  /// What is asked newly of a field that was just left is next.
  private mutating func offer(_ answers: [String: String], typed: [String: String]) {
    variant = definition.variant(answers)
    let fields = definition.fields(answers)
    var fresh = Form(fields, answers: definition.prefilled)
    for name in form.values.keys { remembered[name] = nil }
    let all = remembered.merging(typed) { $1 }
    let fitting = all.filter { name, value in fields.first { $0.name == name }?.accepts(value) ?? false }
    remembered = all.filter { fitting[$0.key] == nil }
    fresh.fill(fitting)
    let focused = form.focusedOrNext(among: Set(fields.map(\.name)))
    let passed = fields.prefix { $0.name != focused }.first { answers[$0.name] == nil }
    if let name = passed?.name ?? focused { fresh.focus(on: name) }
    fresh.goOn(from: form)
    form = fresh
  }
}

extension FormScreen {
  /// At midnight it is asked anew: what it proposes is of the new day, and what was typed keeps the day it meant.
  mutating func dayTurned(_ queries: CaseQueries) {
    guard queries.signedIn.day != day, var now = try? define(queries) else { return }
    if let seen = definition.seen { now.seen = seen }
    let typed = form.typedToLast ?? [:]
    day = queries.signedIn.day
    takeUp(now)
    offer(form.values.merging(typed) { $1 }, typed: typed)
    offerAnew()
  }

  /// That the day is another by now.
  private var turned: String? {
    guard day != openedOn else { return nil }
    let typed = "Days that you typed stay as they were meant on \(openedOn.words)"
    return "It is now \(day.words). \(typed): look at them before you save."
  }
}

extension FormScreen {
  var formDraft: FormDraft? {
    guard let id else { return nil }
    return FormDraft(
      form: id, chosen: chosen, about: about,
      answers: remembered.merging(form.typedToLast ?? [:]) { $1 }, seen: definition.seen,
      keptOn: day)
  }

  /// Puts in what was typed another time.
  mutating func resume(_ half: FormDraft) {
    about = half.about
    let when = half.keptOn.map { "on \($0.words)" } ?? "another time"
    resumed = "What you typed \(when) is here again. Esc leaves it."
    if let seen = half.seen { definition.seen = seen }
    offer(form.values.merging(half.answers) { $1 }, typed: half.answers)
    offerAnew()
    form.focusOnFirstUnanswered()
  }

  /// What it is for, and what is known of the matter.
  func lines(width: Int) -> [Text] {
    let said = [turned, resumed].compactMap { $0 } + definition.lines(form.values)
    return [Text(definition.title(form.values).clipped(to: width), style: .bold)]
      + said.flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }
}

extension FormScreen {
  /// Asks for the editor, where the field takes long text.
  private var editing: Intent? {
    guard let field = form.focused, field.kind.isLongText else { return nil }
    return .edit(
      EditRequest(
        form.values[field.name] ?? "", file: "\(field.name).md", purpose: field.label.lowercasingFirst,
        field: field.name))
  }

  mutating func edited(_ text: String, _ request: EditRequest, _ queries: CaseQueries) throws -> Intent {
    form.fill([request.field: text])
    offerAnew()
    return .stay
  }
}

extension Field {
  /// Whether an answer given before can stand here.
  fileprivate func accepts(_ value: String) -> Bool {
    switch kind {
    case .choice(let choices), .keyed(let choices): choices.contains { $0.id == value }
    case .text, .several, .longText, .interpreted: true
    }
  }
}
