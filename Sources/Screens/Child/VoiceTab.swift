import CareCalendar
import Casework
import TerminalUI

/// How the child was heard: conversations, the latest first, then advocate, complaints, introduction and how they
/// are understood.
struct VoiceTab {
  let child: Child
  /// False for a social worker, who is told nothing of complaints and surveys, so that it is not said that there are none.
  let tellsOfComplaints: Bool

  var voice: Voice { child.voice }

  /// The introduction of the IRO whom the child has; of one who has none, the last.
  private var introduction: SentIntroduction? {
    child.responsibility.iro == nil ? voice.introductions.last : child.introductionOfIRO
  }

  func table(width: Int) -> Table {
    let room = max(20, width - 13)
    return Table(
      columns: [Column("Day", minimum: 11), Column("How the child was heard", minimum: 20, ideal: .max)],
      rows: [.heading("CONVERSATIONS")] + conversations(room) + [.heading("AND ALSO")] + facts(room)
        + (tellsOfComplaints ? [.heading("SURVEYS")] + surveys(room) : []))
  }

  private func conversations(_ room: Int) -> [Row] {
    if voice.conversations.isEmpty {
      return rows(.conversation(nil), nil, "none recorded yet", [], room, style: .dim)
    }
    return voice.conversations.enumerated().reversed().flatMap { place, conversation in
      let why = conversation.reason.map { " (\($0))" } ?? ""
      return rows(
        .conversation(place), conversation.on, conversation.way.words + why, said(conversation), room)
    }
  }

  private func said(_ conversation: Conversation) -> [Text] {
    let words = conversation.words.map { words in
      [Text("“\(words)”"), Text("for \(conversation.audience.words)", style: .dim)]
    }
    return (words ?? [])
      + child.printedWords(from: .said(on: conversation.on)).map { Text($0, style: .dim) }
  }

  private func facts(_ room: Int) -> [Row] {
    let sent = introduction.map { sent in
      "introduction sent\(sent.contactCard ? ", with the IRO's contact card" : "")"
    }
    let communication = voice.communication
    let parts =
      [
        communication.knownAs.map { "known as \($0)" }, communication.pronoun.map { "pronoun: \($0)" },
      ].compactMap { $0 } + communication.needed.map(\.lowercasingFirst)
    return fact(.advocacy, voice.advocacyOn, voice.advocacy?.words, "whether there is an advocate", room)
      + complaints(room)
      + fact(.introduction, introduction?.on, sent, "that your introduction was sent", room)
      + fact(
        .communication, nil, parts.isEmpty ? nil : parts.joined(separator: "; "),
        "how they want to be called, and are understood", room)
      + fact(
        .exitInterview, voice.exitInterviews.last?.on,
        voice.exitInterviews.last.map { "exit interview: \($0.outcome.words)" }, "an exit interview", room)
  }

  func fact(_ row: ChildTabRow, _ day: Day?, _ words: String?, _ what: String, _ room: Int) -> [Row] {
    let style: Style = words == nil ? .dim : .plain
    return rows(row, day, words ?? "not recorded: \(what)", [], room, style: style)
  }

  func rows(
    _ row: ChildTabRow, _ day: Day?, _ words: String, _ more: [Text], _ room: Int, style: Style = .plain
  ) -> [Row] {
    let lines = words.wrapped(to: room)
    let notes =
      lines.dropFirst().map { Text($0, style: style) }
      + more.flatMap { text in text.string.wrapped(to: room).map { Text($0, style: text.style) } }
    return [.entry(row, Text(day?.shortWithYear ?? "–", style: style), Text(lines[0], style: style))]
      + notes.map { .note(Text(String(repeating: " ", count: 13) + $0.string, style: $0.style)) }
  }
}
