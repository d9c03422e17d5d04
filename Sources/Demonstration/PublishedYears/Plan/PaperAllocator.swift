import CareCalendar
import Rulebook

/// The papers of one review: what came before it, and what went out after it.
struct PlannedPapers: Sendable {
  /// By the name of the document, the day on which it came.
  var documents: [(name: String, on: Day)] = []
  /// False for a review at which nothing was decided.
  var hasDecision = true
  /// The days on which the decisions went to the manager, the record was complete, and it was sent out; nil for what
  /// is not done yet.
  var issued: Day?
  var completed: Day?
  var distributed: Day?
}

/// Says of every review of the last year which papers had come, and when its decisions and its record went out, so that
/// the shares in time come to the figures; at how many of them milestones were set, and at which a plan for permanence
/// stood.
struct PaperAllocator {
  private typealias Place = (child: Int, review: Int)

  private let figures: CouncilFigures
  private let book: Rulebook
  private var chance: SeededRandom
  private let days: YearCalendar
  private var last: Day { days.lastTyped }

  static func send(
    _ children: inout [PlannedChild], _ figures: CouncilFigures, _ book: Rulebook,
    _ chance: inout SeededRandom
  ) {
    var allocator = PaperAllocator(
      figures: figures, book: book, chance: chance.branch(), days: YearCalendar(figures, book.calendar))
    let year = figures.reported.year
    let places: [Place] = children.indices.flatMap { child in
      children[child].reviews.indices.filter { year.contains(children[child].reviews[$0].heldOn) }
        .map { (child, $0) }
    }
    if let wanted = figures.papers { allocator.send(&children, places, wanted) }
    if let wanted = figures.plans { allocator.find(&children, places, wanted) }
  }

  private mutating func send(
    _ children: inout [PlannedChild], _ places: [Place], _ wanted: PaperFigures
  ) {
    var papers = places.map { _ in PlannedPapers() }
    let held = places.map { children[$0.child].reviews[$0.review].heldOn }
    for document in wanted.documents { bring(document, to: &papers, held) }
    let late = issue(&papers, held, wanted.decisionsToManager)
    record(&papers, held, wanted)
    for place in late { issueLate(&papers[place], held[place]) }
    for (place, papers) in zip(places, papers) {
      children[place.child].reviews[place.review].papers = papers
    }
  }

  /// In time as published, or else a day too late, on the day itself or not at all.
  private mutating func bring(
    _ document: PaperFigures.Expected, to papers: inout [PlannedPapers], _ held: [Day]
  ) {
    let order = chance.shuffled(Array(papers.indices))
    let inTime = document.rate.counted(of: papers.count) ?? 0
    for (turn, place) in order.enumerated() {
      if turn < inTime {
        let early = document.days + 4 + chance.number(0...5)
        papers[place].documents.append((document.name, held[place].adding(days: -early)))
      } else if document.days > 1, chance.happens(inHundred: 70) {
        let late = chance.number(0...document.days - 1)
        papers[place].documents.append((document.name, held[place].adding(days: -late)))
      }
    }
  }

  /// Of those whose last day is in the year so many are in time: they go to the manager as the meeting is typed. At a few
  /// reviews nothing is decided, where no whole number comes to the figure. Returns the others.
  private mutating func issue(
    _ papers: inout [PlannedPapers], _ held: [Day], _ rate: PublishedRate
  ) -> [Int] {
    let due = held.map { book.calendar.end(of: book.policy[.decisionsToManager], from: $0) }
    let counted = chance.shuffled(papers.indices.filter { due[$0] <= figures.reported.year.last })
    let without = (0...40).first { rate.counted(of: counted.count - $0) != nil } ?? 0
    let early = counted.filter { held[$0].adding(days: 60) <= last }
    for place in early.prefix(without) { papers[place].hasDecision = false }
    let asked = counted.filter { papers[$0].hasDecision }
    let inTime = Set(asked.prefix(rate.counted(of: asked.count) ?? 0))
    var late: [Int] = []
    for place in papers.indices where papers[place].hasDecision {
      if inTime.contains(place) || due[place] > last {
        papers[place].issued = days.typed(held[place])
      } else {
        late.append(place)
      }
    }
    return late
  }

  /// Those that are late go with what the IRO types of the record, once that is complete or sent out.
  private mutating func issueLate(_ papers: inout PlannedPapers, _ held: Day) {
    let due = book.calendar.end(of: book.policy[.decisionsToManager], from: held)
    guard let done = papers.distributed ?? papers.completed else { return }
    let day = days.typed(max(done, due.adding(days: 1)))
    papers.issued = day > due ? day : nil
  }

  /// The record is sent out in time only where it was complete in time.
  private mutating func record(_ papers: inout [PlannedPapers], _ held: [Day], _ wanted: PaperFigures) {
    let ready = held.map { book.calendar.end(of: book.policy[.recordComplete], from: $0) }
    let out = held.map { book.calendar.end(of: book.policy[.recordDistributed], from: $0) }
    let end = figures.reported.year.last
    let counted = chance.shuffled(papers.indices.filter { ready[$0] <= end })
    let sent = counted.filter { out[$0] <= end }
    let distributed = Set(sent.prefix(wanted.recordDistributed.nearest(of: sent.count)))
    let others = counted.filter { !distributed.contains($0) }
    let complete = wanted.recordComplete.nearest(of: counted.count)
    let inTime = distributed.union(others.prefix(complete - distributed.count))
    for place in papers.indices {
      let isReady = inTime.contains(place)
      let issued = papers[place].issued ?? held[place]
      let from = isReady && issued > ready[place] ? held[place] : max(held[place], issued)
      papers[place].completed = day(from, ready[place], isInTime: isReady, late: 1...9)
      guard let completed = papers[place].completed else { continue }
      papers[place].distributed = day(
        completed, out[place], isInTime: distributed.contains(place), late: 1...8)
    }
  }

  /// A working day from one day to another, or some after it; nil where that is after the last day.
  private mutating func day(
    _ from: Day, _ due: Day, isInTime: Bool, late: ClosedRange<Int>
  ) -> Day? {
    let by = book.calendar.lastWorkingDay(onOrBefore: due)
    if isInTime {
      let days = book.calendar.workingDays(from: from, to: by)
      return days < 1 ? from : book.calendar.adding(workingDays: chance.number(0...days), to: from)
    }
    let day = book.calendar.adding(workingDays: chance.number(late), to: max(by, from))
    return day <= last ? day : nil
  }
}

extension PaperAllocator {
  /// Milestones, and the plans for permanence that stood by the third reviews.
  private mutating func find(
    _ children: inout [PlannedChild], _ places: [Place], _ wanted: PlanFigures
  ) {
    let set = wanted.milestones.counted(of: places.count) ?? 0
    for place in chance.shuffled(places).prefix(set) {
      children[place.child].reviews[place.review].setsMilestone = true
    }
    let third = chance.shuffled(places.filter { children[$0.child].reviews[$0.review].number == 3 })
    let found = wanted.permanenceBySixMonths.counted(of: third.count) ?? 0
    for (turn, place) in third.enumerated() {
      children[place.child].reviews[place.review].findsPermanence = turn < found
      guard turn >= found else { continue }
      for earlier in 0..<place.review { children[place.child].reviews[earlier].findsPermanence = false }
    }
  }
}
