/// Everything that is measured of a store of one size.
struct SizeRun {
  let options: Options
  let children: Int
  let folder: String
  let column: String

  private var store: String { "\(folder)/council.db" }
  private var installation: Installation { Installation(iro: options.iro, store: store) }
  private var bars: Bars { Bars(children: children) }
  private func isWanted(_ parts: Options.Part...) -> Bool { parts.contains { options.parts.contains($0) } }

  func run(_ shelf: StoreShelf, _ report: inout Report) throws {
    if isWanted(.frames, .keys, .acts, .idle, .commands, .whole, .figures, .adoption) {
      try shelf.store(ofChildren: children).copy(to: store)
      defer { Files.remove(store: store) }
      try measureFrames(&report)
      try measureKeys(&report)
      try measureCommands(&report)
      try measureFigures(&report)
      try measureActs(&report)
    }
    try part(.imports, "Imports", &report) {
      try Imports(iro: options.iro, folder: folder, column: column, children: children).measure(&$0)
    }
    try part(.peers, "Beside other programs with as many dated items, ms", &report) {
      try Peers(folder: folder, column: column, children: children, patience: options.patience).measure(&$0)
    }
  }

  /// A part under its heading, if it is wanted. What cannot be measured in it is said, and keeps nothing else from
  /// being measured.
  private func part(
    _ part: Options.Part, _ title: String, _ report: inout Report, _ body: (inout Report) throws -> Void
  ) throws {
    guard isWanted(part) else { return }
    report.begin(title)
    do {
      try body(&report)
    } catch let failure as BenchFailure {
      report.leaveOut("not measured", column, because: failure.description)
    }
  }

  private func measureFrames(_ report: inout Report) throws {
    try part(.frames, "First frame, ms: median (95%)", &report) { report in
      let frames = FirstFrames(installation: installation, column: column, patience: options.patience)
      for person in [Person.iro, .teamManager, .iroManager] {
        try frames.measure(person, bar: bars.firstFrame(person), &report)
      }
      try frames.measureFigures(bar: bars.key(.iroManager), &report)
    }
  }

  private func measureKeys(_ report: inout Report) throws {
    for person in [Person.iro, .teamManager, .iroManager] {
      try part(.keys, "Keys of the \(person.name), ms to the last byte: median (95%)", &report) {
        let keys = Keys(
          installation: installation, column: column, bar: bars.key(person), patience: options.patience)
        try keys.measure(person, &$0)
      }
    }
  }

  private func measureCommands(_ report: inout Report) throws {
    guard isWanted(.commands, .whole) else { return }
    let acted = try Acts.Children(installation, count: 1)
    var lists = PrintedLists(installation, column: column, child: acted.all[0], patience: options.patience)
    try part(.commands, "Commands, ms", &report) {
      let bare = BareDatabase(store: store, column: column, patience: options.patience)
      let query = try bare.measure(iro: firstIRO(), &$0)
      try lists.measure(query: query, &$0)
    }
    try part(.whole, "What reads the whole journal, ms", &report) {
      try lists.measureWhole(entries: StoreWriter.entries(in: store), &$0)
    }
  }

  private func measureFigures(_ report: inout Report) throws {
    try part(.figures, "Figures of a year, ms", &report) {
      try FiguresOfAYear(
        installation: installation, column: column, bar: bars.year, patience: options.patience
      ).measure(&$0)
    }
  }

  private func firstIRO() throws -> String {
    let writer = try StoreWriter(opening: store)
    var identifiers = Seeded(seed: 13)
    return InventedStaff(forChildren: children, manager: try writer.founder(), &identifiers).iros[0].id.raw
  }

  /// What changes the store comes last.
  private func measureActs(_ report: inout Report) throws {
    try part(.acts, "Acts, ms: median (95%)", &report) {
      let children = try Acts.Children(installation, count: 12)
      try Acts(installation: installation, column: column).measure(.iro, children, &$0)
    }
    try part(.idle, "Somebody else's act, ms of processor time", &report) { report in
      var others = try OthersActs(in: store, ofChildren: children)
      for person in [Person.iro, .iroManager] {
        try Idle(installation: installation, column: column, patience: options.patience).measure(
          person, &others, &report)
      }
    }
    try part(.adoption, "A policy adopted, ms", &report) {
      let usual = (bars.firstFrame(.iro), bars.firstFrame(.iroManager))
      let adoption = Adoption(installation: installation, column: column, patience: options.patience)
      try adoption.measure(usual: usual, &$0)
    }
  }
}
