public import CareCalendar
public import Casework
import Rulebook

/// What one person who was invited is told of a meeting that was moved, or does not take place.
///
/// It says when the meeting was to be, as that person knows it, and when it is now. Where it is held is for those alone
/// who come to it, and nothing is in it that they may not know.
public struct MeetingNote: Equatable, Sendable {
  public enum Change: String, Sendable, CaseIterable {
    case moved, cancelled
  }

  public let change: Change
  public let kind: ReviewKind
  public let party: Party
  /// "the child", or whose it is: "Dawn Murray (mother)".
  public let recipientWords: String
  /// The name alone; for the child what they like to be called.
  public let recipientName: String
  public let terms: ParticipationTerms
  public let writtenOn: Day
  public let council: String
  public let childName: String
  public let iro: String?
  /// When it was to be, as they were told last; nil where they were told that it would not take place.
  public let was: MeetingTime?
  /// When it is now; nil where it does not take place.
  public let now: MeetingTime?
  /// Where it is held, for those who come.
  public let venue: String?
  /// What was left out of where it is held.
  public let leftOut: [Redaction]

  public struct MeetingTime: Equatable, Sendable {
    public let day: Day
    public let time: TimeOfDay?

    init(_ booking: Booking, isComing: Bool) {
      day = booking.day
      time = isComing ? booking.time : nil
    }
  }

  /// Nil where there is nothing to tell them.
  public init?(of id: ReviewID, for party: Party, from source: ReviewSource, by reader: VersionAuthor) {
    let child = source.child
    guard let file = child.reviews.file(id), let found = ChangeOfMeeting(file, child),
      let invitation = found.whom.first(where: { $0.party == party })
    else { return nil }
    let clearance = Clearance(.record, Recipient(party), child, reader)
    var confidentiality = clearance.confidentiality
    let person = party.person.flatMap { child.family[$0] }
    let isComing = person.map { $0.terms == .mayAttend } ?? true
    self.party = party
    kind = file.kind
    change = found.now.booking == nil ? .cancelled : .moved
    terms = person?.terms ?? .mayAttend
    writtenOn = source.day
    council = source.council
    childName = child.person.name ?? "the child"
    iro = source.name(of: child.responsibility.iro)
    was = invitation.told?.booking.map { MeetingTime($0, isComing: isComing) }
    now = found.now.booking.map { MeetingTime($0, isComing: isComing) }
    venue = isComing ? confidentiality.clean(found.now.booking?.venue, in: "where it is held") : nil
    if let person {
      let hidden = clearance.hidden(person)
      if let hidden { confidentiality.note(hidden.words, in: "whom it is for") }
      let shown = hidden == nil ? person : person.withoutName
      recipientName = shown.name
      recipientWords = "\(shown.name) (\(person.relationship.words))"
    } else {
      recipientName = child.voice.communication.knownAs ?? childName
      recipientWords = child.family.words(for: Recipient.child)
    }
    leftOut = confidentiality.leftOut
  }
}

/// A note and whom it is for.
public struct AddressedNote: Equatable, Sendable {
  public let party: Party
  /// "the child", "Dawn Murray (mother)"
  public let words: String
  /// Nil where the person who asks is not the one to write it.
  public let note: MeetingNote?
  /// Why there is no note, in words; nil where there is one.
  public let refusal: String?

  /// Those of a review, in the order in which people were invited.
  ///
  /// - Parameter refusal: said where somebody who sees the child only on duty would send less than the recipient may
  ///   know.
  public static func all(
    of id: ReviewID, from source: ReviewSource, by reader: VersionAuthor, refusal: String
  ) -> [AddressedNote] {
    guard let file = source.child.reviews.file(id), let change = ChangeOfMeeting(file, source.child) else {
      return []
    }
    return change.whom.compactMap { invitation in
      let party = invitation.party
      guard let note = MeetingNote(of: id, for: party, from: source, by: reader) else { return nil }
      let whole = reader.seesConfidential ? note : MeetingNote(of: id, for: party, from: source, by: .wholly)
      let isWhole = whole?.leftOut == note.leftOut
      return AddressedNote(
        party: party, words: note.recipientWords, note: isWhole ? note : nil,
        refusal: isWhole ? nil : refusal)
    }
  }
}

extension Party {
  var person: PersonID? {
    if case .person(let id) = self { id } else { nil }
  }
}
