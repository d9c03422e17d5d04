import Application
import CareCalendar
public import TerminalUI

extension Session {
  /// Takes one input. True when there may be something new to show.
  @discardableResult
  public mutating func press(_ input: Input) -> Bool {
    switch input {
    case .resized(let size):
      self.size = size
      return true
    case .tick: return quietSecond()
    case .resumed: return true
    case .hangUp: hasEnded = true
    case .key, .pasted, .mouse:
      if !covers(for: input) { attempt { try $0.take(input) } }
    }
    return true
  }

  private mutating func take(_ input: Input) throws {
    let layout = layout
    if layout.isTooSmall { return leaveTooSmall(input) }
    if let asked { return try answer(asked, input) }
    let isOnlyRead = message != nil && prompt == nil && opened.isEmpty && input == .key(.escape)
    message = nil
    // Esc after a message means "read": it does nothing else.
    if isOnlyRead { return }
    if prompt != nil { return try answer(input) }
    if case .mouse(let mouse) = input, mouse.at.row == layout.headerRow, mouse.kind == .pressed {
      guard let place = header.place(at: mouse.at.column) else { return }
      if !screen.holdsInput { return go(to: place) }
      return message = .refused("Something typed here is not saved. Ctrl-S saves it, Esc leaves it.")
    }
    if let intent = try screen.handle(input, service, in: layout.body) { return try follow(intent) }
    if case .key(let key) = input { try press(elsewhere: key) }
  }

  /// What is not seen cannot be acted on; one can only leave, and only when nothing would be lost.
  private mutating func leaveTooSmall(_ input: Input) {
    if input == .key(.character("q")), !screen.holdsInput { hasEnded = true }
  }

  private mutating func press(elsewhere key: Key) throws {
    guard let everywhere = GlobalAction.keys[key] else {
      message = .refused("\(key.name) does nothing here. ? shows what the keys do.")
      return
    }
    try perform(everywhere)
  }

  mutating func perform(_ everywhere: GlobalAction) throws {
    switch everywhere {
    case .find: prompt = Prompt(kind: .find(before: screen))
    case .findNext: try findAgain(.next)
    case .findPrevious: try findAgain(.previous)
    case .command: prompt = Prompt(kind: .command(marked: 0))
    case .help: try open(.help)
    case .redraw: isToRedraw = true
    case .cover: coverUp()
    case .drafts: try openDraft()
    case .go(let place): go(to: place)
    }
  }

  mutating func go(to place: MainScreen) {
    if let refusal = place.refusal(for: service.signedIn) { return message = .refused(refusal) }
    self.place = place
    opened = []
    attempt { try $0.screen.arrive($0.service) }
  }

  private mutating func findAgain(_ step: FindStep) throws {
    if lastFound.isEmpty {
      message = .refused("You have not looked for anything yet: / finds.")
    } else if try !screen.find(lastFound, step, service, in: layout.body) {
      message = .refused("Nothing here matches “\(lastFound)”.")
    }
  }
}

extension Session {
  /// A second in which nothing was pressed. While the program is catching up ticks come without a pause, and none is one.
  private mutating func quietSecond() -> Bool {
    guard !isCatchingUp else { return tick() }
    let isCovered = coverWhenIdle()
    noteBeside()
    return tick() || isCovered
  }

  /// What a quiet second brings: a new day, what others have recorded, or time to write down what was looked at, to bring
  /// rows up to date and to count.
  mutating func tick() -> Bool {
    do {
      let rights = service.signedIn
      if turnDay() { return true }
      if service.signedIn != rights {
        leaveWhatIsNoLongerSeen()
        return true
      }
      if try service.refresh() {
        mayBeStale = true
        leaveWhatIsNoLongerSeen()
        return try noticeSavedElsewhere() || noticeOthers()
      }
      try writeReads()
      try service.overwriteTraces()
      let isMended = try mend()
      let isRenewed = try renewRows()
      return try countOn() || isRenewed || isMended
    } catch {
      mayBeStale = false
      let words = Message.refused(error)
      defer { message = words }
      return message != words
    }
  }

  /// Puts right what lists had of the children who were looked at, and says so where they had something else than the
  /// record.
  private mutating func mend() throws -> Bool {
    try service.mendWhatDiffers()
    let children = service.takeUntoldMends()
    guard children > 0 else { return false }
    message = .said(CaseQueries.wordsOfMends(children))
    return true
  }

  /// Brings some rows up to date. True where the screen is to be drawn anew: now and then while there is much to do, for
  /// the counts in the header, and when all is done.
  private mutating func renewRows() throws -> Bool {
    guard mayBeStale, !service.signedIn.isReadOnly else { return false }
    mayBeStale = try service.renewStaleRows(limit: isCatchingUp ? 50 : 20) > 0
    guard service.seesService else { return false }
    renewals += 1
    guard !mayBeStale || renewals.isMultiple(of: 20) else { return false }
    defer { if !mayBeStale { renewals = 0 } }
    return renewals > 1
  }

  /// Works out more of the figures that were asked for, once the rows are as they should be. True where the screen is to
  /// be drawn anew.
  private mutating func countOn() throws -> Bool {
    guard service.isCounting, !mayBeStale || service.signedIn.isReadOnly else { return false }
    try service.countOn()
    countings += 1
    return !service.isCounting || countings.isMultiple(of: 10)
  }

  /// True while much of what whoever sees the whole service looks at is still to be worked out: it is not waited for a
  /// quiet second then.
  var isCatchingUp: Bool { service.isCounting || mayBeStale && renewals > 0 && service.seesService }

  /// Says so only when what is on the screen is no longer the same.
  private mutating func noticeOthers() -> Bool {
    guard uncovered != shown else { return false }
    message = .said("Somebody else recorded something.")
    return true
  }
}
