public import CareCalendar
public import Casework

/// A list of children who came into care since the last return, as a CSV file: `number,birth,legal_status,since` and,
/// where known, `name,sex,ethnicity,need,placement,provider,told,social_worker,team`.
public struct NewChildrenFile: Equatable, Sendable {
  public internal(set) var rows: [NewChildRow] = []
  public internal(set) var faults: [Fault] = []
  /// What was taken otherwise than it was written.
  public internal(set) var notes: [Note] = []
}

/// A child who came into care, as the list has them. The codes are those of SSDA903.
public struct NewChildRow: Equatable, Sendable {
  public let origin: Origin
  public let number: ChildNumber
  public let name: String?
  public let born: Day
  public let sex: Sex?
  public let ethnicity: Ethnicity?
  /// The first episode, with which care started.
  public let episode: Episode
  /// The day on which the reviewing service was told of the child.
  public let told: Day?
  public let socialWorker: String?
  public let team: String?
}

extension NewChildrenFile {
  public static let columns = ["number", "birth", "legal_status", "since"]
  public static let optionalColumns = [
    "name", "sex", "ethnicity", "need", "placement", "provider", "told", "social_worker", "team",
  ]

  /// Reads the list. A row that has a fault is left out of the rows.
  public static func read(file: String, bytes: [UInt8]) -> NewChildrenFile {
    var list = NewChildrenFile()
    var children: [ChildNumber: Origin] = [:]
    (list.faults, list.notes) = ListReader.read(
      file, bytes, columns, optionalColumns, called: "list of new children"
    ) {
      row in
      guard let child = NewChildRow(&row) else { return }
      if let earlier = children.updateValue(child.origin, forKey: child.number) {
        row.fault("number", "is also on line \(earlier.line): each child is listed once")
      } else if row.faults.isEmpty {
        list.rows.append(child)
      }
    }
    return list
  }
}

extension NewChildRow {
  init?(_ row: inout ListReader) {
    let number = row.childNumber("number")
    let born = row.required("birth").flatMap { _ in row.day("birth") }
    let began = row.required("since").flatMap { _ in row.day("since") }
    let status = row.required("legal_status")
    let (sex, ethnicity, told) = (row.sex(), row.ethnicity(), row.day("told"))
    if let born, let began { row.checkAge(born, began) }
    guard status != nil, let began, let episode = row.firstEpisode(began), let number, let born else {
      return nil
    }
    origin = row.origin
    self.number = number
    name = row.text("name")
    self.born = born
    self.sex = sex
    self.ethnicity = ethnicity
    self.episode = episode
    self.told = told
    socialWorker = row.text("social_worker")
    team = row.text("team")
  }
}

extension ListReader {
  /// The episode with which care starts; nil where its legal status cannot be read.
  fileprivate mutating func firstEpisode(_ began: Day) -> Episode? {
    let status: LegalStatus? = code("legal_status", on: began)
    let need: CategoryOfNeed? = code("need", on: began)
    let placement: PlacementType? = code("placement", on: began)
    let provider: PlacementProvider? = code("provider", on: began)
    if status == .shortBreaksEpisodes {
      fault(
        "legal_status", "V3 is a single short break, whose end this list cannot give: leave it to the return")
    }
    return status.map {
      Episode(
        began: began, reasonBegan: .started, legalStatus: $0, categoryOfNeed: need, placement: placement,
        provider: provider)
    }
  }

  /// Nobody comes into care before they are born, or once they are 18.
  fileprivate mutating func checkAge(_ born: Day, _ began: Day) {
    if began < born {
      fault("since", "is before the child was born (\(born.iso)): correct one of them")
    } else if born.adding(months: 18 * 12) <= began {
      fault("birth", "the child was 18 when coming into care (\(began.iso)): check the years")
    }
  }
}
