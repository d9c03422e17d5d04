import Casework
import Testing

@testable import Record

/// The words and codes of payloads, which must never change: a changed one would make old entries unreadable.
@Suite struct CodeTests {
  @Test("Every value of a closed list has a word, and comes back from it")
  func comeBack() {
    for sex in Sex.allCases { #expect(comesBack(sex, CodeTables.sex)) }
    for role in Role.allCases { #expect(comesBack(role, CodeTables.role)) }
    for kind in ReviewKind.allCases { #expect(comesBack(kind, CodeTables.reviewKind)) }
    for manner in MannerOfReview.allCases { #expect(comesBack(manner, CodeTables.manner)) }
    for chooser in InvitationChoice.allCases { #expect(comesBack(chooser, CodeTables.chooser)) }
    for route in AttendanceRoute.allCases { #expect(comesBack(route, CodeTables.route)) }
    for answer in Answer.allCases { #expect(comesBack(answer, CodeTables.answer)) }
    for domain in PlanDomain.allCases { #expect(comesBack(domain, CodeTables.planDomain)) }
    for document in ReviewDocument.allCases { #expect(comesBack(document, CodeTables.reviewDocument)) }
    for matter in Sending.Matter.allCases { #expect(comesBack(matter, CodeTables.matter)) }
    for reason in ReturnReason.allCases { #expect(comesBack(reason, CodeTables.returnReason)) }
    for way in SendingWay.allCases { #expect(comesBack(way, CodeTables.sendingWay)) }
    for way in ConversationWay.allCases { #expect(comesBack(way, CodeTables.conversationWay)) }
    for audience in Audience.allCases { #expect(comesBack(audience, CodeTables.audience)) }
    for advocacy in Advocacy.allCases { #expect(comesBack(advocacy, CodeTables.advocacy)) }
    for outcome in ExitInterview.Outcome.allCases { #expect(comesBack(outcome, CodeTables.exitInterview)) }
    for relationship in Relationship.allCases { #expect(comesBack(relationship, CodeTables.relationship)) }
    for terms in ParticipationTerms.allCases { #expect(comesBack(terms, CodeTables.contactTerms)) }
    for confidence in ConfidentialItem.allCases { #expect(comesBack(confidence, CodeTables.confidence)) }
    for place in WhereaboutsKind.allCases { #expect(comesBack(place, CodeTables.childsPlace)) }
    for side in Parentage.Side.allCases { #expect(comesBack(side, CodeTables.parentageSide)) }
    for category in CommonCategory.allCases { #expect(comesBack(category, CodeTables.commonCategory)) }
    for kind in PracticeNoteKind.allCases { #expect(comesBack(kind, CodeTables.practiceNoteKind)) }
    for kind in InvolvementKind.recordedApart { #expect(comesBack(kind, CodeTables.involvementKind)) }
    for end in ConferenceOutcome.allCases { #expect(comesBack(end, CodeTables.conferenceOutcome)) }
    for harm in CategoryOfHarm.allCases { #expect(comesBack(harm, CodeTables.categoryOfHarm)) }
    for end in InvolvementEndReason.allCases { #expect(comesBack(end, CodeTables.involvementEndReason)) }
    for grade in PracticeMonitoring.Grade.allCases { #expect(comesBack(grade, CodeTables.monitoringGrade)) }
    for voice in HomeVisit.Voice.allCases { #expect(comesBack(voice, CodeTables.homeVoice)) }
    for kind in QualityCheck.Kind.allCases { #expect(comesBack(kind, CodeTables.qualityKind)) }
    for respondent in SurveyRespondent.allCases { #expect(comesBack(respondent, CodeTables.respondent)) }
    for verdict in SurveyAnswer.Verdict.allCases { #expect(comesBack(verdict, CodeTables.surveyVerdict)) }
    for why in EarlyReviewReason.allCases { #expect(comesBack(why, CodeTables.earlyReviewReason)) }
    for end in EarlyReview.Outcome.allCases { #expect(comesBack(end, CodeTables.earlyReviewOutcome)) }
    for kind in ProceedingsKind.allCases { #expect(comesBack(kind, CodeTables.proceedingsKind)) }
    for way in ViewWay.allCases { #expect(comesBack(way, CodeTables.viewWay)) }
    for common in CommonChange.allCases { #expect(comesBack(common, CodeTables.commonChange)) }
    for standing in SignificantChange.Standing.allCases {
      #expect(comesBack(standing, CodeTables.changeStanding))
    }
    for outcome in Consideration.Outcome.allCases {
      #expect(comesBack(outcome, CodeTables.considerationOutcome))
    }
  }

  @Test("The words that are stored are those that were chosen once")
  func words() {
    #expect(words(CodeTables.sex) == "F M U")
    #expect(
      words(CodeTables.reviewKind)
        == "looked-after authority-to-place placed-for-adoption short-breaks pathway-plan child-protection "
        + "supervision-order")
    #expect(words(CodeTables.manner) == "meeting series without-meeting")
    #expect(words(CodeTables.chooser) == "child iro social-worker parent other")
    #expect(words(CodeTables.route) == "whole part video apart advocate in-writing telephone none")
    #expect(words(CodeTables.answer) == "yes no mixed not-asked")
    #expect(words(CodeTables.planDomain) == "education health placement contact")
    #expect(words(CodeTables.reviewDocument) == "notice record letter")
    #expect(words(CodeTables.matter) == "invitation consultation change notice record letter")
    #expect(words(CodeTables.returnReason) == "post-returned email-bounced wrong-person not-collected")
    #expect(
      words(CodeTables.sendingWay)
        == "post-to-another-address post-to-the-same-address email hand social-worker")
    #expect(
      words(CodeTables.conversationWay)
        == "alone with-others observed telephone video in-writing by-advocate declined not-appropriate")
    #expect(words(CodeTables.audience) == "iro iros team all")
    #expect(words(CodeTables.advocacy) == "offered has-one declined referred seen")
    #expect(
      words(CodeTables.relationship)
        == "mother father second-mother step-parent special-guardian unknown-parent grandparent relative "
        + "friend foster-carer key-worker social-worker teacher health-professional advocate "
        + "independent-visitor childrens-guardian personal-adviser interpreter family-centre-worker "
        + "family-placement-social-worker private-fostering-social-worker team-manager other-professional other"
    )
    #expect(words(CodeTables.parentageSide) == "parent child")
    #expect(words(CodeTables.contactTerms) == "may-attend apart in-writing not-invited")
    #expect(words(CodeTables.confidence) == "address school carer other-parent words-in-confidence")
    #expect(words(CodeTables.childsPlace) == "home school")
    #expect(
      words(CodeTables.commonCategory)
        == "drift planning assessment timeliness documents statutory not-informed follow-through legal "
        + "safeguarding contact communication practice good-practice other")
    #expect(words(CodeTables.practiceNoteKind) == "challenge good-practice impact")
    #expect(
      words(CodeTables.earlyReviewReason)
        == "care-plan-change placement-with-parent accommodation-ceases welfare-not-safeguarded iro-requests")
    #expect(words(CodeTables.earlyReviewOutcome) == "withdrawn decided")
    #expect(
      words(CodeTables.involvementKind)
        == "pathway-plan supervision-order child-protection section-17-short-breaks")
    #expect(
      words(CodeTables.involvementEndReason)
        == "finished discharged replaced no-conference moved-away died other")
    #expect(words(CodeTables.conferenceOutcome) == "plan-begun plan-continued plan-ended no-plan")
    #expect(words(CodeTables.categoryOfHarm) == "neglect physical sexual emotional")
    #expect(
      words(CodeTables.commonChange)
        == "care-plan decisions-late contact social-worker safeguarding complaint placement birth-family "
        + "offending exclusion missing health permanence other")
    #expect(
      words(CodeTables.proceedingsKind)
        == "care placement adoption discharge contact secure-accommodation other")
    #expect(words(CodeTables.viewWay) == "statement letter guardian care-plan hearing")
    #expect(words(CodeTables.changeStanding) == "happened proposed")
    #expect(words(CodeTables.considerationOutcome) == "brought-forward not-brought-forward")
  }

  @Test("So are those of surveys, of what was found, and of children's homes")
  func wordsOfTheService() {
    #expect(words(CodeTables.respondent) == "child parent carer")
    #expect(words(CodeTables.surveyVerdict) == "yes no")
    #expect(words(CodeTables.monitoringGrade) == "good fair poor")
    #expect(words(CodeTables.homeVoice) == "children parents staff social-workers")
    #expect(words(CodeTables.qualityKind) == "audit observation")
    #expect(words(CodeTables.exitInterview) == "held declined not-possible")
  }

  @Test("A review that was given no id is noted by its kind and its day, for ever")
  func reviewWithoutID() {
    let held = Review(kind: .authorityToPlace, heldOn: "2014-11-03", participation: nil)
    #expect(held.id.raw == "authority-to-place/2014-11-03")
    for kind in ReviewKind.allCases { #expect(CodeTables.reviewKind.json(kind) == .text(kind.rawValue)) }
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

  private func comesBack<Value>(_ value: Value, _ words: CodeTable<Value>) -> Bool {
    guard case .text(let word) = words.json(value) else { return false }
    return words[word] == value
  }

  /// The words of a list, in the order of the values in the code.
  private func words<Value: CaseIterable>(_ words: CodeTable<Value>) -> String {
    Value.allCases.compactMap { words.json($0)?.asText }.joined(separator: " ")
  }

  private func codes<Code: CaseIterable & RawRepresentable<String>>(_: Code.Type) -> String {
    Code.allCases.map(\.rawValue).sorted().joined(separator: " ")
  }
}
