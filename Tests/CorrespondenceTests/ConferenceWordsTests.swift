import Casework
import Correspondence
import ReadModels
import TestSupport
import Testing

/// What is written about a child protection conference calls it that, and nothing else.
@Suite struct ConferenceWordsTests {
  @Test("A note that it moved, or does not take place", arguments: TemplateName.notes, [true, false])
  func note(_ name: TemplateName, _ isForChild: Bool) throws {
    let party = isForChild ? Party.child : .person(InventedMeeting.mother)
    func text(_ kind: ReviewKind) throws -> String {
      var meeting = InventedMeeting()
      meeting.kind = kind
      meeting.isCancelled = name.subject == .note(.cancelled)
      let note = try #require(meeting.note(for: party))
      return try BuiltIn.templates.text(of: note, as: name.format)
    }
    let conference = try text(.childProtection)
    #expect(conference.contains("conference") && !conference.lowercased().contains(" review "))
    #expect(try text(.lookedAfter) == conference.replacing("conference", with: "review"))
  }

  @Test("The decisions, the record and the letter", arguments: TemplateName.documents)
  func document(_ name: TemplateName) throws {
    let document = try #require(name.document)
    func text(_ kind: ReviewKind) throws -> String {
      var review = InventedReview()
      review.kind = kind
      return try BuiltIn.templates.text(
        of: review.version(document, for: document == .letter ? .child : .caseFile), as: name.format)
    }
    let conference = try text(.childProtection)
    #expect(conference.contains("conference"))
    #expect(!conference.contains("review is") && !conference.contains("Your review"))
    #expect(!(try text(.lookedAfter)).contains("conference"))
  }
}
