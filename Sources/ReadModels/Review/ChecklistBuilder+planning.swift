import CareCalendar
import Casework
import Rulebook

/// What prepares a review.
extension ChecklistBuilder {
  var planning: [ChecklistLine] {
    guard isPreparedHere else { return [booked, invited] + comingOfAge }
    return [booked, socialWorker, invited] + invitations + [sent] + toldAgain + documents + managerTold
      + comingOfAge
  }

  /// False for a review that a file tells of, held before anything was prepared here.
  private var isPreparedHere: Bool {
    let known = file.preparation
    return !isHeld || !file.bookings.isEmpty || !known.invitations.isEmpty || !known.documents.isEmpty
  }

  private var booked: ChecklistLine {
    let moved = file.reasonsMoved.map { "Moved: \($0)" }
    let chair = file.booking?.chair.map { "To be chaired by \(name(of: $0))" }
    let venue = file.booking?.venue.map { "Where: \($0)" }
    return line(
      "booked", "Booked", bookedStanding, whose: .iro, step: isHeld ? nil : .preparation(.book),
      details: [venue, chair].compactMap { $0 } + moved)
  }

  private var bookedStanding: ChecklistStatus {
    if let reason = file.cancelled { return ChecklistStatus("cancelled: \(reason)", .notAsked) }
    guard let booking = file.booking else { return ChecklistStatus("no booking is recorded", .notAsked) }
    let wasMissed = !isHeld && booking.day < today
    return ChecklistStatus(
      wasMissed ? "was booked \(booking.fullWords); not recorded as held" : booking.fullWords,
      wasMissed ? .late : .done
    ).followed(by: booking.venue)
  }

  private var socialWorker: ChecklistLine {
    let spoken = file.preparation.socialWorkerSpokenToOn
    let worker = child.responsibility.caseHolder?.socialWorker
    return line(
      "social worker", "Social worker spoken to",
      standing(.socialWorker, spoken, "spoken to", or: "not yet"), whose: .iro,
      step: .preparation(.socialWorkerSpokenTo), details: worker.map { ["Social worker: \($0)"] } ?? [])
  }

  private var invited: ChecklistLine {
    let count = file.preparation.invited.count
    let words = count == 0 ? "nobody yet" : count == 1 ? "1 invited" : "\(count) invited"
    return line(
      "invited", "Who is invited", ChecklistStatus(words, count == 0 ? open : .done), whose: .iro,
      step: .preparation(.invite))
  }

  private var invitations: [ChecklistLine] {
    file.preparation.invitations.map { invitation in
      let person = child.family.words(for: invitation.party)
      return line(
        "invitation \(invitation.party)", "  \(person.capitalisingFirst)", standing(of: invitation),
        whose: .businessSupport,
        step: cameBack(invitation).map { .delivery(.sendAgain($0.sending)) }
          ?? .preparation(.invitation(invitation.party)),
        details: details(of: invitation))
    }
  }

  /// What was sent to somebody invited, as the invitation, word of a change, or a consultation.
  private func deliveries(to invitation: Invitation) -> [Delivery] {
    [Sending.Matter.invitation, .change, .consultation].compactMap {
      file.delivery(of: Sending($0, to: Recipient(invitation.party)))
    }
  }

  /// What of that came back and is to be sent again.
  private func cameBack(_ invitation: Invitation) -> Delivery? {
    deliveries(to: invitation).first(where: isToSendAgain)
  }

  private func details(of invitation: Invitation) -> [String] {
    [
      invitation.chooser.map { "Invited by \($0.words)" },
      invitation.sentOn.map { "Invitation sent \($0.words)" },
      isToTell(invitation) ? invitation.told.map { "Was told: \($0.words)" } : nil,
      invitation.changeToldOn.map { "Told of a change \($0.words)" },
      invitation.consultationSentOn.map { "Consultation sent \($0.words)" },
      invitation.consultationReturnedOn.map { "Consultation returned \($0.words)" },
    ].compactMap { $0 }
      + deliveries(to: invitation).flatMap { delivery in
        details(of: delivery).map { "\(delivery.sending.matter.title): \($0.lowercasingFirst)" }
      }
  }

  private func standing(of invitation: Invitation) -> ChecklistStatus {
    if let reason = invitation.notInvited { return ChecklistStatus("not invited: \(reason)", .notAsked) }
    if let back = cameBack(invitation).flatMap({ standing(of: $0, reference($0)) }) { return back }
    if isToTell(invitation), let told = invitation.told {
      return ChecklistStatus("to tell again; was told: \(told.words)", .open)
    }
    let again = deliveries(to: invitation).first.flatMap { standing(of: $0, reference($0))?.words }
    let sent =
      (invitation.changeToldOn.map { "told again \($0.short)" })
      ?? again ?? invitation.sentOn.map { "invited \($0.short)" } ?? "invitation not sent"
    let consulted = invitation.consultationSentOn.map { "consulted \($0.short)" }
    let back = invitation.consultationReturnedOn.map { "back \($0.short)" }
    let words = [sent, consulted, back].compactMap { $0 }
    return ChecklistStatus(words.joined(separator: "; "), invitation.sentOn == nil ? open : .done)
  }

  private func reference(_ delivery: Delivery) -> DutyReference? {
    delivery.sending.matter == .change ? nil : .invitations
  }

  /// By when all were sent is told of the first sending to each, also where that came back.
  private var sent: ChecklistLine {
    let invited = child.invited(to: file)
    let sent = invited.count { $0.sentOn != nil }
    let back = invited.count { child.isToSendAgain(.invitation, to: $0.party, of: file) }
    let isWhole = !invited.isEmpty && sent + back == invited.count
    let days = invited.compactMap { invitation in
      file.delivery(of: Sending(.invitation, to: Recipient(invitation.party)))?.firstSentOn
    }
    let standing = standing(
      .invitations, isWhole ? days.max() : nil, "all sent by",
      or: invited.isEmpty ? "not sent" : "\(sent) of \(invited.count) sent"
    ).followed(by: back == 0 ? nil : "\(back) came back")
    return line(
      "sent", "Invitations and consultations", standing, whose: .businessSupport,
      step: .preparation(.send))
  }

  /// Somebody who was told of the meeting what is so no longer.
  private func isToTell(_ invitation: Invitation) -> Bool {
    file.toldOtherwise.contains { $0.party == invitation.party }
  }

  /// Nothing stands here as long as nobody has to be told, or was.
  private var toldAgain: [ChecklistLine] {
    let change = ChangeOfMeeting(file, child)
    let last = file.preparation.invitations.compactMap(\.changeToldOn).max()
    guard change != nil || last != nil else { return [] }
    let standing = standing(
      .change, change == nil ? last : nil, "all told by",
      or: change.map { "\($0.whom.count) to tell: \($0.words)" } ?? "")
    return [
      line(
        "told again", "To tell again", standing, whose: .businessSupport,
        step: change == nil ? nil : .preparation(.tellAgain))
    ]
  }

  private var documents: [ChecklistLine] {
    book.policy.documentsExpected.map { document in
      let asked: DutyReference = book.policy[.reportsExpected].contains(document) ? .reports : .plans
      return line(
        "document \(document)", document,
        standing(asked, file.preparation.documents[document], "received", or: "not in"),
        whose: .socialWorker, step: .preparation(.document(document)))
    }
  }

  /// Nothing is told any more once the review was held.
  private var managerTold: [ChecklistLine] {
    if isHeld, file.preparation.managerToldOn == nil { return [] }
    let missing = file.missingDocuments(under: book.policy)
    let told = file.preparation.managerToldOn.map { day in
      "told \(short(day)): \(file.preparation.missingTold.joined(separator: ", "))"
    }
    let standing =
      told.map { ChecklistStatus($0, .done) }
      ?? ChecklistStatus(
        missing.isEmpty ? "nothing is missing" : "not told what is missing", .notAsked)
    return [
      line(
        "manager told", "Team manager", standing, whose: .iro,
        step: missing.isEmpty || isHeld ? nil : .preparation(.tellManager),
        details: missing.isEmpty ? [] : ["Missing: \(missing.joined(separator: ", "))"])
    ]
  }
}

extension ChecklistBuilder {
  /// What was never recorded of a review that came from a file is asked of nobody.
  var open: ChecklistMark { isHeld && !file.id.isGiven ? .notAsked : .open }

  func name(of staff: StaffID) -> String {
    self.staff.name(of: staff)
  }
}

extension DutyReference {
  fileprivate static let socialWorker = DutyReference(
    rule: .socialWorkerSpokenToBeforeReview, timescale: .socialWorkerSpokenTo)
  fileprivate static let invitations = DutyReference(
    rule: .consultationsAndInvitationsSent, timescale: .consultationsSent)
  fileprivate static let change = DutyReference(rule: .changeOfMeetingTold, timescale: nil)
  fileprivate static let reports = DutyReference(
    rule: .reportAndCarePlanReceived, timescale: .reportsReceived)
  fileprivate static let plans = DutyReference(
    rule: .educationAndHealthPlansReceived, timescale: .plansReceived)
}
