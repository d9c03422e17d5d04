import Casework

/// The documents that a council expects before a review.
struct ExpectedDocuments {
  private let names: [String]

  init(_ lists: [PolicyList], under policy: Policy) {
    names = lists.flatMap { policy[$0] }
  }

  /// True for what a council calls the care plan among the documents of a review: "care plan", "updated care plan".
  static func isCarePlan(_ document: String) -> Bool { document.lowercased().contains("care plan") }

  private func missing(in file: ReviewFile) -> [String] {
    names.filter { file.preparation.documents[$0] == nil }
  }

  /// Done on the day on which the last of them came; "Social work report, care plan" while they are missing, or "Asked
  /// for: care plan" once the manager was told of all that are.
  func progress(in file: ReviewFile) -> DutyProgress {
    let days = names.compactMap { file.preparation.documents[$0] }
    guard days.count < names.count else { return days.max().map { .done(on: $0) } ?? .notAsked }
    let missing = missing(in: file)
    let list = missing.joined(separator: ", ")
    let isAsked = missing.allSatisfy(file.preparation.missingTold.contains)
    return .outstanding(isAsked ? "Asked for: \(list)" : list.capitalisingFirst)
  }

  func remarks(on file: ReviewFile) -> [String] {
    let told = missing(in: file).filter(file.preparation.missingTold.contains)
    guard let day = file.preparation.managerToldOn, !told.isEmpty else { return [] }
    return ["The team manager was told on \(day.words) what is missing: \(told.joined(separator: ", "))."]
  }
}
