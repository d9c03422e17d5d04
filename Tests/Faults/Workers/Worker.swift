import Application
import CaseStore
import Casework
import Glibc
import Headless
import Platform
import Screens

/// What this program does in a process of its own, to be killed at it. What it acknowledges is a line on standard output,
/// written at once.
enum Worker {
  /// Does what the words say, each of which names a kind of work and a store.
  static func run(_ words: [String]) {
    guard words.count > 1 else { exit(64) }
    let (store, rest) = (words[1], Array(words.dropFirst(2)))
    switch (words[0], rest.count) {
    case ("--record", _): record(in: store, rest.compactMap { Int($0) })
    case ("--record-early", _): record(in: store, rest.compactMap { Int($0) }, early: true)
    case ("--record-denying", _): record(in: store, rest.compactMap { Int($0) }, denying: true)
    case ("--take-up", 0): takeUp(in: store)
    case ("--write", 2): write(in: store, as: rest[0], about: Int(rest[1]) ?? 1)
    case ("--open", 1): open(store, as: rest[0])
    case ("--compare-board", 1): compareBoard(of: store, as: rest[0])
    default: exit(64)
    }
  }

  /// Saves forms, by their places from 1, one after another at the screens, and says of each what became of it:
  /// "recorded 1", "refused 2: …".
  static func record(in store: String, _ forms: [Int], early: Bool = false, denying: Bool = false) {
    guard let seat = Seat(store) else { exit(74) }
    for form in forms {
      if early { say("recorded \(form)") }
      var complaint = seat.play(FormScript.all[form - 1].script())
      if denying, complaint == nil { complaint = "Nothing was recorded." }
      say(complaint.map { "refused \(form): \($0)" } ?? "recorded \(form)")
    }
  }

  /// Saves the forms that were kept half-filled, as long as there are any.
  static func takeUp(in store: String) {
    guard let seat = Seat(store) else { exit(74) }
    seat.takeUp()
  }

  /// Raises alerts until it is killed, each under a name that no other has: "recorded b-17". What somebody before has left
  /// half-filled is saved first.
  static func write(in store: String, as name: String, about place: Int) {
    guard let seat = Seat(store) else { exit(74) }
    seat.takeUp()
    var isSeated = false
    for number in 1... {
      let alert = FormScript.alert(about: place, "\(name)-\(number).")
      let complaint = seat.play(alert.script(sitsDown: !isSeated))
      isSeated = complaint == nil
      say(complaint.map { "refused \(name)-\(number): \($0)" } ?? "recorded \(name)-\(number)")
    }
  }

  /// Opens a store as every command does, as one of the people in it, so that it is brought up to date.
  static func open(_ store: String, as login: String) {
    do {
      let store = try CaseStore(opening: store)
      let service = try CaseService(store, clock: SystemClock(), signIn: SignInRequest(account: login))
      try service.renewRowsBehind { _, _ in }
      say("opened")
    } catch {
      fail(error)
    }
  }

  /// Compares the board with the journal as the IRO manager of that login.
  static func compareBoard(of store: String, as login: String) {
    do {
      let store = try CaseStore(opening: store)
      let service = try CaseService(store, clock: SystemClock(), signIn: SignInRequest(account: login))
      let findings = try store.verifyBoard() + service.boardFindings()
      for finding in findings { say(finding) }
      exit(findings.isEmpty ? 0 : 1)
    } catch {
      fail(error)
    }
  }

  fileprivate static func say(_ words: String) {
    let line = Array((words.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n").utf8)
    _ = Glibc.write(1, line, line.count)
  }

  private static func fail(_ error: any Error) -> Never {
    say("refused: \((error as? StoreFault)?.words ?? "\(error)")")
    exit(69)
  }
}

/// The IRO's seat at the screens of one store.
private final class Seat {
  private let store: CaseStore
  private var rehearsal: Rehearsal?

  /// Says why, where the store cannot be opened.
  init?(_ path: String) {
    do throws(StoreFault) {
      store = try CaseStore(opening: path)
    } catch {
      Worker.say("refused: \(error.words)")
      return nil
    }
  }

  /// Saves what is half-filled, the last first.
  func takeUp() {
    for _ in 1...8 {
      guard play(FormScript.sittingDown + "see D opens\n") == nil else { return }
      if let complaint = play(FormScript.takingUp) { Worker.say("not taken up: \(complaint)") }
    }
  }

  /// Plays a script; what the program said where it does not come about.
  func play(_ script: String) -> String? {
    var rehearsal = rehearsal ?? Rehearsal(on: stage)
    defer { self.rehearsal = rehearsal }
    do {
      try rehearsal.run(try Script(script))
      return nil
    } catch {
      return (error as? ScriptFault)?.words ?? "\(error)"
    }
  }

  private var stage: Rehearsal.Stage {
    let login = "amina.okafor"
    return Rehearsal.Stage(
      open: { [store] opening in
        let signIn = SignInRequest(account: login, asLogin: login)
        return Session(
          service: try CaseService(store, clock: SystemClock(), signIn: signIn), size: opening.size)
      }, words: { ($0 as? StoreFault)?.words ?? "\($0)" })
  }
}
