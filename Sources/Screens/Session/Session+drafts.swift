import Application
import Casework

extension Session {
  /// Keeps what is half-filled on the screen, where that is something new; gives up what was taken back again.
  ///
  /// - Parameter edited: the field that goes to the editor now, and the file that it lies in.
  /// - Returns: false when it could not be kept, which is said; it is tried again in a quiet moment.
  @discardableResult
  mutating func keepDraft(edited: FormDraft.EditedField? = nil) -> Bool {
    let now = formDraft(edited)
    guard !isSame(now, kept) else { return true }
    do {
      guard let now else {
        try kept?.discard(service)
        leaveFile()
        kept = nil
        return true
      }
      guard let done = try keep(now) else { return false }
      leaveFile(for: done)
      kept = done
      return true
    } catch {
      message = isInDoubt ? .unsure : .cannotKeep(error)
      return false
    }
  }

  /// What is kept; nil where all of it is recorded by now. What was typed beside what another window has recorded of the
  /// same form is another act.
  private mutating func keep(_ now: FormDraft) throws -> FormDraft? {
    if try now.keep(service, as: act()) {
      // What was written in vain is written over by it: from here on nothing of it is recorded.
      if now.isTried, kept?.isTried != true { (message, submitted) = (.notRecorded, nil) }
      return now
    }
    guard let before = try recordedBefore(), !isAsRecorded else {
      message = .refused("This is recorded by now. Esc leaves the form.")
      return nil
    }
    becomeAnother(before)
    var another = now
    another.isTried = false
    return try another.keep(service, as: act()) ? another : nil
  }

  /// What the editor wrote stays in its file until it is kept elsewhere, or given up.
  private func leaveFile(for now: FormDraft? = nil) {
    guard let place = kept?.edited?.place, place != now?.edited?.place else { return }
    editor?.clear(place)
  }

  /// Whether something was typed that is not kept yet.
  var isToKeep: Bool { !isSame(formDraft(), kept) }

  /// What is half-filled on the screen; nil when there is nothing to lose.
  func formDraft(_ edited: FormDraft.EditedField? = nil) -> FormDraft? {
    guard var half = screen.formDraft else { return nil }
    half.edited = edited
    half.isTried = isTried
    return half.answers.isEmpty && edited == nil && !isTried ? nil : half
  }

  private func isSame(_ now: FormDraft?, _ kept: FormDraft?) -> Bool {
    now.map { $0.isSame(as: kept) } ?? (kept == nil)
  }

  /// A draft that is left behind is offered again, no worse: it is no reason to say that something went wrong.
  mutating func discardDraft() {
    try? kept?.discard(service)
    forgetDraft()
  }

  /// The form is saved, and its draft went with it.
  mutating func forgetDraft() {
    leaveFile()
    forgetForm()
  }

  mutating func forgetForm() {
    (kept, formAct, isTried, resumed, submitted) = (nil, nil, false, nil, nil)
  }

  /// Leaves the form with what was typed kept for another time.
  mutating func keepForLater() throws {
    let before = formDraft() == nil ? nil : try recordedBefore()
    if let before {
      if isAsRecorded { return leaveRecorded(before) }
      becomeAnother(before)
    }
    // Another window of the same person may have given up the same form: it is kept as it stands here.
    if formDraft() != nil { kept = nil }
    guard keepDraft() else { return }
    guard let half = kept else { return back() }
    forgetForm()
    opened.removeLast()
    let words = "Kept for later: \(try half.words(service)). D opens it."
    message = .said([before?.words, words].compactMap { $0 }.joined(separator: " "))
  }
}

extension Session {
  /// Opens the form that was kept last, of those that can still be filled in; else the last of the others, with why
  /// it cannot be saved, so that what was typed can be read and used elsewhere.
  mutating func openDraft() throws {
    let all = try drafts().map { ($0, try $0.form.refusal(about: $0.chosen, service)) }
    guard let (half, refusal) = all.first(where: { $1 == nil }) ?? all.first else {
      message = .refused("There is no half-filled form.")
      return
    }
    if let refusal { message = .refused("\(try half.words(service)) was kept half-filled. \(refusal)") }
    if service.signedIn.isReadOnly { return }
    do {
      try openForm(half.form, half.chosen, resuming: half)
    } catch {
      if refusal == nil { throw error }
    }
  }

  /// Says, when the program starts, that the clock is in doubt, what was saved and could not be told any more, and that
  /// there is something half-filled; what may be seen no longer is taken out.
  mutating func announceDrafts() throws {
    guard !service.signedIn.isReadOnly else { return }
    try service.discardUnseenDrafts()
    let doubt = service.clockDoubt?.words
    let told = [doubt, try untoldForms(), try halfFilledForms()].compactMap { $0 }.joined(separator: " ")
    if !told.isEmpty { message = doubt == nil ? .said(told) : .refused(told) }
  }

  private func untoldForms() throws -> String? {
    let names = try service.takeUntoldForms().compactMap { key in
      FormID.names.value(named: key.form).map { form in
        (try? FormDraft.words(form, about: key.child, service)) ?? form.title
      }
    }
    guard let last = names.first else { return nil }
    return names.count == 1
      ? "What you saved last was recorded: \(last)."
      : "What you saved last was recorded: \(names.count) forms, the last of them \(last)."
  }

  private func halfFilledForms() throws -> String? {
    let open = try drafts().filter { try $0.form.refusal(about: $0.chosen, service) == nil }
    guard let last = open.first else { return nil }
    let words = try last.words(service)
    if last.isTried { return "What you saved last was not recorded: \(words). D opens it." }
    return open.count == 1
      ? "A half-filled form was kept: \(words). D opens it."
      : "\(open.count) half-filled forms were kept. D opens the last: \(words)."
  }

  /// Opens a form, with what was typed into it another time.
  mutating func openForm(_ form: FormID, _ chosen: SelectedSubject?, resuming half: FormDraft? = nil) throws {
    var screen = try FormScreen(form, chosen, service) { try form.definition(about: chosen, $0) }
    let about = screen.about
    let found = try half ?? drafts().first { $0.isForm(form, chosen?.child, about) }
    if let found { screen.resume(found) }
    opened.append(screen)
    (formAct, isTried) = (found?.act, found?.isTried ?? false)
    if let child = chosen?.child { service.noteRead(of: [child], at: .form) }
    kept = formDraft()
    (resumed, submitted) = (found == nil ? nil : kept, nil)
  }

  /// The forms kept, the last first; what the editor had saved when the program was ended goes into its form.
  /// While looking back it stays where it is, since nothing can be kept.
  private func drafts() throws -> [FormDraft] {
    let all = try service.drafts().compactMap(FormDraft.init)
    guard !service.signedIn.isReadOnly else { return all }
    return try all.map { half in
      guard let edited = half.edited, let text = editor?.textLeft(at: edited.place) else { return half }
      var recovered = half
      recovered.answers[edited.field] = text
      recovered.edited = nil
      try recovered.keep(service, as: recovered.act)
      editor?.clear(edited.place)
      return recovered
    }
  }
}

extension Message {
  fileprivate static let notRecorded = refused(
    "The disk did not confirm it, and it was not recorded. It is kept as it stands here: Ctrl-S saves it.")

  fileprivate static let unsure = refused(
    "The disk does not confirm it: it may or may not be recorded. Ctrl-S tries again; else iro says which"
      + " when it is started next.")

  fileprivate static func cannotKeep(_ error: any Error) -> Message {
    refused("What you type here cannot be kept for later just now. \(words(of: error))")
  }
}

extension FormDraft {
  /// False where it is recorded already.
  @discardableResult
  func keep(_ service: CaseService, as act: FormActID?) throws -> Bool {
    try service.keepDraft(
      form.name, about: chosen?.child, about, answers: kept, as: act, isTried: isTried)
  }

  func discard(_ service: CaseService) throws {
    try service.discardDraft(form.name, about: chosen?.child, about)
  }
}
