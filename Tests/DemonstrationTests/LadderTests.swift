import Casework
import Demonstration
import ReadModels
import Testing

/// The council is made under every policy that is built in, and disputes stand as its ladder has them.
@Suite struct LadderTests {
  @Test(
    "Under every policy there is an alert in each state, and each manager has what waits for them",
    arguments: BuiltInPolicies.allCases)
  func standing(policy: BuiltInPolicies) throws {
    let council = try SmallCouncil(policy)
    try expectEveryState(council)
    try expectRolesHeld(council)
    try expectWaiting(council)
    if Set(council.policy.ladder.stages.map(\.role)).count > 3 { try expectStandingIn(council) }
  }

  private func expectEveryState(_ council: SmallCouncil) throws {
    let alerts = try council.alerts(SyntheticCouncil.suggestedLogin, includeClosed: true)
    #expect(Set(alerts.map(\.state)) == Set(AlertState.allCases))
    #expect(alerts.allSatisfy { $0.alert.ladder == council.policy.ladder })
    #expect(alerts.contains { $0.clocks.stage?.isOver ?? false })
    let open = alerts.map(\.alert).filter(\.isOpen)
    #expect(open.contains { $0.raised.isUrgent })
    #expect(alerts.allSatisfy { $0.alert.formalSince != nil })
    #expect(open.contains { $0.reached.count == 2 && $0.turn == .toAcknowledge })
    #expect(
      open.contains {
        $0.cafcass != nil && $0.reached.count == 3 && $0.alongside.contains { $0.kind == .seekLegalAdvice }
      })
    #expect(open.contains { $0.raised.origin.practiceNote != nil })
    #expect(open.count { $0.raised.group != nil } > 1)
  }

  private func expectRolesHeld(_ council: SmallCouncil) throws {
    let staff = try council.service(SyntheticCouncil.suggestedLogin).staff
    for stage in council.policy.ladder.stages {
      #expect(staff.members.contains { $0.details.role == stage.role }, "\(stage.called)")
    }
  }

  private func expectWaiting(_ council: SmallCouncil) throws {
    if council.policy.ladder.stagesOfAlerts.contains(where: { $0.role == .teamManager }) {
      let team = try council.waiting(for: "theresa.stone")
      #expect(Set(team.map(\.state)).isSuperset(of: [.toAcknowledge, .toAnswer]))
      #expect(team.contains { $0.owner == "Theresa Stone" })
      #expect(team.contains { $0.owner == "Theresa Stone for Nighat Anwar" })
    }
    let practice = try council.service("theresa.stone").practice()
    #expect(practice.contains { $0.isToAnswer && $0.owner == "Theresa Stone" })
    let service = try council.waiting(for: "philippa.marlow")
    #expect(service.count >= 2)
    let seniors = ["philippa.marlow", "colin.braithwaite", "anthony.gyasi", "elizabeth.harcastle"]
    #expect(try seniors.flatMap(council.waiting).contains { $0.alert.raised.isUrgent })
  }

  /// Somebody above stands in for a senior manager who is away.
  private func expectStandingIn(_ council: SmallCouncil) throws {
    let above = try council.waiting(for: "elizabeth.harcastle") + council.waiting(for: "anthony.gyasi")
    #expect(above.flatMap(\.managers).contains { $0.coveringFor != nil })
  }
}
