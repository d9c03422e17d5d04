import CareCalendar
import Casework

/// Who a child is, on disk.
enum IdentityCodec {
  static func write(_ event: IdentityEvent) -> EncodedEvent {
    switch event {
    case .known(let number): EncodedEvent("child.known.1", ["number": .text(number.text)])
    case .named(let name): EncodedEvent("child.named.1", ["name": .text(name)])
    case .knownAs(let name): EncodedEvent("child.known-as.1", ["name": .text(name)])
    case .disabled(let disabled): EncodedEvent("child.disability-noted.1", ["disabled": .flag(disabled)])
    case .born(let day): EncodedEvent("child.born.1", ["on": .day(day)])
    case .birthExpected(let day): EncodedEvent("child.birth-expected.1", ["on": .day(day)])
    case .described(let sex, let ethnicity):
      EncodedEvent("child.described.1", ["sex": CodeTables.sex.json(sex), "ethnicity": .code(ethnicity)])
    case .unaccompanied(let until): EncodedEvent("child.unaccompanied.1", ["until": .day(until)])
    case .collected(let startYear): EncodedEvent("child.collected.1", ["year": .number(startYear)])
    case .recordedUnder(let number):
      EncodedEvent("child.recorded-under.1", ["number": .text(number.text)])
    }
  }

  static let readers: [String: Reader<IdentityEvent>] = [
    "child.known.1": { .known(ChildNumber(try $0.text("number"))) },
    "child.named.1": { .named(try $0.text("name")) },
    "child.known-as.1": { .knownAs(try $0.text("name")) },
    "child.disability-noted.1": { .disabled(try $0.flag("disabled")) },
    "child.born.1": { .born(try $0.day("on")) },
    "child.birth-expected.1": { .birthExpected(try $0.day("on")) },
    "child.described.1": {
      .described(
        sex: try $0.optionalWord("sex", of: CodeTables.sex), ethnicity: try $0.optionalCode("ethnicity"))
    },
    "child.unaccompanied.1": { .unaccompanied(until: try $0.day("until")) },
    "child.recorded-under.1": { .recordedUnder(ChildNumber(try $0.text("number"))) },
    "child.collected.1": { .collected(startYear: try $0.number("year")) },
  ]
}
