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
      if let now { try now.keep(service) } else { try kept?.discard(service) }
      leaveFile(for: now)
      kept = now
      return true
    } catch {
      message = .refused("What you type here cannot be kept for later just now. \(Message.words(of: error))")
      return false
    }
  }

  /// What the editor wrote stays in its file until it is kept elsewhere, or given up.
  private func leaveFile(for now: FormDraft? = nil) {
    guard let place = kept?.edited?.place, place != now?.edited?.place else { return }
    editor?.clear(place)
  }

  /// Whether something was typed that is not kept yet.
  var isToKeep: Bool { !isSame(formDraft(), kept) }

  /// What is half-filled on the screen; nil when there is nothing to lose.
  private func formDraft(_ edited: FormDraft.EditedField? = nil) -> FormDraft? {
    var half = screen.formDraft
    half?.edited = edited
    return half.flatMap { $0.answers.isEmpty && edited == nil ? nil : $0 }
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
    kept = nil
  }

  /// Leaves the form with what was typed kept for another time.
  mutating func keepForLater() throws {
    // Another window of the same person may have saved or given up the same form: it is kept as it stands here.
    if formDraft() != nil { kept = nil }
    guard keepDraft() else { return }
    guard let half = kept else { return back() }
    kept = nil
    opened.removeLast()
    message = .said("Kept for later: \(try half.words(service)). D opens it.")
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

  /// Says, when the program starts, that there is something half-filled; what may be seen no longer is taken out.
  mutating func announceDrafts() throws {
    guard !service.signedIn.isReadOnly else { return }
    try service.discardUnseenDrafts()
    let open = try drafts().filter { try $0.form.refusal(about: $0.chosen, service) == nil }
    guard let last = open.first else { return }
    let words = try last.words(service)
    message = .said(
      open.count == 1
        ? "A half-filled form was kept: \(words). D opens it."
        : "\(open.count) half-filled forms were kept. D opens the last: \(words).")
  }

  /// Opens a form, with what was typed into it another time.
  mutating func openForm(_ form: FormID, _ chosen: SelectedSubject?, resuming half: FormDraft? = nil) throws {
    var screen = try FormScreen(form, chosen, service) { try form.definition(about: chosen, $0) }
    let about = screen.about
    let found = try half ?? drafts().first { $0.isForm(form, chosen?.child, about) }
    if let found { screen.resume(found) }
    opened.append(screen)
    kept = formDraft()
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
      try recovered.keep(service)
      editor?.clear(edited.place)
      return recovered
    }
  }
}

extension FormDraft {
  func keep(_ service: CaseService) throws {
    try service.keepDraft(form.name, about: chosen?.child, about, answers: kept)
  }

  func discard(_ service: CaseService) throws {
    try service.discardDraft(form.name, about: chosen?.child, about)
  }
}
