import CareCalendar
import Casework
import Demonstration
import Testing

/// How the invented children are heard.
@Suite struct VoiceTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  private var conversations: [Conversation] { council.withUs.flatMap(\.child.voice.conversations) }

  @Test("Most children of four and over have words that can be read")
  func words() {
    let speaking = council.withUs.map(\.child).filter { child in
      child.person.age(on: SyntheticCouncil.pinned).map { $0 >= 5 } ?? false
    }
    #expect(speaking.count { $0.voice.lastWords != nil } * 100 > speaking.count * 60)
    #expect(conversations.allSatisfy { $0.words.map { $0.count > 15 } ?? true })
  }

  @Test("Nobody says the same twice in a row")
  func varied() {
    for child in council.children.map(\.child) {
      let words = child.voice.conversations.compactMap(\.words)
      #expect(zip(words, words.dropFirst()).allSatisfy { $0 != $1 })
    }
  }

  @Test("Children too young to speak are observed; others are spoken to, or decline")
  func ways() {
    #expect(
      Set(conversations.map(\.way)).isSuperset(of: [.alone, .observed, .declined, .notAppropriate]))
    for child in council.withUs.map(\.child) {
      for conversation in child.voice.conversations {
        let age = child.person.age(on: conversation.on) ?? 0
        #expect((conversation.way == .observed) == (age < 4) || (3...4).contains(age))
      }
    }
  }

  @Test("What is said is meant for one, some or all")
  func audience() {
    #expect(Set(conversations.filter { $0.words != nil }.map(\.audience)) == Set(Audience.allCases))
  }

  @Test("Some need an interpreter, some are called otherwise, and advocates were offered, found and declined")
  func needs() {
    let voices = council.withUs.map(\.child.voice)
    #expect(voices.count { $0.communication.interpreter != nil } >= 8)
    #expect(voices.count { $0.communication.knownAs != nil } >= 5)
    #expect(voices.contains { $0.communication.pronoun != nil })
    #expect(voices.contains { $0.communication.needs != nil })
    #expect(Set(voices.compactMap(\.advocacy)) == [.offered, .declined, .hasOne])
    #expect(voices.count { !$0.introductions.isEmpty } > 300)
    #expect(Set(voices.compactMap(\.knowsHowToComplain)) == [true, false])
  }

  @Test(
    "No review contradicts itself: where the views of a child did not reach it, none that could be told are there"
  )
  func participation() {
    var left = 0
    for child in council.children.map(\.child) {
      for file in child.reviews.files {
        guard let review = file.review, review.participation?.leavesViewsOut == true else { continue }
        left += 1
        let said = child.wordsToShare(at: file.id, heldOn: review.heldOn, until: review.completedOn)
        #expect(said == nil, "\(child.person.name ?? "") \(review.heldOn)")
        let answers = [file.meeting.happyWithPlacement, file.meeting.happyWithPlan].compactMap { $0 }
        #expect(answers.allSatisfy { $0 == .notAsked })
      }
    }
    #expect(left > 60)
  }

  @Test("Of each review it is said alike who came and whose views were put")
  func routes() {
    for file in council.children.flatMap(\.child.reviews.files) {
      guard let code = file.review?.participation, let own = file.meeting.attendance(of: .child) else {
        continue
      }
      #expect(code.routes.contains(own.route))
    }
  }
}
