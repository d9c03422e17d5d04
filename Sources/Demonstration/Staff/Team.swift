/// A team of social workers, with its manager.
enum Team: String, Sendable, CaseIterable {
  case childrenInCare1 = "Children in Care 1"
  case childrenInCare2 = "Children in Care 2"
  case court = "Court and Assessment"
  case adoption = "Adoption and Permanence"
  case disabilities = "Children with Disabilities"
  case youngPeople = "Young People 16+"

  var socialWorkers: [String] {
    switch self {
    case .childrenInCare1: ["Joanna Lisle", "Kwaku Sarpong", "Meera Nayar", "Peter Halloran", "Zsófia Bakos"]
    case .childrenInCare2:
      ["Denise Farrow", "Ahmed Yusuf-Deeq", "Catrin Bowen", "Lloyd Marchant", "Ruksana Ali"]
    case .court:
      ["Helen Brightwell", "Oyinkan Sowande", "Marek Sobczak", "Tara Gilhooly", "Winston Cole-Baptiste"]
    case .adoption: ["Frances Amory", "Sunita Vadher", "Gareth Penhale"]
    case .disabilities: ["Moira Kinnaird", "Femi Oladapo", "Nasreen Kazmi"]
    case .youngPeople: ["Daniel Rosser", "Comfort Adu", "Stella Markides", "Joel Tennant"]
    }
  }
}
