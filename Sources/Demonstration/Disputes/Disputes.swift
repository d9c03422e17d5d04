import Application
import CareCalendar
import Casework
import Rulebook

/// The alerts and practice notes of a year of the invented council: those of the months before it began to record,
/// which were typed in from a list in its first days, those since, and how they stand on the pinned morning.
struct Disputes {
  private(set) var actions: [ScriptedAction] = []
  let book: Rulebook
  let rungs: LadderStages
  let leaves: [Leave]
  private let staff: StaffList
  var chance: SeededRandom
  var words: DisputeWords
  /// By the login of the IRO.
  let lives: [String: [SyntheticChild]]
  let withShortBreaks: [SyntheticChild]
  private var used: Set<ChildNumber> = []
  private var said: [ChildNumber: Set<String>] = [:]

  init(of lives: [SyntheticChild], under book: Rulebook, _ chance: inout SeededRandom) {
    self.book = book
    self.chance = chance.branch()
    words = DisputeWords(&self.chance)
    rungs = LadderStages(ladder: book.policy.ladder)
    leaves = Leave.planned(under: book.policy.ladder)
    staff = Establishment.staff(away: leaves)
    self.lives = Dictionary(grouping: lives.filter(\.isLongWithUs)) { $0.iro ?? "" }
    withShortBreaks = lives.filter { $0.course == .shortBreaksAgreed && $0.iro != nil }
    for (place, iro) in Establishment.iros.enumerated() {
      place == 0 ? standFully(iro.login) : stand(iro.login, place)
    }
    tellOfTheYear()
    keepPractice()
    actions.sort(by: ScriptedAction.precedes)
  }

  /// The working day so many before the pinned one.
  func ago(_ workingDays: Int) -> Day {
    book.calendar.adding(workingDays: -workingDays, to: CouncilYears.pinned)
  }

  /// A child of the IRO of whom there is no alert yet, as long as there is one; of the team, where it has any.
  mutating func life(of iro: String, in team: Team? = nil) -> SyntheticChild? {
    let theirs = lives[iro] ?? []
    let fresh = theirs.filter { !used.contains($0.number) }
    let ofTeam = team.map { team in (fresh + theirs).filter { $0.team == team } } ?? []
    guard let life = ofTeam.first ?? (theirs.isEmpty ? nil : chance.pick(fresh.isEmpty ? theirs : fresh))
    else { return nil }
    used.insert(life.number)
    return life
  }

  /// Brothers and sisters who have the same IRO.
  mutating func family(of iro: String) -> [SyntheticChild] {
    let families = Dictionary(grouping: lives[iro] ?? [], by: \.family).values.filter { $0.count > 1 }
    let ordered = families.sorted { ($0.count, $0[0].family) < ($1.count, $1[0].family) }
    let fresh = ordered.filter { $0.allSatisfy { !used.contains($0.number) } }
    let family = (fresh.isEmpty ? ordered : fresh).first ?? []
    used.formUnion(family.map(\.number))
    return family
  }

  /// What was not said of the child before, as long as there is something else to say.
  mutating func text(of category: AlertCategory, about life: SyntheticChild, on day: Day) -> AlertText {
    let known = said[life.number, default: []]
    let text = words.text(category.common, life, on: day, known: known)
    said[life.number, default: []].insert(text.concern)
    return text
  }

  /// An alert as it is raised, about whatever the council's categories have most of.
  mutating func dispute(
    about life: SyntheticChild, at stage: LadderStage, on day: Day, isUrgent: Bool = false,
    note: PracticeStory? = nil,
    saying given: AlertText? = nil, telling: ChildTold? = nil
  ) -> Dispute {
    let category = note?.category ?? words.category(of: book.policy.alertCategories, &chance)
    let text = given ?? note?.text ?? text(of: category, about: life, on: day)
    let wording = life.wording
    let concern = wording.fill(text.concern)
    let details = AlertDetails(
      category: category.key,
      concern: note.map { AlertWords.unanswered($0.on.words) + concern } ?? concern,
      remedy: wording.fill(text.remedy),
      putRightBy: book.calendar.adding(workingDays: isUrgent ? 1 : chance.number(8...15), to: day),
      isUrgent: isUrgent, told: telling ?? words.told(life, on: day),
      stage: stage.key, on: day)
    var dispute = Dispute(life, text, details, at: stage, on: day)
    dispute.note = note?.words
    return dispute
  }
}

extension Disputes {
  /// Types an alert with its steps: each on its own day, or all on one where it is typed in from a list.
  mutating func type(_ dispute: Dispute, on typed: Day? = nil) {
    let what = ScriptedAction.What.raise(dispute.details, together: dispute.together, outOf: dispute.note)
    add(dispute.life, by: nil, typed ?? dispute.raisedOn, what)
    for step in dispute.steps {
      let day = typed ?? step.on
      let login = step.manager.flatMap { acting(in: $0, of: dispute.life, on: day) }
      add(dispute.life, by: login, day, .act(step.act, about: dispute.raised, on: step.on))
    }
  }

  /// The login of whoever acts on a day in a role that something about a child was put to.
  func acting(in role: Role, of life: SyntheticChild, on day: Day) -> String? {
    staff.turn(at: rungs.ladder.roles(from: role), team: life.team.rawValue, on: day).first?.staff.raw
  }

  /// In the afternoon, when all else of the day is typed; each a minute after the one before.
  mutating func add(_ life: SyntheticChild, by login: String?, _ day: Day, _ what: ScriptedAction.What) {
    guard let iro = life.iro, day <= CouncilYears.lastHeld else { return }
    let last = actions.last { $0.number == life.number && $0.moment.day == day }
    let minute = last.map { $0.moment.minute + 1 } ?? 930 + chance.number(0...60)
    actions.append(
      ScriptedAction(
        moment: Moment(day, minute: minute), login: login ?? iro, number: life.number, what: what))
  }
}

extension SyntheticChild {
  /// A year and more in care, in a family and not in one of the rarer courses, so that all that is usual can be said.
  fileprivate var isLongWithUs: Bool {
    let isUsual = course == .settled || course == .accommodated || course == .inProceedings
    return isUsual && iro != nil && isWithUs(on: CouncilYears.pinned) && CouncilYears.pinned - lastBegan > 330
  }
}
