import Application
import CareCalendar
import Casework
import ReadModels
import Record

/// Types at services of the invented council, as whom and when it is told.
struct Recorder {
  private let store: any Store
  private var chance: SeededRandom
  private var services: [String: (service: CaseService, clock: SettableClock)] = [:]
  private var day: Day?

  init(_ store: any Store, _ chance: inout SeededRandom) {
    self.store = store
    self.chance = chance.branch()
  }

  /// The service of that person on that day, with its clock put right. Services of an earlier day are left.
  mutating func service(_ login: String, at moment: Moment) throws -> CaseService {
    if day != moment.day { services = [:] }
    day = moment.day
    if let known = services[login] {
      known.clock.set(moment)
      return known.service
    }
    let clock = SettableClock(moment)
    let service = try CaseService(
      store, clock: clock, identifiers: Identifiers(chance.branch()),
      signIn: SignInRequest(account: login, today: moment.day), isAttended: false)
    services[login] = (service, clock)
    return service
  }

  /// `children` are the children by their numbers.
  mutating func perform(_ action: ScriptedAction, on child: ChildID, of children: [ChildNumber: ChildID])
    throws
  {
    let service = try service(action.login, at: action.moment)
    try service.refresh()
    _ = try service.perform(command(action.what, child, children, service))
  }

  /// Records when managers will be away.
  mutating func plan(_ leaves: [Leave], as login: String, at moment: Moment) throws {
    let service = try service(login, at: moment)
    func id(_ login: String) -> StaffID? {
      service.staff.members.first { $0.details.login == login }?.id
    }
    for leave in leaves {
      guard let away = id(leave.login) else { throw StaffRefusal.noSuchMember }
      let command = StaffCommand.away(
        away, from: leave.from, until: leave.until, covering: leave.covering.flatMap(id))
      _ = try service.perform(.staff(command))
      try service.refresh()
    }
  }

  private func command(
    _ what: ScriptedAction.What, _ child: ChildID, _ children: [ChildNumber: ChildID], _ service: CaseService
  ) throws -> Command {
    let chair = service.signedIn.member.id
    switch what {
    case .gather(let events): return .family(.gather(child, events))
    case .link(let number):
      guard let other = children[number] else { throw ServiceRefusal.noSuchChild(number.text) }
      return .family(.link(child, other))
    case .hear(let events): return .voice(.hear(child, events))
    case .book(let kind, let day, let time, let venue):
      return .review(.book(child, kind, BookingDetails(day: day, time: time, venue: venue, chair: chair)))
    case .record(let review): return .review(.record(child, review.chaired(by: chair)))
    case .meet(var meeting):
      meeting.review = meeting.review?.chaired(by: chair)
      return .review(.meet(child, nil, meeting))
    case .note(let noted, let notes): return .review(.note(child, try id(of: noted, child), notes))
    case .putOff(let until, let reason):
      let lines = try service.allDuties()
      guard let line = lines.first(where: { $0.child.id == child && $0.duty.nature == .review }) else {
        throw ServiceRefusal.noSuchDuty
      }
      return .duty(.putOff(child, line.duty.key, until: until, reason: reason))
    case .raise(let details, let together, let words):
      return try raising(child, details, together.compactMap { children[$0] }, outOf: words)
    case .act(let act, let raised, let day):
      return .alert(.act(child, try alert(raised, child), act, on: day))
    case .notePractice(let details): return .practice(.note(child, details))
    case .answerPractice(let words, let said, let day):
      return .practice(.answer(child, try note(saying: said, child), words, on: day))
    case .command(let scripted): return try scripted.command(about: child, in: self)
    }
  }

  private func raising(
    _ child: ChildID, _ details: AlertDetails, _ together: [ChildID], outOf words: String?
  ) throws -> Command {
    var details = details
    details.origin.practiceNote = try words.map { try note(saying: $0, child) }
    return .alert(.raise(child, details, together: together.map { SiblingAlert($0, told: details.told) }))
  }

  private func alert(_ raised: ScriptedAction.Raised, _ id: ChildID) throws -> AlertID {
    let alert = try child(id).alerts.last {
      $0.raised.concern == raised.concern && $0.raised.on == raised.on
    }
    guard let alert else { throw AlertRefusal.noSuchAlert }
    return alert.id
  }

  private func note(saying words: String, _ id: ChildID) throws -> PracticeNoteID {
    guard let note = try child(id).practiceNotes.last(where: { $0.words == words }) else {
      throw PracticeNoteRefusal.noSuchNote
    }
    return note.id
  }

  func id(of noted: ScriptedAction.Noted, _ child: ChildID) throws -> ReviewID {
    let reviews = try self.child(child).reviews
    let found =
      switch noted {
      case .booked(let kind): reviews.booking(of: kind)?.id
      case .held(let kind, let day): reviews.held(on: day, kind: kind)?.id
      }
    guard let found else { throw ReviewFileRefusal.noSuchReview }
    return found
  }

  /// The child as the record has them now.
  func child(_ id: ChildID) throws -> Child {
    let entries = try store.read(StreamID(id)).compactMap { entry -> ChildEntry? in
      guard case .child(let event) = entry.event else { return nil }
      return ChildEntry(version: entry.version, event: event)
    }
    return Child(folding: entries)
  }
}

extension Review {
  fileprivate func chaired(by chair: StaffID) -> Review {
    Review(
      kind: kind, heldOn: heldOn, completedOn: completedOn, manner: manner, mannerReason: mannerReason,
      chair: chair, coChair: coChair, participation: participation, lateReason: lateReason,
      broughtForward: broughtForward)
  }
}
