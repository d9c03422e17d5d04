/// Somebody as whom the program is run.
struct Person {
  let name: String
  let login: String
  /// True of one who sees every child there is.
  let seesAll: Bool

  static let iro = Person(name: "IRO", login: "iro1", seesAll: false)
  static let teamManager = Person(name: "team manager", login: "tm1", seesAll: false)
  static let iroManager = Person(name: "IRO manager", login: "irom", seesAll: true)
}

/// A program, a store, and how one is run on the other.
struct Installation {
  let iro: String
  let store: String

  /// The screens, as that person.
  func screens(as person: Person) -> [String] { command([], as: person) }

  func command(_ words: [String], as person: Person) -> [String] {
    [iro] + words + ["--store", store, "--as", person.login]
  }
}
