import CareCalendar
import Casework
import ReadModels
import Rulebook

extension CountedReview {
  /// Every review held, the first first.
  static func held(of child: Child, under book: Rulebook) -> [CountedReview] {
    let files = Dictionary(child.reviews.files.map { ($0.id, $0) }) { first, _ in first }
    let parents = child.family.known.filter { $0.relationship.group == .parent }
    guard let last = child.reviews.held.last?.heldOn else { return [] }
    return AssessedReview.all(of: child, on: last, under: book).reversed().map { judged in
      var review = CountedReview(judged)
      if review.isRecordedHere, let file = files[judged.review.id] {
        review.take(file)
        review.recordDistributedOn = book.terms.wentToAllOn(.record, of: file, of: child)
        review.parents = child.counted(parents, at: file, on: judged.review.heldOn)
        review.others = child.othersAsked(to: file)
      }
      return review
    }
  }

  private init(_ judged: AssessedReview) {
    let review = judged.review
    self.init(
      state: .held, kind: judged.kind, number: judged.number, due: judged.due, heldOn: review.heldOn)
    id = review.id
    isRecordedHere = review.id.isGiven
    completedOn = review.completedOn
    completeBy = judged.timeliness?.completeBy
    if completeBy == nil {
      isOnTime = judged.daysLate.map { $0 <= 0 }
      daysLate = judged.daysLate
    }
    unit = judged.unit
    lateReason = review.lateReason
    broughtForward = review.broughtForward
    manner = isRecordedHere ? review.manner : nil
    participation = review.participation
    chair = review.chair
  }

  /// What the file of the review tells.
  private mutating func take(_ file: ReviewFile) {
    bookedOn = file.bookings.last { $0.day == heldOn }?.madeOn
    documents = file.preparation.documents.sorted { $0.key < $1.key }
      .map { CountedDocument($0.key, receivedOn: $0.value) }
    recommendations = file.decisions.made.count(where: \.isRecommendation)
    decisions = file.decisions.made.count - recommendations
    decisionsIssuedOn = file.decisions.issuedOn
    recordCompletedOn = file.followUp.recordCompletedOn
    milestones = file.plan.milestones.count
    progress = file.plan.progress.mapValues(\.isProgressing)
    answers = file.plan.checklist.compactMapValues(\.verdict)
    permanence = file.plan.permanence?.kind
    happyWithPlacement = file.meeting.happyWithPlacement
    happyWithPlan = file.meeting.happyWithPlan
  }
}
