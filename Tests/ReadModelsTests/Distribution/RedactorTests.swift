import Casework
import Testing

@testable import ReadModels

/// What is left out of a text for somebody who may not know it.
@Suite struct ConfidentialityTests {
  private func left(
    _ text: String, hiding phrase: String, _ kind: Secret.Kind = .place, sparing spared: Set<String> = []
  ) -> String {
    var hidden = Redactor(
      [Secret(phrase, "it", kind, sparing: spared)].compactMap { $0 }, ConfidentialQuotations([], open: []))
    return hidden.clean(text, in: "a text")
  }

  @Test(
    "A place is left out with its number and its road, and by each word that tells",
    arguments: [
      ("She lives at 14 Quill Lane, Tarnwick now.", "She lives at [left out] now."),
      ("near Quill", "near [left out]"), ("QUILL LANE", "[left out]"), ("quill\nlane", "[left out]"),
      ("Quill-based", "[left out]"), ("Quill's end", "[left out]'s end"), ("Qu\u{AD}ill", "[left out]"),
      ("in Tarn-\nwick", "in [left out]"), ("Târnwick", "[left out]"), ("Ta\u{301}rnwick", "[left out]"),
      ("TW7 4QJ", "[left out]"), ("tw74qj", "[left out]"), ("TW7-4QJ", "[left out]"), ("14 days", "14 days"),
      ("down the lane", "down the lane"), ("tranquillity", "tranquillity"),
      ("Tarnwick. The school", "[left out]. The school"), ("Quill and Tarnwick", "[left out] and [left out]"),
    ])
  func place(_ text: String, _ expected: String) {
    #expect(left(text, hiding: "14 Quill Lane, Tarnwick TW7 4QJ") == expected)
  }

  @Test("A place whose words tell nothing alone is left out where they stand together")
  func generic() {
    #expect(
      left("the Hill House on the hill", hiding: "Hill House, 3 Park Road") == "the [left out] on the hill")
    #expect(left("by Park Road", hiding: "Hill House, 3 Park Road") == "by [left out]")
  }

  @Test(
    "A name is left out whole and by each of its words, as it may be written",
    arguments: [
      ("Bernadette said so", "[left out] said so"), ("Mrs O'Quince came", "Mrs [left out] came"),
      ("O’Quince’s dog", "[left out]’s dog"), ("OQuince", "[left out]"), ("the Quinces", "the [left out]"),
      ("Quince-Murray", "[left out]"), ("O'QUINCE", "[left out]"), ("oh, quite", "oh, quite"),
    ])
  func name(_ text: String, _ expected: String) {
    #expect(left(text, hiding: "Bernadette O'Quince", .name) == expected)
  }

  @Test("A name that is also a word is left out where it is written as a name")
  func alsoWords() {
    #expect(left("I will ask Will.", hiding: "Will Pruett", .name) == "I will ask [left out].")
    #expect(
      left("So we met. He and So came.", hiding: "So He", .name) == "So we met. He and [left out] came.")
  }

  @Test("A name written without blanks is found inside a sentence, with and without the family name")
  func ideographs() {
    #expect(left("今天王小明来了", hiding: "王小明", .name) == "今天[left out]来了")
    #expect(left("小明来了", hiding: "王小明", .name) == "[left out]来了")
  }

  @Test(
    "A telephone number is found however its digits are grouped",
    arguments: ["07700 900321", "07700900321", "0770 090 0321", "+44 7700 900 321", "0044-7700-900321"])
  func telephone(_ number: String) {
    #expect(left("Ring \(number) first", hiding: "07700 900321").hasSuffix("[left out] first"))
    #expect(!left("Ring \(number) first", hiding: "07700 900321").contains("0"))
  }

  @Test("An e-mail address is left out with its ending")
  func mail() {
    #expect(
      left("to dms82@posthaven.example today", hiding: "dms82@posthaven.example") == "to [left out] today")
  }

  @Test("Words of the child's own name stay, unless they stand in the whole of another's")
  func spared() {
    let spared: Set<String> = ["ella", "rose"]
    #expect(
      left("Ella saw Rose Stone", hiding: "Rose Stone", .name, sparing: spared) == "Ella saw [left out]")
    #expect(left("Ella Rose", hiding: "Rose Stone", .name, sparing: spared) == "Ella Rose")
    #expect(left("Ella Rose", hiding: "Ella Rose", .name, sparing: spared) == "Ella Rose")
  }

  @Test("What was said in confidence is left out where several of its words stand one after the other")
  func unsaid() {
    var hidden = Redactor(
      [],
      ConfidentialQuotations(
        ["I do not want to go back there at all."], open: ["I do not want to go to bed."]))
    let text = "She said “I do NOT want to\ngo back there” and I do not want to go on."
    #expect(hidden.clean(text, in: "a text") == "She said “I do NOT [left out]” and I do not want to go on.")
    #expect(hidden.leftOut.map(\.words) == ["what the child said in confidence: in a text"])
  }

  @Test("The sender is told what was left out, where, and how often")
  func told() {
    var hidden = Redactor(
      [Secret("Quill Lane", "it", .place, sparing: [])!], ConfidentialQuotations([], open: []))
    _ = hidden.clean("Quill, no, not Quill; by Quill", in: "decision 1")
    _ = hidden.clean("Quill", in: "the record")
    #expect(hidden.leftOut.map(\.words) == ["it: in decision 1, 3 times", "it: in the record"])
  }
}
