import Casework
import ReadModels

extension CaseService {
  func perform(_ command: QuotationCommand) throws -> CommandResult {
    switch command {
    case .allow(let id, let details): try allow(id, details)
    case .withdraw(let id, let quotation, let reason):
      try record(.withdrawn(quotation, reason: reason, on: signedIn.day), of: id)
    }
  }

  /// Words that the person may not read, or that name somebody, are not quoted.
  private func allow(_ id: ChildID, _ details: QuotationDetails) throws -> CommandResult {
    try signedIn.require(.allowQuotations)
    _ = try visibleRow(id)
    let quotation = Quotation(
      id: identifiers.quotation(), source: details.source, speaker: details.speaker,
      words: details.words.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      agreedBy: details.agreedBy, agreedOn: details.agreedOn)
    if try childAsSeen(id).texts(of: details.source).isEmpty {
      throw ServiceRefusal.impossible(QuotationRefusal.nothingThere.words)
    }
    return try record(.allowed(quotation), of: id)
  }

  private func record(_ event: QuotationEvent, of id: ChildID) throws -> CommandResult {
    try signedIn.require(.allowQuotations)
    let row = try visibleRow(id)
    let names = try namesBeside(Child(folding: wholeHistory(of: id)), id)
    let position = try append(to: id) { child, _ in
      if case .allowed(let quotation) = event,
        let name = child.nameFound(in: quotation.words, others: names.close, staff: names.staff)
      {
        throw QuotationRefusal.namesSomebody(name)
      }
      return try child.decide(.quote([event], today: signedIn.day))
    }
    let child = try? childAsSeen(id)
    return CommandResult(recorded: .quoted(row, event, child ?? Child()), position: position)
  }
}
