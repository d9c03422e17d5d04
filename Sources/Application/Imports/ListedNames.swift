import CareCalendar
import Casework

/// The people and teams that the rows of a list name, found however their names are written. A name is looked for once.
struct ListedNames {
  private let staff: StaffList
  private let day: Day
  private var iros: [String: Result<StaffID, IRONotFound>] = [:]
  private var teams: [String: String] = [:]
  private var socialWorkers: [String: String] = [:]
  /// Of each team that is not in the staff list, where one is called nearly so.
  private(set) var remarks: [ImportReport.Remark] = []

  init(_ staff: StaffList, on day: Day) {
    self.staff = staff
    self.day = day
  }

  /// The one IRO whom a list means by a name or a login.
  mutating func iro(_ text: String, _ origin: FactOrigin) throws(RowFault) -> StaffID {
    let found = iros[text] ?? find(text)
    iros[text] = found
    do throws(IRONotFound) {
      return try found.get()
    } catch {
      throw RowFault(origin, "iro", error.words)
    }
  }

  /// The team as the staff list writes it, or else as it stands first in this list.
  mutating func team(_ text: String, _ origin: FactOrigin) -> String {
    let key = text.nameKey
    if let known = teams[key] { return known }
    let name = staff.team(named: text) ?? text
    teams[key] = name
    if staff.team(named: text) == nil { remark(onTeam: text, origin) }
    return name
  }

  /// The name as it stands first in this list.
  mutating func socialWorker(_ text: String) -> String {
    let key = text.nameKey
    let name = socialWorkers[key] ?? text
    socialWorkers[key] = name
    return name
  }

  private mutating func remark(onTeam text: String, _ origin: FactOrigin) {
    let nearest = staff.members.compactMap(\.details.team).nearest(to: text)
    guard !nearest.isEmpty else { return }
    let words = "no team of the staff list is called '\(text)'; nearest: \(nearest.joined(separator: ", "))"
    remarks.append(ImportReport.Remark(origin: origin.at("team"), words: words))
  }

  private func find(_ text: String) -> Result<StaffID, IRONotFound> {
    if let member = staff.member(login: text.lowercased()) { return anIRO(member, text) }
    let named = staff.members(named: text)
    let atWork = named.filter { $0.works(on: day) }
    guard let member = named.count > 1 && atWork.count == 1 ? atWork.first : named.first else {
      return .failure(.unknown(text, nearest: staff.members.map(\.details.name).nearest(to: text)))
    }
    return named.count > 1 && atWork.count != 1 ? .failure(.several(text)) : anIRO(member, text)
  }

  private func anIRO(_ member: StaffMember, _ text: String) -> Result<StaffID, IRONotFound> {
    guard member.details.role == .iro || member.details.role == .iroManager else {
      return .failure(.otherRole(text, member.details.role))
    }
    return .success(member.id)
  }
}

/// Why a list's IRO is not one of the staff list.
private enum IRONotFound: Error {
  case unknown(String, nearest: [String])
  case several(String)
  case otherRole(String, Role)

  var words: String {
    switch self {
    case .unknown(let text, let nearest) where nearest.isEmpty:
      "no member of staff is called '\(text)'; check the spelling, or import the staff list first"
    case .unknown(let text, let nearest):
      "no member of staff is called '\(text)'; nearest: \(nearest.joined(separator: ", "))"
    case .several(let text): "several people in the staff list are called '\(text)'; give the login instead"
    case .otherRole(let text, let role): "\(text) is in the staff list as \(role.words), not as an IRO"
    }
  }
}
