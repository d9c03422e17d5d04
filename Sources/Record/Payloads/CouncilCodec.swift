import CareCalendar
import Casework
import JSON

/// The council and the files that it has adopted, on disk.
enum CouncilCodec {
  static func write(_ event: CouncilEvent) -> EncodedEvent {
    switch event {
    case .founded(let name, let isDemonstration, let pinned):
      EncodedEvent(
        "council.founded.1",
        ["name": .text(name), "demonstration": .flag(isDemonstration), "pinned": .day(pinned)])
    case .policyAdopted(let file, let settings):
      EncodedEvent(
        "policy.adopted.1",
        ["file": .text(file.name), "text": .text(file.text), "settings": JSONValue(texts: settings)])
    case .bankHolidaysAdopted(let file, let holidays):
      EncodedEvent(
        "bank-holidays.adopted.1",
        [
          "file": .text(file.name), "text": .text(file.text),
          "days": .list(holidays.map { .list([.text($0.day.iso), .text($0.title)]) }),
        ])
    case .schoolTermsAdopted(let file, let terms):
      EncodedEvent(
        "school-terms.adopted.1",
        [
          "file": .text(file.name), "text": .text(file.text),
          "terms": .list(terms.map { .list([.text($0.name), .text($0.first.iso), .text($0.last.iso)]) }),
        ])
    case .templateAdopted(let file, let template):
      EncodedEvent(
        "template.adopted.1",
        ["file": .text(file.name), "text": .text(file.text), "template": .text(template)])
    case .clockDoubted(let confirmed): write(confirmed)
    }
  }

  private static func write(_ confirmed: ConfirmedClock) -> EncodedEvent {
    let (last, clock) = (confirmed.doubt.last, confirmed.doubt.clock)
    return EncodedEvent(
      "clock.doubted.1",
      [
        "last": .number(Int(last.moment.milliseconds)), "last-day": .text(last.day.iso),
        "clock": .number(Int(clock.moment.milliseconds)), "clock-day": .text(clock.day.iso),
        "by": .text(confirmed.by.raw),
      ])
  }

  static let readers: [String: Reader<CouncilEvent>] = [
    "council.founded.1": {
      .founded(
        name: try $0.text("name"), isDemonstration: try $0.flag("demonstration"),
        pinned: try $0.optionalDay("pinned"))
    },
    "policy.adopted.1": { .policyAdopted(try file($0), settings: try $0.texts("settings")) },
    "bank-holidays.adopted.1": { .bankHolidaysAdopted(try file($0), try $0.list("days").map(holiday)) },
    "school-terms.adopted.1": { .schoolTermsAdopted(try file($0), try $0.list("terms").map(term)) },
    "template.adopted.1": { .templateAdopted(try file($0), template: try $0.text("template")) },
    "clock.doubted.1": {
      .clockDoubted(
        ConfirmedClock(
          ClockDoubt(last: try reading("last", $0), clock: try reading("clock", $0)),
          by: StaffID(try $0.text("by"))))
    },
  ]

  private static func reading(_ name: String, _ fields: PayloadFields) throws -> ClockDoubt.Reading {
    ClockDoubt.Reading(
      Instant(milliseconds: Int64(try fields.number(name))), try fields.day("\(name)-day"))
  }

  private static func file(_ fields: PayloadFields) throws -> AdoptedFile {
    AdoptedFile(name: try fields.text("file"), text: try fields.text("text"))
  }

  private static func holiday(_ json: JSONValue) throws -> BankHoliday {
    guard case .list(let pair) = json, pair.count == 2, case .text(let text) = pair[0],
      case .text(let title) = pair[1], let day = Day(iso: text)
    else { throw UnreadablePayload() }
    return BankHoliday(day: day, title: title)
  }

  private static func term(_ json: JSONValue) throws -> SchoolTerm {
    guard case .list(let parts) = json, parts.count == 3, case .text(let name) = parts[0],
      case .text(let from) = parts[1], case .text(let to) = parts[2], let first = Day(iso: from),
      let last = Day(iso: to)
    else { throw UnreadablePayload() }
    return SchoolTerm(name: name, first: first, last: last)
  }
}
