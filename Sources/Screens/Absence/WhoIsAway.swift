import Application
import Casework
import TerminalUI

/// Those of whom the person may record an absence: themself, or everybody of whom any is kept.
struct WhoIsAway {
  let members: [StaffMember]
  private let own: StaffMember?

  static let field = "who"

  init(_ queries: CaseQueries) {
    let isAnybodys = queries.signedIn.may(.recordAbsences)
    own = isAnybodys ? nil : queries.signedIn.member
    members = isAnybodys ? queries.membersWithAbsences : [queries.signedIn.member]
  }

  /// Whether it can only be their own.
  var isOwn: Bool { own != nil }

  /// Nothing is asked of somebody who can record only their own.
  func asked(_ label: String, among members: [StaffMember]) -> [Field] {
    if isOwn { return [] }
    let only = members.count == 1 ? members[0].id.raw : ""
    return [
      Field(
        Self.field, label, .choice(members.map { Choice($0.id.raw, $0.withPost) }), value: only,
        required: true)
    ]
  }

  func answer(_ answers: [String: String]) -> StaffMember? {
    own ?? members.first { $0.id.raw == answers[Self.field] }
  }

  /// "Tom Stone", or "you" of the person who asks.
  func name(_ member: StaffMember) -> String { member == own ? "you" : member.details.name }
}

extension StaffMember {
  /// "Tom Stone, Team Manager of North"
  var withPost: String {
    let team = details.role == .teamManager ? details.team.map { " of \($0)" } ?? "" : ""
    return "\(details.name), \(details.role.words)\(team)"
  }
}
