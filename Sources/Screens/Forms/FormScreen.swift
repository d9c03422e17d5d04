import Casework
import Desk
import Glass

/// A form about one child; where there is room, the pane beside it says who and why.
struct FormScreen: Screen {
  private let purpose: Purpose
  private var errand: any Errand
  private let chosen: Chosen
  private var hasBeenSent = false
  private var form: Form
  private var variant: String

  /// The keys go to the form as they are: this says what they do there.
  let keys = Keymap<Key>([
    (.control("s"), "save", .control("s")),
    (.escape, "leave", .escape),
    (.any(.tab, .enter), "next field", .tab),
    (.backTab, "field before", .backTab),
  ])

  init(_ purpose: Purpose, _ chosen: Chosen, _ desk: Desk) throws {
    let subject = try Subject(chosen, desk)
    errand = try purpose.errand(subject, desk)
    self.purpose = purpose
    self.chosen = subject.chosen
    form = Form(errand.fields([:]))
    variant = errand.variant(form.values)
  }

  func title(_ desk: Desk) -> String? { purpose.title }
  var takesEveryKey: Bool { true }
  var holdsInput: Bool { form.isChanged }

  mutating func act(_ action: Key, _ desk: Desk, in area: Rectangle) throws -> Intent {
    try fill(.key(action), desk)
  }

  /// Everything that is typed goes to the form.
  mutating func handle(_ input: Input, _ desk: Desk, in area: Rectangle) throws -> Intent? {
    guard case .mouse(let mouse) = input else { return try fill(input, desk) }
    if mouse.kind == .pressed { form.press(mouse.at, in: parts(area).fields) }
    return .stay
  }

  private mutating func fill(_ input: Input, _ desk: Desk) throws -> Intent {
    switch form.handle(input) {
    case .cancelled: return .back
    case .save(let answers):
      offerAnew()
      do {
        // What was sent and is still here was refused: it is decided again on what now stands.
        if hasBeenSent { errand = try purpose.errand(Subject(chosen, desk), desk) }
        hasBeenSent = true
        return .submit(try errand.command(answers, desk))
      } catch let refusal as ErrandRefusal {
        form.refuse(refusal.words)
      }
    case .editing: offerAnew()
    }
    return .stay
  }

  /// Asks for the fields again when the answers change what can be answered; what still fits is kept.
  private mutating func offerAnew() {
    let answers = form.values
    guard errand.variant(answers) != variant else { return }
    variant = errand.variant(answers)
    let fields = errand.fields(answers)
    var fresh = Form(fields)
    fresh.fill(answers.filter { name, value in fields.first { $0.name == name }?.accepts(value) ?? false })
    if let name = form.focusedName { fresh.focus(on: name) }
    form = fresh
  }
}

extension FormScreen {
  private func parts(_ area: Rectangle) -> (text: Rectangle, fields: Rectangle, side: Rectangle?) {
    let isWide = area.width >= Pane.roomForBoth
    let side = isWide ? Pane.width(of: area.width) + 2 : 0
    let left = area.inset(left: 2, top: 1, right: side + 2)
    let count = min(lines(width: left.width).count + 1, max(0, left.height - 4))
    let (text, fields) = left.split(top: count)
    return (text, fields, isWide ? area.inset(left: area.width - side + 1, right: 1) : nil)
  }

  private func lines(width: Int) -> [Text] {
    [Text(errand.title.clipped(to: width), style: .bold)]
      + errand.lines.flatMap { $0.wrapped(to: width) }.map { Text($0) }
  }

  func draw(_ desk: Desk, on frame: inout Frame, in area: Rectangle) throws {
    let parts = parts(area)
    for (row, line) in lines(width: parts.text.width).prefix(max(1, parts.text.height - 1)).enumerated() {
      frame.put([line], column: parts.text.column, row: parts.text.row + row, width: parts.text.width)
    }
    if let side = parts.side {
      frame.verticalRule(column: side.column - 2, row: area.row, height: area.height, style: .dim)
      let why = try Why(chosen.child, desk, width: side.width).lines(first: chosen.duty)
      Pane().draw(why, on: &frame, in: side)
    }
    form.draw(on: &frame, in: parts.fields)
  }
}

extension Field {
  /// Whether an answer given before can stand here.
  fileprivate func accepts(_ value: String) -> Bool {
    guard case .choice(let choices) = kind else { return true }
    return choices.contains { $0.id == value }
  }
}
