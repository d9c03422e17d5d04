import Application
import Casework
import TerminalUI
import Testing

@testable import Screens

/// What a form makes of words that are typed or pasted into it.
@Suite struct KeptAnswersTests {
  private let fields = [
    Field("name", "Name"), Field("words", "Words", .longText),
    Field("choice", "Choice", .choice([Choice("e\u{301}", "One")])),
  ]

  private func refusal(_ answers: [String: String]) -> FormRefusal? {
    do throws(FormRefusal) {
      _ = try fields.kept(answers)
      return nil
    } catch {
      return error
    }
  }

  private func scalars(_ text: String?) -> [UInt32] { text?.unicodeScalars.map(\.value) ?? [] }

  @Test("A name is kept with its letters written in one way, and without what is not seen")
  func names() throws {
    let kept = try fields.kept(["name": "Zoe\u{308} \u{202E}Bell\u{200B}"])
    #expect(scalars(kept["name"]) == scalars("Zo\u{EB} Bell"))
  }

  @Test("Long text keeps its line ends and its signs, and nothing that turns the direction of writing")
  func prose() throws {
    let kept = try fields.kept(["words": "❤\u{FE0F}\n\u{202E}next"])
    #expect(scalars(kept["words"]) == scalars("❤\u{FE0F}\nnext"))
  }

  @Test("What is chosen is left as it is")
  func chosen() throws {
    #expect(scalars(try fields.kept(["choice": "e\u{301}"])["choice"]) == scalars("e\u{301}"))
  }

  @Test("Words that are too long, or a letter under a heap of marks, are refused at their field")
  func refused() throws {
    #expect(refusal(["name": String(repeating: "x", count: 1000)]) == nil)
    let long = try #require(refusal(["name": String(repeating: "x", count: 1001)]))
    #expect(long.words == "This is 1001 letters long, and 1000 is the most.")
    #expect(long.field == "name")
    #expect(refusal(["words": String(repeating: "x", count: 100_000)]) == nil)
    #expect(refusal(["words": String(repeating: "x", count: 100_001)])?.field == "words")
    #expect(refusal(["name": "e" + String(repeating: "\u{301}", count: 7)])?.field == "name")
  }

  @Test("A name that is typed is no longer than one that a list takes, and a child's number likewise")
  func lengths() throws {
    var brook = try Brook()
    try brook.add(
      Invented("100700", "Robin Vale", born: "2009-02-01", since: "2014-10-13", law: .accommodated))
    let service = try brook.service()
    let chosen = SelectedSubject(try service.find(number: "100700"))
    for id in [FormID.newChild, .child(.identity), .child(.person(nil))] {
      let fields = try id.definition(about: chosen, service).fields([:])
      #expect(try fields.kept(["name": String(repeating: "é", count: 200)])["name"] != nil)
      #expect(throws: FormRefusal.self, "\(id)") {
        try fields.kept(["name": String(repeating: "é", count: 201)])
      }
    }
    let fields = try FormID.newChild.definition(about: nil, service).fields([:])
    #expect(try fields.kept(["number": String(repeating: "1", count: 40)])["number"] != nil)
    #expect(throws: FormRefusal.self) { try fields.kept(["number": String(repeating: "1", count: 41)]) }
  }
}
