import Application
import Casework

extension Session {
  /// Asks for what pages are to be written, for whom, and where to.
  mutating func openPages(of child: ChildID, _ review: ReviewID, _ matter: PagesMatter) throws {
    guard let pageWriter else { throw DocumentFailure(words: Self.noPages) }
    let (documents, chosen) = (documents, SelectedSubject(child))
    opened.append(
      try FormScreen(nil, chosen, named: "Pages", service) { queries in
        let subject = try ReviewSubject(try Subject(chosen, queries), review)
        return try PagesForm(subject, matter, documents, pageWriter, queries)
      })
  }

  private static let noPages =
    "Pages cannot be written here: this program was started without a place for them."

  /// Has pages written, and leaves the form that asked for them. Where they cannot be written, it stays as it was
  /// filled in.
  mutating func write(_ request: PageRequest) {
    guard let pageWriter else { return message = .refused(Self.noPages) }
    do {
      let folder = try pageWriter.write(request.pages, to: request.folder)
      opened.removeLast()
      message = printed(request, from: folder, with: pageWriter)
    } catch {
      message = .refused(error)
    }
  }

  /// What was written, where to, and whether it was printed.
  private func printed(_ request: PageRequest, from folder: String, with writer: any PageWriter) -> Message {
    let pages = request.pages
    let written =
      pages.count == 1 ? "Written: \(folder)/\(pages[0].file)." : "\(pages.count) pages are in \(folder)."
    guard request.prints else { return .said("\(written) \(request.remark)") }
    for (place, page) in pages.enumerated() {
      guard let fault = writer.print("\(folder)/\(page.file)") else { continue }
      return .refused("\(written) Printed: \(place) of \(pages.count). \(fault)")
    }
    return .said("\(written) Printed. \(request.remark)")
  }
}
