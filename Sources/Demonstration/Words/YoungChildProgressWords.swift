import Casework

/// How the parts of a plan are going for a child who is too young to speak of them.
enum YoungChildProgressWords {
  static func progressing(_ domain: PlanDomain) -> [String] {
    switch domain {
    case .education: education
    case .health: health
    case .placement: placement
    case .contact: contact
    }
  }

  private static let education = [
    "{name} goes to a toddler group twice a week and had a good check of {their} development.",
    "{Their} speech is coming on; there is reading every evening.",
    "A nursery place is agreed from the term after {their} third birthday.",
    "{name} liked the music group best and joined in with the actions.",
  ]

  private static let health = [
    "The health visitor came in September and was pleased with how {name} grew.",
    "Immunisations are up to date. {name} slept and ate well.",
    "The health assessment was done in time and nothing was found that worries anybody.",
    "{name} had a cough in the summer and is over it.",
  ]

  private static let placement = [
    "{name} was content and well looked after when I came.",
    "{name} looked for {their} carers when something startled {them}, and was picked up at once.",
    "The home suits {name}. {They} had {their} own corner, with the blanket from home.",
    "The carers knew what each of {their} cries was for.",
  ]

  private static let contact = [
    "Family time happened three times a week, and {name} was at ease in it.",
    "{name} knew {their} parents when they came, and reached for them.",
    "A book goes to and fro between the carers and the family, so that each knows how the day was.",
    "The visits went well enough for one of them to be held in the park.",
  ]
}
