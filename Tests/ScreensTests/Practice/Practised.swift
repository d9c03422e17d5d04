import Application
import CareCalendar
import Casework

/// Brook with a manager above Tom Stone and another beside him, and three children of whose care practice was noted.
struct Practised {
  let brook: Brook

  init() throws {
    var brook = try Brook()
    let managers = [
      StaffDetails(name: "Reid Cole", login: "reid", role: .serviceManager),
      StaffDetails(name: "Bryn Hill", login: "bryn", role: .teamManager, team: "South"),
    ]
    let origin = FactOrigin(file: "staff.csv", line: 1, digest: "")
    _ = try brook.service("morag").importStaff(managers.map { StaffImportRow($0, origin) }, isDryRun: false)
    let amina = brook.staff["amina"]!.id
    try brook.add(
      Invented(
        "100601", "Mia Vale", born: "2002-02-03", since: "2014-07-02",
        events: [
          .review(
            .held(Review(kind: .lookedAfter, heldOn: "2014-07-28", participation: .pn1).with(ReviewID("r1")))),
          .noted(
            "school", .challenge, "drift", "No school place since June. The panel has not met.", by: amina,
            on: "2014-10-28"),
          .noted("visits", .challenge, "drift", "Visits are weeks apart", by: amina, on: "2014-10-01"),
          .noted("late", .challenge, "drift", "The care plan came late", by: amina, on: "2014-06-02"),
          .practice(
            .answered(
              PracticeNoteID("late"),
              .init("It will be in time", by: brook.staff["tom"]!.id, on: "2014-06-04"))),
          .noted(
            "praise", .goodPractice, "good-practice", "Ben took her to see her brother", by: amina,
            on: "2014-09-04"),
        ]))
    try brook.add(
      Invented(
        "100602", "Theo Marsh", born: "2004-02-03", since: "2014-03-02",
        events: [
          .noted("plan", .challenge, "planning", "The plan has no dates", by: amina, on: "2014-08-12"),
          .practice(
            .answered(
              PracticeNoteID("plan"),
              .init("Dates are in the plan now", by: brook.staff["tom"]!.id, on: "2014-08-20"))),
          .noted("moved", .impact, "planning", "He stayed at his school", by: amina, on: "2014-05-06"),
        ]))
    self.brook = brook
  }
}

extension ChildEvent {
  static func noted(
    _ id: String, _ kind: PracticeNoteKind, _ category: String, _ words: String, by staff: StaffID,
    on day: Day
  ) -> ChildEvent {
    let names: [String: (String, CommonCategory)] = [
      "drift": ("drift or delay for the child", .drift), "planning": ("the care plan", .planning),
      "good-practice": ("good practice", .goodPractice),
    ]
    let (name, common) = names[category]!
    return .practice(
      .noted(
        PracticeNote(
          id: PracticeNoteID(id), kind: kind,
          category: AlertCategory(key: category, name: name, common: common), words: words,
          review: id == "school" ? ReviewID("r1") : nil, by: staff, on: day)))
  }
}
