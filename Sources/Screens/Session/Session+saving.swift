import Application

extension Session {
  /// The form that is saved now; nil where what is submitted was typed into none.
  mutating func savedForm() -> SavedForm? {
    guard let now = screen.formDraft else { return nil }
    return SavedForm(now.key(service), as: act())
  }

  /// The id of the act that the form that is open becomes.
  mutating func act() -> FormActID {
    let act = formAct ?? service.newAct()
    formAct = act
    return act
  }

  /// Whether it is not known if what was saved last of the form is recorded.
  var isInDoubt: Bool { isTried && kept?.isTried != true }

  /// Keeps what was saved and not confirmed, with that it was. If that can be kept, it is known: what was written in vain
  /// is written over by it. If not, the next start knows.
  mutating func keepTried() {
    (isTried, submitted) = (true, screen.formDraft)
    // It is kept anew, though it was kept as tried before.
    kept?.isTried = false
    keepDraft()
  }
}

/// One form may be open in several windows of the same person: the first to save it records it, and what the others hold
/// beside that is not lost.
extension Session {
  /// Whether what stands in the form is what was recorded of it: what this window saved itself, or else what stood there
  /// when it was taken up again. What was typed here since may have been kept, and need not be what another window has
  /// recorded.
  var isAsRecorded: Bool { screen.formDraft?.holdsSame(as: submitted ?? resumed) ?? true }

  /// That the form that is open is recorded already, and when; nil where it is not.
  func recordedBefore() throws -> CommandResult? {
    try formAct.flatMap { try service.recordedBefore($0) }
  }

  /// What stands in the form is another act from here on, and stays to be saved. The form says so as long as it is open.
  mutating func becomeAnother(_ before: CommandResult) {
    forgetForm()
    let words =
      "\(before.words) What stands here may not be in it: Ctrl-S records it as another entry, Esc leaves it."
    message = .refused(words)
    guard var form = opened.last as? FormScreen else { return }
    form.resumed = words
    opened[opened.count - 1] = form
  }

  /// Of a form that is saved here and was recorded already: false where it can be closed, since nothing here is other than
  /// what was recorded.
  mutating func keepChanged(_ before: CommandResult) -> Bool {
    guard case .before = before.recorded, !isAsRecorded else { return false }
    becomeAnother(before)
    return true
  }

  /// Says that another window has recorded the form that is open here, and keeps what stands in it beside that. False
  /// where none has.
  mutating func noticeSavedElsewhere() throws -> Bool {
    guard formDraft() != nil, !isTried, let before = try recordedBefore() else { return false }
    if isAsRecorded {
      message = .refused("\(before.words) Esc leaves the form.")
    } else {
      becomeAnother(before)
      keepDraft()
    }
    return true
  }

  /// Leaves a form of which all that stands there is recorded.
  mutating func leaveRecorded(_ before: CommandResult) {
    forgetDraft()
    opened.removeLast()
    message = .said(before.words)
  }
}
