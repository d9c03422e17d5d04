import Application
import CareCalendar
import CaseStore
import Casework
import Correspondence
import Demonstration
import Foundation
import Headless
import Interchange
import ReadModels
import Record
import Resources
import Screens

/// The demonstration council in a store of its own, which goes when the scenario is over.
final class DemonstrationCouncil {
  let store: CaseStore
  private let path: String

  /// Made once; every scenario has a copy.
  private static let made = Result<String, any Error> {
    try CaseStore.create(at: original)
    atexit { CaseStore.remove(at: DemonstrationCouncil.original) }
    try SyntheticCouncil().make(in: CaseStore(opening: original), under: rules())
    return original
  }

  private static let original =
    NSTemporaryDirectory() + "/iro-scenarios-\(ProcessInfo.processInfo.processIdentifier).db"

  static func copy() throws -> DemonstrationCouncil {
    let copy = NSTemporaryDirectory() + "/iro-scenario-\(UUID().uuidString).db"
    try CaseStore(opening: made.get()).copy(to: copy)
    return try DemonstrationCouncil(at: copy)
  }

  /// A council of three people and no children, whose day is that of the clock.
  static func small(isDemonstration: Bool = true) throws -> DemonstrationCouncil {
    let path = NSTemporaryDirectory() + "/iro-scenario-\(UUID().uuidString).db"
    try CaseStore.create(at: path)
    let council = try DemonstrationCouncil(at: path)
    var identifiers = Identifiers()
    let judith = StaffDetails(name: "Judith Ravenscroft", login: "judith.ravenscroft", role: .iroManager)
    try NewCouncil(name: "Meadowbridge", isDemonstration: isDemonstration, pinned: nil, founder: judith)
      .found(council.store, under: rules(), clock: StoppedClock(), identifiers: &identifiers)
    let origin = FactOrigin(file: "staff.csv", line: 2, digest: "")
    let iros = [("Amina Okafor", "amina.okafor"), ("Tomasz Wilk", "tomasz.wilk")].map {
      StaffImportRow(StaffDetails(name: $0.0, login: $0.1, role: .iro), origin)
    }
    let service = try CaseService(
      council.store, clock: StoppedClock(), signIn: SignInRequest(account: judith.login))
    _ = try service.importStaff(iros, isDryRun: false)
    return council
  }

  private init(at path: String) throws {
    self.path = path
    store = try CaseStore(opening: path)
  }

  deinit { CaseStore.remove(at: path) }

  func session(_ opening: Rehearsal.Opening) throws -> Session {
    Session(service: try service(opening), size: opening.size, documents: UsualDocuments())
  }

  func service(_ opening: Rehearsal.Opening) throws -> CaseService {
    let login = opening.login ?? SyntheticCouncil.suggestedLogin
    return try CaseService(
      store, clock: StoppedClock(),
      signIn: SignInRequest(account: login, asLogin: login, today: opening.today))
  }

  /// What was recorded after a position: the child's number, the kind, and the words, a line each.
  func events(after position: Position) throws -> String {
    let numbers = Dictionary(uniqueKeysWithValues: try store.numbers().map { ($1.raw, $0.text) })
    let service = try service(Rehearsal.Opening())
    let vocabulary = service.rulebook.policy.vocabulary
    let entries = try store.read(after: position, limit: 1000)
    let children = try Dictionary(
      uniqueKeysWithValues: Set(entries.map(\.stream)).map { ($0, try child($0)) })
    return entries.map { entry in
      guard case .child(let event) = entry.event else { return "\(entry.kind)\n" }
      let words = event.words(
        staff: service.staff, of: children[entry.stream] ?? Child(), in: vocabulary)
      return "\(numbers[entry.stream.raw] ?? "") \(entry.kind) \(words)\n"
    }.joined()
  }

  /// The child of a stream, as everything recorded of them tells it.
  func child(_ stream: StreamID) throws -> Child {
    var child = Child()
    for entry in try store.read(stream) {
      if case .child(let event) = entry.event { child.evolve(event) }
    }
    return child
  }

  private static func rules() throws -> NewCouncilRules {
    let policy = PolicyFile.read(file: "policy", bytes: bytes(.usualPolicy))
    let holidays = BankHolidayFile.read(file: "holidays", bytes: bytes(.bankHolidays))
    return NewCouncilRules(
      policy: AdoptedFile(name: "policy-default.yaml", text: ""), settings: policy.policy.settings,
      bankHolidayFile: AdoptedFile(name: "bank-holidays.json", text: ""), bankHolidays: holidays.holidays)
  }

  private static func bytes(_ resource: Resource) -> [UInt8] {
    Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
  }
}

/// Documents as the templates that are built in have them.
struct UsualDocuments: DocumentWriter {
  private let templates: DocumentTemplates = DocumentTemplates(
    builtIn: [
      TemplateName(.notice, .markdown): built(.noticeMarkdown),
      TemplateName(.record, .markdown): built(.recordMarkdown),
      TemplateName(.letter, .markdown): built(.letterMarkdown),
      TemplateName(.notice, .html): built(.noticeHTML), TemplateName(.record, .html): built(.recordHTML),
      TemplateName(.letter, .html): built(.letterHTML),
      TemplateName(.moved, .markdown): built(.movedMarkdown),
      TemplateName(.cancelled, .markdown): built(.cancelledMarkdown),
      TemplateName(.moved, .html): built(.movedHTML), TemplateName(.cancelled, .html): built(.cancelledHTML),
      TemplateName(.introduction, .markdown): built(.introductionMarkdown),
      TemplateName(.introduction, .html): built(.introductionHTML),
      TemplateName(.contactCard, .markdown): built(.contactCardMarkdown),
      TemplateName(.contactCard, .html): built(.contactCardHTML),
      .survey(.markdown): built(.surveyMarkdown), .survey(.html): built(.surveyHTML),
    ], adopted: [:])

  func document(of version: ReviewVersion) throws -> DocumentText { try templates.document(of: version) }
  func document(of note: MeetingNote) throws -> DocumentText { try templates.document(of: note) }

  func page(of version: ReviewVersion, as format: DocumentFormat) throws -> String {
    try templates.text(of: version, as: format)
  }

  func page(of paper: SurveyPaper, as format: DocumentFormat) throws -> String {
    try templates.text(of: paper, as: format)
  }

  func page(of note: MeetingNote, as format: DocumentFormat) throws -> String {
    try templates.text(of: note, as: format)
  }

  func document(of introduction: IROIntroduction, _ part: IROIntroduction.Part) throws -> DocumentText {
    try templates.document(of: introduction, part)
  }

  func page(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
  ) throws -> String {
    try templates.text(of: introduction, part, as: format)
  }

  private static func built(_ resource: Resource) -> String {
    String(decoding: UnsafeBufferPointer(start: resource.bytes, count: resource.count), as: UTF8.self)
  }
}

/// A clock that stands still on the demonstration's day.
struct StoppedClock: Clock {
  func now() -> Instant { Instant(milliseconds: Int64(today().number) * 86_400_000) }
  func today() -> Day { SyntheticCouncil.pinned }
}
