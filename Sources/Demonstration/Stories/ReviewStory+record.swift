import CareCalendar
import Casework

extension ReviewStory {
  /// The record of the review, as it goes to everybody who may have it.
  var record: String {
    let paragraphs = [who, how, heard] + progress.map(\.words) + ["We decided:\n" + decided]
    return paragraphs.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  private var who: String {
    let came = peopleWhoCame
    let other = people { !$0.attended && $0 != .none }
    var text = "This review was held on \(heldOn.words)."
    if !came.isEmpty { text += " Those who came: \(came.joined(separator: ", "))." }
    if !other.isEmpty {
      text += " Others took part apart, in writing or by telephone: \(other.joined(separator: ", "))."
    }
    return text
  }

  var peopleWhoCame: [String] { people { $0.attended } }

  /// By what they are to the child: names that are confidential are not in a record.
  private func people(_ isMeant: (AttendanceRoute) -> Bool) -> [String] {
    attendances.filter { isMeant($0.route) }.compactMap { attendance in
      guard case .person(let id) = attendance.party else { return fill("{name}") }
      return life.surroundings.people.first { $0.id == id }?.relationship.words
    }
  }

  private var how: String? {
    switch conversation?.way {
    case .observed?:
      fill("I saw {name} with {their} carer before we began, and {they} played near us for a while.")
    case .declined?:
      fill("{name} did not want to meet me beforehand, and I wrote to {them} instead.")
    case .alone?:
      fill("I met {name} before the review and told {them} what it was for, and what would be written down.")
    default: nil
    }
  }

  private var heard: String? {
    guard let conversation, conversation.audience == .all, let words = conversation.words else { return nil }
    return fill("{name} said: ") + "“\(words)”"
  }

  var decided: String {
    let lines = decisions.enumerated().map { place, decision in
      "\(place + 1). \(decision.words) (\(decision.responsible), by \(decision.by.shortWithYear))"
    }
    return lines.joined(separator: "\n")
  }
}
