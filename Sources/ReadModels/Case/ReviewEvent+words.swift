public import Casework

extension ReviewEvent {
  /// What was recorded of a review, in words.
  func words(of child: Child) -> String {
    switch self {
    case .booked(let booking): "\(booking.kind.inTheJournal) booked for \(booking.words)"
    case .moved(let booking, let reason):
      "\(booking.kind.inTheJournal) moved to \(booking.words): \(reason)"
    case .cancelled(let id, let reason, _):
      "Booked \((child.reviews.file(id)?.kind).meetingWord) cancelled: \(reason)"
    case .held(let review): review.words
    case .noted(let id, let note): note.words(in: child.reviews.file(id), of: child).capitalisingFirst
    }
  }
}

extension ReviewKind {
  /// "Review (looked after)", "Child protection conference"
  fileprivate var inTheJournal: String {
    profile.isConference ? words.capitalisingFirst : "Review (\(words))"
  }
}

extension Review {
  fileprivate var words: String {
    let way = manner == .meeting ? nil : manner.words
    let taking = participation.map { "\($0.rawValue), \($0.words)" }
    let late = lateReason.map { "late: \($0)" }
    let early = broughtForward.map { "brought forward: \($0)" }
    let more = [way, taking, late, early].compactMap { $0 }
    return "\(kind.inTheJournal) held" + (more.isEmpty ? "" : ": " + more.joined(separator: "; "))
  }
}

extension ReviewFileEvent {
  /// What was noted, in words that can follow others; `file` is the review's, where decisions and milestones are
  /// found by their ids.
  public func words(in file: ReviewFile?, of child: Child) -> String {
    switch self {
    case .preparation(let event): event.words(before: file?.kind, in: child.family)
    case .meeting(let event): event.words(of: file?.kind, in: child.family)
    case .plan(let event): event.words(in: file)
    case .decisions(let event): event.words(in: file)
    case .followUp(let event): event.words(after: file?.kind, in: child.family)
    case .delivery(let event): event.words(in: child.family)
    }
  }
}

extension Family {
  /// "the child", or who somebody is: "Dawn Murray (mother)".
  public func words(for party: Party) -> String {
    switch party {
    case .child: "the child"
    case .person(let id): words(for: id)
    }
  }

  public func words(for id: PersonID) -> String {
    self[id].map { "\($0.name) (\($0.relationship.words))" } ?? "somebody not recorded any more"
  }

  public func words(for recipient: Recipient) -> String {
    switch recipient {
    case .child: "the child"
    case .person(let id): words(for: id)
    case .caseFile: "the case file"
    }
  }
}

extension ConnectedPerson {
  /// Who they are as everybody at a review may know it: one whose details are confidential has no name there.
  public var openly: String { isConfidential ? relationship.words : "\(name) (\(relationship.words))" }
}

extension PreparationEvent {
  fileprivate func words(before kind: ReviewKind?, in family: Family) -> String {
    switch self {
    case .socialWorkerSpokenTo: "social worker spoken to before the \(kind.meetingWord)"
    case .invited(let party, let chooser, _): "invited by \(chooser.words): \(family.words(for: party))"
    case .notInvited(let party, let reason, _): "not invited: \(family.words(for: party)): \(reason)"
    case .invitationSent(let party, _): "invitation sent to \(family.words(for: party))"
    case .changeTold(let party, _): "told of the change of the meeting: \(family.words(for: party))"
    case .consultationSent(let party, _): "consultation sent to \(family.words(for: party))"
    case .consultationReturned(let party, _): "consultation returned by \(family.words(for: party))"
    case .documentReceived(let document, _): "received: \(document)"
    case .chosen(let choices, _): "the child chose: \(choices.words)"
    case .managerTold(let missing, _):
      "team manager told of what is missing: \(missing.joined(separator: ", "))"
    }
  }
}

extension ChildsChoices {
  /// What the child chose; the venue is not repeated.
  var words: String {
    let parts = [
      topics.map { "to talk about \($0)" }, venue.map { _ in "where to meet" },
      people.map { "who is there: \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }
}

extension MeetingEvent {
  fileprivate func words(of kind: ReviewKind?, in family: Family) -> String {
    switch self {
    case .adjourned(let adjournment):
      "\(kind.meetingWord) adjourned, to be completed by \(adjournment.completeBy.words): \(adjournment.reason)"
    case .completed: "\(kind.meetingWord) completed"
    case .furtherBooked(let further):
      "further meeting booked for \(further.day.words)" + (further.time.map { " \($0)" } ?? "")
    case .furtherCancelled(let reason, _): "further meeting cancelled: \(reason)"
    case .tookPart(let attendance, _): attendance.words(in: family)
    case .childAnswered(let placement, let plan, _):
      "whether the child is happy where they live: \(placement.words); with the plan: \(plan.words)"
    case .lateReasonGiven(let reason, _): "why the \(kind.meetingWord) was late: \(reason)"
    }
  }
}

extension Attendance {
  fileprivate func words(in family: Family) -> String {
    let why = reason.map { ": \($0)" } ?? ""
    let report = reported ? "; a report was there" : ""
    return "\(family.words(for: party)) \(route.sentence)\(why)\(report)"
  }
}

extension AttendanceRoute {
  /// What somebody did who took part by it: it follows their name.
  public var sentence: String {
    switch self {
    case .whole, .part, .video, .apart, .none: words
    case .advocate, .inWriting, .telephone: "took part \(words)"
    }
  }
}
