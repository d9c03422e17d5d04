import Application
import CareCalendar
import Casework
import Testing

/// The people and places around a child, and taking back what was entered in error, on the child's page.
@Suite struct FamilyTests {
  @Test("Somebody is added, changed and taken out, and what they are to the child is seen")
  func people() throws {
    try rehearse(
      """
      People
      text :child 100234
      type <enter> l l l l l
      selected nobody recorded yet
      type +
      text Dawn Murray
      type <tab>
      text mother
      type <tab>
      see Parental responsibility
      type <tab>
      text apart
      type <tab>
      see Reason for that (required)
      text police advice
      type <tab>
      text 9 Hill Street
      type <tab>
      text yes
      type <ctrl-s>
      see Jayden Murray: Dawn Murray (mother); confidential; is met apart from the meeting: police advice.
      selected Dawn Murray
      see 9 Hill Street
      see confidential: left out of what others are sent
      type <enter>
      see Dawn Murray, around Jayden Murray
      type <tab> <tab>
      text yes
      type <ctrl-s>
      see with parental responsibility · is met apart
      type x
      see Take out Dawn Murray, around Jayden Murray
      type <ctrl-s>
      see Dawn Murray (mother) has no part in the reviews any more.
      selected nobody recorded yet
      """)
  }

  @Test("What somebody may know is offered once something is confidential")
  func mayKnow() throws {
    try rehearse(
      """
      May know
      text :child 100234
      type <enter> l l l l l +
      not May know all the same
      type <esc> j
      selected Home
      type <enter>
      text 4 Mill Lane
      type <tab> <backspace>
      text yes
      type <ctrl-s>
      see Jayden Murray: Where the child lives: 4 Mill Lane (confidential).
      type +
      see May know all the same
      """)
  }

  @Test("A brother is found by name or number, and both pages name the other")
  func siblings() throws {
    try rehearse(
      """
      Brothers and sisters
      text :child 100234
      type <enter> l l l l l s
      text adebayo
      type <ctrl-s>
      see Jayden Murray and Adébáyọ̀ Ọlátúnjí are brothers or sisters.
      see Brothers and sisters: Adébáyọ̀ Ọlátúnjí (same IRO)
      type j
      selected Adébáyọ̀ Ọlátúnjí
      type <enter>
      see Brothers and sisters: Jayden Murray (same IRO)
      """)
  }

  @Test("A parent who is in care too is linked, and the IRO whom both would have needs a reason")
  func parent() throws {
    var brook = try Brook()
    try brook.add(
      Invented("100700", "Rhea Murray", born: "2014-03-01", since: "2014-10-29", iro: nil))
    try rehearse(
      """
      Parent and child
      as morag
      text :child 100700
      type <enter> l l l l l o
      see different IROs
      text jayden
      type <tab>
      text a parent
      type <ctrl-s>
      see Jayden Murray is a parent of Rhea Murray.
      see Parent: Jayden Murray (IRO Amina Okafor)
      see PARENTS AND CHILDREN KNOWN HERE
      type f
      text amina
      type <tab>
      see Amina Okafor would have both Rhea Murray and Jayden Murray
      see Why a parent and their child have the same IRO
      type <tab>
      text Rhea lives with him
      type <ctrl-s>
      see Rhea Murray: IRO Amina Okafor from Mon 3 Nov 2014.
      """, in: brook)
  }

  @Test("The page says since when the child has had the IRO, and whether throughout")
  func throughout() throws {
    try rehearse(
      """
      One IRO
      text :child 100234
      type <enter>
      see IRO Amina Okafor since 2 Jul 2014 (throughout)
      """)
    var brook = try Brook(children: [])
    let (amina, sian) = (try #require(brook.staff["amina"]).id, try #require(brook.staff["sian"]).id)
    try brook.add(
      Invented(
        "100700", "Rhea Lacey", born: "2004-05-01", since: "2014-07-02", iro: nil,
        .allocation(.allocated(Allocation(iro: sian, since: "2014-07-04"))),
        .allocation(.allocated(Allocation(iro: amina, since: "2014-10-01")))))
    try rehearse(
      """
      Two
      text :child 100700
      type <enter>
      see IRO Amina Okafor since 1 Oct 2014 (not throughout)
      """, in: brook)
  }

  @Test("A team manager sees who is around the child and is not offered to change it")
  func teamManager() throws {
    try rehearse(
      """
      Not theirs
      as tom
      text :child 100234
      type <enter> l l l l l
      see AROUND THE CHILD
      not + add somebody
      type +
      see Your role (Team Manager) does not allow you to record the people around a child.
      type l x
      see That entry is not yours.
      """)
  }

  @Test("The IRO manager marks an imported entry, an IRO does not, and is told who can")
  func journal() throws {
    let brook = try Brook()
    try rehearse(
      """
      Not one's own
      text :child 100234
      type <enter> h
      see Enter mark as entered in error
      selected 28 Jul 2014
      type x
      see That entry is not yours. The IRO manager can mark it as entered in error.
      """, in: brook)
    try rehearse(
      """
      Anybody's
      as morag
      text :child 100234
      type <enter> h <enter>
      see “Review (looked after) held: PN1
      see Nothing is erased
      text another child's
      type <enter>
      event entered-in-error
      see Marked as entered in error: Review (looked after) held: PN1
      see ✗ entered in error
      see why: another child's (Morag Sinclair)
      see 1st review due Wed 30 Jul 2014
      """, in: brook)
  }
}
