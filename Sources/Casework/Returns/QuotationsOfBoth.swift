/// Words that were allowed for the report in two records of one child, so that they are allowed once, and not at all where
/// they were withdrawn under either number since.
struct QuotationsOfBoth {
  /// Those that were allowed in the other record.
  private let theirs: [Quotation]

  init(_ told: [ChildEvent]) {
    theirs = told.compactMap { event in
      if case .quotation(.allowed(let quotation)) = event { quotation } else { nil }
    }
  }

  /// An event of the other record as this one takes it over; nil where it says nothing new here.
  func event(_ event: ChildEvent, in child: Child) -> ChildEvent? {
    guard case .quotation(let quoted) = event else { return event }
    switch quoted {
    case .allowed(let quotation):
      let isKnown = child.quotations.contains { $0.saysTheSame(as: quotation) || $0.ends(quotation) }
      return isKnown ? nil : event
    case .withdrawn(let id, let reason, let day):
      if child.quotations.contains(where: { $0.id == id }) { return event }
      let same = theirs.first { $0.id == id }.flatMap { quotation in
        child.quotations.first { $0.words == quotation.words && $0.mayBePrinted && $0.agreedOn <= day }
      }
      return same.map { .quotation(.withdrawn($0.id, reason: reason, on: day)) }
    }
  }
}

extension Quotation {
  /// True where the same words were withdrawn on the day of the other agreement or later.
  fileprivate func ends(_ other: Quotation) -> Bool {
    source == other.source && words == other.words && withdrawnOn.map { other.agreedOn <= $0 } ?? false
  }
}
