import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook

/// The review that something is to be recorded of, with the child it is about.
struct ReviewSubject: Sendable {
  let subject: Subject
  let file: ReviewFile

  init(_ subject: Subject, _ review: ReviewID) throws {
    guard let file = subject.found.child.reviews.file(review) else {
      throw ServiceRefusal.impossible(ReviewFileRefusal.noSuchReview.words)
    }
    self.subject = subject
    self.file = file
  }

  var child: Child { subject.found.child }
  var id: ChildID { subject.chosen.child }
  var today: Day { subject.found.day }
  var called: String { subject.called }

  /// "2nd review", "Review"
  var title: String { subject.found.title(of: file) }

  /// What the notes come to, as one act.
  func command(_ notes: [ReviewFileEvent], seen: ReviewTextSnapshot? = nil) -> Command {
    .review(.note(id, file.id, notes, seen: seen))
  }
}
