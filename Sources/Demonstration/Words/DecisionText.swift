/// A decision that an invented review makes, as it is written before it is of anybody.
struct DecisionText: Sendable {
  /// Of whom it can be decided.
  enum Situation: Sendable { case any, mayGoHome, underOrder, inCare }

  let ages: ClosedRange<Int>
  /// From the usual list of the policy.
  let domain: String
  var words: String
  var responsible: String
  var wanted: String?
  var whyDifferent: String?
  var approver: String?
  /// As it is said to the child.
  var toChild: String?
  var isRecommendation = false
  var situation = Situation.any

  init(
    _ ages: ClosedRange<Int>, _ domain: String, _ words: String, _ responsible: String, wanted: String? = nil,
    whyDifferent: String? = nil, approver: String? = nil, isRecommendation: Bool = false,
    toChild: String? = nil, _ situation: Situation = .any
  ) {
    self.ages = ages
    self.domain = domain
    self.words = words
    self.responsible = responsible
    self.wanted = wanted
    self.whyDifferent = whyDifferent
    self.approver = approver
    self.isRecommendation = isRecommendation
    self.toChild = toChild
    self.situation = situation
  }
}
