import Desk

extension AlertTask {
  /// What is asked for the step, and what is then to be done.
  func errand(_ subject: AlertSubject, _ desk: Desk) throws -> any Errand {
    throw ErrandRefusal(words: "")
  }
}

extension AlertSubject {
  /// Why the person cannot take the step now, in words; nil when they can.
  func refusal(of task: AlertTask, _ desk: Desk) -> String? { nil }
}
