import Application
import CareCalendar
import Casework
import ReadModels

/// A practice note as it is written.
struct PracticeStory: Sendable {
  let category: AlertCategory
  let text: AlertText
  let words: String
  let on: Day
}

/// What IROs noted short of an alert: challenges, good practice, and what changed for a child.
extension Disputes {
  mutating func keepPractice() {
    let iros = Establishment.iros.map(\.login).filter { !(lives[$0] ?? []).isEmpty }
    for (place, iro) in iros.enumerated() {
      waiting(iro, place)
      turnedIntoAnAlert(iro, place)
      for turn in 0..<3 { answered(iro, turn) }
      for turn in 0..<3 { praise(iro, turn) }
    }
  }

  /// One in this week for every IRO, and one past its days for some.
  private mutating func waiting(_ iro: String, _ place: Int) {
    let team: Team? = place.isMultiple(of: 4) ? .childrenInCare2 : nil
    guard let life = life(of: iro, in: team) else { return }
    challenge(life, on: ago(1 + place % 4))
    guard place % 4 == 1, let another = self.life(of: iro) else { return }
    challenge(another, on: ago(13))
  }

  private mutating func turnedIntoAnAlert(_ iro: String, _ place: Int) {
    guard place % 4 == 0, let life = life(of: iro) else { return }
    let story = challenge(life, on: ago(19))
    guard book.policy.alertCategories.contains(story.category) else { return }
    var dispute = dispute(about: life, at: rungs.first, on: ago(7), note: story)
    dispute.manage(.acknowledge, on: ago(6))
    reply(&dispute, on: ago(3))
    type(dispute)
  }

  private mutating func answered(_ iro: String, _ turn: Int) {
    guard let life = lives[iro].map({ chance.pick($0) }) else { return }
    let typed = turn == 0 ? nil : typingDay(turn)
    let usual =
      turn == 0 ? ago(chance.number(18...30)) : CouncilYears.day(2014, 8, 20 - chance.number(0...90) % 20)
    let on = max(book.calendar.lastWorkingDay(onOrBefore: usual), workingDay(life.lastBegan, 5...9))
    let story = challenge(life, on: on, typed: typed)
    let day = workingDay(on, 1...6)
    add(
      life, by: acting(in: .teamManager, of: life, on: typed ?? day), typed ?? day,
      .answerPractice(life.wording.fill(story.text.reply), about: story.words, on: day))
  }

  @discardableResult
  mutating func challenge(_ life: SyntheticChild, on day: Day, typed: Day? = nil) -> PracticeStory {
    let category = words.category(of: book.policy.categories(for: .challenge), &chance)
    let text = text(of: category, about: life, on: day)
    let story = PracticeStory(
      category: category, text: text, words: life.wording.fill(text.concern), on: day)
    note(.challenge, category, story.words, life, on: day, typed: typed)
    return story
  }

  /// Good practice twice as often as impact.
  private mutating func praise(_ iro: String, _ turn: Int) {
    guard let life = lives[iro].map({ chance.pick($0) }) else { return }
    let kind: PracticeNoteKind = turn == 2 ? .impact : .goodPractice
    let categories = book.policy.categories(for: kind)
    let category = kind == .goodPractice ? categories[0] : words.category(of: categories, &chance)
    let day = ago(chance.number(1...30))
    let text = words.next(kind == .impact ? PracticeWords.impact : PracticeWords.good, life, on: day)
    note(kind, category, text, life, on: day)
  }

  private mutating func note(
    _ kind: PracticeNoteKind, _ category: AlertCategory, _ text: String, _ life: SyntheticChild, on day: Day,
    typed: Day? = nil
  ) {
    let details = PracticeNoteDetails(kind: kind, category: category.key, words: text, on: day)
    add(life, by: nil, typed ?? day, .notePractice(details))
  }
}
