public import Casework

extension Child {
  /// A name or number in a text that tells who the child or somebody around them is; nil where there is none. Names that
  /// were given up, and those of people who have left, tell as much.
  ///
  /// - Parameters:
  ///   - others: names of people close to the child that this record does not hold: brothers and sisters, their IROs.
  ///   - staff: names of everybody else who works here.
  public func nameFound(in text: String, others: [String] = [], staff: [String] = []) -> String? {
    let people = family.known.flatMap { family.everything(about: $0.id) }.map(\.name)
    let workers = responsibility.caseHolders.compactMap(\.socialWorker)
    let sought = SoughtNames(own: everyName, around: people + workers + others, staff: staff)
    return sought.found(in: text, orNumber: person.number?.text)
  }

  /// Every name that was ever recorded of the child.
  public var everyName: [String] { person.everyName + voice.everyName }

  /// The words that may be printed, of those that still stand where they were said and name nobody by what is recorded now.
  public var printedQuotations: [Quotation] {
    quotations.filter { $0.mayBePrinted && stillSays($0) && nameFound(in: $0.words) == nil }
  }
}
