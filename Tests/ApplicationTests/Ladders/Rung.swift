/// A stage of a council's ladder, as its report and the marked defaults have it.
struct Rung: Sendable {
  let key: String
  /// The login of the manager to whom it goes.
  let manager: String
  /// Within what it is answered, of the periods worked out by hand.
  let answered: Reckoned.Span
  var isFormal = true
  var mayStart = false

  init(
    _ key: String, _ manager: String, _ answered: Reckoned.Span, isFormal: Bool = true,
    mayStart: Bool = false
  ) {
    self.key = key
    self.manager = manager
    self.answered = answered
    self.isFormal = isFormal
    self.mayStart = mayStart
  }

  /// Where the ladder begins informally, that is a challenge, and no alert yet.
  var startsAlerts: Bool { mayStart && isFormal }
}
