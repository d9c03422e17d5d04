import Application
import ArgumentParser
import Platform

/// The options of every import.
struct ImportOptions: ParsableArguments {
  @Flag(help: "Check everything and record nothing.") var dryRun = false
  @Flag(help: "Leave out each child with a fault whole, and record the others.") var skipInvalid = false
  @Option(help: "A file to write every fault and note to, as CSV: kind,file,line,column,message.")
  var faults: String?
  @Option(help: "A file to write every difference from the record to, as CSV.") var differences: String?
  @Flag(help: "Write over the files of --faults and --differences, if there are any.") var replace = false
  @OptionGroup var spreadsheet: ExcelOption

  func validate() throws {
    for file in [faults, differences].compactMap({ $0 }) {
      do throws(FileFault) {
        try Files.requirePlace(for: file, replacing: replace)
      } catch {
        throw ValidationError(error.words)
      }
    }
    if spreadsheet.excel, faults == nil, differences == nil {
      throw ValidationError("--excel goes with --faults FILE or --differences FILE.")
    }
  }
}

extension ImportOptions {
  func manner(makesChildrenKnown: Bool, extent: ReturnExtent = .unsaid) -> ImportMode {
    ImportMode(
      isDryRun: dryRun, skipsInvalid: skipInvalid, makesChildrenKnown: makesChildrenKnown, extent: extent)
  }
}

/// What is made of the children in care whom a return leaves out.
enum ExtentOption: String, EnumerableFlag {
  case partial, whole

  static func help(for value: ExtentOption) -> ArgumentHelp? {
    switch value {
    case .partial:
      "The folders hold a part of the children: say nothing of those in care who are in no table."
    case .whole:
      "The folders hold every child: whoever is in care and in no table is a difference, however many."
    }
  }

  var extent: ReturnExtent {
    switch self {
    case .partial: .part
    case .whole: .whole
    }
  }
}
