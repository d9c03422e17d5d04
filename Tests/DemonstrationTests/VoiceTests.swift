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
    #expect(Set(voices.compactMap(\.advocacy)) == Set(Advocacy.allCases))
    #expect(voices.count { $0.introductionSentOn != nil } > 300)
    #expect(Set(voices.compactMap(\.knowsHowToComplain)) == [true, false])
  }
}
