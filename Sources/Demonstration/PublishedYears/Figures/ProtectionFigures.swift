/// What a council published of child protection as a part of its IROs' work.
struct ProtectionFigures: Sendable {
  /// Children with a plan, or of whom there was an enquiry, on the day before the year.
  let atStart: Int
  /// Children with one for a full post, on average over the ends of the months.
  let casesAPost: Int
  /// All children for a full post, on average over the ends of the months.
  let allCasesAPost: Int
  /// Conferences and reviews of looked-after children that are held in a month.
  let meetingsAMonth: Int

  /// Of a report that tells of the cases on the last day alone.
  static let untold = ProtectionFigures(atStart: 0, casesAPost: 0, allCasesAPost: 0, meetingsAMonth: 0)
}
