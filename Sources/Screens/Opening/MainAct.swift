import Application
import CareCalendar
import Casework
import ReadModels
import Rulebook
import TerminalUI

/// What a key does with a line of a list, whichever list it is.
enum LineAct: Hashable {
  case open
  case menu(MenuAction)
  case alert(AlertAction.Kind)
}

/// The one thing that a line asks for: the footer names its key before all others.
struct MainAct: Hashable {
  let act: LineAct
  /// What the key leads to, said as what is done there; nil where the key's own words say it.
  var words: String?

  static let open = MainAct(act: .open)
  static func menu(_ act: MenuAction) -> MainAct { MainAct(act: .menu(act)) }

  /// "Press Enter to finish the record."
  var advice: String {
    switch act {
    case .open: "Press Enter to \(words ?? "open it")."
    case .menu(let act): MainAct.advice(MenuAction.keys.key(of: act), words ?? act.words)
    case .alert(let kind): MainAct.advice(AlertAction.Kind.keys.key(of: kind), kind.words)
    }
  }

  private static func advice(_ key: Key?, _ words: String) -> String {
    "Press \(key?.name ?? "?") to \(words)."
  }
}

extension Keymap where Action: Equatable {
  fileprivate func key(of action: Action) -> Key? {
    entries.first { $0.action == action }?.keys.keys.first
  }
}

/// What keys do on a screen whose lines have a main act.
protocol LineAction {
  /// Nil for what is done with no line in particular.
  var lineAct: LineAct? { get }
}

extension Keymap where Action: LineAction {
  /// The same keys with that of the main act first.
  func leading(_ main: MainAct?) -> Keymap {
    guard let main else { return self }
    return leading(with: main.words) { $0.lineAct == main.act }
  }
}

extension TodayLine {
  /// What the line asks of the person who looks, by what its duty asks for; to open it where that is not theirs.
  func mainAct(_ queries: CaseQueries) throws -> MainAct {
    if let alert = duty.key.alert {
      return try AlertSubject(Subject(SelectedSubject(child.id), queries), alert, queries).mainAct(queries)
    }
    guard state != .waiting || duty.act.isOfCare, let act = mainAct(on: queries.signedIn.day) else {
      return .open
    }
    if duty.act == .consider, !queries.signedIn.may(.considerChanges) { return .open }
    if case .menu(let wanted) = act.act, wanted.refusal(for: queries.signedIn) != nil { return .open }
    return act
  }

  /// Nil for a review that is in hand: nothing of it presses.
  private func mainAct(on day: Day) -> MainAct? {
    switch duty.act {
    case .review:
      guard let booking else { return .menu(.book) }
      if booking.day <= day { return .menu(.record) }
      return pressing.flatMap { MainAct(preparing: $0) }
    case .record: return .menu(.record)
    case .reply: return .menu(.agree)
    case .raise: return .menu(.raise)
    case .answer: return .menu(.answer)
    case .followUpSurvey: return MainAct(act: .open, words: "follow it up")
    case .monitor: return MainAct(act: .open, words: "fill in the form")
    case .settle: return .menu(.settle)
    case .allocate: return .menu(.allocate)
    case .introduce: return MainAct(act: .open, words: "send the introduction")
    case .court: return MainAct(act: .menu(.court), words: "record what was done for the hearing")
    case .consider: return MainAct(act: .open, words: "say whether the review comes forward")
    case .care(let words): return MainAct(act: .menu(.care), words: words)
    case .hear, .page: return MainAct(preparing: duty)
    case .alert, .child: return nil
    }
  }
}

extension MainAct {
  /// What a duty asks for that is done on the page of its review, or by a key of its own.
  fileprivate init?(preparing duty: Duty) {
    switch duty.act {
    case .hear: self = .menu(.speak)
    case .page(let words): self = MainAct(act: .open, words: words)
    default: return nil
    }
  }
}

extension DutyAct {
  /// True for what is recorded of a child's care, also where it waits on others.
  fileprivate var isOfCare: Bool { if case .care = self { true } else { false } }
}

extension AlertSubject {
  /// What the alert asks of the person now: what it waits for, or a step up where its stage has let its days pass.
  func mainAct(_ queries: CaseQueries) -> MainAct {
    let isPast = line.clocks.isPast
    let wanted = [line.state.awaits, isPast ? .escalate : nil].compactMap { $0 }
    guard let kind = wanted.first(where: { refusal(of: $0, queries) == nil }) else { return .open }
    return MainAct(act: .alert(kind))
  }
}

extension AlertState {
  /// What takes an alert out of this state; nil once it is over.
  fileprivate var awaits: AlertAction.Kind? {
    switch self {
    case .toAcknowledge: .acknowledge
    case .toAnswer: .reply
    case .toAccept: .accept
    case .toResolve: .resolve
    case .resolved, .withdrawn: nil
    }
  }
}
