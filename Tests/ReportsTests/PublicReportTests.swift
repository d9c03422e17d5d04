import Testing

@testable import Reports

/// The edition of a report that anybody may read.
@Suite struct PublicReportTests {
  private let report = InventedResults.small.report(isPublic: true)

  @Test("A small number is hidden, and another part beside it")
  func parts() {
    let table = report.table("Children by age")
    #expect(table?.cell("Aged under 1", "Number") == "fewer than 5")
    #expect(table?.cell("Aged 10 to 15", "Number") == "not shown")
    #expect(table?.cell("Aged 10 to 15", "Share") == "" && table?.cell("Aged 1 to 4", "Number") == "12")
  }

  @Test("So are percentages that rest on few, with whether their target is met")
  func percentages() {
    var year = InventedResults.small
    year.figures["reviews.on-time"] = (87, 90)
    let table = year.report(isPublic: true).table("Figures that the council aims at")
    #expect(table?.cell("Reviews on time", "Result") == "not shown")
    #expect(table?.cell("Reviews on time", "Target met") == "")
    #expect(table?.cell("Reviews on time", "Count") == nil || table?.cell("Reviews on time", "Count") == "")
  }

  @Test("Reasons, categories, the team and months are no exception")
  func everywhere() {
    #expect(report.table("Why reviews were late")?.cell("No reason was given", "Number") == "not shown")
    #expect(report.table("Why reviews were late")?.cell("Another reason", "Number") == "not shown")
    #expect(
      report.table("What disputes were about")?.rows.map { $0[1] }.filter { Int($0).map { $0 > 0 } ?? false }
        == ["7"])
    #expect(report.table("The team")?.cell("IROs", "Result") == "fewer than 5")
    #expect(report.table("Officers and children by sex")?.cell("Female", "Officers") == "fewer than 5")
    #expect(report.table("Reviews held, month by month")?.cell("March 2015", "Result") == "fewer than 5")
    #expect(
      report.table("Reviews held, month by month")?.rows.filter { $0[1] == "not shown" }.count == 1)
  }

  @Test("What came and went cannot tell what is hidden")
  func movements() {
    var year = InventedResults.small
    year.figures["population.entered"] = (5, 5)
    year.figures["population.left"] = (3, 3)
    let table = year.report(isPublic: true).table("Numbers of children")
    #expect(table?.cell("Left our care", "Result") == "fewer than 5")
    #expect(table?.cell("Came into our care", "Result") == "not shown")
    #expect(table?.cell("Looked after at the end", "Result") == "42")
  }

  @Test("What is counted over a hidden number does not tell it")
  func told() {
    var year = InventedResults.small
    year.figures["population.entered"] = (5, 5)
    year.figures["population.left"] = (3, 3)
    year.figures["clocks.child.iro-allocated"] = (5, 5)
    for key in ["0-5", "6-13"] { year.figures["population.entered.\(key)"] = (key == "0-5" ? 5 : 0, 5) }
    let report = year.report(isPublic: true)
    #expect(
      report.table("Children who came into care, by age")?.rows.allSatisfy { $0[1] == "not shown" } == true)
    #expect(report.appendix.first { $0.key == "clocks.child.iro-allocated" }?.value.hiding == .notShown)
  }

  @Test("No number from 1 to 4 stands anywhere in it, in the drawings and the appendix neither")
  func nowhere() {
    for row in report.sections.flatMap(\.blocks).flatMap(\.table.rows) {
      for cell in row.dropFirst() { #expect(!["1", "2", "3", "4"].contains(cell), "\(row)") }
    }
    for point in report.sections.flatMap(\.blocks).compactMap(\.chart).flatMap(\.points) {
      #expect(point.value.map { $0 == 0 || $0 >= 5 } ?? true, "\(point)")
    }
    for figure in report.appendix {
      #expect(
        !(figure.value.counted?.isSmall ?? false) && !(figure.value.whole?.isSmall ?? false), "\(figure)")
      #expect(figure.leftOut.allSatisfy { $0.times == nil })
    }
  }

  @Test("Figures that another one holds are left out of it, and of its list")
  func nested() {
    var year = InventedResults.small
    for key in ["contributed", "contributed.over-7"] { year.figures["participation.\(key)"] = (30, 40) }
    let (full, open) = (year.report(), year.report(isPublic: true))
    let caption = "How children's views reached their reviews"
    let title = "Views reached the review, over 7 (from the eighth birthday)"
    #expect(full.table(caption)?.cell(title, "Result") == "75.0%")
    #expect(open.table(caption) != nil && open.table(caption)?.cell(title, "Result") == nil)
    #expect(!open.listed.contains { $0.key == "participation.contributed.over-7" })
    #expect(full.listed.count > full.appendix.count && open.listed == open.appendix)
  }

  @Test("It says what it hides; the full report hides nothing")
  func note() {
    #expect(report.notes.contains { $0.contains("fewer than 5") })
    let full = InventedResults.small.report()
    #expect(!full.notes.contains { $0.contains("fewer than 5") })
    #expect(full.table("Children by age")?.cell("Aged under 1", "Number") == "3")
  }
}
