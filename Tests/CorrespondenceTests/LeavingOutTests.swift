import Casework
import Correspondence
import ReadModels
import TestSupport
import Testing

/// No template shows anybody what they may not know, whatever stands in the texts.
@Suite struct LeavingOutTests {
  /// What tells of each confidential thing, in small letters without accents.
  private static let telling: [(what: String, words: [String])] = [
    ("home", ["quillfeather", "tarnwick", "tw7", "4qj"]),
    ("school", ["aldhelm"]),
    ("carers", ["bernadette", "quince", "oquince", "900555", "will pruett", "pruett"]),
    ("mother", ["dorota", "szczepanska", "hobbin", "gb2", "900321", "900 321", "dms82", "posthaven"]),
    ("home before", ["brackendene", "ostley"]),
    ("school before", ["larkmoor"]),
    ("mother before", ["wrenfield", "pellworth", "sallow"]),
    ("father", ["threlfall", "cormac", "ivorden", "960148", "960 148"]),
    ("confidence", ["shouting", "kitchen wall"]),
  ]

  private var review: InventedReview {
    var review = InventedReview(isConfidential: true)
    review.saidAside =
      " At 14 Quillfeather\nLane, TARNWICK TW74QJ (Quillfeather-end), near St Aldhelm’s school; Bernadette"
      + " O'Quince's car, the Quinces, +44 7700 900555, Will Pruett. Dorota Marlow-Szczepanska of Hobbin"
      + " Street, GB2 9ZX, 07700900321, dms82@posthaven.example. Mr THRELFALL, Cor-\nmac, Ivorden Court,"
      + " 01632 960148."
    review.hasMoved = true
    review.saidAside +=
      " Before: Brackendene Row, Ostley; Larkmoor; Mrs Wrenfield of Sallow Court, Pellworth."
    review.aside = review.saidAside + " “I heard the shouting through the kitchen wall again,” she said."
    return review
  }

  private static let cases = TemplateName.documents.flatMap { name in
    [Recipient.person(InventedReview.teacher), .person(InventedReview.worker)].map { (name, $0) }
  }

  @Test("Nothing confidential stands in any document for somebody who may know none of it", arguments: cases)
  func nothing(_ name: TemplateName, _ recipient: Recipient) throws {
    let text = Collation.folded(try text(review, name, recipient))
    for (what, words) in Self.telling {
      for word in words where text.contains(word) { Issue.record("\(what): \(word) stands in it") }
    }
    #expect(text.contains("[left out]"))
  }

  @Test("A parent's own name stands in theirs, and nobody else's", arguments: TemplateName.documents)
  func parent(_ name: TemplateName) throws {
    let text = Collation.folded(try text(review, name, .person(InventedReview.mother)))
    for (what, words) in Self.telling where !what.hasPrefix("mother") {
      for word in words where text.contains(word) { Issue.record("\(what): \(word) stands in it") }
    }
    #expect(text.contains("dorota"))
  }

  @Test(
    "The child's documents hold no details of parents that are confidential",
    arguments: TemplateName.documents)
  func child(_ name: TemplateName) throws {
    let text = Collation.folded(try text(review, name, .child))
    for (what, words) in Self.telling where what.hasPrefix("mother") || what == "father" {
      for word in words where text.contains(word) { Issue.record("\(what): \(word) stands in it") }
    }
  }

  @Test("Where the child lives stands in no notice, and what was told the IRO alone in no other document")
  func everybody() throws {
    for name in TemplateName.documents {
      for recipient in [Recipient.caseFile, .child, .person(InventedReview.carer)] {
        let text = Collation.folded(try text(review, name, recipient))
        if name.document == .notice { #expect(!text.contains("quillfeather") && !text.contains("tarnwick")) }
        if recipient != .child { #expect(!text.contains("kitchen wall")) }
      }
    }
  }

  @Test("What somebody may know stands in theirs", arguments: DocumentFormat.allCases)
  func mayKnow(_ format: DocumentFormat) throws {
    var review = review
    review.mayKnow = Set(ConfidentialItem.allCases)
    let name = TemplateName(.record, format)
    let text = Collation.folded(try text(review, name, .person(InventedReview.teacher)))
    for (what, word) in Self.telling.flatMap({ all in all.words.prefix(1).map { (all.what, $0) } }) {
      #expect(text.contains(word), "\(what)")
    }
    #expect(!text.contains("left out"))
  }

  private func text(_ review: InventedReview, _ name: TemplateName, _ recipient: Recipient) throws -> String {
    try BuiltIn.templates.text(
      of: review.version(try #require(name.document), for: recipient), as: name.format)
  }
}
