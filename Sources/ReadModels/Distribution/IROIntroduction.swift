public import CareCalendar
public import Casework

/// What a child is told who has been given an IRO: who that is, and how to reach them.
public struct IROIntroduction: Equatable, Sendable {
  /// The pages that are sent.
  public enum Part: String, Sendable, CaseIterable {
    case introduction
    case contactCard = "contact-card"
  }

  public let iro: StaffID
  public let iroName: String
  /// How to reach the IRO, where the staff list says so.
  public let telephone: String?
  public let email: String?
  /// Whom the child had before, where that was another.
  public let iroBefore: String?
  public let council: String
  public let writtenOn: Day
  public let childName: String
  /// What the child likes to be called, or else the full name.
  public let calledAs: String
  public let hasAdvocate: Bool

  /// Nil where the child has no IRO.
  public init?(to child: Child, on day: Day, staff: StaffList, council: String) {
    let allocations = child.responsibility.allocations
    guard let iro = child.responsibility.iro else { return nil }
    self.iro = iro
    iroName = staff.name(of: iro)
    telephone = staff[iro]?.details.telephone
    email = staff[iro]?.details.email
    let before = allocations.dropLast().last?.iro
    iroBefore = before.flatMap { $0 == iro ? nil : staff[$0]?.details.name }
    self.council = council
    writtenOn = day
    childName = child.person.name ?? "the child"
    calledAs = child.voice.communication.knownAs ?? childName
    hasAdvocate = child.voice.advocacy?.isInPlace ?? false
  }
}
