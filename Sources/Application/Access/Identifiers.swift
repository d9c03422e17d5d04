public import Casework
public import Record

/// Makes the random ids of streams, acts and people: 128 bits, as 32 hexadecimal digits.
public struct Identifiers: Sendable {
  private var generator: any RandomNumberGenerator & Sendable

  public init(_ generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
    self.generator = generator
  }

  public mutating func child() -> ChildID { ChildID(next()) }
  public mutating func staff() -> StaffID { StaffID(next()) }
  public mutating func review() -> ReviewID { ReviewID(next()) }
  public mutating func earlyReview() -> EarlyReviewID { EarlyReviewID(next()) }
  public mutating func change() -> ChangeID { ChangeID(next()) }
  public mutating func person() -> PersonID { PersonID(next()) }
  public mutating func family() -> FamilyID { FamilyID(next()) }
  public mutating func parentage() -> ParentageID { ParentageID(next()) }
  public mutating func decision() -> DecisionID { DecisionID(next()) }
  public mutating func milestone() -> MilestoneID { MilestoneID(next()) }
  public mutating func alert() -> AlertID { AlertID(next()) }
  public mutating func alertGroup() -> AlertGroupID { AlertGroupID(next()) }
  public mutating func practiceNote() -> PracticeNoteID { PracticeNoteID(next()) }
  public mutating func quotation() -> QuotationID { QuotationID(next()) }
  public mutating func survey() -> SurveyID { SurveyID(next()) }
  public mutating func qualityCheck() -> QualityCheckID { QualityCheckID(next()) }
  public mutating func home() -> HomeID { HomeID(next()) }
  public mutating func homeVisit() -> HomeVisitID { HomeVisitID(next()) }
  public mutating func act() -> ActID { ActID(next()) }
  public mutating func stream() -> StreamID { StreamID(next()) }

  private mutating func next() -> String {
    hex(generator.next()) + hex(generator.next())
  }

  private func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
