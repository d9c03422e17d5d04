import CareCalendar
import Casework

/// Children's homes and visits to them, on disk.
enum HomeCodec {
  static func write(_ event: HomeEvent) -> EncodedEvent {
    switch event {
    case .recorded(let home):
      EncodedEvent(
        "home.recorded.1",
        ["home": .text(home.id.raw), "name": .text(home.name), "since": .day(home.since)])
    case .closed(let id, let day):
      EncodedEvent("home.closed.1", ["home": .text(id.raw), "on": .day(day)])
    case .visited(let visit): write(visit)
    case .reportSent(let id, let day):
      EncodedEvent("home.report-sent.1", ["visit": .text(id.raw), "on": .day(day)])
    case .followedUp(let followUp):
      EncodedEvent(
        "home.followed-up.1",
        [
          "visit": .text(followUp.visit.raw), "words": .text(followUp.words), "by": .text(followUp.by.raw),
          "on": .day(followUp.on),
        ])
    }
  }

  private static func write(_ visit: HomeVisit) -> EncodedEvent {
    EncodedEvent(
      "home.visited.1",
      [
        "visit": .text(visit.id.raw), "home": .text(visit.home.raw), "visitor": .text(visit.visitor),
        "own-iro": .flag(visit.isOwnIRO), "heard": CodeTables.homeVoice.json(visit.heard),
        "action": .text(ifAny: visit.action?.words), "action-by": .day(visit.action?.by),
        "report-sent": .day(visit.reportSentOn), "on": .day(visit.on),
      ])
  }

  static let readers: [String: Reader<HomeEvent>] = [
    "home.recorded.1": {
      .recorded(
        ChildrensHome(
          id: HomeID(try $0.text("home")), name: try $0.text("name"), since: try $0.day("since")))
    },
    "home.closed.1": { .closed(HomeID(try $0.text("home")), on: try $0.day("on")) },
    "home.visited.1": { .visited(try visit($0)) },
    "home.report-sent.1": { .reportSent(HomeVisitID(try $0.text("visit")), on: try $0.day("on")) },
    "home.followed-up.1": {
      .followedUp(
        HomeFollowUp(
          HomeVisitID(try $0.text("visit")), words: try $0.text("words"), by: StaffID(try $0.text("by")),
          on: try $0.day("on")))
    },
  ]

  private static func visit(_ fields: PayloadFields) throws -> HomeVisit {
    let action = try fields.optionalText("action").map { AgreedAction($0, by: try fields.day("action-by")) }
    return HomeVisit(
      id: HomeVisitID(try fields.text("visit")), to: HomeID(try fields.text("home")),
      by: try fields.text("visitor"), isOwnIRO: try fields.flag("own-iro"),
      heard: Set(try fields.words("heard", of: CodeTables.homeVoice)), action: action,
      on: try fields.day("on"), reportSentOn: try fields.optionalDay("report-sent"))
  }
}

/// Of children's homes.
extension CodeTables {
  static let homeVoice = CodeTable<HomeVisit.Voice>([
    "children": .children, "parents": .parents, "staff": .staff, "social-workers": .socialWorkers,
  ])
}
