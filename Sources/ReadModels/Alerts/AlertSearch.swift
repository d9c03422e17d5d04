import Casework

/// What an alert is found by, where somebody types words.
extension AlertLine {
  /// True when every word typed stands somewhere in what is known of the alert.
  public func matches(_ typed: String) -> Bool {
    let texts = [
      AlertRow.found(
        by: child, category: alert.raised.category.name, stage: alert.current.stage.called,
        isUrgent: alert.raised.isUrgent, state: state, isOver: clocks.turn == .over),
      owner, clocks.isPast ? AlertLine.pastWords : "",
    ]
    let searched = Collation.folded(texts.joined(separator: " "))
    return Collation.folded(typed).split(separator: " ").allSatisfy { searched.contains($0) }
  }

  /// What an alert is found by while any of its clocks has run out.
  public static let pastWords = "over past late"
}

extension AlertRow {
  /// What the alert is found by whatever day it is and whoever's turn, folded as what is typed will be.
  func searched(of row: ChildRow) -> String {
    Collation.folded(
      AlertRow.found(
        by: row, category: category, stage: stageName, isUrgent: isUrgent, state: state, isOver: !isOpen))
  }

  fileprivate static func found(
    by child: ChildRow, category: String, stage: String, isUrgent: Bool, state: AlertState, isOver: Bool
  ) -> String {
    let texts = [
      child.called, child.number.text, child.team, category, stage, state.words, isUrgent ? "urgent" : nil,
      isOver ? nil : "open",
    ]
    return texts.compactMap { $0 }.joined(separator: " ")
  }
}

extension ChildRow {
  /// The child's name, or else number.
  var called: String { name ?? "Child \(number)" }
}
