import Casework
import Measures

/// What stands under each heading.
extension ReportTables {
  func blocks(under heading: ReportHeading) -> [ReportBlock] {
    switch heading {
    case .summary: list("Figures that the council aims at", figures.all.filter { $0.target != nil })
    case .service: service
    case .caseloads: caseloads
    case .children: children
    case .reviews: reviews
    case .participation: participation
    case .parents: parents
    case .planning: planning
    case .disputes: disputes
    case .voices: voices
    case .audits: list("Audits and observations", figures.beginning("quality."))
    case .resources, .lastProgramme, .nextProgramme: []
    }
  }

  private var service: [ReportBlock] {
    list(
      "The team",
      figures[["iro.count", "iro.service.mean-years", "iro.same-throughout"]]
        + inFull(["iro.same-throughout.all"]))
      + parts("Terms of employment", "Employment", figures.beginning("iro.employment."))
      + team(
        "Officers and children by sex", "Sex", "gender",
        Sex.allCases.map { $0 == .unknown ? "not-known" : $0.rawValue })
      + team(
        "Officers and children by ethnicity", "Ethnicity", "ethnicity", EthnicGroup.allCases.map(\.rawValue))
      + list("Visits to children's homes", figures.beginning("homes."))
  }

  private var caseloads: [ReportBlock] {
    let average = "iro.caseload.average"
    let usual = ["", ".looked-after", ".short-breaks", ".start", ".end"].map { average + $0 }
    let cases = figures[usual] + ifAny(figures.beginning(average), besides: usual)
    if isOfOneIRO { return list("Cases", cases) }
    let known = cases.map(\.key) + ["iro.caseload.per-iro", "iro.caseload.most"]
    let each = keys(beginning: "iro.caseload.").filter { !known.contains($0) && !$0.contains(".band.") }
    return list("Cases", cases + figures[["iro.caseload.per-iro", "iro.caseload.most"]])
      + list("Cases of each officer: looked after, and child protection", inFull(each))
      + parts("How many cases officers have", "Cases", figures.beginning("iro.caseload.band."))
  }

  private var children: [ReportBlock] {
    let moves = [
      "looked-after.start", "looked-after.end", "looked-after.during-year", "short-breaks",
      "short-breaks.reviewed-by-iro", "entered", "left", "left.at-18", "left.under-5", "adopted",
    ]
    var blocks = list("Numbers of children", figures[moves.map { "population.\($0)" }])
    if isOfOneIRO {
      blocks += parts("Children by sex", "Sex", figures.beginning("population.gender."))
      blocks += parts("Children by ethnicity", "Ethnicity", figures.beginning("population.ethnicity."))
    }
    return blocks + parts("Children by age", "Age", figures.beginning("population.age."))
      + parts("Children by legal status", "Legal status", wholeParts("population.legal."))
      + parts("Children by placement", "Placement", wholeParts("population.placement."))
      + list("Beside these", inFull(FigureSums.notParts.sorted()))
      + parts("Children who came into care, by age", "Age", figures.beginning("population.entered."))
  }

  private func wholeParts(_ prefix: String) -> [ReportFigure] {
    figures.beginning(prefix).filter { !FigureSums.notParts.contains($0.key) }
  }

  private var participation: [ReportBlock] {
    let ways = ["attended", "attended-meaningful", "briefed-someone", "advocate", "none"]
    let ages = figures.beginning("participation.contributed.").map(\.key)
    return list(
      "How children's views reached their reviews",
      figures[["participation.contributed"]] + inFull(ages)
        + figures[ways.map { "participation.\($0)" }] + inFull(["participation.participated.short-breaks"]))
      + list(
        "Consultation papers that came back",
        figures[["consultations.returned"]] + inFull(keys(beginning: "consultations.returned.")))
  }

  private var parents: [ReportBlock] {
    let keys = ["mothers", "fathers", "parents", "mothers.reason-given", "fathers.reason-given"]
    return list("Parents at reviews", figures[keys.map { "participation.\($0)" }])
      + shares("How mothers took part", "Way", figures.beginning("participation.mothers.by."))
      + shares("How fathers took part", "Way", figures.beginning("participation.fathers.by."))
  }

  private var planning: [ReportBlock] {
    let documents = figures.beginning("documents.").filter { figure in
      // The same over other days is for comparing councils.
      !figure.key.hasSuffix(".3d") && !figure.key.hasSuffix(".3wd")
    }
    let domains = PlanDomain.allCases.compactMap { figures["plan.\($0.rawValue)"] }
    return list("Documents that came in time", documents)
      + list("Duties done by their day", figures.all.filter { $0.subject == .clocks })
      + list("Plans", figures[["plan.milestones"]] + permanence)
      + shares("Parts of plans that are progressing", "Part of the plan", domains) + quarters(of: domains)
      + list(
        "Those asked to reviews who came", figures.beginning("attendance.").filter { !Self.isVoice($0.key) })
      + list("What was found at reviews", figures.beginning("checklist."))
  }

  private var permanence: [ReportFigure] {
    figures[["permanence.plan-by-second-review", "permanence.plan-by-six-month-review"]]
      + inFull(["permanence.ratified-by-second-review"])
  }

  /// The parts of the plan by the quarters of a year.
  private func quarters(of domains: [ReportFigure]) -> [ReportBlock] {
    let rows = domains.map { domain in (domain, (1...4).compactMap { figures["\(domain.key).q\($0)"] }) }
      .filter { !$0.1.allSatisfy(\.isOfNothing) }
    guard rows.contains(where: { row in row.1.filter { !$0.isOfNothing }.count > 1 }) else { return [] }
    let columns = ["April to June", "July to September", "October to December", "January to March"]
    let table = ReportTable(
      "Parts of plans that are progressing, by quarter",
      [.init("Part of the plan", isNumber: false)] + columns.map { .init($0) },
      rows.map { domain, quarters in [domain.title] + quarters.map(\.value.words) })
    return [ReportBlock(table, figures: rows.flatMap(\.1))]
  }

  static func isVoice(_ key: String) -> Bool {
    key == "attendance.advocate" || key == "attendance.independent-visitor"
  }

  private var voices: [ReportBlock] {
    list("Advocates and visitors at reviews", figures.all.filter { Self.isVoice($0.key) })
      + list("Surveys that came back", inFull(keys(beginning: "surveys.returned.")))
      + list("What children answered", figures.beginning("survey."))
      + list(
        "Complaints, advocates and exit interviews",
        ["complaints.", "advocates.", "exit-interviews."].flatMap { figures.beginning($0) })
      + list(
        "How officers saw and heard children",
        figures.beginning("visits.") + figures[["iro.time-with-child", "iro.observed-in-placement"]])
  }
}
