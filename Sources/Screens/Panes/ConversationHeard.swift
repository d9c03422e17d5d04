import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// How the child was heard, in the words of a header.
extension ChildSummary {
  /// "“I want to see my brother more.”", "seen alone 20 Oct"; empty where nothing is recorded.
  ///
  /// - Parameter room: how many columns what the child said may take.
  func heard(room: Int) -> [String] {
    let voice = found.child.voice
    let (said, seen) = (voice.lastWords, voice.lastSeen)
    let words = said.map { conversation in
      let line = (conversation.words ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
      let when = conversation.on == seen?.on ? "" : " (\(short(conversation.on)))"
      return "“\(line.clipped(to: max(20, room)))”\(when)"
    }
    return [words, seen.map { "\($0.seen) \(short($0.on))" }].compactMap { $0 }
  }

  private func short(_ day: Day) -> String { ShortWords.day(day, from: found.day) }

  /// "Brothers and sisters: Reece Murray (same IRO)", and in the same way a parent or own children who are known here; nil
  /// where none is linked whom this person may see.
  var siblings: String? {
    let relatives = (try? queries.relatives(of: found.id)) ?? []
    func rows(_ side: Parentage.Side) -> [ChildRow] { relatives.filter { $0.side == side }.map(\.row) }
    let groups = [
      ("Brothers and sisters", (try? queries.siblings(of: found.id)) ?? []), ("Parent", rows(.parent)),
      ("Own child", rows(.child)),
    ]
    let words = groups.filter { !$0.1.isEmpty }.map { title, others in
      "\(title): \(others.map(named).joined(separator: ", "))"
    }
    return words.isEmpty ? nil : words.joined(separator: " · ")
  }

  private func named(_ other: ChildRow) -> String {
    let own = found.child.responsibility.iro
    let iro = other.iro.map { $0 == own ? "same IRO" : "IRO \(queries.name(of: $0))" } ?? "no IRO"
    return "\(other.called) (\(iro))"
  }
}

extension Conversation {
  /// "seen alone"
  var seen: String {
    switch way {
    case .alone: "seen alone"
    case .withOthers: "seen with others"
    case .observed: "observed"
    case .telephone: "spoken to by telephone"
    case .video: "spoken to by video"
    case .inWriting, .byAdvocate, .declined, .notAppropriate: way.words
    }
  }
}

extension Communication {
  /// "Communication: signs and short sentences", "interpreter: Tigrinya"
  var needed: [String] {
    [needs.map { "Communication: \($0)" }, interpreter.map { "interpreter: \($0)" }].compactMap { $0 }
  }
}
