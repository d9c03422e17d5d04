import Casework
import Testing

/// Birthdays: on Today, on the child's page, and in what is to be prepared.
@Suite struct GrowingUpTests {
  private func brook() throws -> Brook {
    var brook = try Brook()
    try brook.add(
      Invented(
        "100700", "Nesta Vaughan", born: "1996-11-05", since: "2014-06-02", .held("2014-06-24"),
        .held("2014-09-10")))
    try brook.add(
      Invented(
        "100701", "Cai Vaughan", born: "2002-11-04", since: "2014-06-02", .held("2014-06-24"),
        .placement(.episodeEnded(began: "2014-06-02", EpisodeEnd(on: "2014-10-01", reason: .died)))))
    return brook
  }

  @Test("The birthdays of the week stand quietly on the IRO's Today; of a child who died there is none")
  func today() throws {
    try rehearse(
      """
      Birthdays
      size 120x40
      see Birthdays:
      see Nesta Vaughan 18 on Wed 5 Nov
      not Cai Vaughan 12
      as tom
      not Birthdays:
      """, in: try brook())
  }

  @Test("18 before the next review is due is said on the child's page")
  func page() throws {
    try rehearse(
      """
      Eighteen
      size 120x40
      text :child 100700
      type <enter>
      see 18 on Wed 5 Nov 2014, before the next review is due
      """, in: try brook())
  }
}
