import Casework

/// Sees to it that every IRO's day holds something of everything.
struct WorkloadShaper {
  private var chance: SeededRandom

  init(_ chance: inout SeededRandom) { self.chance = chance.branch() }

  mutating func aim(_ lives: inout [SyntheticChild]) {
    for (place, iro) in Establishment.iros.enumerated() {
      let theirs = lives.indices.filter { lives[$0].iro == iro.login && lives[$0].isInLongRhythm }
      for (life, aim) in zip(chance.shuffled(theirs), aims(of: iro, place)) { lives[life].aim = aim }
    }
  }

  private func aims(of iro: IRO, _ place: Int) -> [Aim] {
    let isFullest = place == 0
    let isLarge = iro.share >= 43
    let overdue = isFullest ? 3 : (place == 2 ? 2 : 1)
    let meetings = isFullest ? 3 : (isLarge && place.isMultiple(of: 2) ? 2 : 1)
    return (0..<overdue).map { .overdue(isBooked: ($0 + place).isMultiple(of: 2)) }
      + times(meetings, .meetingToday) + times(isLarge ? 2 : 1, .dueSoon(isBooked: true))
      + times(isFullest ? 2 : 1, .dueSoon(isBooked: false))
      + times(isFullest ? 3 : (iro.share >= 50 ? 2 : 1), .toBook) + times(isFullest ? 2 : 1, .putOff)
      + times(isFullest ? 3 : (isLarge ? 2 : 1), .toWriteUp)
  }

  private func times(_ count: Int, _ aim: Aim) -> [Aim] { Array(repeating: aim, count: count) }
}

extension Aim {
  /// From how many days after the pinned day to how many the next review is due; nil where any will do.
  var due: ClosedRange<Int>? {
    switch self {
    case .ordinary: nil
    case .meetingToday: 1...14
    case .overdue: -17 ... -3
    case .dueSoon: 1...7
    case .toBook: 9...39
    case .putOff: 21...39
    case .toWriteUp: 3...24
    }
  }
}
