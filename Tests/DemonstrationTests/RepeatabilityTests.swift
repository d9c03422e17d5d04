import Application
import Casework
import Demonstration
import Testing

@Suite struct RepeatabilityTests {
  @Test("The same seed gives the same journal, entry for entry, ids and moments included")
  func sameSeed() throws {
    let first = try Meadowbridge.made.get()
    let second = try Meadowbridge()
    #expect(first.entries.count > 10_000)
    #expect(first.entries == second.entries)
  }

  @Test("Another seed gives another council, with nothing at fault", arguments: [1, 2026])
  func otherSeeds(seed: UInt64) throws {
    let other = try Meadowbridge(seed: seed)
    #expect(other.entries != (try Meadowbridge.made.get().entries))
    #expect((400...460).contains(other.withUs.count))
    for iro in other.iros { #expect((other.boards[iro.login]?.sections.count ?? 0) >= 6, "\(iro.login)") }
  }

  @Test("Positions rise with the moments of recording, and nothing is recorded after the pinned morning")
  func moments() throws {
    let entries = try Meadowbridge.made.get().entries
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.recordedAt <= $1.recordedAt })
    let morning = Int64(SyntheticCouncil.pinned.number) * 86_400_000 + 9 * 3_600_000
    #expect(entries.last.map { $0.recordedAt.milliseconds < morning } == true)
  }

  @Test("What was typed about children was typed by those who may, in about five acts a child")
  func typed() throws {
    let council = try Meadowbridge.made.get()
    let typed = council.entries.filter { $0.source == .person && $0.event.subject == .child }
    let acts = Dictionary(grouping: typed, by: \.act)
    #expect((2000...3000).contains(acts.count))
    let roles = typed.compactMap { entry in entry.recordedBy.flatMap { council.staff[$0]?.details.role } }
    #expect(roles.count == typed.count)
    #expect(
      Set(roles) == [.iro, .iroManager, .teamManager, .serviceManager, .headOfService, .businessSupport])
  }
}
