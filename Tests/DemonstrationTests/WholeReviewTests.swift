import CareCalendar
import Casework
import Demonstration
import ReadModels
import Rulebook
import Testing

/// How the reviews of the invented children are prepared, held and followed.
@Suite struct WholeReviewTests {
  let council: Meadowbridge
  let policy = Policy.usual

  init() throws { council = try Meadowbridge.made.get() }

  private var files: [ReviewFile] { council.children.flatMap(\.child.reviews.files) }

  /// Those that were recorded by hand.
  private var held: [ReviewFile] { files.filter { $0.review != nil && $0.id.isGiven } }

  private var decisions: [Decision] { held.flatMap(\.decisions.made) }

  @Test("A booking has a time, a venue and a chair, and its preparation has come as far as it may have")
  func booked() {
    let booked = files.filter { $0.review == nil && $0.id.isGiven }
    #expect(booked.count > 90)
    #expect(booked.allSatisfy { $0.booking?.venue != nil && $0.booking?.chair != nil })
    #expect(booked.contains { $0.preparation.socialWorkerSpokenToOn == nil })
    #expect(booked.contains { $0.preparation.choices?.topics != nil })
    #expect(booked.contains { $0.preparation.documents.count == policy.documentsExpected.count })
    #expect(booked.contains { (1...3).contains($0.preparation.documents.count) })
    #expect(booked.contains { $0.preparation.invited.contains { $0.consultationReturnedOn != nil } })
    #expect(Set(files.flatMap(\.preparation.documents.keys)).isSubset(of: policy.documentsExpected))
  }

  @Test("A review is noted in full: everybody invited, every part of the plan, two to four decisions")
  func noted() {
    #expect(held.count > 70)
    for file in held {
      #expect(file.meeting.attendances.count == file.preparation.invited.count)
      #expect(file.plan.progress.count == PlanDomain.allCases.count)
      #expect((2...4).contains(file.decisions.made.count))
    }
    #expect(held.contains { !$0.plan.milestones.isEmpty })
    #expect(held.contains { !$0.plan.risks.isEmpty })
  }

  @Test("What comes from a list of the policy stands in it")
  func lists() {
    #expect(Set(decisions.compactMap(\.domain)).isSubset(of: policy[.decisionDomains]))
    #expect(Set(decisions.compactMap(\.approver)).isSubset(of: policy[.approvers]))
    #expect(Set(held.compactMap(\.plan.permanence?.kind)).isSubset(of: policy[.permanenceKinds]))
    #expect(Set(held.compactMap(\.review?.lateReason)).isSubset(of: policy[.lateReasons]))
    let lists: [PlanDomain: PolicyList] = [
      .education: .educationIssues, .health: .healthIssues, .placement: .placementIssues,
      .contact: .contactIssues,
    ]
    for progress in held.flatMap(\.plan.progress.values) {
      guard let issue = progress.issue, let list = lists[progress.domain] else { continue }
      #expect(policy[list].contains(issue))
    }
  }

  @Test("A review that was late has its reason, and no other has")
  func late() {
    for review in council.children.flatMap(\.reviews) where review.review.id.isGiven {
      #expect(((review.daysLate ?? 0) > 0) == (review.review.lateReason != nil))
    }
  }

  @Test("One review is adjourned, one was and is completed, and one was held as a series")
  func turnings() {
    let adjourned = held.filter { $0.meeting.adjournment != nil }
    #expect(adjourned.count == 2 && adjourned.count(where: \.isAdjourned) == 1)
    let series = held.filter { $0.review?.manner == .series }
    #expect(series.count == 1 && series.allSatisfy { $0.completedOn != nil })
  }

  @Test("Decisions are agreed, agreed by silence, not agreed, waited for, done and overdue")
  func decided() {
    let book = Rulebook(policy: policy, calendar: WorkingCalendar(BankHolidays(listed: [])))
    let pinned = SyntheticCouncil.pinned
    let agreements = held.flatMap { file in
      file.decisions.made.map { book.agreement(of: $0, in: file, on: pinned) }
    }
    #expect(agreements.contains { if case .agreed = $0 { true } else { false } })
    #expect(agreements.contains { if case .agreedBySilence = $0 { true } else { false } })
    #expect(agreements.contains { if case .notAgreed = $0 { true } else { false } })
    #expect(agreements.contains { if case .awaitingReply = $0 { true } else { false } })
    #expect(agreements.contains { if case .approved = $0 { true } else { false } })
    #expect(agreements.contains { if case .awaitingApproval = $0 { true } else { false } })
    #expect(agreements.contains(.locked))
    #expect((5...15).contains(decisions.count { $0.approver != nil } * 100 / decisions.count))
    #expect(decisions.contains { $0.childWanted != nil && $0.whyDifferent != nil })
    #expect((3...15).contains(council.count(.overdue, "philippa.marlow")))
    let managers = SyntheticCouncil.cast.filter { $0.role == .teamManager }
    #expect(managers.count { council.count(.answer, $0.login) > 0 } >= 3)
    #expect((5...60).contains(council.count(.send, "sheila.brody")))
  }

  @Test("A record can be read: some paragraphs, nothing left to fill in, no name that is confidential")
  func records() {
    let written = council.children.flatMap { found in
      found.child.reviews.files.compactMap { file in file.followUp.record.map { (found.child, $0) } }
    }
    #expect(written.count >= 40)
    for (child, text) in written {
      #expect(text.split(separator: "\n\n").count >= 5 && !text.contains { "{}".contains($0) })
      let kept = child.family.people.filter(\.isConfidential).map(\.name)
      #expect(kept.allSatisfy { !text.contains($0) })
    }
  }

  @Test("One review of the suggested IRO's is complete in every part")
  func shown() throws {
    let ilyaas = try #require(council.child("Ilyaas Samatar"))
    #expect(ilyaas.child.person.number == ChildNumber("104416"))
    let iro = ilyaas.child.responsibility.iro.flatMap { council.staff[$0] }
    #expect(iro?.details.login == SyntheticCouncil.suggestedLogin)
    let file = try #require(ilyaas.child.reviews.files.last { $0.followUp.record != nil })
    #expect(file.decisions.made.count == 4 && file.decisions.reply != nil)
    #expect(file.plan.checklist.count == policy[.checklist].count)
    #expect((file.followUp.record ?? "").count > 1500)
    for document in ReviewDocument.allCases {
      let recipients = ilyaas.child.recipients(of: document, in: file)
      #expect(recipients.allSatisfy { file.sentOn(document, to: $0) != nil })
    }
    let due = ilyaas.duties.map(\.line).filter {
      $0.duty.key.review == file.id && $0.duty.nature != .carryOut
    }
    #expect(due.isEmpty)
  }
}
