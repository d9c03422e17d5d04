import Application
public import Casework
public import ReadModels

/// Which form it is: what is filled in, and of what.
public enum FormID: Hashable, Sendable {
  case act(MenuAction)
  case step(ReviewStep, of: ReviewID)
  case child(ChildStep)
  /// Raising an alert, out of something of the child where it comes out of that.
  case raise(AlertOrigin)
  case alert(AlertAction.Kind, AlertID)
  case practice(PracticeStep)
  /// What became of things that were sent, of one child or several.
  case deliveries(DeliveryAct, [SentThing])
  /// An IRO for children, of which there may be several.
  case allocate([ChildID])
  /// A child who is in no file yet.
  case newChild
  /// That a manager is away, or back.
  case absence(AbsenceStep)
  /// Something about the service itself.
  case service(ServiceStep)

  /// The name under which the form is known again in a draft.
  static let names = NameTable<FormID>([
    .word("act", { MenuAction(rawValue: $0).map { .act($0) } }) {
      if case .act(let action) = $0 { action.rawValue } else { nil }
    },
    .word(
      "step", count: 2,
      { texts in ReviewStep.names.value(named: texts[1]).map { .step($0, of: ReviewID(texts[0])) } },
      texts: { form in
        if case .step(let step, let review) = form {
          [review.raw, ReviewStep.names.name(of: step)]
        } else {
          nil
        }
      }),
    .word("care", of: ChildStep.names, FormID.child) { if case .child(let step) = $0 { step } else { nil } },
    .word(
      "raise", count: 3, { .raise(AlertOrigin(texts: $0)) },
      texts: { if case .raise(let origin) = $0 { origin.texts } else { nil } }),
    .word(
      "alert", count: 2,
      { texts in AlertAction.Kind(rawValue: texts[0]).map { .alert($0, AlertID(texts[1])) } },
      texts: { if case .alert(let kind, let alert) = $0 { [kind.rawValue, alert.raw] } else { nil } }),
    .word("practice", of: PracticeStep.names, FormID.practice) {
      if case .practice(let step) = $0 { step } else { nil }
    },
    .word(
      "deliveries", count: 2,
      { texts in DeliveryAct(rawValue: texts[0]).map { .deliveries($0, [SentThing](text: texts[1])) } },
      texts: { if case .deliveries(let act, let things) = $0 { [act.rawValue, things.text] } else { nil } }),
    .word(
      "allocate", { .allocate($0.split(separator: " ").map { ChildID(String($0)) }) }
    ) { if case .allocate(let ids) = $0 { ids.map(\.raw).joined(separator: " ") } else { nil } },
    .word("new-child", .newChild),
    .word("absence", { AbsenceStep(rawValue: $0).map { .absence($0) } }) {
      if case .absence(let step) = $0 { step.rawValue } else { nil }
    },
    .word("service", of: ServiceStep.names, FormID.service) {
      if case .service(let step) = $0 { step } else { nil }
    },
  ])

  var name: String { FormID.names.name(of: self) }

  /// What its form is called in the header.
  var title: String {
    switch self {
    case .act(let act): act.title
    case .step(let step, _): step.title
    case .child(let step): step.title
    case .raise: MenuAction.raise.title
    case .alert(let step, _): step.title
    case .practice(let step): step.title
    case .deliveries(let act, _): act.title
    case .allocate: "Allocate"
    case .newChild: "New child"
    case .absence(let step): step.title
    case .service(let step): step.title
    }
  }
}

extension AlertOrigin {
  fileprivate var texts: [String] { [review?.raw ?? "", decision?.raw ?? "", practiceNote?.raw ?? ""] }

  fileprivate init(texts: [String]) {
    let ids = texts.map { $0.isEmpty ? nil : $0 }
    self.init(
      review: ids[0].map { ReviewID($0) }, decision: ids[1].map { DecisionID($0) },
      practiceNote: ids[2].map { PracticeNoteID($0) })
  }
}
