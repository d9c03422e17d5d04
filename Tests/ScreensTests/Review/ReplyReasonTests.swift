import Casework
import Testing

@testable import Screens

/// The manager's reason for not agreeing: it is open for words at once, and keys for other decisions are no reason.
@Suite struct ReplyReasonTests {
  private func reviewed() throws -> Reviewed {
    try Reviewed(
      noted: Decision.made("d1", "Find a school"), Decision.made("d2", "Move house"),
      .decisions(.issued(on: "2014-10-29")))
  }

  @Test("After n it says to type why, and where Tab goes on from there")
  func saysWhereItGoesOn() throws {
    try reviewed().rehearse(
      .decisions(.reply), as: "tom",
      """
      type 1 n
      see Type why, as the IRO will read it. Tab goes to the next decision.
      see Tab next decision
      text too far
      type <tab>
      see y agreed · n not agreed
      type n
      see Tab goes to the first line.
      """)
  }

  @Test("Keys that were meant for the decisions after it are refused as a reason, and nothing is recorded")
  func keys() throws {
    let reviewed = try reviewed()
    try reviewed.rehearse(
      .decisions(.reply), as: "tom",
      """
      type 1 n y y <ctrl-s>
      see “yy” looks like keys for other decisions. Type why this one is not agreed; Tab goes on.
      type <ctrl-u>
      text You know why: it is too far
      type <tab> y <ctrl-s>
      see agreed to the decisions but for: Find a school (You know why: it is too far).
      """)
  }

  @Test("A key that is none of a decision's says which there are")
  func wrongKey() throws {
    try reviewed().rehearse(
      .decisions(.reply), as: "tom",
      """
      type 1 x
      see ! x is no answer here. These are the keys:
      see y agreed · n not agreed
      """)
  }
}
