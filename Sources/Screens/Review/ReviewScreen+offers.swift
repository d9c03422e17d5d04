import Application
import Casework
import ReadModels
import TerminalUI

extension ReviewScreen {
  /// What this person may do, and what is still to be done.
  func offers(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .open: (try? line(queries)).flatMap { $0 }.map { canRecord($0, queries) } ?? false
    case .cameBack: isKnown(action, queries) && (try? sent(queries)).flatMap { $0 } != nil
    case .quote: isKnown(action, queries) && (try? quotedSource(queries)).flatMap { $0 } != nil
    default: isKnown(action, queries)
    }
  }

  /// What is to be sent is looked at first.
  func offered(_ queries: CaseQueries) -> Keymap<Bool> {
    var main = MainAct.open
    switch (try? line(queries))?.flatMap(\.step) {
    case .followUp(.send): main.words = "look and send"
    case .preparation(.tellAgain): main.words = "look and tell"
    case .delivery(.sendAgain(let sending)):
      main.words = sending.matter.document == nil ? "send again" : "look and send again"
    default: break
    }
    return keys.leading(main).map { offers($0, queries) }
  }

  /// Help tells how a line is recorded on every line.
  func known(_ queries: CaseQueries) -> Keymap<Bool> {
    keys.map { isKnown($0, queries) }
  }

  private func isKnown(_ action: Action, _ queries: CaseQueries) -> Bool {
    switch action {
    case .step(let step): (try? step.refusal(on: review, of: child, queries)) == .some(nil)
    case .cameBack: queries.signedIn.refusal(of: .sendAndReceive) == nil
    case .quote: queries.signedIn.refusal(of: .allowQuotations) == nil
    case .raise: MenuAction.raise.refusal(for: queries.signedIn) == nil
    case .takeBack: MenuAction.takeBack.refusal(for: queries.signedIn) == nil
    case .open: !queries.signedIn.isReadOnly
    case .nextOpen, .previousOpen: !openLines(queries).isEmpty
    case .otherPane, .child, .leave, .move: true
    }
  }

  private func canRecord(_ line: ChecklistLine, _ queries: CaseQueries) -> Bool {
    if line.asksForMonitoring {
      return queries.signedIn.refusal(of: ChildStep.monitoring(line.review).permission) == nil
    }
    return (try? line.step?.refusal(on: line.review, of: child, queries)) == .some(nil) && line.step != nil
  }

  /// What is still open here and this person's own, of what they may record.
  private func openLines(_ queries: CaseQueries) -> [ChecklistLine] {
    guard let sheet = try? queries.sheet(of: child, review) else { return [] }
    return sheet.openLines(of: queries.signedIn.post).filter { canRecord($0, queries) }
  }
}

/// Words for the report, from where they stand.
extension ReviewScreen {
  func quote(_ queries: CaseQueries) throws -> Intent {
    guard let source = try quotedSource(queries) else {
      return .refuse("Select the record of the review, or what the child said for it.")
    }
    return try ChildStep.quotation(source).begin(about: child, queries)
  }

  /// The record, or the last words of the child for the review, also those that only may be taken out; nil on any other line.
  private func quotedSource(_ queries: CaseQueries) throws -> QuotedSource? {
    let found = try queries.child(child).child
    switch try line(queries)?.step {
    case .followUp(.write): return found.canQuote(from: .record(review)) ? .record(review) : nil
    case .preparation(.childSpokenTo):
      let day = found.reviews.file(review)?.day ?? queries.signedIn.day
      let days = found.conversations(for: review, heldOn: day, until: day).map(\.on)
      return days.map { .said(on: $0) }.last { found.canQuote(from: $0) }
    default: return nil
    }
  }
}

extension ReviewScreen {
  /// What the selected line says was sent and has not come back: of several things the last. Nil where nothing was.
  func sent(_ queries: CaseQueries) throws -> Sending? {
    guard let step = try line(queries)?.step,
      let file = try queries.child(child).child.reviews.file(review)
    else { return nil }
    let recorded: [Sending] =
      switch step {
      case .followUp(.send(let document, let recipient)) where recipient != .caseFile:
        [Sending(document: document, to: recipient)]
      case .preparation(.invitation(let party)):
        [Sending.Matter.change, .invitation, .consultation].map { Sending($0, to: Recipient(party)) }
      default: []
      }
    return recorded.first { file.delivery(of: $0)?.lastStanding != nil }
  }

  /// Asks how what the line says was sent came back, or says why it cannot have.
  func cameBack(_ queries: CaseQueries) throws -> Intent {
    guard let sending = try sent(queries) else {
      return .refuse("This line is of nothing that was sent to somebody and has not come back.")
    }
    return try ReviewStep.delivery(.cameBack(sending)).begin(on: review, of: child, queries)
  }

  /// Goes on to the next line that is open and the person's own, or back to the one before, and round again.
  mutating func goToOpen(by step: Int, _ queries: CaseQueries, in area: Rectangle) throws -> Intent {
    pane.isFocused = false
    let rows = try table(queries, width: nil).rows
    let here = selection.settled(in: rows, height: 1).position
    let open = openLines(queries).compactMap { line in
      rows.position(of: RowID(line.id)).map { (line: line, position: $0) }
    }
    let next =
      step > 0
      ? open.first { $0.position > here } ?? open.first : open.last { $0.position < here } ?? open.last
    guard let next else { return .refuse("Nothing on this page is still open for you.") }
    selection.select(next.line.id)
    pane.top = 0
    return .stay
  }

  /// Whatever line is selected, a key or a command that books or records means the review of this page.
  func intent(of act: MenuAction, _ queries: CaseQueries) throws -> Intent? {
    switch act {
    case .book: try ReviewStep.preparation(.book).begin(on: review, of: child, queries)
    case .record: try ReviewStep.meeting(.hold).begin(on: review, of: child, queries)
    case .agree: try ReviewStep.decisions(.reply).begin(on: review, of: child, queries)
    case .tell: try ReviewStep.preparation(.tellManager).begin(on: review, of: child, queries)
    case .putOff, .speak, .raise, .note, .acknowledge, .answer, .allocate, .care, .change, .court, .settle,
      .takeBack:
      nil
    }
  }
}

extension ReviewScreen.Action: LineAction {
  var lineAct: LineAct? {
    if case .open = self { return .open }
    return nil
  }
}
