import Application
import Casework
import ReadModels
import TerminalUI

/// Who took part, and how: a line each, answered by a key; and whoever came uninvited.
struct MeetingPeople: MeetingPart {
  let sheet: MeetingSheet

  private static let heading = "PEOPLE"
  private var family: Family { sheet.child.family }
  private var parties: [Party] { sheet.child.partiesOfMeeting(of: sheet.file) }

  var fields: [Field] {
    let all = parties.flatMap { party in
      [attendance(of: party)] + reason(of: party)
        + (party == .child && sheet.begun == nil ? [participation] : [])
    }
    return (all + newcomers.flatMap(\.fields)).map { $0.under(Self.heading) }
  }

  private func name(of party: Party) -> String {
    switch party {
    case .child: "attendance child"
    case .person(let id): "attendance \(id.raw)"
    }
  }

  private func person(_ party: Party) -> ConnectedPerson? {
    if case .person(let id) = party { family[id] } else { nil }
  }

  // MARK: How each took part

  private func routes(of party: Party) -> [AttendanceRoute] {
    let own = person(party)?.terms.routes ?? AttendanceRoute.allCases
    return own.filter { !$0.attended || sheet.outcome.manner != .withoutMeeting }
  }

  private func attendance(of party: Party) -> Field {
    let known = sheet.file?.meeting.attendance(of: party)
    let terms = person(party).map { $0.terms == .mayAttend ? "" : $0.terms.words.capitalisingFirst }
    return Field(
      name(of: party), party == .child ? sheet.subject.called : family.words(for: party),
      .keyed(routes(of: party).map(\.choice)), value: known?.route.rawValue ?? "", hint: terms ?? "")
  }

  private func route(of party: Party) -> AttendanceRoute? {
    let known = sheet.file?.meeting.attendance(of: party)?.route
    return sheet.answers[name(of: party)].map { AttendanceRoute(rawValue: $0) } ?? known
  }

  private func reason(of party: Party) -> [Field] {
    guard route(of: party) == AttendanceRoute.none else { return [] }
    let known = sheet.file?.meeting.attendance(of: party)?.reason ?? person(party)?.termsReason
    return [
      Field(
        name(of: party) + " reason", "  Why not", value: known ?? "",
        hint: "In a few words; nothing where it is not known"
      ).ifAnything
    ]
  }

  // MARK: How the child is counted

  private var codes: [ParticipationCode] {
    let all = sheet.child.participations(in: sheet.outcome.manner, on: sheet.held)
    guard let route = route(of: .child) else { return all }
    let fitting = all.filter { $0.routes.contains(route) }
    return fitting.isEmpty ? all : fitting
  }

  private var participation: Field {
    let proposed = route(of: .child)?.proposedCode(among: codes) ?? (codes.count == 1 ? codes.first : nil)
    let choices = codes.map { code in
      Choice(code.rawValue, "\(code.rawValue) \(code.words)", key: code.rawValue.last)
    }
    let value = proposed
    return Field(
      "participation", "  Counted as", .keyed(choices), value: value?.rawValue ?? "",
      required: sheet.outcome != .notHeld,
      hint: value == nil ? "" : "Proposed; its digit changes it"
    ).ifAnything
  }

  // MARK: Who came uninvited

  static func others(named place: Int) -> String { "also there \(place)" }

  /// The line that the next who came uninvited goes into.
  var next: String { Self.others(named: newcomers.count) }

  private var newcomers: [Newcomer] {
    let typed = (1...20).filter { sheet.answers.said(Self.others(named: $0)) != nil }
    return (1...(typed.last ?? 0) + 1).map { Newcomer(place: $0, sheet: sheet) }
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    for party in parties {
      guard let route = route(of: party) else { continue }
      let reason = route == AttendanceRoute.none ? sheet.answers.said(name(of: party) + " reason") : nil
      let known = sheet.file?.meeting.attendance(of: party)
      let attendance = Attendance(
        party: party, route: route, reason: reason, reported: known?.reported ?? false)
      if attendance != known { meeting.notes.append(.meeting(.tookPart(attendance, on: sheet.day))) }
    }
    for newcomer in newcomers { try newcomer.record(into: &meeting, queries) }
  }
}

/// Somebody who came uninvited: one whom the child knows already, or somebody new.
private struct Newcomer {
  let place: Int
  let sheet: MeetingSheet

  private var name: String { MeetingPeople.others(named: place) }
  private var typed: String? { sheet.answers.said(name) }
  private var who: TypedPerson? { typed.map { TypedPerson($0, among: sheet.child.family.people) } }

  var fields: [Field] {
    let meaning: @Sendable (String) -> Interpretation = { [people = sheet.child.family.people] text in
      text.isEmpty ? .empty : .good(hint: TypedPerson(text, among: people).words)
    }
    let asked = Field(
      name, place == 1 ? "Somebody else" : "And somebody else", .interpreted(meaning),
      hint: "A name, and who they are: “Bo Lind, aunt”"
    ).ifAnything
    guard typed != nil else { return [asked] }
    let routes = (who?.known?.terms.routes ?? AttendanceRoute.allCases).map(\.choice)
    let value =
      routes.contains { $0.id == AttendanceRoute.whole.rawValue } ? AttendanceRoute.whole.rawValue : ""
    return [asked, Field("\(name) route", "  Took part", .keyed(routes), value: value, required: true)]
  }

  func record(into meeting: inout MeetingRecord, _ queries: CaseQueries) throws {
    guard let who, let route = sheet.answers["\(name) route"].flatMap(AttendanceRoute.init(rawValue:)) else {
      return
    }
    let id = who.known?.id ?? queries.newPerson()
    if sheet.child.partiesOfMeeting(of: sheet.file).contains(.person(id)) {
      throw FormRefusal(words: "\(who.name) stands above: say there how they took part.", field: name)
    }
    if who.known == nil {
      meeting.newPeople.append(ConnectedPerson(id: id, name: who.name, relationship: who.relationship))
    }
    let attendance = Attendance(party: .person(id), route: route)
    meeting.notes.append(.meeting(.tookPart(attendance, on: sheet.day)))
  }
}

extension AttendanceRoute {
  /// As it is offered on the sheet, with its key.
  fileprivate var choice: Choice {
    switch self {
    case .whole: Choice(rawValue, "attended", key: "a")
    case .part: Choice(rawValue, "part of it", key: "p")
    case .video: Choice(rawValue, "by video", key: "v")
    case .apart: Choice(rawValue, "met apart", key: "m")
    case .advocate: Choice(rawValue, "through an advocate", key: "d")
    case .inWriting: Choice(rawValue, "wrote", key: "w")
    case .telephone: Choice(rawValue, "by telephone", key: "t")
    case .none: Choice(rawValue, "did not", key: "n")
    }
  }
}
