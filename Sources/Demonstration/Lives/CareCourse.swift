import CareCalendar
import Casework

/// The course that a child's time with us takes.
enum CareCourse: Sendable {
  /// By a care order, after proceedings.
  case settled
  case accommodated
  case inProceedings
  /// A placement order, and no adopters yet.
  case authorised
  case adoptive
  /// An adoption that ended; back with foster carers, by a care order.
  case disrupted
  case unaccompanied
  case remanded
  case protectedByPolice
  case shortBreaksAgreed
  case shortBreaksSeries

  var isShortBreaks: Bool { self == .shortBreaksAgreed || self == .shortBreaksSeries }
}

extension CareCourse {
  /// The legal statuses of a time in care, in order, of which those before `end` come about.
  func statuses(from began: Day, to end: Day, _ chance: inout SeededRandom) -> [Dated<LegalStatus>] {
    switch self {
    case .settled, .inProceedings:
      var statuses = opening(began, &chance)
      if self == .settled, let order = statuses.last {
        statuses.append(Dated(order.day.adding(days: chance.number(170...400)), .careOrder))
      }
      return statuses
    case .authorised, .adoptive, .disrupted:
      let order = began.adding(days: (end - began) * chance.number(45...62) / 100)
      return opening(began, &chance).filter { $0.day < order } + [Dated(order, .placementOrder)]
    case .accommodated, .unaccompanied: return [Dated(began, .accommodated)]
    case .remanded: return [Dated(began, .remand)]
    case .protectedByPolice: return [Dated(began, .policeProtection)]
    case .shortBreaksAgreed: return [Dated(began, .shortBreaksAgreement)]
    case .shortBreaksSeries: return [Dated(began, .shortBreaksEpisodes)]
    }
  }

  /// From the door to the interim care order.
  private func opening(_ began: Day, _ chance: inout SeededRandom) -> [Dated<LegalStatus>] {
    let first = chance.pick(weighted: [
      LegalStatus.accommodated: 45, .interimCareOrder: 25, .policeProtection: 18,
      .emergencyProtectionOrder: 12,
    ])
    let days =
      switch first {
      case .policeProtection: 3
      case .emergencyProtectionOrder: chance.number(5...8)
      default: chance.number(15...140)
      }
    let status = Dated(began, first)
    return first == .interimCareOrder
      ? [status] : [status, Dated(began.adding(days: days), .interimCareOrder)]
  }
}

/// Something that holds from a day on.
struct Dated<Value: Sendable>: Sendable {
  let day: Day
  let value: Value

  init(_ day: Day, _ value: Value) {
    self.day = day
    self.value = value
  }
}
