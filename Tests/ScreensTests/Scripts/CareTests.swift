import Application
import CareCalendar
import Casework
import Testing

/// How a child was heard and who is around them: shown on the child's page, and recorded there.
@Suite struct CareTests {
  /// A child of Amina's with a good deal recorded, and a brother.
  private func shaws() throws -> Brook {
    var brook = try Brook()
    let said = Conversation(on: "2014-10-20", way: .alone, words: "I want to see Kye more.", audience: .team)
    let mother = ConnectedPerson(
      id: PersonID("m"), name: "Dawn Shaw", relationship: .mother, hasParentalResponsibility: true,
      terms: .apart, termsReason: "police advice", details: "9 Hill Street", isConfidential: true)
    try brook.add(
      Invented(
        "100600", "Reece Shaw", born: "2003-02-01", since: "2014-06-02", .held("2014-06-24"),
        .voice(.spoken(said)), .family(.linked(FamilyID("f"), on: "2014-06-02")),
        .voice(
          .communication(Communication(knownAs: "Ree", pronoun: "he", needs: "signs"), on: "2014-06-02")),
        .family(.recorded(mother, on: "2014-06-02")),
        .family(.lives(.home, Whereabouts(words: "4 Mill Lane", isConfidential: true), on: "2014-06-02"))))
    try brook.add(
      Invented(
        "100601", "Kye Shaw", born: "2006-02-01", since: "2014-06-02", .held("2014-06-24"),
        .family(.linked(FamilyID("f"), on: "2014-06-02"))))
    return brook
  }

  @Test("The header says what the child is called, said last, and who their brothers and sisters are")
  func header() throws {
    try rehearse(
      """
      The header
      text :child 100600
      type <enter>
      see Reece Shaw · known as Ree · 11 · 100600 · he
      see “I want to see Kye more.” · seen alone 20 Oct
      see Communication: signs
      see Brothers and sisters: Kye Shaw (same IRO)
      size 60x16
      see ! 2nd review due Wed 24 Sep 2014
      see “I want to see Kye more.”
      see People Journal
      size 80x24
      type 1
      type /
      text reece
      type <enter> <tab>
      see “I want to see Kye more.” · seen alone 20 Oct
      """, in: try shaws())
  }

  @Test("What a child said for the IRO alone is on nobody else's screen, and the visit is")
  func inConfidence() throws {
    let brook = try shaws()
    let said = Conversation(on: "2014-10-30", way: .alone, words: "A secret of mine.", audience: .iro)
    let service = try brook.service()
    _ = try service.perform(.voice(.hear(try service.find(number: "100600"), [.spoken(said)])))
    let look = """
      A secret
      text :child 100600
      type <enter>
      see seen alone 30 Oct
      see “I want to see Kye more.” (20 Oct)
      not secret
      do "next tab"
      do "next tab"
      do "next tab"
      see 30 Oct 2014  spoken to alone
      not secret
      type l l l
      see Child: spoken to alone
      not secret
      """
    for login in ["morag", "tom"] {
      try rehearse(look.replacing("A secret\n", with: "A secret\nas \(login)\n"), in: brook)
    }
    try rehearse("Own\ntext :child 100600\ntype <enter>\nsee “A secret of mine.” · seen alone", in: brook)
  }

  @Test("A conversation is recorded by one key, also from Today, for the review that is booked")
  func conversation() throws {
    try rehearse(
      """
      A conversation
      size 100x30
      text /ella
      type <enter> v
      see Record a visit to Ella Rose, or a conversation
      text today
      type <tab>
      text alone
      type <tab>
      text I like my room.
      type <tab>
      see the child's IRO alone
      type <tab>
      see 1st review, Tue 4 Nov 2014
      type <ctrl-s>
      see Ella Rose: Child: spoken to alone.
      selected Ella Rose
      selected Tue 15:30 · 1st review
      """)
  }

  @Test("What is not appropriate needs its reason, and takes no words; a child may decline without one")
  func reasons() throws {
    try rehearse(
      """
      Reasons
      text :child 100234
      type <enter> v
      text today
      type <tab>
      text not app
      type <tab>
      see Reason (required)
      not What the child said
      type <ctrl-s>
      see This is needed.
      type <backtab> <backspace>
      text declined
      type <tab>
      see What the child said
      not Reason (required)
      type <ctrl-s>
      see Jayden Murray: Child: declined to talk this time.
      """)
  }

  @Test("Advocate, complaints, introduction and communication are recorded where they are shown")
  func facts() throws {
    try rehearse(
      """
      The child's own tab
      text :child 100234
      type <enter>
      do "next tab"
      do "next tab"
      do "next tab"
      selected none recorded yet
      type j <enter>
      text offered
      type <ctrl-s>
      see Jayden Murray: Advocate: an advocate was offered.
      selected an advocate was offered
      type j <enter>
      text yes
      type <ctrl-s>
      selected knows how to complain
      type j
      selected not recorded: a complaint
      type j <enter> <ctrl-s>
      selected introduction sent, with the IRO's contact card
      type j <enter>
      text Jay
      type <tab>
      text he
      type <ctrl-s>
      selected known as Jay; pronoun: he
      see Jayden Murray · known as Jay · 14
      """)
  }
}
