import Casework
import Measures

/// Reviews and disputes: what was counted, and why.
extension ReportTables {
  var reviews: [ReportBlock] {
    let apart = InvolvementKind.reviewedApart.compactMap(\.profile).map { "reviews.on-time.\($0.measureKey)" }
    let onTime = figures.beginning("reviews.on-time").filter { figure in
      !occasion.isPublic || !apart.contains { figure.key.hasPrefix($0) }
    }
    let numbers = [
      "held", "held.short-breaks", "held.adoption", "children", "missed", "missed.short-breaks",
      "missed.adoption", "late", "brought-forward",
    ]
    let usual = numbers.map { "reviews.\($0)" } + ["reviews.held.every-kind"]
    let others = figures.beginning("reviews.held.") + figures.beginning("reviews.missed.")
    let monthly = inFull(["reviews.and-conferences.monthly-average"])
    return list("Reviews", figures[usual.dropLast()] + ifAny(others, besides: usual) + monthly)
      + list("Reviews on time", onTime)
      + months("Reviews held, month by month", "reviews.held")
      + months("Reviews on time, of those due in the month", "reviews.on-time.due-in-month")
      + lateReasons
  }

  /// Why reviews were late, and of how many nobody said why.
  private var lateReasons: [ReportBlock] {
    let all = figures.beginning("reviews.late.reason.").filter { !$0.value.isOfNothing }
    let other = "reviews.late.reason.other"
    let reasons = all.filter { $0.key != other } + all.filter { $0.key == other }
    guard let given = figures["reviews.late.reason-given"] else { return [] }
    let blocks = parts(
      "Why reviews were late", "Reason", reasons,
      more: ("No reason was given", given.value.restWords, given.beside?.restWords ?? ""))
    return blocks.map { ReportBlock($0.table, chart: $0.chart, figures: reasons + [given]) }
  }

  var disputes: [ReportBlock] {
    let numbers = [
      "raised", "urgent", "children", "resolved", "withdrawn", "open", "stage-2-and-above",
      "head-of-service", "cafcass", "days-to-resolve",
    ].map { "alerts.\($0)" }
    let notes = ["practice-log.total", "good-practice.total", "impact.total"]
    return list("Disputes", figures[numbers + ["disputes.formal"]])
      + parts("What disputes were about", "Category", figures.beginning("alerts.category."))
      + parts("Where disputes started", "Stage", figures.beginning("alerts.started."))
      + parts("Where disputes were resolved", "Stage", resolved)
      + list("Practice", figures[notes] + inFull(["challenges.total"]))
      + parts("What informal challenges were about", "Category", challenges)
      + list("Significant changes that officers were told of", inFull(keys(beginning: "changes.")))
      + list("What officers found after reviews", inFull(keys(beginning: "monitoring.")))
  }

  /// Stage by stage: several together are told by no part of the whole.
  private var resolved: [ReportFigure] {
    let stages = figures.beginning("alerts.started.").map { "alerts.resolved." + $0.key.dropFirst(15) }
    return figures[stages]
  }

  private var challenges: [ReportFigure] {
    figures.beginning("practice-log.").filter { figure in
      figure.key != "practice-log.total" && !figure.key.hasPrefix("practice-log.common.")
    }
  }
}
