import CareCalendar
import Measures
import TestSupport
import Testing

@testable import Reports

/// What a report says, and in what order.
@Suite struct ReportBuildingTests {
  @Test("The sections stand in order, and those with nothing to say are left out")
  func order() {
    let report = InventedResults.small.report(words: [.nextProgramme: WrittenWords("Audit more.")])
    #expect(
      report.sections.map(\.heading) == [
        .summary, .service, .caseloads, .children, .reviews, .disputes, .nextProgramme,
      ])
    #expect(report.days == "1 April 2014 to 31 March 2015")
  }

  @Test("A target is met or not, and the year before stands beside")
  func targets() {
    let table = InventedResults.small.report().table("Figures that the council aims at")
    #expect(table?.cell("Reviews on time", "Target met") == "not met")
    #expect(table?.cell("Reviews on time", "Year before") == "94.1%")
    #expect(table?.cell("Cases for a full post", "Target met") == "met")
  }

  @Test("Those of whom nobody said why they were late are among the reasons")
  func lateReasons() {
    let table = InventedResults.small.report().table("Why reviews were late")
    #expect(table?.cell("Another reason", "Number") == "5" && table?.cell("Another reason", "Share") == "83%")
    #expect(table?.cell("No reason was given", "Number") == "1")
  }

  @Test("Where anything was counted, that there was none of something is told too; of no percentage")
  func none() {
    let table = InventedResults.small.report().table("Disputes")
    #expect(table?.cell("Referred to Cafcass", "Result") == "0")
    #expect(table?.cell("Working days to resolve", "Result") == nil)
  }

  @Test("Figures by month are drawn month by month; in a report of one month they are not")
  func months() {
    var year = InventedResults.small
    let table = year.report().table("Reviews held, month by month")
    #expect(table?.rows.count == 12 && table?.cell("March 2015", "Result") == "2")
    year.months["reviews.held"] = [(8, 8)]
    #expect(year.report(.month).table("Reviews held, month by month") == nil)
  }

  @Test("Every figure of a table has its definition and source in the appendix, once")
  func appendix() {
    let report = InventedResults.small.report()
    let keys = report.appendix.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(Set(keys) == Set(report.sections.flatMap(\.blocks).flatMap(\.figures)))
    #expect(report.appendix.allSatisfy { !$0.definition.isEmpty && !$0.source.isEmpty })
    let held = report.appendix.first { $0.key == "reviews.on-time" }
    #expect(held?.value.counted == 84 && held?.value.whole == 90)
  }

  @Test("A report of days that are not over says so, and the programmes of work are the year's")
  func notOver() {
    let words = [ReportHeading.lastProgramme: WrittenWords("Done.")]
    let report = InventedResults.small.report(.quarter("2014-15", 4), today: "2015-03-30", words: words)
    #expect(report.notes.contains { $0.contains("not over yet") })
    #expect(report.title == "Report of the Independent Reviewing Officers, quarter 4 of 2014-15")
    #expect(report.section(.lastProgramme) == nil)
    #expect(!InventedResults.small.report(today: "2015-03-31").notes.contains { $0.contains("not over yet") })
  }

  @Test(
    "It says as of when it is known, and how much of that was recorded after its days",
    arguments: [
      (nil, false, "As known on 30 June 2015. What was recorded later is not in it."),
      (0, false, " Nothing about these days was recorded after they were over."),
      (1, false, " One entry about these days was recorded after they were over."),
      (4, false, " 4 entries about these days were recorded after they were over."),
      (0, true, " Nothing about these days was recorded after they were over."),
      (1, true, " Fewer than 5 entries about these days were recorded after they were over."),
      (4, true, " Fewer than 5 entries about these days were recorded after they were over."),
      (5, true, " 5 entries about these days were recorded after they were over."),
    ] as [(Int?, Bool, String)])
  func known(late: Int?, isPublic: Bool, words: String) {
    let known = Knowledge(on: "2015-06-30", recordedLate: late)
    let report = InventedResults.small.report(isPublic: isPublic, known: known)
    #expect(report.notes.first?.hasSuffix(words) == true)
  }

  @Test("Told of an earlier day than it is known on, it names both")
  func lookingBack() {
    let report = InventedResults.small.report(
      today: "2015-04-15", known: Knowledge(on: "2015-06-30", recordedLate: nil))
    #expect(
      report.notes.first
        == "What had happened by 15 April 2015, as known on 30 June 2015. What was recorded later is not in it."
    )
  }

  @Test("An IRO's sheet has their own figures beside the service's")
  func iro() {
    var year = InventedResults.small
    year.own = ["reviews.held": (30, 30), "reviews.on-time": (30, 30), "population.gender.male": (8, 14)]
    let report = year.report(.iro(InventedResults.iro, name: "Amina Okafor"))
    #expect(report.table("Reviews")?.cell("Reviews held", "Result") == "30")
    #expect(report.table("Reviews")?.cell("Reviews held", "Whole service") == "90")
    #expect(report.table("Reviews on time")?.cell("Reviews on time", "Target met") == "met")
    #expect(report.table("Children by sex")?.cell("Male", "Share") == "57%")
    #expect(report.section(.disputes) == nil)
  }
}
