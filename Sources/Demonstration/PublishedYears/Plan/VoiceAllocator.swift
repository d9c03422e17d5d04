import Casework

/// Says of every review of a year how the child took part, where a council published that in detail.
struct VoiceAllocator {
  private typealias Place = (child: Int, review: Int)

  /// How many reviews there are of each kind.
  private struct Counts {
    let attended, meaningful, advocateThere, briefed, written, silent, gaveNothing: Int
    /// Of those over 7.
    let unheardOverSeven: Int
    /// Reviews of younger and older children that are left without a code.
    let blankYoung, blankOld: Int
  }

  static func take(
    _ children: inout [PlannedChild], _ lives: [SyntheticChild], _ figures: CouncilFigures,
    _ chance: inout SeededRandom
  ) {
    guard let voices = figures.voices else { return }
    var chance = chance.branch()
    let year = figures.reported.year
    var (young, old): ([Place], [Place]) = ([], [])
    for child in children.indices {
      for review in children[child].reviews.indices {
        let held = children[child].reviews[review].heldOn
        let age = lives[child].age(on: held)
        guard year.contains(held), age >= 4 else { continue }
        if age > 7 { old.append((child, review)) } else { young.append((child, review)) }
      }
    }
    young = chance.shuffled(young)
    old = chance.shuffled(old)
    let found = counts(young.count, old.count, figures.reported.contributed, voices)
    precondition(found != nil, "No whole numbers of \(young.count + old.count) reviews come to the figures")
    guard let found else { return }
    let unheard = found.silent + found.gaveNothing
    for place in young.prefix(found.blankYoung) + old.prefix(found.blankOld) {
      children[place.child].reviews[place.review].participation = nil
    }
    let (coded, codedOld) = (young.dropFirst(found.blankYoung), old.dropFirst(found.blankOld))
    let without =
      codedOld.prefix(found.unheardOverSeven) + coded.prefix(unheard - found.unheardOverSeven)
    let with =
      codedOld.dropFirst(found.unheardOverSeven) + coded.dropFirst(unheard - found.unheardOverSeven)
    give(&children, Array(without), [(.pn4, found.silent), (.pn7, found.gaveNothing)], &chance)
    let spoke = found.meaningful - found.advocateThere
    give(
      &children, Array(with),
      [
        (.pn1, spoke - spoke / 30), (.pn3, spoke / 30), (.pn2, found.advocateThere), (.pn5, found.briefed),
        (.pn6, found.written),
      ], &chance)
  }

  private static func give(
    _ children: inout [PlannedChild], _ places: [Place], _ codes: [(ParticipationCode, Int)],
    _ chance: inout SeededRandom
  ) {
    let each = chance.shuffled(codes.flatMap { Array(repeating: $0.0, count: $0.1) })
    for (place, code) in zip(places, each) {
      children[place.child].reviews[place.review].participation = code
    }
  }

  /// Whole numbers that come to every figure, with as few reviews without a code as can be.
  private static func counts(
    _ young: Int, _ old: Int, _ contributed: PublishedRate, _ voices: VoiceFigures
  ) -> Counts? {
    for blank in 0...24 {
      for blankOld in 0...blank where blank - blankOld <= young {
        let all = young + old - blank
        guard let heard = contributed.counted(of: all), let advocate = voices.advocate.counted(of: all),
          let briefed = voices.briefedSomeone.counted(of: all),
          let heardOld = voices.overSeven.counted(of: old - blankOld)
        else { continue }
        let most = (0...all).filter { voices.attended.prints($0, of: all) }
        for attended in most {
          guard let meaningful = voices.attendedMeaningfully.counted(of: attended) else { continue }
          let silent = attended - meaningful
          let (nothing, unheardOld) = (all - heard - silent, old - blankOld - heardOld)
          let (there, written) = (advocate - briefed, heard - meaningful - briefed)
          guard nothing >= 0, there >= 0, there <= meaningful, written >= 0,
            unheardOld <= silent + nothing, silent + nothing - unheardOld <= young - blank + blankOld
          else { continue }
          return Counts(
            attended: attended, meaningful: meaningful, advocateThere: there, briefed: briefed,
            written: written, silent: silent, gaveNothing: nothing, unheardOverSeven: unheardOld,
            blankYoung: blank - blankOld, blankOld: blankOld)
        }
      }
    }
    return nil
  }
}
