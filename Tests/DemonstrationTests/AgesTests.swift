import Casework
import Testing

@testable import Demonstration

/// What is written in disputes fits the age of the child whom it is about.
@Suite struct AgesTests {
  private static let pools: [[AgedText]] = [
    AlertWords.notTold, AlertWords.escalated, AlertWords.refused, AlertWords.withdrawn, AlertWords.notes,
    AlertWords.referred, PracticeWords.good, PracticeWords.impact,
  ]
  private static let texts = Array(AlertText.usual.values) + [AlertText.ofAnything]

  @Test("There is something to say at every age, and of most things more than one", arguments: 0...17)
  func something(age: Int) {
    for pool in Self.pools { #expect(pool.filter { $0.ages.contains(age) }.count > 1) }
    for texts in Self.texts { #expect(texts.contains { $0.ages.contains(age) }) }
  }

  @Test(
    "Of a child under five nothing is written that only older ones do or say",
    arguments: [
      "school", "exam", "told {name}", "{name} was told", "{name} is told", "so has {name}",
      "{name} is asked", "{name} asked", "no longer wants", "{name} knows", "{they} could follow",
      "{they} had said", "passport now", "wishes to",
    ])
  func young(words: String) {
    let written = Self.pools.joined().filter { $0.ages.contains { $0 < 5 } }.map(\.words)
    let texts = Self.texts.joined().filter { $0.ages.contains { $0 < 5 } }.flatMap(\.all)
    for text in written + texts { #expect(!text.contains(words), "\(text)") }
  }
}

extension AlertText {
  fileprivate var all: [String] { [concern, remedy, reply, outcome] }
}
