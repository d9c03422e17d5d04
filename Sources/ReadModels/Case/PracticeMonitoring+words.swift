public import Casework

extension PracticeMonitoring {
  /// "Practice monitoring: the plan for the child good; the reports for the review poor. Two came late."
  public var sentence: String {
    let parts = Part.allCases.compactMap { part in grades[part].map { "\(part.words) \($0.rawValue)" } }
    return "Practice monitoring: \(parts.joined(separator: "; "))" + (words.map { ". \($0)" } ?? "")
  }
}
