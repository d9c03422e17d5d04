import Casework
import Demonstration

/// Names of invented children and adults. Two people may share one, as they do in a large council.
enum Names {
  static func child(_ sex: Sex, _ chance: inout SeededRandom) -> String {
    let first = chance.pick(sex == .female ? daughters : sons)
    let second = chance.happens(inHundred: 12) ? " \(chance.pick(sex == .female ? daughters : sons))" : ""
    return first + second + " " + family(&chance)
  }

  static func adult(_ chance: inout SeededRandom) -> String {
    chance.pick(chance.happens(inHundred: 60) ? daughters : sons) + " " + family(&chance)
  }

  private static func family(_ chance: inout SeededRandom) -> String {
    let name = chance.pick(families)
    return chance.happens(inHundred: 8) ? "\(name)-\(chance.pick(families))" : name
  }

  private static let daughters = words(
    """
    Ellie Grace Chloe Poppy Isabelle Megan Ruby Tia Paige Scarlett Amber Aoife Niamh Róisín Caoimhe Cerys Ffion \
    Seren Isla Eilidh Shanice Tiana Kezia Renée Jada Nevaeh Imani Ẹniọlá Temitope Adaeze Chiamaka Akosua Abena \
    Hodan Ayaan Ifrah Selam Feven Merveille Nowshin Tahmina Rukhsana Aleena Zainab Hafsa Jasleen Simran Hetal \
    Kavya Jasmine Hạnh Lan Zuzanna Łucja Wiktoria Ioana Mădălina Ugnė Inês Beatriz Elif Gülşah Rojîn Arbesa Laila
    """)

  private static let sons = words(
    """
    Alfie Kai Harvey Tyler Connor Jayden Reece Riley Mason Finley Ryan Cian Pádraig Oisín Rhys Dylan Ieuan Callum \
    Fraser Lachlan Tyrell Malachi Kymani Zion Micah Adébáyọ̀ Chukwuemeka Kelechi Tolu Kwabena Kofi Yaw Liban \
    Guled Mahad Yonas Robel Jordy Rafiul Zubair Talha Bilal Usman Gurpreet Arjan Dhruv Kavin Ming Dũng Bảo Łukasz \
    Jakub Wojciech Ionuț Răzvan Rokas João Tiago Emre Çağlar Azad Ardit Najib Farhad Yousef Karim Anas
    """)

  private static let families = words(
    """
    Hartwell Pettifer Rudge Bramley Tuckwell Oakshott Penfold Sparrow Lovegrove Whitlock Garside Thurlow Merriman \
    Fairweather Pocock Wheatcroft Dunmore Ashdown Kettle Trinder Mallory O'Meara Geraghty Mulvaney Tierney Prydderch \
    Llewelyn Bevan Macaskill Drummond Galbraith Connors Ferdinand Thelwell Brathwaite Pinnock Ellington Blackwood \
    Toussaint Lashley Adéyẹmí Okonjo Nwachukwu Olorunfemi Uzoma Boateng Agyeman Quartey Warfa Dualeh Samatar Tekle \
    Kidane Kasongo Ilunga Miah Uddin Chowdhury Hussain Qureshi Siddiqui Sandhu Grewal Solanki Parmar Nadarajah Kwok \
    Cheung Nguyễn Trần Krawczyk Wróblewski Dąbek Țurcanu Mureșan Petrauskas Araújo Teixeira Yıldırım Özdemir Şimşek \
    Rizgar Shkreli Mëhilli Noorzai Zadran Haddadin Bouzidi
    """)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
