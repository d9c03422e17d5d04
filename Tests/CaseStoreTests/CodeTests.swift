import Casework
import Testing

@testable import CaseStore

/// The words and codes of payloads, which must never change: a changed one would make old entries unreadable.
@Suite struct CodeTests {
  @Test("Every value of a closed list has a word, and comes back from it")
  func words() {
    #expect(Sex.allCases.compactMap(Word.sex.json) == ["F", "M", "U"].map { JSON.text($0) })
    for kind in ReviewKind.allCases { #expect(comesBack(kind, Word.reviewKind)) }
    for role in Role.allCases { #expect(comesBack(role, Word.role)) }
  }

  @Test("The codes that are stored are those of SSDA903, as they stand")
  func codes() {
    #expect(codes(LegalStatus.self) == "C1 C2 D1 E1 J1 J2 J3 L1 L2 L3 V2 V3 V4")
    #expect(codes(ReasonEpisodeBegan.self) == "B L P S T U")
    #expect(codes(CategoryOfNeed.self) == "N1 N2 N3 N4 N5 N6 N7 N8")
    #expect(codes(PlacementProvider.self) == "PR0 PR1 PR2 PR3 PR4 PR5")
    #expect(codes(ParticipationCode.self) == "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7")
    #expect(codes(ReasonAdoptionPlacementEnded.self) == "RD1 RD2 RD3 RD4")
    #expect(
      codes(ReasonForPlacementChange.self)
        == "ALLEG APPRR CARPL CHILD CLOSE CREQB CREQO CUSTOD LAREQ OTHER PLACE STAND")
    #expect(
      codes(PlacementType.self)
        == "A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 Q1 Q2 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 "
        + "Z1 Z11 Z12 Z13 Z14")
    #expect(
      codes(ReasonEpisodeEnded.self)
        == "E11 E12 E13 E14 E15 E16 E17 E2 E3 E4 E41 E43 E44 E45 E46 E47 E48 E4A E4B E5 E6 E7 E8 E9 X1")
    #expect(
      codes(Ethnicity.self)
        == "AIND AOTH APKN ABAN BAFR BCRB BOTH CHNE MOTH MWAS MWBA MWBC NOBT OOTH REFU WBRI WIRI WIRT WOTH WROM"
        .split(separator: " ").sorted().joined(separator: " "))
  }

  private func comesBack<Value>(_ value: Value, _ words: Words<Value>) -> Bool {
    guard case .text(let word) = words.json(value) else { return false }
    return words[word] == value
  }

  private func codes<Code: CaseIterable & RawRepresentable<String>>(_: Code.Type) -> String {
    Code.allCases.map(\.rawValue).sorted().joined(separator: " ")
  }
}
