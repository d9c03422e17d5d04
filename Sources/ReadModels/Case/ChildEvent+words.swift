public import Casework
public import Rulebook

extension ChildEvent {
  /// What happened, in words; staff and the people around the child by name, an alert as the council calls it.
  public func words(staff: StaffList, of child: Child, in vocabulary: Vocabulary) -> String {
    switch self {
    case .person(let event): event.words
    case .placement(let event): event.words
    case .carePlanning(let event): event.words
    case .involvement(let event): event.words
    case .review(let event): event.words(of: child)
    case .earlyReview(let event): event.words(of: child)
    case .change(let event): event.words(of: child)
    case .court(let event): event.words
    case .family(let event): event.words(in: child.family)
    case .voice(let event): event.words
    case .alert(let event): event.words(staff: staff, of: child, in: vocabulary)
    case .practice(let event): event.words(staff: staff, in: vocabulary)
    case .quotation(let event): event.words(of: child)
    case .survey(let event): event.words(of: child)
    case .monitoring(let form): form.sentence
    case .allocation(.allocated(let allocation)):
      "Allocated to \(staff[allocation.iro]?.details.name ?? "an IRO no longer listed")"
    case .allocation(.caseHeld(let holder)): holder.words
    case .allocation(.serviceTold): "Reviewing service told of the child"
    case .unknown: "Recorded by a newer iro, which alone can read it"
    case .putOff(let putOff): putOff.words
    case .difference(.found(let difference, _)): difference.words
    case .difference(.settled(let key, let settlement)):
      child.words(settling: key, settlement)
    case .enteredInError(let correction):
      "Entered in error: \(ChildEvent.entries(correction.versions)). \(correction.reason)"
    }
  }

  private static func entries(_ versions: [Int]) -> String {
    let list = versions.map(String.init).joined(separator: ", ")
    return versions.count == 1 ? "entry \(list)" : "entries \(list)"
  }
}

extension Child {
  fileprivate func words(settling key: DifferenceKey, _ settlement: Settlement) -> String {
    let difference = differences[key]?.difference
    let matter = difference.map { ": \($0.words.withoutFullStop)" } ?? ""
    return "Difference settled\(matter). \(settlement.verdict.words.capitalisingFirst): \(settlement.reason)"
  }
}

extension PutOff {
  fileprivate var words: String {
    let words = "Duty put off until \(until.words): \(reason)"
    return duty.rule.isKnown ? words : "\(words) (\(duty.rule.raw), a rule of another version)"
  }
}

extension IdentityEvent {
  fileprivate var words: String {
    switch self {
    case .known(let number): "Known here as child \(number)"
    case .named(let name): "Name: \(name)"
    case .knownAs(let name): "Known as \(name)"
    case .disabled(let disabled): disabled ? "Has a disability" : "Has no disability"
    case .birthExpected(let day): "Expected to be born on \(day.shortWithYear)"
    case .born(let day): "Born on \(day.shortWithYear)"
    case .described(let sex, let ethnicity):
      ([sex.map { "sex: \($0.words)" }, ethnicity.map { "ethnicity: \($0.words)" }]
        .compactMap { $0 }.joined(separator: "; ")).capitalisingFirst
    case .unaccompanied(let until): "Unaccompanied asylum-seeking child until \(until.shortWithYear)"
    case .recordedUnder(let number): "The same child as \(number): what was recorded here is recorded there"
    case .collected(let year): "In the council's return for \(year)-\(String(year + 1).suffix(2))"
    }
  }
}

extension PlacementEvent {
  fileprivate var words: String {
    switch self {
    case .episodeBegan(let episode):
      [episode.reasonBegan.words, episode.legalStatus.words, episode.placement?.words]
        .compactMap { $0 }.joined(separator: "; ").capitalisingFirst
    case .episodeDescribed(let began, let details):
      "Episode of \(began.shortWithYear): "
        + [
          details.need?.words, details.placement?.words, details.provider.map { "provided by \($0.words)" },
          details.location?.words,
        ].compactMap { $0 }.joined(separator: "; ")
    case .distanceTold(let began, let distance): "Episode of \(began.shortWithYear): \(distance.words)"
    case .episodeEnded(let began, let end):
      "Episode of \(began.shortWithYear) ended: \(end.reason.words)"
        + (end.placementChange.map { "; \($0.words)" } ?? "")
    case .placedForAdoption: "Placed for adoption"
    case .adoptionPlacementEnded(_, _, let reason):
      "Placement for adoption ended" + (reason.map { ": \($0.words)" } ?? "")
    case .stayExpectedToEnd(let end):
      end.ends.map { "The stay is expected to end on \($0.words)" }
        ?? "When the stay ends is not known any more"
    }
  }
}

extension CaseHolder {
  fileprivate var words: String {
    let worker = socialWorker.map { "Social worker: \($0)" }
    return ([worker, team.map { "team: \($0)" }].compactMap { $0 }.joined(separator: "; ")).capitalisingFirst
  }
}
