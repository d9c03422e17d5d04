import CareCalendar
import Casework
import ReadModels
import TestSupport
import Testing

/// What each recipient sees of a review.
@Suite struct ReviewVersionTests {
  private let open = InventedReview()
  private let confidential = InventedReview(isConfidential: true)

  @Test("Everybody sees the decisions, who took part, and when the next review is due")
  func everybody() {
    let version = open.version(.record, for: .person(InventedReview.teacher))
    #expect(version.held.title == "2nd review")
    #expect(version.calledAs == "Zosia")
    #expect(version.decisions.map(\.responsible) == ["Ben Hill, social worker", "Ben Hill, social worker"])
    #expect(version.decisions.map(\.awaits) == [nil, "nominated officer"])
    #expect(version.tookPart.map(\.name).contains("Dorota Marlow-Szczepańska"))
    #expect(version.tookNoPart.isEmpty && version.childNumber == nil && version.plan.risks.isEmpty)
    #expect(version.next.dueBy == Day(iso: "2015-04-27"))
    #expect(version.reply.dueBy == Day(iso: "2014-11-05"))
    #expect(version.home == InventedReview.home && version.leftOut.map(\.count) == [2])
  }

  @Test("The case file holds everything but what the child told the IRO alone")
  func caseFile() {
    let version = confidential.version(.record, for: .caseFile)
    #expect(version.home == InventedReview.home && version.school == InventedReview.school)
    #expect(version.carers == ["Bernadette O'Quince", "Will Pruett"])
    #expect(version.childNumber == "100777" && version.tookNoPart.map(\.reason) == ["was at work"])
    #expect(version.said.map(\.words).count == 2)
    #expect(version.leftOut.map(\.what) == ["what the child said in confidence"])
  }

  @Test(
    "A letter says decisions as they are said to the child, cleaned like everything; other documents do not")
  func saidToChild() {
    var review = InventedReview(isConfidential: true)
    review.laptopToChild = "You get a laptop"
    review.aside = ", says Dorota Marlow-Szczepańska."
    let letter = review.version(.letter, for: .child)
    #expect(letter.decisions[1].words == "You get a laptop, says [left out].")
    #expect(letter.remarks.contains { $0.hasPrefix("Not yet worded for the child: decision 1.") })
    #expect(review.version(.record, for: .child).decisions[1].words.hasPrefix("A laptop of your own"))
  }

  @Test("What the child said for their team is for the social worker, the case file and themself")
  func team() {
    func hears(_ recipient: Recipient) -> Int { open.version(.record, for: recipient).said.count }
    #expect(hears(.person(InventedReview.worker)) == 2)
    #expect(hears(.person(InventedReview.teacher)) == 1)
    #expect(hears(.person(InventedReview.mother)) == 1)
    #expect(hears(.child) == 2)
  }

  @Test("What the child told the IRO alone stands in the child's own letter and nowhere else")
  func iroAlone() {
    let letter = open.version(.letter, for: .child)
    #expect(letter.said.map(\.words).contains(InventedReview.inConfidence))
    #expect(letter.remarks.contains { $0.contains("in confidence") })
    for document in ReviewDocument.allCases {
      for recipient in [Recipient.caseFile, .person(InventedReview.worker), .person(InventedReview.mother)] {
        let said = open.version(document, for: recipient).said.map(\.words)
        #expect(!said.contains(InventedReview.inConfidence))
      }
    }
  }

  @Test("Nobody learns through the child's letter what the child did not say to them")
  func reader() {
    let reader = open.reader(.teamManager)
    let letter = open.version(.letter, for: .child, by: reader)
    #expect(!letter.said.map(\.words).contains(InventedReview.inConfidence))
    #expect(
      letter.leftOut.map(\.words) == [
        "what the child said in confidence: in what the child said, twice",
        "what the child wanted: in decision 1, twice",
      ])
    #expect(letter.said.count == 1 && letter.decisions[0].childWanted == nil)
  }

  @Test("Where confidential things are not for whoever makes it, the case file's version has none either")
  func dutyOnly() {
    let reader = confidential.reader(.businessSupport)
    let version = confidential.version(.record, for: .caseFile, by: reader)
    #expect(version.home == nil && version.carers == [])
  }

  @Test("What a person may know is left out where whoever makes the version may not, their own name too")
  func dutyOnlyForAPerson() {
    var review = confidential
    review.mayKnow = Set(ConfidentialItem.allCases)
    review.motherIsMetApart = true
    let reader = review.reader(.businessSupport)
    let teacher = review.version(.record, for: .person(InventedReview.teacher), by: reader)
    #expect(teacher.home == nil && teacher.carers == [] && teacher.said.count == 1)
    let mother = review.version(.record, for: .person(InventedReview.mother), by: reader)
    #expect(mother.recipientWords == "confidential (mother)")
    #expect(!mother.tookPart.contains { $0.name.contains("Dorota") })
    #expect(mother.remarks.first == "This person is met apart from the meeting.")
  }

  @Test("What the child told the IRO alone is left out wherever it is repeated, for whoever may not hear it")
  func repeated() {
    var review = open
    review.aside = " “I heard the shouting through the kitchen wall again,” she said."
    let reader = review.reader(.businessSupport)
    let letter = review.version(.letter, for: .child, by: reader)
    #expect(letter.decisions[0].childWanted?.contains("shouting") != true)
    #expect(!letter.decisions[0].words.contains("shouting"))
    let own = review.version(.letter, for: .child)
    #expect(own.decisions[0].words.contains("shouting"))
  }

  @Test("What was confidential when it stood is left out for good; what is open now is not")
  func former() {
    var review = open
    review.hasMoved = true
    review.aside = " Not 8 Brackendene Row nor Larkmoor, and not Wrenfield of Pellworth: Dorota, Tarnwick."
    let teacher = review.version(.record, for: .person(InventedReview.teacher)).decisions[0].words
    #expect(
      teacher.hasSuffix(
        "Not [left out] nor [left out], and not [left out] of [left out]: Dorota, Tarnwick."))
    review.mayKnow = [.address, .school]
    let allowed = review.version(.record, for: .person(InventedReview.teacher)).decisions[0].words
    #expect(allowed.contains("8 Brackendene Row nor Larkmoor, and not [left out] of [left out]"))
    let own = review.version(.record, for: .person(InventedReview.mother)).decisions[0].words
    #expect(own.contains("and not Wrenfield of Pellworth"))
    let notice = review.version(.notice, for: .caseFile).decisions[0].words
    #expect(notice.contains("Not [left out] nor Larkmoor"))
  }

  @Test("The child knows where they live, their school and their carers, and not another parent's details")
  func child() {
    let version = confidential.version(.record, for: .child)
    #expect(version.home == InventedReview.home && version.carers.count == 2)
    #expect(!version.tookPart.map(\.name).contains { $0.contains("Dorota") })
  }

  @Test(
    "Whoever is no parent counts as somebody who cares for the child",
    arguments: [
      (Relationship.grandparent, ConfidentialItem.carer), (.relative, .carer), (.friend, .carer),
      (.other, .carer),
      (.fosterCarer, .carer), (.teacher, .carer), (.mother, .otherParent), (.specialGuardian, .otherParent),
    ])
  func confidence(_ relationship: Relationship, _ expected: ConfidentialItem) {
    let person = ConnectedPerson(
      id: PersonID("p"), name: "Jo Lark", relationship: relationship, isConfidential: true)
    #expect(person.confidence == expected)
  }

  @Test("One's own name is known to oneself, and nobody else's that is confidential")
  func oneself() {
    let version = confidential.version(.record, for: .person(InventedReview.mother))
    #expect(
      version.tookPart.map(\.name) == [
        "Dorota Marlow-Szczepańska", "somebody whose name is left out", "Ben Hill", "Ruth Adeyemi",
      ])
    #expect(version.tookPart[1].relationship == "carer")
    #expect(version.home == nil && version.school == nil && version.carers == [])
  }

  @Test("What somebody may know though it is confidential, they see")
  func mayKnow() {
    var review = confidential
    review.mayKnow = [.address, .carer, .wordsInConfidence]
    let version = review.version(.record, for: .person(InventedReview.teacher))
    #expect(version.home == InventedReview.home && version.school == nil)
    #expect(version.carers.count == 2 && version.said.count == 3)
    #expect(version.tookPart[0].name == "somebody whose name is left out")
  }

  @Test("Neither the venue nor where the child lives stands in a notice, whoever gets it")
  func notice() {
    var review = InventedReview()
    review.aside = " At Bexfield Hall; home to 14 Quillfeather Lane."
    for recipient in [Recipient.caseFile, .child, .person(InventedReview.carer)] {
      let version = review.version(.notice, for: recipient)
      #expect(version.home == nil)
      #expect(version.decisions[0].words.hasSuffix("At [left out]; home to [left out]."))
    }
  }

  @Test("The sender is told where somebody may not simply come to the meeting")
  func terms() {
    var review = open
    review.motherIsMetApart = true
    let version = review.version(.notice, for: .person(InventedReview.mother))
    #expect(version.remarks.first == "This person is met apart from the meeting: police advice.")
  }

  @Test("A review that was not held has no version")
  func notHeld() {
    let version = ReviewVersion(
      .notice, of: ReviewID("another"), for: .caseFile, from: open.source, by: .wholly)
    #expect(version == nil)
  }

  @Test(
    "The letter says the full name, and the sender why, where it is not recorded what the child is called")
  func notKnownAs() {
    var review = open
    review.knownAs = nil
    let letter = review.version(.letter, for: .child)
    #expect(letter.calledAs == "Zofia Marlow")
    #expect(letter.remarks.contains { $0.contains("likes to be called") })
  }
}
