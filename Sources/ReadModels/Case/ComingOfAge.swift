import CareCalendar
import Casework
import Rulebook

/// A birthday that changes what a review asks for.
enum ComingOfAge: Int, CaseIterable {
  case four = 4
  case sixteen = 16
  case eighteen = 18

  /// What changes, as it follows the day.
  func words(of child: Child) -> String {
    switch self {
    case .four: "from then on a review is coded by how the child took part"
    case .sixteen:
      child.carePlanning.pathwayAssessedOn == nil
        ? "a child who is eligible has a pathway assessment within three months" : "the pathway plan follows"
    case .eighteen: "no looked-after review comes after that"
    }
  }
}

extension Child {
  /// The birthdays after a day and up to another that change something, with those days; none of a child who died, or is
  /// not looked after.
  func comingOfAge(after day: Day, upTo last: Day) -> [(age: ComingOfAge, on: Day)] {
    guard died == nil, periodsOfCare.last.map({ $0.began <= day && day.isBefore($0.lastDay) }) ?? false else {
      return []
    }
    return ComingOfAge.allCases.compactMap { age in
      person.birthday(age.rawValue).flatMap { day < $0 && $0 <= last ? (age, $0) : nil }
    }
  }
}

extension ChildCase {
  /// What birthdays change before the next review is due, a sentence each: "18 on Fri 6 Feb 2015, before the next review is
  /// due (Sat 28 Feb 2015): no looked-after review comes after that."
  public var comingOfAge: [String] {
    let reviews = duties.map(\.line.duty).filter { $0.nature == .review && $0.kind != nil }
    guard let due = reviews.compactMap(\.due).min() else { return [] }
    return child.comingOfAge(after: day, upTo: due).map { age, birthday in
      "\(age.rawValue) on \(birthday.words), before the next review is due (\(due.words)): "
        + "\(age.words(of: child))."
    }
  }
}

extension ChecklistBuilder {
  /// What is to be thought of in preparing a review that is to come: birthdays before it, and the 18th where no other
  /// review would come before that.
  var comingOfAge: [ChecklistLine] {
    guard !isHeld, file.cancelled == nil, file.kind.isSameMeeting(as: .lookedAfter), let day = file.day,
      day >= today
    else { return [] }
    let next = book.calendar.end(of: book.policy[.laterReviews], from: day)
    return child.comingOfAge(after: today, upTo: next).filter { $0.on <= day || $0.age == .eighteen }.map {
      age, birthday in
      let place = birthday <= day ? "before this review" : "before a review after this one would be due"
      return line(
        "age \(age.rawValue)", "\(age.rawValue) on \(short(birthday))", ChecklistStatus(place, .notAsked),
        details: ["\(age.rawValue) on \(birthday.words), \(place): \(age.words(of: child))."])
    }
  }
}
