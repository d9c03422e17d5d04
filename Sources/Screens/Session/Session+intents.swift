import Application
import Casework

extension Session {
  mutating func follow(_ intent: Intent) throws {
    switch intent {
    case .stay: break
    case .open(let route): try open(route)
    case .act(let act): try begin(act)
    case .back: back()
    case .leave: opened.isEmpty ? (hasEnded = true) : back()
    case .keepForLater: try keepForLater()
    case .edit(let request): toEdit = request
    case .write(let request): begin(request)
    case .submit(let command): if !turnsDay() { submit(command) }
    case .perform(let command): if !turnsDay() { try perform(command) }
    case .ask(let words, let intent): asked = Question(words: words, intent: intent)
    case .confirmClock(let intent):
      service.confirmClock()
      try follow(intent)
    case .choose(let child, let words):
      opened = [try ChildScreen(child, service, tab: .alerts)]
      service.noteRead(of: [child], at: .child)
      message = .refused(words)
    case .refuse(let words): message = .refused(words)
    }
  }

  /// Opens what it leads to, and notes whom it shows.
  mutating func open(_ route: Route) throws {
    try enter(route)
    if let (children, place) = route.read { service.noteRead(of: children, at: place) }
  }

  private mutating func enter(_ route: Route) throws {
    switch route {
    case .today: go(to: .today)
    case .todayOf(let iro): opened = lists + [TodayScreen(of: iro)]
    case .caseload: go(to: .caseload)
    case .calendar: go(to: .calendar)
    case .alerts: go(to: .alerts)
    case .practice: go(to: .practice)
    case .child(let id, let duty):
      opened = lists + [try ChildScreen(id, service, about: duty)]
    case .review(let child, let review, let duty):
      opened.append(try ReviewScreen(child, review, service, about: duty))
    case .preview(let child, let review, let document, let recipient):
      opened.append(try PreviewScreen(child, review, document, recipient, documents, service))
    case .pages(let child, let review, let matter): try openPages(of: child, review, matter)
    case .notes(let child, let review):
      opened.append(try MeetingNotesScreen(child, review, documents, service))
    case .introduction(let child):
      opened.append(try IntroductionScreen(child, documents, service))
    case .introductionPages(let child): try openIntroductionPages(of: child)
    case .sent: opened.append(SentScreen())
    case .alert(let child, let alert):
      opened.append(try AlertScreen(child, alert, service))
    case .figure(let key, let year, let group):
      opened.append(try FigureScreen(key, year, group, service))
    case .reads(let child, let staff):
      let reads = try ReadsScreen(child, staff, service)
      if opened.last is ReadsScreen { opened.removeLast() }
      opened.append(reads)
    case .service: opened.append(try ServiceScreen(service))
    case .surveyPages: try openSurveyPages()
    case .reviews(let year): opened = [try ReviewListScreen(year, service)]
    case .form(let form, let chosen): try openForm(form, chosen)
    case .help:
      opened.append(HelpScreen(keys: knownKeys, commands: commandsWithoutKey, legend: screen.legend))
    }
  }

  /// What is open that one comes back to.
  private var lists: [any Screen] { opened.filter { $0.staysBelow } }

  /// Has something done, and keeps the lists below at the child they were at. What cannot be shown then is no reason to
  /// say that it was not recorded.
  mutating func staying<Done>(_ work: (CaseService) throws -> Done) throws -> Done {
    let held = try? (roots[place] ?? screen).held(service)
    let above = opened.map { try? $0.held(service) }
    let done = try work(service)
    if let held, var list = roots[place] {
      try? list.stay(with: held, service)
      roots[place] = list
    }
    for (index, held) in above.enumerated() {
      if let held { try? opened[index].stay(with: held, service) }
    }
    return done
  }

  mutating func begin(_ act: MenuAction) throws {
    if let refusal = act.refusal(for: service.signedIn) { return message = .refused(refusal.words) }
    if let intent = try screen.intent(of: act, service) { return try follow(intent) }
    let isOnList = act == .takeBack && opened.isEmpty
    let chosen =
      try isOnList ? MenuAction.lastActed(or: screen.chosen(service), service) : screen.chosen(service)
    if let refusal = try act.refusal(about: chosen, service) {
      message = .refused(refusal)
    } else if let chosen {
      try follow(act.intent(about: chosen, service))
    }
  }

  mutating func back() {
    guard !opened.isEmpty else {
      return message = .said("There is nothing to go back to from here. q leaves iro.")
    }
    discardDraft()
    opened.removeLast()
  }

  /// Whoever sees a child only while something is to be done about it, or while they cover, goes back to where that is not the
  /// last they see.
  mutating func leaveWhatIsNoLongerSeen() {
    while let top = opened.last {
      do {
        _ = try top.summary(service)
        return
      } catch ServiceRefusal.noSuchChild {
        opened.removeLast()
      } catch {
        return
      }
    }
  }

  /// What is recorded once the pages are written is asked about before: they are not written twice.
  private mutating func begin(_ request: PageRequest) {
    if request.recording != nil, let doubt = service.unconfirmedClockDoubt {
      asked = Question(doubt, before: .write(request))
    } else {
      message = .said("Writing …")
      toWrite = request
    }
  }

  private mutating func perform(_ command: Command) throws {
    do {
      message = .said(try staying { try $0.perform(command).words })
    } catch ServiceRefusal.clockInDoubt(let doubt) {
      asked = Question(doubt, before: .perform(command))
    }
  }

  /// A form is closed once what it asked for is on record; until then what was typed stays, and the form knows
  /// that it was refused.
  private mutating func submit(_ command: Command) {
    let saved = savedForm()
    do {
      let done = try staying { try $0.perform(command, saving: saved) }
      if keepChanged(done) { return }
      forgetDraft()
      let filled = opened.removeLast() as? FormScreen
      message = .said(done.words)
      // What cannot be shown next is no reason to say that it was not recorded.
      if let next = filled?.next(service) { try? open(next) }
      leaveWhatIsNoLongerSeen()
    } catch ServiceRefusal.clockInDoubt(let doubt) {
      asked = Question(doubt, before: .submit(command))
    } catch {
      message = .refused(error)
      if saved != nil, let fault = error as? StoreFault, fault.isUnsure || isInDoubt { keepTried() }
      guard var form = opened.last as? FormScreen else { return }
      form.refused(for: error, service)
      opened[opened.count - 1] = form
    }
  }
}
