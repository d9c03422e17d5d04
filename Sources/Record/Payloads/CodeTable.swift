import Casework
import JSON

/// The words by which a closed list of values stands in payloads: chosen once, whatever the code calls them.
struct CodeTable<Value: Hashable & Sendable>: Sendable {
  private let values: [String: Value]
  private let words: [Value: String]
  private let inOrder: [Value]

  init(_ pairs: KeyValuePairs<String, Value>) {
    values = Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, $0.value) })
    words = Dictionary(uniqueKeysWithValues: pairs.map { ($0.value, $0.key) })
    inOrder = pairs.map(\.value)
  }

  subscript(_ word: String) -> Value? { values[word] }

  func json(_ value: Value?) -> JSONValue? { value.flatMap { words[$0] }.map { JSONValue.text($0) } }

  /// In the order of the list, so that the same set is always the same bytes.
  func json(_ set: Set<Value>) -> JSONValue { .list(inOrder.filter(set.contains).compactMap { json($0) }) }

  /// An object of one text a value, in the order of the list.
  func json(_ texts: [Value: String]) -> JSONValue {
    .object(
      inOrder.compactMap { value in
        guard let word = words[value], let text = texts[value] else { return nil }
        return JSONValue.Member(name: word, value: .text(text))
      })
  }
}

/// The lists of words that payloads use beside the codes of SSDA903.
enum CodeTables {
  static let sex = CodeTable<Sex>(["F": .female, "M": .male, "U": .unknown])

  static let role = CodeTable<Role>([
    "iro": .iro,
    "iro-manager": .iroManager,
    "team-manager": .teamManager,
    "service-manager": .serviceManager,
    "head-of-service": .headOfService,
    "deputy-director": .deputyDirector,
    "director": .director,
    "business-support": .businessSupport,
    "social-worker": .socialWorker,
  ])
}

/// Of reviews.
extension CodeTables {
  static let manner = CodeTable<MannerOfReview>([
    "meeting": .meeting,
    "series": .series,
    "without-meeting": .withoutMeeting,
  ])

  static let chooser = CodeTable<InvitationChoice>([
    "child": .child,
    "iro": .iro,
    "social-worker": .socialWorker,
    "parent": .parent,
    "other": .other,
  ])

  static let route = CodeTable<AttendanceRoute>([
    "whole": .whole,
    "part": .part,
    "video": .video,
    "apart": .apart,
    "advocate": .advocate,
    "in-writing": .inWriting,
    "telephone": .telephone,
    "none": .none,
  ])

  static let verdict = CodeTable<ChecklistAnswer.Verdict>([
    "yes": .yes,
    "in-part": .inPart,
    "no": .no,
    "does-not-apply": .doesNotApply,
  ])

  static let answer = CodeTable<Answer>([
    "yes": .yes,
    "no": .no,
    "mixed": .mixed,
    "not-asked": .notAsked,
  ])

  static let planDomain = CodeTable<PlanDomain>([
    "education": .education,
    "health": .health,
    "placement": .placement,
    "contact": .contact,
  ])

  static let reviewDocument = CodeTable<ReviewDocument>([
    "notice": .notice,
    "record": .record,
    "letter": .letter,
  ])

  static let matter = CodeTable<Sending.Matter>([
    "invitation": .invitation,
    "consultation": .consultation,
    "change": .change,
    "notice": .notice,
    "record": .record,
    "letter": .letter,
  ])

  static let returnReason = CodeTable<ReturnReason>([
    "post-returned": .postReturned,
    "email-bounced": .emailBounced,
    "wrong-person": .wrongPerson,
    "not-collected": .notCollected,
  ])

  static let sendingWay = CodeTable<SendingWay>([
    "post-to-another-address": .otherAddress,
    "post-to-the-same-address": .sameAddress,
    "email": .email,
    "hand": .hand,
    "social-worker": .socialWorker,
  ])
}
