public import Casework
public import Rulebook

extension ReviewChecklist {
  /// The line that a duty is about. Where several are, it is the first that is still open; where that waits for
  /// something else, what it waits for. Nil where none is.
  ///
  /// - Parameter post: of whoever opens it: a review to come opens on what is theirs to prepare.
  public func line(about duty: DutyKey, for post: DutyOwner) -> ChecklistLine? {
    switch duty.subject {
    case .reviews, .stay, .earlyReview: lineOfMeeting(for: post)
    case .review(_, let decision?):
      line("\(duty.rule == .decisionApproved ? "approval" : "decision") \(decision.raw)")
    case .review: duty.rule == .seriesOfMeetingsCompleted ? line("completed") : lineAskedFor(by: duty)
    case .care, .change, .hearing, .allocation, .approval, .differences, .alert, .practiceNote, .survey,
      .other:
      nil
    }
  }

  /// What is still open of what is theirs who hold a post, in the order of the page.
  public func openLines(of post: DutyOwner) -> [ChecklistLine] {
    lines.filter { $0.isOpen && $0.isTheirs(who: post) }
  }

  /// What of a meeting itself is still to be recorded: who took part, what was found, what was decided. People, questions and parts
  /// of the plan are counted, all else is named.
  public var openAfterMeeting: [String] {
    let parts: [ChecklistPart] = [.held, .plan, .decisions]
    let open = sections.filter { parts.contains($0.part) }.flatMap(\.lines)
      .filter { $0.isOpen && $0.review == file.id && $0.post == .iro }
    var (people, questions, domains) = (0, 0, 0)
    var named: [String] = []
    for line in open {
      switch line.step {
      case .meeting(.attendance): people += 1
      case .plan(.question): questions += 1
      case .plan(.progress): domains += 1
      case .decisions(.issue), nil: break
      default: named.append(line.title.lowercasingFirst)
      }
    }
    let counts = [
      people.counted("person", "people"), questions.counted("question", "questions"),
      domains.counted("part of the plan", "parts of the plan"),
    ]
    return counts.compactMap { $0 } + named
  }

  private func lineOfMeeting(for post: DutyOwner) -> ChecklistLine? {
    let isToCome = file.review == nil && file.day.map { $0 > day } ?? true
    return isToCome ? openLines(of: post).first { $0.isPreparing } ?? line("booked") : line("held")
  }

  private func lineAskedFor(by duty: DutyKey) -> ChecklistLine? {
    let asked = lines.filter { $0.duty == duty }
    if let open = asked.first(where: \.isOpen) { return open }
    guard let first = asked.first, first.mark == .locked else { return asked.first }
    let part = sections.first { $0.lines.contains(first) }?.lines ?? []
    return part.prefix { $0.id != first.id }.last { $0.isOpen && $0.post == first.post } ?? first
  }
}

extension ChecklistLine {
  /// True for what those who hold a post do themselves: not what they only answer for.
  fileprivate func isTheirs(who post: DutyOwner) -> Bool {
    self.post == post || post == .iroManager && self.post == .iro
  }

  fileprivate var isPreparing: Bool {
    switch step {
    case .preparation: true
    case .meeting, .plan, .decisions, .followUp, .delivery, nil: false
    }
  }
}

extension Int {
  /// "1 question", "3 questions"; nil for none.
  fileprivate func counted(_ one: String, _ several: String) -> String? {
    self == 0 ? nil : self == 1 ? "1 \(one)" : "\(self) \(several)"
  }
}
