import CareCalendar
public import Casework
public import ReadModels
import Rulebook

/// Somebody to whom documents about a child can go, by the number that commands know them by.
public struct NumberedRecipient: Equatable, Sendable {
  /// "child", "case-file", or a number that stays the same for as long as there is a record.
  public let name: String
  public let recipient: Recipient
  public let words: String
}

extension CaseQueries {
  /// What a recipient sees of a review in one document. Throws `noSuchChild` for a child whom the person who asks
  /// may not see; what they may not hear themself is left out, whoever it is for. Throws `notForSender` where
  /// somebody who sees the child only on duty would send less than the recipient may know.
  public func version(
    of id: ChildID, _ review: ReviewID, _ document: ReviewDocument, for recipient: Recipient
  ) throws -> ReviewVersion {
    try signedIn.require(.seeReviewFiles)
    return try cache.answer(about: id, .version(review, document, recipient)) {
      _ = try visibleRow(id)
      let entries = try read(id).compactMap { RecordedEntry($0) }
      let reader = VersionAuthor(Viewer(signedIn.member), entries)
      let source = try versionSource(id)
      try refuseTheDead(try childAsSeen(id), document, recipient)
      let version = ReviewVersion(document, of: review, for: recipient, from: source, by: reader)
      guard let version else { throw ServiceRefusal.impossible(ReviewFileRefusal.notHeldYet.words) }
      if !reader.seesConfidential {
        let whole = ReviewVersion(document, of: review, for: recipient, from: source, by: .wholly)
        guard whole?.leftOut == version.leftOut else {
          throw ServiceRefusal.notForSender(iro: source.child.responsibility.iro.map(whoActs(forIRO:)))
        }
      }
      return version
    }
  }

  /// What those who were invited to a meeting, and know otherwise, are to be told of it: their own note each, in the
  /// order in which they were invited. Throws `noSuchChild` for a child whom the person who asks may not see.
  public func meetingNotes(of id: ChildID, _ review: ReviewID) throws -> [AddressedNote] {
    try signedIn.require(.seeReviewFiles)
    return try cache.answer(about: id, .notes(review)) {
      _ = try visibleRow(id)
      let reader = VersionAuthor(Viewer(signedIn.member), try read(id).compactMap { RecordedEntry($0) })
      let source = try versionSource(id)
      let refusal = ServiceRefusal.notForSender(iro: source.child.responsibility.iro.map(whoActs(forIRO:)))
      return AddressedNote.all(of: review, from: source, by: reader, refusal: refusal.words)
    }
  }

  /// The review that was held on a day ("2014-10-27"), or the last one of a number ("2").
  public func review(of id: ChildID, named name: String) throws -> ReviewID {
    try signedIn.require(.seeReviewFiles)
    _ = try visibleRow(id)
    let reviews = try versionSource(id).reviews
    let found =
      if let day = Day(iso: name) {
        reviews.last { $0.review.heldOn == day }
      } else {
        Int(name).flatMap { number in reviews.last { $0.number == number } }
      }
    guard let found else { throw ServiceRefusal.noSuchReview(name) }
    return found.review.id
  }

  /// Those to whom documents about the child can go.
  public func recipients(about id: ChildID) throws -> [NumberedRecipient] {
    _ = try visibleRow(id)
    let family = try child(id).child.family
    let people = family.known.enumerated().filter { family.people.contains($0.element) }.map {
      NumberedRecipient(
        name: "\($0.offset + 1)", recipient: .person($0.element.id), words: family.words(for: $0.element.id))
    }
    let always = [("child", Recipient.child), ("case-file", .caseFile)].map {
      NumberedRecipient(name: $0.0, recipient: $0.1, words: family.words(for: $0.1))
    }
    return always + people
  }

  /// The recipient of a name that `recipients(about:)` gives.
  public func recipient(named name: String, about id: ChildID) throws -> Recipient {
    guard let found = try recipients(about: id).first(where: { $0.name == name }) else {
      throw ServiceRefusal.noSuchRecipient(name)
    }
    return found.recipient
  }

  /// Everything recorded of the child by the day: a version leaves out itself what is not for its recipient.
  private func versionSource(_ id: ChildID) throws -> ReviewSource {
    ReviewSource(
      try childEntries(id), on: signedIn.day, under: rulebook, staff: staff, council: council.name)
  }

  private func refuseTheDead(
    _ child: Child, _ document: ReviewDocument, _ recipient: Recipient
  ) throws {
    if recipient == .child || document == .letter, let died = child.died {
      throw ServiceRefusal.impossible(ReviewFileRefusal.diedBefore(died).words)
    }
    if case .person(let id) = recipient, let person = child.family[id], person.isDeceased {
      throw ServiceRefusal.impossible("\(person.name) has died. Nothing is sent to them any more.")
    }
  }
}
