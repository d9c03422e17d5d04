import CareCalendar
import Casework
import Demonstration
import ReadModels
import Testing

/// Who works for the council, and for whom.
@Suite struct CouncilTests {
  let council: Meadowbridge

  init() throws { council = try Meadowbridge.made.get() }

  @Test("About 430 children are with us, and more than as many have left")
  func children() {
    #expect((420...440).contains(council.withUs.count))
    #expect(council.children.count - council.withUs.count > 450)
  }

  @Test(
    "The posts are filled",
    arguments: [
      (Role.iro, 11), (.iroManager, 1), (.teamManager, 6), (.serviceManager, 1), (.headOfService, 1),
      (.deputyDirector, 1), (.director, 1), (.businessSupport, 2), (.socialWorker, 1),
    ])
  func staff(role: Role, count: Int) {
    #expect(council.staff.members.count { $0.details.role == role } == count)
  }

  @Test("Caseloads run from about 20 to about 60, and some IROs work part of the time")
  func caseloads() {
    for iro in council.iros {
      #expect((18...70).contains(council.caseloads[iro.login]?.count ?? 0), "\(iro.login)")
    }
    let partTime = council.staff.members.filter {
      $0.details.role == .iro && $0.details.fullTimeHundredths < 100
    }
    #expect(partTime.count >= 4)
  }

  @Test("The suggested IRO has the most children and the first place in the cast")
  func suggested() {
    let fullest = council.iros.max { council.caseloads[$0.login]!.count < council.caseloads[$1.login]!.count }
    #expect(fullest?.login == SyntheticCouncil.suggestedLogin)
    #expect(SyntheticCouncil.cast.first?.login == SyntheticCouncil.suggestedLogin)
    #expect(fullest?.name == "Amina Okafor")
  }

  @Test("Every team manager has children in their team")
  func teams() {
    for manager in SyntheticCouncil.cast where manager.role == .teamManager {
      #expect((council.caseloads[manager.login]?.count ?? 0) >= 20, "\(manager.login)")
    }
  }

  @Test("The social worker of the cast has children of her own, and sees no others")
  func socialWorker() throws {
    let worker = try #require(SyntheticCouncil.cast.last { $0.role == .socialWorker })
    #expect((5...60).contains(council.caseloads[worker.login]?.count ?? 0))
    #expect(council.caseloads[worker.login]?.allSatisfy { $0.child.socialWorker == worker.name } ?? false)
  }

  @Test("Three children who came in the last days have no IRO")
  func unallocated() {
    let without = council.withUs.filter { $0.child.responsibility.iro == nil }
    #expect(without.count == 3)
    for child in without {
      let began = child.child.periodsOfCare.last?.began
      #expect(began.map { SyntheticCouncil.pinned - $0 < 7 } == true)
      #expect(child.child.responsibility.caseHolder?.team != nil)
    }
  }
}
