import CareCalendar
import Casework

/// The staff list, on disk.
enum StaffCodec {
  static func write(_ event: StaffEvent) -> EncodedEvent {
    switch event {
    case .joined(let member): write("staff.joined.2", member)
    case .changed(let member): write("staff.changed.2", member)
    case .away(let absence):
      EncodedEvent(
        "staff.away.1",
        [
          "staff": .text(absence.staff.raw), "from": .day(absence.from), "until": .day(absence.until),
          "covering": .text(ifAny: absence.covering?.raw),
        ])
    case .returned(let staff, let day):
      EncodedEvent("staff.returned.1", ["staff": .text(staff.raw), "on": .day(day)])
    }
  }

  private static func write(_ kind: String, _ member: StaffMember) -> EncodedEvent {
    let details = member.details
    return EncodedEvent(
      kind,
      [
        "id": .text(member.id.raw), "name": .text(details.name), "login": .text(details.login),
        "role": CodeTables.role.json(details.role), "team": .text(ifAny: details.team),
        "hundredths": .number(details.fullTimeHundredths), "employment": .text(ifAny: details.employment),
        "sex": CodeTables.sex.json(details.sex), "ethnicity": .code(details.ethnicity),
        "started": .day(details.started), "ended": .day(details.ended),
        "telephone": .text(ifAny: details.telephone), "email": .text(ifAny: details.email),
      ])
  }

  static let readers: [String: Reader<StaffEvent>] = [
    "staff.joined.1": { .joined(try member($0)) },
    "staff.changed.1": { .changed(try member($0)) },
    "staff.joined.2": { .joined(try member($0)) },
    "staff.changed.2": { .changed(try member($0)) },
    "staff.away.1": {
      .away(
        Absence(
          of: StaffID(try $0.text("staff")), from: try $0.day("from"), until: try $0.day("until"),
          covering: try $0.optionalText("covering").map { StaffID($0) }))
    },
    "staff.returned.1": { .returned(StaffID(try $0.text("staff")), on: try $0.day("on")) },
  ]

  private static func member(_ fields: PayloadFields) throws -> StaffMember {
    StaffMember(
      id: StaffID(try fields.text("id")),
      details: StaffDetails(
        name: try fields.text("name"), login: try fields.text("login"),
        role: try fields.word("role", of: CodeTables.role), team: try fields.optionalText("team"),
        fullTimeHundredths: try fields.number("hundredths"),
        employment: try fields.optionalText("employment"),
        sex: try fields.optionalWord("sex", of: CodeTables.sex),
        ethnicity: try fields.optionalCode("ethnicity"), started: try fields.optionalDay("started"),
        ended: try fields.optionalDay("ended"), telephone: try fields.optionalText("telephone"),
        email: try fields.optionalText("email")))
  }
}
