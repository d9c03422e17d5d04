import Application
import CareCalendar
import Casework
import ReadModels

/// What one person chairs from today on, besides the reviews of the child who is being booked. Whose children they are
/// does not matter: somebody may chair for another IRO.
struct ChairDiary: Sendable {
  private let chair: StaffID
  /// "you", or their name.
  private let called: String
  private let child: ChildID
  private let family: FamilyID?
  private let days: [Day: [ChairedMeeting]]
  private let names: [StaffID: String]

  init(of chair: StaffID, _ queries: CaseQueries, booking child: ChildID, in family: FamilyID?) throws {
    self.chair = chair
    self.child = child
    self.family = family
    let you = queries.signedIn.member.id
    called = chair == you ? "you" : queries.name(of: chair)
    let today = queries.signedIn.day
    let meetings = try queries.meetings(
      chairedBy: [chair], today...today.adding(days: CaseQueries.daysAhead)
    ).filter { $0.child != child }
    days = Dictionary(grouping: meetings, by: \.day)
    names = Dictionary(
      Set(meetings.compactMap(\.iro)).map { ($0, queries.name(of: $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// "Also that day: 10:00 Ella Rose"; nil for a day that is free.
  func remark(on day: Day) -> String? {
    let told = days[day]?.map { ($0.time.map { "\($0) " } ?? "") + name($0) }
    return told.map { "Also that day: \($0.joined(separator: ", "))" }
  }

  /// Why another meeting cannot well begin then: "at 10:00 you chair the review of Ella Rose"; nil where it can.
  func clash(on day: Day, at time: TimeOfDay) -> String? {
    let meeting = ChairedMeeting(of: child, family: family, chair: chair, day: day, time: time)
    let others = days[day] ?? []
    if let other = others.first(where: { $0.clash(with: meeting) == .overlap }) {
      return "\(hour(other)) \(chairs) the \(word(other)) of \(name(other))"
    }
    guard let other = others.first(where: { $0.clash(with: meeting) == .tooClose }) else { return nil }
    let isBefore = other.time.map { time < $0 } ?? false
    return "there is no half hour \(isBefore ? "before" : "after") the \(word(other)) of \(name(other))"
      + " \(hour(other)), which \(chairs) too"
  }

  /// Asks, where it cannot well begin then, whether it is booked all the same.
  func question(on day: Day, at time: TimeOfDay) -> String? {
    clash(on: day, at: time).map { "\($0.capitalisingFirst). Book it all the same?" }
  }

  /// "you chair", "Amina Okafor chairs"
  private var chairs: String { "\(called) \(called == "you" ? "chair" : "chairs")" }

  private func hour(_ meeting: ChairedMeeting) -> String { meeting.time.map { "at \($0)" } ?? "that day" }

  private func word(_ meeting: ChairedMeeting) -> String { meeting.kind.meetingWord }

  /// Of a child whom the person who asks may not see, no more is said than whose it is.
  private func name(_ meeting: ChairedMeeting) -> String {
    meeting.called ?? meeting.iro.flatMap { names[$0] }.map { "a child of \($0)" } ?? "another child"
  }
}
