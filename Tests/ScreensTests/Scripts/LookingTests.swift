import TerminalUI
import Testing

/// Finding one's way: lists, tabs and windows.
@Suite struct LookingTests {
  @Test("Finding goes to what is typed, and on to the next")
  func finding() throws {
    try rehearse(
      """
      Finding
      type /
      text adebayo
      type <enter>
      selected Adébáyọ̀ Ọlátúnjí
      type g /
      text niamh
      see Nothing here matches “niamh”.
      type <esc>
      selected Child 100303
      type /
      text not booked
      type <enter>
      selected Jayden Murray
      type n
      selected 王小明
      type N
      selected Jayden Murray
      type /
      text nobody
      see Nothing here matches “nobody”.
      """)
  }

  @Test("The caseload narrows as one types, and says how many are shown")
  func filtering() throws {
    try rehearse(
      """
      Filtering
      type 2
      see 6 children
      see by name
      type /
      text interim
      see 1 match “interim”
      see of 6 children
      see Ella Rose
      not Jayden
      type <enter>
      selected Ella Rose
      type <esc>
      see 6 children
      do "sort"
      see by age
      type :
      text sort due
      type <enter>
      see by next review
      selected Jayden Murray
      type :
      text sort colour
      type <enter>
      see The caseload can be sorted by name, age
      """)
  }

  @Test("A child's tabs tell reviews, placements, people and what was recorded")
  func tabs() throws {
    try rehearse(
      """
      A child's tabs
      type :
      text chi
      see open the child with this number
      type <tab>
      text jay
      see child 100234
      type <enter>
      see Jayden Murray · 14 · 100234 · born 12 Mar 2000
      see ! 2nd review due Tue 28 Oct 2014 · 6 days late · NOT BOOKED
      see IRO Amina Okafor since 2 Jul 2014 (throughout) · social worker Ben Hill
      see 28 Jul 2014
      see in time
      see attended and spoke for themself (PN1)
      do "next tab"
      see No decision of a review is recorded yet.
      do "next tab"
      see No alert and no practice note about this child is recorded yet.
      do "next tab"
      see not recorded: whether there is an advocate
      do "next tab"
      see long-term foster care
      see provided by our own council
      do "next tab"
      see AROUND THE CHILD
      see SOCIAL WORKER AND TEAM
      do "next tab"
      see Review (looked after) held: PN1, attended and spoke for themself
      see from a file
      type <tab>
      see + 3 months = Tue 28 Oct 2014
      type <tab> <esc>
      selected Child 100303
      """)
  }

  @Test("A window of any size shows what it can, and loses nothing")
  func resizing() throws {
    try rehearse(
      """
      Resizing
      size 120x40
      text /Jayden
      type <enter>
      selected Jayden Murray
      see 1st review held Mon 28 Jul 2014
      size 60x16
      selected Jayden Murray
      see Invented children
      not 1st review held
      type <tab>
      see 1st review held Mon 28 Jul 2014
      size 59x16
      see iro needs a window of 60 columns and 16 rows; this is 59 by 16.
      size 80x24
      type <tab>
      selected Jayden Murray
      type b
      text 12 nov
      size 20x5
      see this is 20 by 5
      size 80x24
      see Wed 12 Nov 2014, 7 working days away
      """)
  }

  @Test("A decision that was not carried out stands once, on Today and on the child's page")
  func overdueDecision() throws {
    var brook = try Brook()
    try brook.add(.nia())
    for keys in ["/ F i n d <enter>", ": c h i l d <space> 1 0 0 6 0 0 <enter>"] {
      let shown = try session(keys, Size(columns: 100, rows: 50), in: brook).frame().text
      let title = keys.hasPrefix(":") ? "Decision: Find a" : "Find a"
      #expect(shown.ranges(of: title).count == 1, "\(shown)")
    }
  }

  @Test("A child's page begins with what is late, before what is to come and what waits on others")
  func whatPresses() throws {
    var brook = try Brook()
    try brook.add(.nia())
    let child = try session(
      ": c h i l d <space> 1 0 0 6 0 0 <enter>", Size(columns: 60, rows: 16), in: brook)
    #expect(child.frame().text(row: 4).hasPrefix(" ! 3rd review due Thu 30 Oct 2014"))
  }

  @Test("Of a child who has died, nothing is asked")
  func died() throws {
    try rehearse(
      """
      A child who has died
      type :
      text child 100306
      type <enter>
      see Kai Bell died on 20 Oct 2014. Nothing is due.
      not NOT BOOKED
      not b book
      type b
      see Nothing more is asked of you here.
      """)
  }

  @Test("A key that means nothing says where the keys are")
  func unknownKey() throws {
    try rehearse(
      """
      Unknown
      type x
      see x does nothing here. ? shows what the keys do.
      type ?
      see What the keys do here
      see take back your own last entry
      type q
      selected Child 100303
      """)
  }
}
