import Application
import Casework

extension Session {
  /// Asks for what pages are to be written, for whom, and where to.
  mutating func openPages(of child: ChildID, _ review: ReviewID, _ matter: PagesMatter) throws {
    try openPages(about: child) { chosen, documents, pageWriter, queries in
      let subject = try ReviewSubject(try Subject(chosen, queries), review)
      return try PagesForm(subject, matter, documents, pageWriter, queries)
    }
  }

  /// Asks for what of the IRO's introduction is to be written, and whether it is sent by that.
  mutating func openIntroductionPages(of child: ChildID) throws {
    try openPages(about: child) { chosen, documents, pageWriter, queries in
      try IntroductionPagesForm(try Subject(chosen, queries), documents, pageWriter, queries)
    }
  }

  /// Asks which surveys are to be written.
  mutating func openSurveyPages() throws {
    try openPages(about: nil) { _, documents, pageWriter, queries in
      try SurveyPagesForm(documents, pageWriter, queries)
    }
  }

  private mutating func openPages(
    about child: ChildID,
    _ form:
      @escaping (SelectedSubject, any DocumentWriter, any PageWriter, CaseQueries) throws
      -> any FormContent
  ) throws {
    let chosen = SelectedSubject(child)
    try openPages(about: chosen) { _, documents, pageWriter, queries in
      try form(chosen, documents, pageWriter, queries)
    }
  }

  private mutating func openPages(
    about chosen: SelectedSubject?,
    _ form:
      @escaping (SelectedSubject?, any DocumentWriter, any PageWriter, CaseQueries) throws
      -> any FormContent
  ) throws {
    guard let pageWriter else { throw DocumentFailure(words: Self.noPages) }
    let documents = documents
    opened.append(
      try FormScreen(nil, chosen, named: "Pages", service) { queries in
        try form(chosen, documents, pageWriter, queries)
      })
  }

  private static let noPages =
    "Pages cannot be written here: this program was started without a place for them."

  /// Has pages written, and leaves the form that asked for them. Where they cannot be written, or it
  /// cannot be recorded that they were, it stays as it was filled in.
  mutating func write(_ request: PageRequest) {
    guard let pageWriter else { return message = .refused(Self.noPages) }
    do {
      let about = (screen as? FormScreen)?.chosen?.child
      try service.handOut(about.map { [$0] } ?? [], by: .pages)
      let folder = try pageWriter.write(request.pages, to: request.folder)
      opened.removeLast()
      message = printed(request, from: folder, with: pageWriter)
      record(request)
    } catch {
      message = .refused(error)
    }
  }

  /// Records what follows from the pages once they are there, and printed where that was wanted.
  private mutating func record(_ request: PageRequest) {
    guard let command = request.recording, let written = message, !written.isRefusal else { return }
    do {
      message = .said("\(written.words) \(try staying { try $0.perform(command).words })")
    } catch {
      message = .refused("\(written.words) It could not be marked as sent. \(Message.words(of: error))")
    }
  }

  /// What was written, where to, and whether it was printed.
  private func printed(_ request: PageRequest, from folder: String, with writer: any PageWriter) -> Message {
    let pages = request.pages
    let written =
      pages.count == 1 ? "Written: \(folder)/\(pages[0].file)." : "\(pages.count) pages are in \(folder)."
    let remark = request.remark.isEmpty ? "" : " \(request.remark)"
    guard request.prints else { return .said("\(written)\(remark)") }
    for (place, page) in pages.enumerated() {
      guard let fault = writer.print("\(folder)/\(page.file)") else { continue }
      return .refused("\(written) Printed: \(place) of \(pages.count). \(fault)")
    }
    return .said("\(written) Printed.\(remark)")
  }
}
