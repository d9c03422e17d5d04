public import Casework

extension CaseQueries {
  /// Which half-filled form of the person who asks is meant.
  public func draftKey(_ form: String, about child: ChildID?, _ about: String = "") -> DraftKey {
    DraftKey(staff: signedIn.member.id, form: form, child: child, about: about)
  }

  /// The half-filled forms of the person who asks, the last kept first; those about children whom they may no
  /// longer see are left out.
  public func drafts() throws -> [Draft] {
    try store.drafts(of: signedIn.member.id).filter { draft in
      try draft.key.child.map { try row(of: $0, in: signedIn.scope()) != nil } ?? true
    }
  }

  public func draft(_ form: String, about child: ChildID?, _ about: String = "") throws -> Draft? {
    let key = draftKey(form, about: child, about)
    return try drafts().first { $0.key == key }
  }
}

extension CaseService {
  /// Keeps what was typed into a form so far, so that it outlives the program. Throws while looking back.
  ///
  /// - Parameter act: the id of the act that it becomes; nil for a new one.
  /// - Parameter isTried: whether it was saved once, and the disk did not confirm that.
  /// - Returns: false where that act is recorded already, and nothing is kept.
  @discardableResult
  public func keepDraft(
    _ form: String, about child: ChildID?, _ about: String = "", answers: [String: String],
    as act: FormActID? = nil, isTried: Bool = false
  ) throws -> Bool {
    guard !signedIn.isReadOnly else { throw ServiceRefusal.readOnlyDay(signedIn.day) }
    return try store.keep(
      Draft(
        key: draftKey(form, about: child, about), act: act ?? newAct(), answers: answers,
        keptAt: clock.now(), isTried: isTried))
  }

  /// An id for an act that is still to be recorded.
  public func newAct() -> FormActID { identifiers.act() }

  /// The forms of the person who asks that were saved when nobody could be told any more: the program ended too soon.
  /// They are told once.
  public func takeUntoldForms() throws -> [DraftKey] {
    guard !signedIn.isReadOnly else { return [] }
    let saved = try store.savedForms(of: signedIn.member.id)
    if !saved.isEmpty { leavesTraces = true }
    return saved
  }

  /// Overwrites what is left on the disk of forms that were saved. It takes longer than a person waits for, so it is
  /// done when nobody types.
  public func overwriteTraces() throws {
    guard leavesTraces else { return }
    try store.overwriteTraces(of: signedIn.member.id)
    leavesTraces = false
  }

  /// Takes out the drafts about children whom the person who asks may no longer see. Nothing while looking back.
  public func discardUnseenDrafts() throws {
    guard !signedIn.isReadOnly else { return }
    let seen = Set(try drafts().map(\.key))
    for draft in try store.drafts(of: signedIn.member.id) where !seen.contains(draft.key) {
      try store.discard(draft.key)
    }
  }

  public func discardDraft(_ form: String, about child: ChildID?, _ about: String = "") throws {
    try store.discard(draftKey(form, about: child, about))
  }
}
