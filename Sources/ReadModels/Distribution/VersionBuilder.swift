import Casework
import Rulebook

/// A version being made: every text that its document may hold goes through what has to be left out.
struct VersionBuilder {
  let document: ReviewDocument
  let recipient: Recipient
  let source: ReviewSource
  let file: ReviewFile
  let review: Review
  let clearance: Clearance
  var confidentiality: Redactor

  var child: Child { source.child }

  init(
    _ document: ReviewDocument, _ recipient: Recipient, _ source: ReviewSource, _ file: ReviewFile,
    _ review: Review, _ reader: VersionAuthor
  ) {
    self.document = document
    self.recipient = recipient
    self.source = source
    self.file = file
    self.review = review
    clearance = Clearance(document, recipient, source.child, reader)
    confidentiality = clearance.confidentiality
  }

  /// Whose it is, as far as whoever makes it may know.
  mutating func addressed() -> String {
    guard case .person(let id) = recipient, let person = child.family[id],
      let hidden = clearance.hidden(person)
    else { return child.family.words(for: recipient) }
    confidentiality.note(hidden.words, in: "whom it is for")
    return "\(person.withoutName.name) (\(person.relationship.words))"
  }

  mutating func place(_ place: WhereaboutsKind) -> String? {
    guard document == .record, let where_ = child.family.places[place] else { return nil }
    if clearance.shows(place) { return confidentiality.clean(where_.words, in: place.words) as String }
    confidentiality.note(place.words, in: "the facts about the child")
    return nil
  }

  mutating func carers() -> [String] {
    guard document == .record else { return [] }
    let carers = child.family.people.filter { $0.relationship.group == .carer && !$0.isDeceased }
    return carers.compactMap { carer in
      guard let hidden = clearance.hidden(carer) else {
        let name: String = confidentiality.clean(carer.name, in: "the names of carers")
        return name
      }
      confidentiality.note(hidden.words, in: "the facts about the child")
      return nil
    }
  }

  mutating func held() -> VersionMeeting {
    let title = source.reviews.first { $0.review.id == file.id }?.title ?? review.kind.title(number: nil)
    let isOpen = review.completedOn == nil
    return VersionMeeting(
      kind: review.kind, title: title, on: review.heldOn, completedOn: review.completedOn,
      toBeCompletedBy: isOpen ? file.meeting.adjournment?.completeBy : nil, manner: review.manner,
      iro: source.name(of: child.responsibility.iro), chair: source.name(of: review.chair),
      coChair: confidentiality.clean(review.coChair, in: "who chaired it"),
      participation: review.participation,
      childsRoute: file.meeting.attendance(of: .child)?.route)
  }

  mutating func people(_ belongs: (Attendance) -> Bool) -> [VersionParticipant] {
    guard document == .record else { return [] }
    return file.meeting.attendances.filter(belongs).compactMap { attendance in
      guard case .person(let id) = attendance.party, let person = child.family[id] else { return nil }
      let place = "who took part"
      let reason = confidentiality.clean(attendance.reason, in: place)
      guard let hidden = clearance.hidden(person) else {
        return VersionParticipant(
          name: confidentiality.clean(person.name, in: place), relationship: person.relationship.words,
          way: attendance.route.words, reason: reason)
      }
      confidentiality.note(hidden.words, in: place)
      let isCarer = person.relationship.group == .carer
      return VersionParticipant(
        name: "somebody whose name is left out", relationship: isCarer ? "carer" : nil,
        way: attendance.route.words, reason: reason)
    }
  }

  mutating func said() -> [VersionQuotation] {
    guard document != .notice else { return [] }
    return source.conversations(for: file, review).compactMap { said in
      guard let words = said.words else { return nil }
      guard clearance.hears(said) else {
        confidentiality.note(ConfidentialItem.wordsInConfidence.words, in: "what the child said")
        return nil
      }
      return VersionQuotation(
        on: said.on, way: said.way,
        words: confidentiality.clean(words, in: "what the child said") as String)
    }
  }

  mutating func record() -> String? {
    guard document == .record else { return nil }
    let place = "the record of the \(file.kind.profile.meetingWord)"
    return confidentiality.clean(file.followUp.record, in: place)
  }
}
