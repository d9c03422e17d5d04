extension String {
  /// Words as they stand in a key: small letters and digits, with hyphens between them: "personal-education-plan".
  var asKey: String {
    lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) && $0 != "'" && $0 != "’" }
      .map { String($0.filter { $0 != "'" && $0 != "’" }) }.filter { !$0.isEmpty }.joined(separator: "-")
  }
}
