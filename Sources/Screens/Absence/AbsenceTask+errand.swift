import Desk

extension AbsenceTask {
  func errand(_ desk: Desk) throws -> any Errand {
    throw ErrandRefusal(words: "")
  }
}
