public import Casework

/// What stood on record of an alert when somebody looked at it. It is the same as long as nothing is recorded of the
/// alert, and nothing of it taken back.
public struct AlertSnapshot: Hashable, Sendable {
  /// The numbers that the entries have in the child's record.
  public let text: String

  public init(_ text: String) { self.text = text }

  public init(of alert: AlertID, in timeline: [TimelineLine]) {
    let standing = timeline.filter { $0.isAbout(alert) && !$0.isEnteredInError }
    text = standing.map(\.recorded.entry.version).sorted().map(String.init).joined(separator: " ")
  }
}

extension TimelineLine {
  func isAbout(_ alert: AlertID) -> Bool { recorded.entry.event.alert == alert }
}
