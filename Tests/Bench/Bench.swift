import Glibc

/// Measures what a person waits for, and prints it as a table with the bar that each figure is to reach.
///
/// It works on copies of stores that are kept between runs in the folder .bench, and judges nothing: no test asks it.
@main
struct Bench {
  static func main() throws {
    guard let options = Options(Array(CommandLine.arguments.dropFirst())) else {
      print(Options.usage)
      exit(EX_USAGE)
    }
    let shelf = StoreShelf(in: ".bench")
    let folder = try WorkFolder(in: ".bench")
    defer { folder.remove() }
    var report = Report(columns: options.sizes.map(column))
    var whole = Report(columns: ["demonstration"])
    do {
      for size in options.sizes {
        try SizeRun(options: options, children: size, folder: folder.path, column: column(size)).run(
          shelf, &report)
      }
      if options.parts.contains(.demonstration) {
        try DemonstrationRun(iro: options.iro, folder: folder.path, patience: options.patience).run(&whole)
      }
    } catch {
      say("It broke off: \(error)")
      try put([report, whole], options)
      folder.remove()
      exit(EX_SOFTWARE)
    }
    try put([report, whole], options)
  }

  private static func column(_ size: Int) -> String { brief(Double(size)) }

  private static func put(_ reports: [Report], _ options: Options) throws {
    let text = reports.map(\.markdown).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    print(text, terminator: "")
    if let file = options.outputFile { try Files.write(text, to: file) }
  }
}
