import CareCalendar
import Casework

/// Who a child is, on disk.
enum PersonCodec {
  static func write(_ event: PersonEvent) -> Written {
    switch event {
    case .known(let number): Written("child.known.1", ["number": .text(number.text)])
    case .named(let name): Written("child.named.1", ["name": .text(name)])
    case .born(let day): Written("child.born.1", ["on": .day(day)])
    case .described(let sex, let ethnicity):
      Written("child.described.1", ["sex": Word.sex.json(sex), "ethnicity": .code(ethnicity)])
    case .unaccompanied(let until): Written("child.unaccompanied.1", ["until": .day(until)])
    case .collected(let startYear): Written("child.collected.1", ["year": .number(startYear)])
    }
  }

  static let readers: [String: Reader<PersonEvent>] = [
    "child.known.1": { .known(ChildNumber(try $0.text("number"))) },
    "child.named.1": { .named(try $0.text("name")) },
    "child.born.1": { .born(try $0.day("on")) },
    "child.described.1": {
      .described(
        sex: try $0.optionalWord("sex", of: Word.sex), ethnicity: try $0.optionalCode("ethnicity"))
    },
    "child.unaccompanied.1": { .unaccompanied(until: try $0.day("until")) },
    "child.collected.1": { .collected(startYear: try $0.number("year")) },
  ]
}
