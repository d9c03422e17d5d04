import Casework
import Testing

/// The codes of the national return, and what they mean here.
@Suite struct CodesTests {
  @Test("Short breaks, and authority to place, are told by the legal status")
  func legalStatuses() {
    #expect(LegalStatus.allCases.filter(\.isShortBreaks).map(\.rawValue) == ["V3", "V4"])
    #expect(LegalStatus.allCases.filter(\.authorisesPlacement).map(\.rawValue) == ["D1", "E1"])
  }

  @Test("Adoption, death and a new episode are told by the reason an episode ended")
  func reasons() {
    #expect(ReasonEpisodeEnded.allCases.filter { !$0.endsCare }.map(\.rawValue) == ["X1"])
    #expect(ReasonEpisodeEnded.allCases.filter(\.isDeath).map(\.rawValue) == ["E2"])
    #expect(ReasonEpisodeEnded.allCases.filter(\.isAdoption).map(\.rawValue) == ["E11", "E12"])
  }

  @Test("Placements with adopters are A3 to A6")
  func placements() {
    #expect(PlacementType.allCases.filter(\.isAdoptive).map(\.rawValue) == ["A3", "A4", "A5", "A6"])
  }

  @Test(
    "Sex is read in the codes of every year",
    arguments: [
      ("1", .male), ("M", .male), ("2", .female), ("F", .female), ("U", .unknown), ("3", nil), ("m", nil),
      ("", nil),
    ] as [(String, Sex?)])
  func sex(code: String, sex: Sex?) {
    #expect(Sex(code: code) == sex)
  }

  @Test("Every code has its meaning in words, and no two of a kind share them, save foster care")
  func words() {
    expectDistinct(LegalStatus.allCases.map(\.words))
    expectDistinct(ReasonEpisodeEnded.allCases.map(\.words))
    expectDistinct(ReasonEpisodeBegan.allCases.map(\.words))
    expectDistinct(ReasonForPlacementChange.allCases.map(\.words))
    expectDistinct(ReasonAdoptionPlacementEnded.allCases.map(\.words))
    expectDistinct(ParticipationCode.allCases.map(\.words))
    expectDistinct(CategoryOfNeed.allCases.map(\.words))
    expectDistinct(Ethnicity.allCases.map(\.words))
    expectDistinct(PlacementProvider.allCases.map(\.words))
    let undivided: [PlacementType] = [.fosteredUndivided, .fosteredByFamilyUndivided]
    expectDistinct(PlacementType.allCases.filter { !undivided.contains($0) }.map(\.words))
  }

  private func expectDistinct(_ words: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!words.contains(""), sourceLocation: sourceLocation)
    #expect(Set(words).count == words.count, sourceLocation: sourceLocation)
  }
}
