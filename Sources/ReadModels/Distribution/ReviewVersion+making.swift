public import Casework
import Rulebook

extension ReviewVersion {
  /// What the recipient may see of a review; nil for a review that was not held.
  public init?(
    _ document: ReviewDocument, of id: ReviewID, for recipient: Recipient, from source: ReviewSource,
    by reader: VersionAuthor
  ) {
    let child = source.child
    guard let file = child.reviews.file(id), let review = file.review else { return nil }
    var making = VersionBuilder(document, recipient, source, file, review, reader)
    let isCaseFile = recipient == .caseFile

    self.document = document
    self.recipient = recipient
    recipientWords = making.addressed()
    writtenOn = source.day
    council = source.council
    childName = child.person.name ?? "the child"
    calledAs = child.voice.communication.knownAs ?? childName
    childNumber = isCaseFile ? child.person.number?.text : nil
    born = isCaseFile ? child.person.dateOfBirth : nil
    home = making.place(.home)
    school = making.place(.school)
    carers = making.carers()
    hasAdvocate = child.voice.advocacy?.isInPlace ?? false
    hasContactCard = child.introductionOfIRO?.contactCard ?? false
    held = making.held()
    tookPart = making.people { $0.route != .none }
    tookNoPart = isCaseFile ? making.people { $0.route == .none } : []
    said = making.said()
    happyWithPlacement = document == .notice ? nil : file.meeting.happyWithPlacement
    happyWithPlan = document == .notice ? nil : file.meeting.happyWithPlan
    plan = making.plan()
    decisions = making.decisions()
    reply = source.reply(to: file)
    record = making.record()
    next = source.next(after: review)
    leftOut = making.confidentiality.leftOut
    remarks = making.remarks(said: said)
  }
}
