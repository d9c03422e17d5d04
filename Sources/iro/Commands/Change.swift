import Application
import ArgumentParser
import Casework
import Correspondence
import Platform
import Printouts
import ReadModels
import Rulebook

/// What those who were invited are told of a meeting that was moved, or does not take place.
struct WriteChange: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "The note to somebody who was invited to a meeting that was moved, or does not take place.",
    discussion: """
      Without --for it lists those who are to be told, by the numbers that --for takes. Whatever the recipient \
      may not know is left out, and what was left out is said on standard error. Nobody is marked as told by \
      printing it.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "The council's number for the child.") var child: String
  @Option(name: .customLong("for"), help: "child, or a number that is listed.") var recipient: String?
  @Option(help: "markdown or html.") var format = DocumentFormat.markdown
  @Option(help: "A file to write it to, for this account alone; else it is printed.") var output: String?
  @Flag(help: "Write over the file, if there is one.") var replace = false

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let id = try service.find(number: child)
      try service.handOut([id], by: .command("change"))
      let known = try service.child(id).child
      let reviews = known.reviews.files.filter { ChangeOfMeeting($0, known) != nil }
      let notes = try reviews.flatMap { try service.meetingNotes(of: id, $0.id) }
      let recipients = try service.recipients(about: id)
      guard let recipient else { return try list(notes, recipients) }
      let named = try service.recipient(named: recipient, about: id)
      guard let addressed = notes.first(where: { Recipient($0.party) == named }) else {
        throw ServiceRefusal.impossible(ReviewFileRefusal.nothingNewToTell.words)
      }
      guard let note = addressed.note else { throw ServiceRefusal.impossible(addressed.refusal ?? "") }
      try write(note, service)
    }
  }

  private func list(_ notes: [AddressedNote], _ recipients: [NumberedRecipient]) throws {
    let rows = notes.map { note in
      [recipients.first { $0.recipient == Recipient(note.party) }?.name ?? "", note.words]
    }
    try Output.put(Listing(columns: ["for", "who"], rows: rows).printed(as: .text))
  }

  private func write(_ note: MeetingNote, _ service: CaseService) throws {
    let text: String
    do throws(TemplateFault) {
      text = try BuiltIn.templates(adopted: service.council.templates).text(of: note, as: format)
    } catch {
      throw ExitReporting.badData(error.words(of: TemplateName(note.change, format)))
    }
    if let output {
      try Files.write(text, to: output, replacing: replace)
    } else {
      try Output.put(text)
    }
    for left in note.leftOut { ExitReporting.say("left out: \(left.words)") }
  }
}
