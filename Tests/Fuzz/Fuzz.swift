import Foundation

/// Reads many mutated inputs with every reader, and prints what became of them as a table. Exit code 1 when a reader
/// crashed or did not come to an end, or when something that steers a terminal came out of it.
///
/// Each reader works in a process of its own, which is begun again behind an input that ended it.
@main
struct Fuzz {
  static func main() throws {
    guard let options = FuzzOptions(Array(CommandLine.arguments.dropFirst())) else {
      print(FuzzOptions.usage)
      exit(64)
    }
    switch options.work {
    case .all: try run(options)
    case .stretch(let reader, let range, let report):
      FuzzWorker(reader: reader, options: options).read(range, reportingTo: report)
    case .show(let reader, let index):
      FileHandle.standardOutput.write(Data(reader.input(index, seed: options.seed)))
    }
  }

  private static func run(_ options: FuzzOptions) throws {
    let each = max(1, options.inputs / options.readers.count)
    var tallies: [FuzzTally] = []
    for reader in options.readers {
      tallies.append(try FuzzSupervisor(reader: reader, options: options).run(each))
    }
    print(FuzzTable(tallies, seed: options.seed).text, terminator: "")
    exit(tallies.allSatisfy(\.isGood) ? 0 : 1)
  }
}
