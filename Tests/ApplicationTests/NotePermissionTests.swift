import Application
import CareCalendar
import Casework
import Testing

/// Which roles may record what of a review.
@Suite struct NotePermissionTests {
  private static let day: Day = "2014-11-03"
  private static let reviewers: Set<Role> = [.iro, .iroManager]
  private static let senders: Set<Role> = [.iro, .iroManager, .businessSupport]
  private static let reporters: Set<Role> = [.iro, .iroManager, .teamManager]
  private static let id = DecisionID("d")

  private static let preparation: [(ReviewFileEvent, Set<Role>)] =
    ([
      (.socialWorkerSpokenTo(on: day), reviewers), (.invited(.child, .iro, on: day), reviewers),
      (.notInvited(.child, reason: "r", on: day), reviewers), (.chosen(ChildsChoices(), on: day), reviewers),
      (.managerTold(missing: ["care plan"], on: day), reviewers), (.invitationSent(.child, on: day), senders),
      (.consultationSent(.child, on: day), senders), (.consultationReturned(.child, on: day), senders),
      (.documentReceived("care plan", on: day), senders),
    ] as [(PreparationEvent, Set<Role>)]).map { (.preparation($0.0), $0.1) }

  private static let meeting: [(ReviewFileEvent, Set<Role>)] =
    ([
      .adjourned(Adjournment(on: day, reason: "r", completeBy: day)), .completed(on: day),
      .tookPart(Attendance(party: .child, route: .whole), on: day),
      .childAnswered(placement: .yes, plan: .no, on: day), .lateReasonGiven("r", on: day),
    ] as [MeetingEvent]).map { (.meeting($0), reviewers) }

  private static let plan: [(ReviewFileEvent, Set<Role>)] =
    ([
      (.progressed(Progress(domain: .health, issue: nil, words: nil), on: day), reviewers),
      (.milestoneSet(Milestone(id: MilestoneID("m"), words: "w", by: nil), on: day), reviewers),
      (.milestoneReached(MilestoneID("m"), on: day), reviewers),
      (.permanence(Permanence(kind: "adoption", madeOn: day), on: day), reviewers),
      (.placementObserved(words: "w", on: day), reviewers), (.risk(words: "w", on: day), reviewers),
      (.answered(question: "q", answer: ChecklistAnswer(.yes), on: day), reviewers),
      (.amendedPlanReceived(on: day), senders),
    ] as [(PlanEvent, Set<Role>)]).map { (.plan($0.0), $0.1) }

  private static let decisions: [(ReviewFileEvent, Set<Role>)] =
    ([
      (.made(Decision(id: id, words: "w", responsible: "p", by: day), on: day), reviewers),
      (.issued(on: day), reviewers), (.replied(ManagersReply(on: day, exceptions: [])), [.teamManager]),
      (.approved(id, on: day), reviewers), (.approvalRefused(id, reason: "r", on: day), reviewers),
      (.done(id, on: day), reporters), (.notDone(id, reason: "r", on: day), reporters),
    ] as [(DecisionEvent, Set<Role>)]).map { (.decisions($0.0), $0.1) }

  private static let followUp: [(ReviewFileEvent, Set<Role>)] =
    ([
      (.recordWritten("w", on: day), reviewers), (.recordCompleted(on: day), reviewers),
      (.sent(.record, .child, on: day), senders),
      (.midwayChecked(MidwayCheck(on: day, words: [:], decisionsAreOnTrack: true)), reviewers),
    ] as [(FollowUpEvent, Set<Role>)]).map { (.followUp($0.0), $0.1) }

  private static let deliveries: [(ReviewFileEvent, Set<Role>)] =
    ([
      .cameBack(Sending(.letter, to: .child), sentOn: day, Undelivered(.postReturned, on: day)),
      .sentAgain(Sending(.letter, to: .child), .email, words: nil, on: day),
    ] as [DeliveryEvent]).map { (.delivery($0), senders) }

  private func council() throws -> (SmallCouncil, ChildID, ReviewID) {
    let council = try SmallCouncil()
    try council.child("1", team: "Team 1")
    let staff = Role.allCases.map { role in
      StaffDetails(name: "Any \(role.words)", login: role.rawValue, role: role, team: "Team 1")
    }
    let robin = try council.service("robin")
    _ = try robin.importStaff(staff.map { StaffImportRow($0, council.origin) }, isDryRun: false)
    let child = try robin.find(number: "1")
    let review = try #require(try robin.child(child).child.reviews.held.first?.id)
    return (council, child, review)
  }

  @Test("What may be noted of a review depends on one's role: nobody else's note is recorded")
  func table() throws {
    let (council, child, review) = try council()
    let services = try Role.allCases.map { ($0, try council.service($0.rawValue)) }
    let all = Self.preparation + Self.meeting + Self.plan + Self.decisions + Self.followUp + Self.deliveries
    for (note, allowed) in all {
      for (role, service) in services {
        let isPermitted = try isPermitted(note, child, review, service)
        #expect(isPermitted == allowed.contains(role), "\(note): \(role.words)")
      }
    }
  }

  /// Whether the role is no reason to refuse it; whether it is otherwise possible is not asked here.
  private func isPermitted(
    _ note: ReviewFileEvent, _ child: ChildID, _ review: ReviewID, _ service: CaseService
  ) throws -> Bool {
    do {
      _ = try service.perform(.review(.note(child, review, [note])))
      return true
    } catch let refusal as ServiceRefusal {
      guard case .notPermitted(note.permission, service.signedIn.role) = refusal else { return true }
      return false
    }
  }

  @Test("An act with one note that somebody may not record is refused whole")
  func mixed() throws {
    let (council, child, review) = try council()
    let head = council.store.head()
    let notes: [ReviewFileEvent] = [
      .followUp(.sent(.letter, .child, on: Self.day)), .followUp(.recordWritten("w", on: Self.day)),
    ]
    #expect(throws: ServiceRefusal.notPermitted(.recordReviews, .businessSupport)) {
      try council.service("business-support").perform(.review(.note(child, review, notes)))
    }
    #expect(council.store.head() == head)
  }

  @Test("The message says which review it is, with whom it waits and until when")
  func words() throws {
    let (council, child, review) = try council()
    let manager = try council.service("robin")
    func said(_ note: ReviewFileEvent) throws -> String {
      try manager.perform(.review(.note(child, review, [note]))).words
    }
    let decision = Decision(id: Self.id, words: "find a school", responsible: "Ben Hill", by: Self.day)
    #expect(
      try said(.decisions(.made(decision, on: Self.day)))
        == "1st review of Ella Rose 1: decision: find a school (Ben Hill, by 3 Nov 2014).")
    // Two managers lead the team, so neither is named.
    #expect(
      try said(.decisions(.issued(on: Self.day)))
        == "1st review of Ella Rose 1: decisions sent to the team manager; a reply is due by Mon 10 Nov 2014."
    )
    #expect(
      try said(.plan(.risk(words: "May run away.", on: Self.day)))
        == "1st review of Ella Rose 1: risk: May run away.")
  }
}
