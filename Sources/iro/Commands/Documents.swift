import ArgumentParser
import Casework

/// The decisions of a review.
struct WriteNotice: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice", abstract: "The decisions of a review, who is to carry them out, and by when.",
    discussion: DocumentOptions.discussion)

  @OptionGroup var options: DocumentOptions

  func run() throws { try options.write(.notice, usually: .caseFile) }
}

/// The record of a review.
struct WriteRecord: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "The record of a review.", discussion: DocumentOptions.discussion)

  @OptionGroup var options: DocumentOptions

  func run() throws { try options.write(.record, usually: .caseFile) }
}

/// The letter to the child.
struct WriteLetter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter", abstract: "The letter to the child after a review.",
    discussion: DocumentOptions.discussion)

  @OptionGroup var options: DocumentOptions

  func run() throws { try options.write(.letter, usually: .child) }
}
