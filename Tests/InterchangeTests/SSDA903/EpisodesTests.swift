import Interchange
import Testing

@Suite("Episodes of one child")
struct EpisodesTests {
  @Test("An episode may begin on the day the last one ends with X1")
  func sameDay() {
    let read = episodes("19/05/2014,S,C2,N1,U6,PR1,25/06/2014,X1,CARPL", "25/06/2014,P,C2,N1,U4,PR1,,,")
    #expect(read.words == [])
    #expect(read.episodes.map(\.episode.ended?.reason) == [.newEpisode, nil])
  }

  @Test(
    "Episodes that overlap are a fault of the later one, whatever the order of lines",
    arguments: [
      (
        "25/06/2014,X1,", "24/06/2014",
        "begins before the episode of line 3 ends (25/06/2014): correct one of them"
      ),
      (
        ",,", "24/06/2014",
        "the episode of line 3 has not ended: give its DEC and REC, or correct this DECOM"
      ),
      (
        "25/06/2014,E4A,", "25/06/2014",
        "begins on the day the episode of line 3 ends with E4A: X1 if care went on"
      ),
    ])
  func overlaps(end: String, began: String, message: String) {
    let read = episodes("\(began),P,C2,N1,U4,PR1,,,", "19/05/2014,S,C2,N1,U6,PR1,\(end)")
    #expect(read.words == ["2014-15/episodes.csv:2: DECOM: \(message)"])
    #expect(read.episodes == [], "a child with a fault is left out whole")
  }

  @Test("Care may begin on the day a short break ends")
  func afterShortBreak() {
    let read = episodes("19/05/2014,S,V3,N2,U6,PR1,21/05/2014,E8,", "21/05/2014,S,V2,N2,U6,PR1,,,")
    #expect(read.words == [])
  }

  @Test("An episode cannot end before it begins; it may end the same day")
  func endsBefore() {
    #expect(
      episodes("19/05/2014,S,C2,N1,U6,PR1,18/05/2014,E8,").words == [
        "2014-15/episodes.csv:2: DEC: 18/05/2014 is before the episode began (19/05/2014)"
      ])
    #expect(episodes("19/05/2014,S,C2,N1,U6,PR1,19/05/2014,E8,").words == [])
  }

  @Test("DEC and REC stand together or not at all")
  func halfAnEnd() {
    #expect(
      episodes("19/05/2014,S,C2,N1,U6,PR1,25/06/2014,,").words == [
        "2014-15/episodes.csv:2: REC: is blank beside a DEC: give the reason, or leave both blank"
      ])
    #expect(
      episodes("19/05/2014,S,C2,N1,U6,PR1,,E8,").words == [
        "2014-15/episodes.csv:2: DEC: is blank beside a REC: give the day, or leave both blank"
      ])
  }

  @Test("No episode begins before birth; one may begin on the day of birth")
  func birth() {
    #expect(
      episodes("07/05/2004,S,C2,N1,U6,PR1,,,").words == [
        "2014-15/episodes.csv:2: DECOM: is before the child was born (08/05/2004, 2014-15/header.csv:2): "
          + "correct one of them"
      ])
    #expect(episodes("08/05/2004,S,C2,N1,U6,PR1,,,").words == [])
  }

  @Test("A placement for adoption does not end before it begins")
  func adoption() {
    let backwards = Folder(placed: ["100001,08/05/2004,02/06/2014,01/06/2014,RD1"]).read()
    #expect(backwards.faults.map(\.column) == ["DATE_PLACED_CEASED"])
    let read = Folder(placed: ["100001,08/05/2004,02/06/2014,02/07/2014,RD3"]).read()
    #expect(read.words == [])
    #expect(read.placements.first?.placement.reasonEnded == .noAdoptersFound)
    #expect(read.placements.first?.placement.ended?.iso == "2014-07-02")
  }

  private func episodes(_ rows: String...) -> SSDA903.Return {
    Folder(episodes: rows.map { "100001,\($0),,," }).read()
  }
}
