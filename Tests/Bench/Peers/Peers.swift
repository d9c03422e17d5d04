import Demonstration

/// The other programs, each with as many dated items as the store of that size has duties.
struct Peers {
  let folder: String
  let column: String
  let children: Int
  let patience: Patience

  /// Seconds after which a program is given up.
  private static let limit = 20
  private static let dutiesOfAChild = 4

  func measure(_ report: inout Report) throws {
    for peer in Peer.all {
      guard Peer.isInstalled(peer.program) else {
        report.leaveOut("\(peer.program): a list", column, because: "not installed")
        continue
      }
      try measure(peer, &report)
    }
  }

  private func measure(_ peer: Peer, _ report: inout Report) throws {
    let place = "\(folder)/\(peer.program)"
    try write(peer, to: place)
    defer { _ = try? running(["/bin/rm", "-rf", place]) }
    let list = [peer.program] + peer.list.map { $0.replacing("FOLDER", with: place) }
    do {
      // Some make themselves an index when they are first run, which may take longer.
      try limited(list, times: 3)
      let figures = try patience.several { try limited(list).milliseconds }
      report.add("\(peer.program): a list", column, figures.median)
    } catch is BenchFailure {
      report.leaveOut("\(peer.program): a list", column, because: "over \(Self.limit) s")
      return
    }
    guard let words = peer.screens, Peer.isInstalled(peer.screensProgram) else { return }
    try measureScreens([peer.screensProgram] + words.map { $0.replacing("FOLDER", with: place) }, &report)
  }

  @discardableResult
  private func limited(_ command: [String], times: Int = 1) throws -> Spent {
    try running(["timeout", String(Self.limit * times)] + command)
  }

  private func measureScreens(_ command: [String], _ report: inout Report) throws {
    do {
      let figures = try patience.several {
        let run = try TerminalRun(command)
        defer { run.leave() }
        return try run.firstScreen(within: Int32(Self.limit * 1000))
      }
      report.add("\(command[0]): first screen", column, figures.median)
    } catch is BenchFailure {
      report.leaveOut("\(command[0]): first screen", column, because: "over \(Self.limit) s")
    }
  }

  private func write(_ peer: Peer, to place: String) throws {
    try running(["/bin/mkdir", "-p", peer.isFileEach ? "\(place)/\(peer.file)" : place])
    if let settings = peer.settings {
      try Files.write(settings.text.replacing("FOLDER", with: place), to: "\(place)/\(settings.file)")
    }
    var chance = SeededRandom(seed: 17)
    let count = children * Self.dutiesOfAChild
    let items = (1...count).map { DatedItem($0, of: count, &chance) }
    if peer.isFileEach {
      for item in items { try Files.write(peer.line(item), to: "\(place)/\(peer.file)/\(item.number).ics") }
    } else {
      try Files.write(items.map(peer.line).joined(), to: "\(place)/\(peer.file)")
    }
  }
}
