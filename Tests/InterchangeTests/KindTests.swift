import Interchange
import Testing

@Suite("Faults of one kind")
struct KindTests {
  @Test("Two that differ in what their rows hold are of one kind", arguments: pairs)
  func alike(one: String, other: String, kind: String) {
    #expect(Fault(file: "f.csv", message: one).kind == kind)
    #expect(Note(file: "f.csv", message: other).kind == kind)
  }

  static let pairs = [
    (
      "“PN9” is not a code: the codes are PN0", "“a: b (c)” is not a code: the codes are PN0",
      "… is not a code"
    ),
    (
      "01/04/2015 is after 2014-15 ended: correct it", "02/05/2016 is after 2015-16 ended: correct it",
      "… is after … ended"
    ),
    (
      "begins before the episode of line 3 ends (25/06/2014): correct one of them",
      "begins before the episode of 2013-14/episodes.csv:12 ends (26/06/2014): correct one of them",
      "begins before the episode of … ends"
    ),
    (
      "A child born 3 Nov 2014 cannot have come into care on 2 Nov 2014.",
      "A child born 30 May 2014 cannot have come into care on 12 Feb 2014.",
      "A child born … cannot have come into care on …"
    ),
    (
      "nobody in the staff list is called 'Ann Bell'; check the spelling",
      "nobody in the staff list is called 'Sean O'Neil'; check the spelling",
      "nobody in the staff list is called …"
    ),
    (
      "the same review as line 2, which says otherwise: keep one",
      "the same review as line 30, which says otherwise: keep one",
      "the same review as …, which says otherwise"
    ),
    (
      "is blank: fill it in, or take the row out", "is blank: fill it in, or take the row out", "is blank"
    ),
  ]
}
