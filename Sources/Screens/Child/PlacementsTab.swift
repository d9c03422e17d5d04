import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// Where the child has lived and under which law, and placements for adoption: the latest first. What returns say
/// otherwise stands before all of it.
struct PlacementsTab {
  let found: ChildCase

  func table(width: Int) -> Table {
    let adoptions = found.child.adoptionPlacements.reversed().map { row($0) }
    let isAlone =
      adoptions.isEmpty && apart.isEmpty && found.child.changes.all.isEmpty
      && found.child.court.proceedings.isEmpty
    let episodes = found.child.care.episodes.reversed().flatMap { rows($0, width: width) }
    return .fitted(
      [
        Column("From", minimum: 11, priority: 5), Column("To", minimum: 11, priority: 4),
        Column("Placement", minimum: 14, ideal: 60, priority: 2),
        Column("Legal status", minimum: 16, ideal: 40, priority: 3),
      ],
      differences(width) + ChangeRows(found: found, width: width).rows
        + CourtRows(found: found, width: width).rows + approvals + apart
        + (adoptions.isEmpty ? [] : [.heading("PLACED FOR ADOPTION")] + adoptions)
        + (episodes.isEmpty || isAlone ? [] : [.heading("EPISODES OF CARE")]) + episodes)
  }

  /// One entry for all that are open, since they are settled together.
  private func differences(_ width: Int) -> [Row] {
    let open = found.child.differences.open
    guard !open.isEmpty,
      let duty = found.duties.map(\.line.duty).first(where: { $0.key.rule == .returnDifferencesSettled })
    else { return [] }
    let words = open.flatMap { "? \($0.difference.words)".wrapped(to: width - 2) }
    return [
      .heading("WHICH IS RIGHT?"),
      .entry(
        duty.key, Text(duty.opens.shortWithYear, style: .bold), Text("open"),
        Text(duty.title, style: .bold), Text("")),
    ] + words.map { .note(Text("  " + $0)) }
  }

  /// The temporary approvals of carers, each until the placement ended, the carer was approved in full, or it runs out.
  private var approvals: [Row] {
    let approvals = found.child.carePlanning.approvals.reversed().map { row($0) }
    return approvals.isEmpty ? [] : [.heading("TEMPORARY APPROVAL OF THE CARER")] + approvals
  }

  /// Orders, plans and enquiries, the latest first.
  private var apart: [Row] {
    let rows = found.child.involvements.reversed().filter(\.kind.isRecordedApart).map { one in
      let by = found.child.recordedInvolvement(one.kind, began: one.began)?.by
      let what = found.child.protectionPlan(in: one).map {
        "\($0.words) from \($0.since.shortWithYear)"
      }
      let words = [what ?? one.kind.words, by].compactMap { $0 }.joined(separator: ", ")
      let ended = one.endedBecause.map { ": \($0)" } ?? ""
      return Row.entry(
        RowID("\(one.kind.rawValue) \(one.began.iso)"), Text(one.began.shortWithYear, style: .bold),
        Text(one.ended?.shortWithYear ?? "now"),
        Text(one.runs(on: found.day) ? words : words + ended))
    }
    return rows.isEmpty ? [] : [.heading("ORDERS AND PLANS")] + rows
  }

  private func row(_ approval: TemporaryApproval) -> Row {
    let duty = found.duties.map(\.line.duty).first { $0.key.subject == .approval(given: approval.on) }
    let until = approval.approvedOn ?? duty?.due ?? found.child.placementEnded(approval)
    let extended = approval.extendedOn.map { "extended \($0.shortWithYear)" } ?? "connected person"
    let parts = [extended, approval.approvedOn.map { _ in "then approved in full" }]
    let (since, words) = (approval.on.shortWithYear, parts.compactMap { $0 }.joined(separator: ", "))
    let cells = [Text(since, style: .bold), Text(until?.shortWithYear ?? "now"), Text(words)]
    return .entry(duty.map { RowID($0.key) } ?? RowID("approval \(approval.on.iso)"), cells)
  }

  private func row(_ placement: AdoptionPlacement) -> Row {
    let why = placement.reasonEnded.map { ": \($0.words)" } ?? ""
    return .entry(
      "adoption \(placement.placed.iso)", Text(placement.placed.shortWithYear, style: .bold),
      Text(placement.ended?.shortWithYear ?? "now"),
      Text(placement.ended == nil ? "placed for adoption" : "adoption placement ended\(why)"))
  }

  private func rows(_ episode: Episode, width: Int) -> [Row] {
    let row = Row.entry(
      "episode \(episode.began.iso)", Text(episode.began.shortWithYear, style: .bold),
      Text(episode.ended?.on.shortWithYear ?? "now"), Text(episode.placement?.words ?? "not recorded"),
      Text(episode.legalStatus.words))
    let provider = episode.provider.map { "provided by \($0.words)" }
    let end = episode.ended.map {
      "ended: \($0.reason.words)" + ($0.placementChange.map { " (\($0.words))" } ?? "")
    }
    let stay = found.child.care.episodes.last == episode && end == nil ? found.child.stay?.endWords : nil
    let details = [
      episode.reasonBegan.words, episode.categoryOfNeed?.words, provider, episode.location?.words, end, stay,
    ]
    return [row]
      + details.compactMap { $0 }.joined(separator: " · ").wrapped(to: width - 2)
      .map { .note(Text("  " + $0, style: .dim)) }
  }
}

extension Stay {
  /// That it is to be reviewed before it ends, and when that is.
  fileprivate var endWords: String {
    expectedEnd.map { "expected to end on \($0.shortWithYear)" }
      ?? "when it ends is not known: it is to be reviewed before that"
  }
}
