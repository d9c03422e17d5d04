import Application
import Casework
import Measures
import ReadModels

/// Which of the reviews of a year are shown.
struct ReviewListFilter: Hashable {
  var typed = ""
  var part: ReviewPart?
  var kind: ReviewKind?
  /// An IRO or a team; nil for all.
  var iro: BreakdownGroup?
  var team: BreakdownGroup?

  var isNarrowed: Bool { self != ReviewListFilter() }

  /// What it leaves, in the parts of the list; parts of which there is nothing are left out.
  func sections(_ reviews: [ListedReview]) -> [ReviewListSection] {
    let typed = TypedWords(typed)
    let left = reviews.filter { leaves($0.line) && $0.matches(typed) }
    let parts = Dictionary(grouping: left) { ReviewPart($0.line) }
    return ReviewPart.allCases.compactMap { part in
      parts[part].map { ReviewListSection(part: part, reviews: $0) }
    }
  }

  private func leaves(_ line: ReviewLine) -> Bool {
    (part.map { $0 == ReviewPart(line) } ?? true) && (kind.map { $0 == line.review.kind } ?? true)
      && (iro.map { $0 == .iro(line.iro) } ?? true) && (team.map { $0 == .team(line.team) } ?? true)
  }

  /// "late, no reason given · Amina Okafor · match “bell”"
  func words(_ queries: CaseQueries) -> String {
    let parts = [
      part?.words, kind.map { $0.title(number: nil) }, iro?.words(queries.staff),
      team?.words(queries.staff), typed.isEmpty ? nil : "“\(typed)”",
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

/// Reviews of one part, in order of the day.
struct ReviewListSection {
  let part: ReviewPart
  let reviews: [ListedReview]
}
