import Casework

extension Heritage {
  static func of(_ ethnicity: Ethnicity) -> [Heritage] {
    let found = allCases.filter { $0.ethnicity == ethnicity }
    return found.isEmpty ? [.english] : [found[0]]
  }

  /// Given names of people who are parents by now.
  func adultNames(_ sex: Sex) -> [String] {
    switch (self, sex) {
    case (.english, .female): Heritage.mothers.split(separator: " ").map(String.init)
    case (.english, _): Heritage.fathers.split(separator: " ").map(String.init)
    case (.caribbean, .female): ["Marcia", "Yvette", "Sonia", "Claudette", "Natalie", "Sharon", "Paulette"]
    case (.caribbean, _): ["Leroy", "Winston", "Delroy", "Carlton", "Errol", "Clive", "Devon"]
    case (.pakistani, .female), (.bangladeshi, .female):
      ["Nasreen", "Shabana", "Rubina", "Farzana", "Samina"]
    case (.pakistani, _), (.bangladeshi, _): ["Tariq", "Imran", "Nadeem", "Khalid", "Shahid", "Javed"]
    case (.nigerian, .female): ["Folake", "Bukola", "Funmilayo", "Grace", "Yetunde"]
    case (.nigerian, _): ["Emeka", "Femi", "Segun", "Chidi", "Rotimi"]
    default: givenNames(sex)
    }
  }

  private static let mothers =
    "Donna Michelle Kelly Leanne Stacey Tracy Joanne Nicola Dawn Mandy Lorraine Gemma"
  private static let fathers = "Darren Lee Wayne Gary Craig Shaun Dean Jason Terry Barry Neil Stuart"

  /// The language of those who came without their family.
  var language: String? {
    switch self {
    case .afghan: "Dari"
    case .albanian: "Albanian"
    case .eritrean: "Tigrinya"
    case .vietnamese: "Vietnamese"
    case .kurdish: "Sorani Kurdish"
    case .arabic: "Arabic"
    case .somali: "Somali"
    default: nil
    }
  }
}
