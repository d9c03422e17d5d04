import CareCalendar
import Casework
import Testing

/// Which words of a child may be told at a review.
@Suite struct WordsToShareTests {
  private static let review = ReviewID("r2")

  private func child(_ said: Conversation...) -> Child {
    var child = Child()
    child.evolve(.began("2014-01-06"))
    child.evolve(.held("2014-02-03"))
    for conversation in said { child.evolve(.voice(.spoken(conversation))) }
    return child
  }

  private func said(
    _ day: Day, _ words: String?, for audience: Audience = .all, of review: ReviewID? = nil
  ) -> Conversation {
    Conversation(on: day, way: .alone, review: review, words: words, audience: audience)
  }

  private func words(_ child: Child, _ id: ReviewID? = review, until end: Day? = nil) -> String? {
    child.wordsToShare(at: id, heldOn: "2014-04-28", until: end)?.words
  }

  @Test("What was said since the review before, and for this one, until the day it ended")
  func since() {
    #expect(words(child(said("2014-04-24", "To stay."))) == "To stay.")
    #expect(words(child(said("2014-04-28", "To stay."))) == "To stay.")
    #expect(words(child(said("2014-02-03", "Before."))) == nil)
    #expect(words(child(said("2014-04-29", "After."))) == nil)
    #expect(words(child(said("2014-04-29", "In between.")), until: "2014-05-02") == "In between.")
    #expect(words(child(said("2014-04-22", "First."), said("2014-04-24", "Last."))) == "Last.")
  }

  @Test("What was said for another review is not said for this one")
  func ofAnother() {
    #expect(words(child(said("2014-04-24", "To stay.", of: ReviewID("r1")))) == nil)
    #expect(words(child(said("2014-01-10", "To stay.", of: Self.review))) == "To stay.")
    #expect(words(child(said("2014-04-24", "To stay.", of: Self.review)), nil) == nil)
  }

  @Test("Only what the child allowed everybody to know", arguments: Audience.allCases)
  func allowed(_ audience: Audience) {
    #expect((words(child(said("2014-04-24", "To stay.", for: audience))) != nil) == (audience == .all))
    #expect(words(child(said("2014-04-24", nil))) == nil)
  }

  @Test("PN4 and PN7 leave a child's views out; a child under 4 is counted neither way")
  func codes() {
    #expect(ParticipationCode.allCases.filter(\.leavesViewsOut) == [.pn4, .pn7])
  }
}
