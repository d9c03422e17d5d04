import CareCalendar
import Casework
import Correspondence
import ReadModels
import Testing

/// What a child is told of their IRO: the letter and the card.
@Suite struct IntroductionTests {
  private func child(_ more: ChildEvent...) -> Child {
    var child = Child()
    let events: [ChildEvent] =
      [
        .person(.named("Zofia Marlow")),
        .voice(.communication(Communication(knownAs: "Zosia"), on: "2014-07-10")),
        .allocation(.allocated(Allocation(iro: StaffID("amina"), since: "2014-07-04"))),
      ] + more
    events.forEach { child.evolve($0) }
    return child
  }

  private func text(
    _ part: IROIntroduction.Part, _ format: DocumentFormat, telephone: String? = nil, email: String? = nil,
    _ child: Child
  ) throws -> String {
    var staff = StaffList()
    let amina = StaffDetails(
      name: "Amina Okafor", login: "amina", role: .iro, telephone: telephone, email: email)
    staff.evolve(.joined(StaffMember(id: StaffID("amina"), details: amina)))
    let tom = StaffDetails(name: "Tom Nowak", login: "tom", role: .iro)
    staff.evolve(.joined(StaffMember(id: StaffID("tom"), details: tom)))
    let found = IROIntroduction(to: child, on: "2014-07-07", staff: staff, council: "Brook")
    return try BuiltIn.templates.text(of: try #require(found), part, as: format)
  }

  @Test("The letter says who the IRO is and how to reach them", arguments: DocumentFormat.allCases)
  func letter(_ format: DocumentFormat) throws {
    let letter = try text(
      .introduction, format, telephone: "01632 960 001", email: "amina@brook.example", child())
    for words in [
      "Dear Zosia,", "My name is Amina Okafor.", "Brook looks after you.", "Monday 7 July 2014",
      "Telephone: 01632 960 001", "E-mail: amina@brook.example", "You may ask for an advocate.",
    ] {
      #expect(letter.contains(words), "\(words)")
    }
    #expect(!letter.contains("Marlow") && !letter.contains("Until now"))
  }

  @Test("It names the IRO before, and an advocate whom the child has", arguments: DocumentFormat.allCases)
  func change(_ format: DocumentFormat) throws {
    let change = ChildEvent.allocation(.allocated(Allocation(iro: StaffID("tom"), since: "2014-10-01")))
    let letter = try text(
      .introduction, format, child(change, .voice(.advocacy(.hasOne, on: "2014-08-01"))))
    #expect(letter.contains("My name is Tom Nowak."))
    #expect(letter.contains("Until now your IRO was Amina Okafor."))
    #expect(letter.contains("You have an advocate") && !letter.contains("You may ask for an advocate"))
    #expect(!letter.contains("Telephone"), "nothing to fill in within a letter")
  }

  @Test("The card leaves a line for what the staff list does not have", arguments: DocumentFormat.allCases)
  func card(_ format: DocumentFormat) throws {
    let whole = try text(
      .contactCard, format, telephone: "01632 960 001", email: "amina@brook.example", child())
    #expect(whole.contains("Amina Okafor") && whole.contains("Telephone: 01632 960 001"))
    #expect(!whole.contains("....."))
    let open = try text(.contactCard, format, email: "amina@brook.example", child())
    #expect(open.contains("Telephone: ....") && open.contains("E-mail: amina@brook.example"))
  }

  @Test("A child without an IRO is introduced to nobody")
  func nobody() {
    #expect(IROIntroduction(to: Child(), on: "2014-07-07", staff: StaffList(), council: "Brook") == nil)
  }
}
