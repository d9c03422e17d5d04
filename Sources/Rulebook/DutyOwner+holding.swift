import Casework

extension DutyOwner {
  /// True when the duty stands before the post as if it were its own. In a dispute no manager takes the IRO's part.
  public func holds(_ duty: Duty) -> Bool {
    if duty.post == .iro, duty.key.alert != nil || duty.nature == .challenge {
      return self == .iro || self == .iroManager
    }
    return oversees(duty.post)
  }
}
