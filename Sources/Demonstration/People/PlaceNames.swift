/// Streets, schools and homes of the invented council.
enum PlaceNames {
  static let carers = [
    "Maureen Bassett", "Comfort Oduya", "Pauline Dyer", "Jacinta and Tom Reilly", "Shireen Malik",
    "Beverley Hibbert", "Alan and Sue Parfitt", "Grace Tetteh", "Nasima Uddin", "Ruth Cottingham",
    "Marlene Fevrier", "Wanda and Piotr Lis", "Hazel Bickerton", "Olufemi and Bisi Ajibade", "Dot Wainwright",
    "Parveen Chaudhry", "Sandra Eccles", "Veronica and Neville Prout", "Kathy Munro", "Ines Baptista",
    "Glenda Thorogood", "Yasmin Rahim", "Carol and Ray Sherwin", "Esther Kamara", "Rosalind Ogden",
    "Millie Jarrett", "Tessa Winstanley", "Amal Farah", "Lynne and David Coates", "Pearl Isaacs",
  ]
  static let adopters = [
    "Fiona and Mark Allardyce", "Priya and Sanjay Lodhia", "Helen Strand and Kate Moyle",
    "Adaora and Chidi Nwosu", "Louise and Simon Penney", "Claire Rutherford", "Neil and Andrew Hartnoll",
  ]
  static let keyWorkers = [
    "Dean Abbot", "Stella Mensah", "Rob Tindall", "Yewande Cole", "Gosia Duda", "Marcus Fielding",
    "Anita Rawal", "Lisa Crompton",
  ]
  static let teachers = [
    "Iris Farrow", "Dominic Pryce", "Saima Qadir", "Hugh Lethbridge", "Angela Boakye", "Bethan Rowlands",
    "Vincent Amadi", "Judith Sommers", "Karl Benedict", "Rachel Tomkins", "Deepa Menon", "Oliver Stacey",
  ]
  static let health = [
    "Nurse Sally Okoro", "Dr Miriam Feldman", "Nurse Jean Prosser", "Dr Anil Kapadia", "Nurse Blessing Udo",
  ]
  static let advocates = ["Kemi Adeola", "Jonathan Frost", "Ros Whitely"]
  static let guardians = ["Margaret Lyle", "Hamish Orr", "Sujata Nair", "Christine Dobbs"]
  static let advisers = ["Terence Boyd", "Nadia Whitfield", "Leon Francis"]
  static let visitors = ["Bill Hargreaves", "Sister Agnes Doyle"]

  static let streets = [
    "Rowan Close", "Alder Street", "Station Parade", "Mill Lane", "Chapel Row", "Larkspur Gardens",
    "Queen's Reach", "Tanner's Yard", "Orchard Way", "Beacon Rise", "Fuller Road", "Quayside Walk",
  ]
  static let homes = ["The Willows", "Harbour House", "14 Fuller Road", "Larch Lodge", "Crossways"]
  static let flats = ["Anchor Court, flat", "Meridian House, flat", "Foundry Place, room"]

  static let nurseries = ["Acorn Nursery", "Mill Lane Children's Centre", "Little Otters Nursery"]
  static let primaries = [
    "Elm Park Primary", "St Aidan's Primary", "Riverside Primary", "Beacon Rise Primary",
    "Orchard Way Primary", "Marsh Lane Primary",
  ]
  static let secondaries = [
    "Meadowbridge Academy", "Alderman Pyke School", "St Winifred's School", "Quayside Community School",
    "Fuller Road School",
  ]
  static let colleges = ["Meadowbridge College", "Quayside Sixth Form", "Foundry Training Centre"]
  static let specialSchools = ["Larkspur School", "The Beacon School"]

  static let venues = [
    "At home with the carers", "School, the small meeting room", "Civic Centre, room 2.4",
    "Family Centre, Mill Lane", "Children's Centre, Orchard Way", "Library, upstairs room",
  ]
}
