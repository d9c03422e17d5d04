import Casework
import Testing

@Suite("The codes of SSDA903")
struct CodesTests {
  @Test("Only X1 keeps a child in our care")
  func endsOfCare() {
    #expect(ReasonEpisodeEnded.allCases.filter { !$0.endsCare }.map(\.rawValue) == ["X1"])
    #expect(ReasonEpisodeEnded.allCases.filter(\.isDeath).map(\.rawValue) == ["E2"])
    #expect(ReasonEpisodeEnded.allCases.filter(\.isAdoption).map(\.rawValue) == ["E11", "E12"])
  }

  @Test("Attending and taking part are told apart")
  func participation() {
    let attended = ParticipationCode.allCases.filter(\.attended).map(\.rawValue)
    let participated = ParticipationCode.allCases.filter(\.participated).map(\.rawValue)
    #expect(attended == ["PN1", "PN2", "PN3", "PN4"])
    #expect(participated == ["PN1", "PN2", "PN3", "PN5", "PN6"])
  }

  @Test("Short breaks, authority to place and adoptive placements are known")
  func kinds() {
    #expect(LegalStatus.allCases.filter(\.isShortBreaks).map(\.rawValue) == ["V3", "V4"])
    #expect(LegalStatus.allCases.filter(\.authorisesPlacement).map(\.rawValue) == ["D1", "E1"])
    #expect(PlacementType.allCases.filter(\.isAdoptive).map(\.rawValue) == ["A3", "A4", "A5", "A6"])
  }

  @Test("Words are plain and kind, and hold no code that stands for something")
  func words() {
    let words =
      LegalStatus.allCases.map(\.words) + PlacementProvider.allCases.map(\.words)
      + ReasonEpisodeBegan.allCases.map(\.words) + ReasonEpisodeEnded.allCases.map(\.words)
      + ReasonForPlacementChange.allCases.map(\.words) + CategoryOfNeed.allCases.map(\.words)
      + Ethnicity.allCases.map(\.words) + ParticipationCode.allCases.map(\.words)
      + PlacementType.allCases.filter { !$0.rawValue.hasPrefix("Z1") }.map(\.words)
    let codes = LegalStatus.allCases.map(\.rawValue) + PlacementType.allCases.map(\.rawValue)
    for text in words {
      #expect(!text.isEmpty)
      #expect(!text.contains("fail") && !text.contains("engage"))
      #expect(!codes.contains { text.contains($0) }, "\(text)")
    }
    #expect(ParticipationCode.pn3.words.contains("without words"))
    #expect(
      ParticipationCode.pn5.words == "did not attend; asked an advocate or the IRO to put their views")
    #expect(LegalStatus.careOrder.words == "care order (s.31)")
  }

  @Test("Sex is read from the codes of every year and from nothing else")
  func sex() {
    #expect(["1", "2", "M", "F", "U"].map(Sex.init(code:)) == [.male, .female, .male, .female, .unknown])
    #expect(["", "3", "X", "male"].allSatisfy { Sex(code: $0) == nil })
  }
}
