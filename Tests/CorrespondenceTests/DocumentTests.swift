import Casework
import Correspondence
import ReadModels
import TestSupport
import Testing

/// The documents of one review, each whole, as somebody gets them.
@Suite struct DocumentTests {
  @Test("Each document reads as it was agreed to", arguments: TemplateName.documents)
  func whole(_ name: TemplateName) throws {
    var review = InventedReview()
    review.record = Self.record
    let document = try #require(name.document)
    let recipient: Recipient =
      switch document {
      case .letter: .child
      case .notice: .person(InventedReview.mother)
      case .record: .caseFile
      }
    let text = try BuiltIn.templates.text(of: review.version(document, for: recipient), as: name.format)
    guard let agreed = Documents.text("\(name)") else {
      try Documents.record(text, as: "\(name)")
      Issue.record("\(name) was recorded: read it, then run again.")
      return
    }
    #expect(text == agreed)
  }

  private static let record = """
    # How it went

    Zosia chaired the **first part** herself. She had written a list, and we kept to it:

    - her brother Olek
    - a laptop
      for homework
    - *the guinea pigs*

    ## What comes next

    1. Ben rings Olek's carers.
    2. Ruth asks about the laptop.

    Costs < £300 & no #discussion; 5 * 3 = 15.
    """

  @Test("The letter thanks a child in the way that they took part", arguments: ParticipationCode.allCases)
  func participation(_ code: ParticipationCode) throws {
    var review = InventedReview()
    review.participation = code
    let letter = try BuiltIn.templates.text(of: review.version(.letter, for: .child), as: .markdown)
    #expect(!letter.contains(code.rawValue))
    #expect(letter.contains("You") && !letter.contains("{{"))
  }

  @Test(
    "Of a child who did not come it says when and how they were spoken to before",
    arguments: ParticipationCode.allCases, DocumentFormat.allCases)
  func toldBefore(_ code: ParticipationCode, _ format: DocumentFormat) throws {
    var review = InventedReview()
    review.participation = code
    let letter = try BuiltIn.templates.text(of: review.version(.letter, for: .child), as: format)
    let isBefore = [.pn5, .pn6, .pn7].contains(code)
    #expect(letter.contains("You did not come, but you told me before:") == isBefore)
    #expect(
      letter.contains("On Monday 20 October 2014, when you and I talked on our own:") == isBefore)
    #expect(letter.contains("I want to see my brother more."))
  }

  @Test("The letter says who put the child's views: the advocate, or else the IRO")
  func viewsWerePut() throws {
    for (code, route, words) in [
      (ParticipationCode.pn5, AttendanceRoute.advocate, "Your advocate told us"),
      (.pn5, .apart, "I told the others what you think, as you asked me to."),
      (.pn5, nil, "I told the others"), (.pn2, .whole, "I told the others"),
    ] {
      var review = InventedReview()
      (review.participation, review.childsRoute) = (code, route)
      let letter = try BuiltIn.templates.text(of: review.version(.letter, for: .child), as: .markdown)
      #expect(letter.contains(words))
    }
  }

  @Test("The child's letter has none of the words of the trade", arguments: DocumentFormat.allCases)
  func jargon(_ format: DocumentFormat) throws {
    let letter = try BuiltIn.templates.text(of: InventedReview().version(.letter, for: .child), as: format)
    for word in ["placement", "contact ", "LAC", "looked after", "PN1", "statutory", "decisions and", "reg "]
    {
      #expect(!letter.contains(word), "\(word)")
    }
  }

  @Test("What somebody typed does no harm in Markdown or in HTML")
  func harmless() throws {
    var review = InventedReview()
    review.aside = " <b onclick='x'>*bold* # no [a](http://b.example) & \"q\" </b>"
    review.record = "<script>alert(1)</script>\n\n<!-- x -->"
    let html = try BuiltIn.templates.text(of: review.version(.record, for: .caseFile), as: .html)
    #expect(!html.contains("<b") || !html.contains("onclick='"))
    #expect(!html.contains("<script") && !html.contains("<!-- x"))
    #expect(html.contains("&lt;script&gt;") && html.contains("&quot;q&quot;"))
    let markdown = try BuiltIn.templates.text(of: review.version(.notice, for: .caseFile), as: .markdown)
    #expect(markdown.contains(#"\<b onclick='x'\>\*bold\* # no [a]\(http://b.example)"#))
  }
}
