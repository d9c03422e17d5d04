import CareCalendar
public import Casework
public import Rulebook

extension ChildRow {
  /// The row of a child folded from `entries` of its stream.
  public static func index(
    of child: Child, id: ChildID, entries: [ChildEntry], under book: Rulebook
  ) -> ChildRow? {
    guard let number = child.person.number else { return nil }
    let stay = child.latestInvolvement
    let episode = stay?.kind.isRecordedApart ?? false ? nil : child.care.episodes.last
    let versions = child.alerts.isEmpty ? [:] : alertVersions(entries)
    return ChildRow(
      id: id, number: number, name: child.person.name,
      collation: Collation.key(child.person.name ?? ""),
      dateOfBirth: child.person.dateOfBirth, legalStatus: episode?.legalStatus,
      placement: episode?.placement, withUsSince: stay?.began,
      beginningIsKnown: stay?.beginningIsKnown ?? true, withUsUntil: child.withUsUntil,
      iro: child.responsibility.iro, socialWorker: child.responsibility.caseHolder?.socialWorker,
      team: child.responsibility.caseHolder?.team, family: child.family.id,
      parentages: child.family.parentages,
      bookings: child.reviews.bookings + child.reviews.furtherMeetings,
      preparedness: Dictionary(
        child.reviews.bookings.compactMap { child.reviews.file($0.id) }.map {
          ($0.id, book.preparedness(of: $0, child))
        }, uniquingKeysWith: { $1 }),
      duties: book.duties(of: child).map { duty in
        let putOff = child.putOff(duty.key)
        return DutyRow(duty: duty, putOffUntil: putOff?.until, reason: putOff?.reason)
      },
      alerts: child.alerts.map { AlertRow($0, versions: versions[$0.id] ?? [], under: book) },
      practiceNotes: child.practiceNotes.count,
      notes: child.practiceNotes.map { note in
        let alert = child.alert(takingUp: note.id)
        return PracticeNoteRow(note, alert: alert?.id, alertOn: alert?.raised.on)
      },
      hearing: child.died == nil ? child.court.open?.hearings.last : nil,
      latestDay: entries.compactMap(\.event.happenedOn).max(), entries: entries.count)
  }

  /// The versions of the entries about each alert, without those made in error.
  private static func alertVersions(_ entries: [ChildEntry]) -> [AlertID: [Int]] {
    let marked = Child.markedInError(entries)
    return entries.reduce(into: [:]) { versions, entry in
      guard let alert = entry.event.alert, !marked.contains(entry.version) else { return }
      versions[alert, default: []].append(entry.version)
    }
  }
}
