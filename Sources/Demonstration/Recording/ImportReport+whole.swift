import Application

extension ImportReport {
  /// Throws where something of an invented list could not be recorded, or says otherwise than the record.
  func requireWhole() throws {
    if let fault = faults.first {
      throw ServiceRefusal.impossible("\(fault.origin.file), line \(fault.origin.line): \(fault.words)")
    }
    if let other = differences.first {
      throw ServiceRefusal.impossible(
        "\(other.origin.file), line \(other.origin.line): \(other.difference.words)")
    }
  }
}
