/// The file that the manager's words for a report begin with: every heading, with what is asked for under it.
public enum ManagersSkeleton {
  /// - Parameter lastYear: what was written a year before; its plan for the next year stands under what came of it.
  public static func text(for occasion: ReportOccasion, lastYear: ManagersWords? = nil) -> String {
    let sections = occasion.headings.map { heading in
      let words = heading == .lastProgramme ? lastYear?.texts[.nextProgramme] : nil
      return "## \(heading.rawValue)\n\n<!-- \(heading.question) -->\n" + (words.map { "\n\($0)\n" } ?? "")
    }
    return """
      # \(occasion.title)

      <!--
      What you write under a heading stands in the report under it, before its figures. A heading with nothing under it
      and no figures is left out. This file is never written over. Keep the headings as they are; your own begin with ###.
      Name no child and no member of staff. Words that somebody agreed to have printed come into the report by themselves, once
      they are marked where they are recorded: quote no others here.
      -->


      """ + sections.joined(separator: "\n")
  }
}
