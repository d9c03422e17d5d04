public import Casework

extension Desk {
  /// Keeps what was typed into a form so far, so that it outlives the program. Throws while looking back.
  public func keepDraft(
    _ form: String, about child: ChildID?, _ about: String = "", answers: [String: String]
  ) throws {
    guard !signedIn.isReadOnly else { throw DeskRefusal.readOnlyDay(signedIn.day) }
    let key = DraftKey(staff: signedIn.member.id, form: form, child: child, about: about)
    try store.keep(Draft(key: key, answers: answers, keptAt: clock.now()))
  }

  /// The half-filled forms of the person who asks, the last kept first; those about children whom they may no
  /// longer see are left out.
  public func drafts() throws -> [Draft] {
    let all = try store.drafts(of: signedIn.member.id)
    guard !all.isEmpty else { return [] }
    let visible = Set(try rows(signedIn.scope()).map(\.id))
    return all.filter { $0.key.child.map(visible.contains) ?? true }
  }

  /// Takes out the drafts about children whom the person who asks may no longer see. Nothing while looking back.
  public func discardUnseenDrafts() throws {
    guard !signedIn.isReadOnly else { return }
    let seen = Set(try drafts().map(\.key))
    for draft in try store.drafts(of: signedIn.member.id) where !seen.contains(draft.key) {
      try store.discard(draft.key)
    }
  }

  public func draft(_ form: String, about child: ChildID?, _ about: String = "") throws -> Draft? {
    let key = DraftKey(staff: signedIn.member.id, form: form, child: child, about: about)
    return try drafts().first { $0.key == key }
  }

  public func discardDraft(_ form: String, about child: ChildID?, _ about: String = "") throws {
    try store.discard(DraftKey(staff: signedIn.member.id, form: form, child: child, about: about))
  }
}
