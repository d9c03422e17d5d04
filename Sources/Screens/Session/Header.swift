import Application
import CareCalendar
import TerminalUI

/// The first line: the places at the left, and at the right who is asking, on which day, in what council.
struct Header {
  let place: MainScreen
  /// What is open above the place, if anything is.
  let opened: String?
  let signedIn: SignedInUser
  let isDemonstration: Bool
  let isClockInDoubt: Bool
  let width: Int

  /// A name at the left, where it stands, and the place it leads to.
  private struct Tab {
    let label: String
    let column: Int
    let place: MainScreen?
    let isHere: Bool

    var end: Int { column + label.columns }
  }

  func draw(on frame: inout Frame, row: Int) {
    let right = right
    frame.put(
      right, column: width - 1 - right.columns, row: row, width: right.columns,
      style: notice == nil ? .plain : .bold.with(.magenta))
    for tab in tabs {
      let style: Style = tab.isHere ? Style(bold: true, reverse: true) : .plain
      frame.put(tab.label, column: tab.column, row: row, width: tab.label.columns, style: style)
    }
  }

  /// The place that stands at a column.
  func place(at column: Int) -> MainScreen? {
    tabs.first { ($0.column..<$0.end).contains(column) }?.place
  }

  private var places: [MainScreen] { MainScreen.all(for: signedIn) }

  private var tabs: [Tab] {
    var column = 1
    var tabs: [Tab] = []
    for (each, label) in zip(places, labels) {
      tabs.append(Tab(label: label, column: column, place: each, isHere: opened == nil && each == place))
      column = tabs[tabs.count - 1].end + 2
    }
    let room = width - 2 - right.columns - column
    if let opened, room >= min(5, opened.columns) {
      tabs.append(Tab(label: opened.clipped(to: room), column: column, place: nil, isHere: true))
    }
    return tabs
  }
}

extension Header {
  /// What must never be overlooked: that the children are invented, that nothing can be recorded, or that what is may get
  /// a wrong day.
  private var notice: String? {
    if signedIn.isReadOnly { return "looking back: read only" }
    return isDemonstration ? "Invented children" : isClockInDoubt ? "clock in doubt" : nil
  }

  private var briefNotice: String? {
    if signedIn.isReadOnly { return "read only" }
    return isDemonstration ? "Invented" : isClockInDoubt ? "clock?" : nil
  }

  /// The fullest words that leave room for the places and, where something is open, for some of its name.
  private var right: String {
    let room = roomBeside(labels)
    return candidates.first { $0.columns <= room } ?? candidates[candidates.count - 1]
  }

  /// Every place by number and name; in a narrow window, and in a list that would have no room for the day, the others
  /// than this one by number alone.
  private var labels: [String] {
    let full = places.map(\.label)
    let least = candidates[candidates.count - (opened == nil ? 2 : 1)].columns
    if roomBeside(full) >= least { return full }
    return places.map { $0 == place ? $0.label : "\($0.rawValue)" }
  }

  private func roomBeside(_ labels: [String]) -> Int {
    let places = labels.map { $0.columns + 2 }.reduce(1, +)
    return width - 2 - places - (opened.map { min(Header.openedRoom, $0.columns) } ?? 0)
  }

  /// What is open has at least so much room, as far as it needs it: enough for what a form is called.
  private static let openedRoom = 16

  private var candidates: [String] {
    let (name, role) = (signedIn.member.details.name, signedIn.role.words)
    let day = signedIn.day
    let brief = briefNotice
    // With more places there is seldom room for the day in full beside the name.
    let named: [[String?]] =
      places.count > 5
      ? [[brief, name, day.shortWithYear], [brief, name, day.short], [brief, name.initialled, day.short]] : []
    let first: [[String?]] = [
      [notice, name, role, day.words], [notice, name, day.words],
      [signedIn.isReadOnly ? notice : brief, name, day.words],
    ]
    let last: [[String?]] = [
      [notice, day.words],
      [notice, day.shortWithYear], [brief, day.shortWithYear], [brief, day.short], [brief ?? day.short],
    ]
    return (first + named + last).map { $0.compactMap { $0 }.joined(separator: " · ") }
  }
}

extension String {
  /// A name with the first of its words as a letter: "J. Ravenscroft" of "Judith Ravenscroft".
  fileprivate var initialled: String {
    let words = split(separator: " ")
    guard words.count > 1, let letter = words[0].first else { return self }
    return "\(letter). " + words.dropFirst().joined(separator: " ")
  }
}
