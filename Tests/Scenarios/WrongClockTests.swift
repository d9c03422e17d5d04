import Application
import CareCalendar
import Casework
import Foundation
import Headless
import Screens
import TestSupport
import Testing

/// A machine whose clock says two months later than the last entry.
@Suite struct WrongClockTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "wrong-clock")

  @Test("It is said, asked about before the first thing is recorded, and told in the header afterwards")
  func believing() throws {
    let council = try DemonstrationCouncil.small(isDemonstration: false)
    try admit(council)
    var golden = Golden(in: folder)
    let clock = ClockOfDay(day: "2015-01-05")
    let stage = Rehearsal.Stage(
      open: { opening in
        let service = try CaseService(
          council.store, clock: clock, signIn: SignInRequest(account: opening.login ?? ""))
        return Session(service: service, size: opening.size, documents: UsualDocuments())
      }, lastKinds: { try LastRecordedKinds.kinds(in: council.store) },
      frame: { name, text in try golden.complaint("\(name).frame", text) }, page: { _, _ in nil })
    var rehearsal = Rehearsal(on: stage)
    let text = try String(contentsOf: folder.appending(path: "believing"), encoding: .utf8)
    do {
      try rehearsal.run(try Script(text))
    } catch let fault as ScriptFault {
      Issue.record("believing:\(fault.line): \(fault.words)")
    }
    if !golden.recorded.isEmpty { Issue.record("Recorded, since missing: \(golden.recorded).") }
  }

  private func admit(_ council: DemonstrationCouncil) throws {
    let judith = try CaseService(
      council.store, clock: ClockOfDay(day: "2014-11-03"),
      signIn: SignInRequest(account: "judith.ravenscroft"))
    let new = NewChild(
      number: ChildNumber("990001"), name: "Noor Hadley", born: "2008-05-01", sex: .female,
      ethnicity: .african,
      beginning: CareBeginning(
        on: "2014-10-20", legalStatus: .accommodated, need: .abuseOrNeglect, placement: .fostered,
        provider: .ownAuthority), told: "2014-10-20")
    _ = try judith.perform(.care(.begin(new)))
    let amina = try #require(judith.staff.members(named: "Amina Okafor").first).id
    let noor = try judith.find(number: "990001")
    _ = try judith.perform(.allocation(.allocate([noor], to: amina, since: "2014-11-03", reason: nil)))
  }
}

private struct ClockOfDay: Clock {
  let day: Day

  func now() -> Instant { Instant(milliseconds: Int64(day.number) * 86_400_000 + 43_200_000) }
  func today() -> Day { day }
}
