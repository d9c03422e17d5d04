import ReadModels
import Testing

/// The order of names, which no store needs to know.
@Suite struct CollationTests {
  @Test("A list is in order of family names, whatever their letters")
  func list() {
    let names = [
      "Łukasz Adamski", "Zoë Adams", "Ẹniọlá Balogun", "Aaron de Souza", "Ffion Llŷr", "Anh Nguyễn",
      "Tom Nicholls", "Niamh O'Brien", "Ella Rose", "Kai Rose-Okafor", "Łukasz Zając", "王小明", "",
    ]
    let expected = [
      "Zoë Adams", "Łukasz Adamski", "Ẹniọlá Balogun", "Aaron de Souza", "Ffion Llŷr", "Anh Nguyễn",
      "Tom Nicholls", "Niamh O'Brien", "Ella Rose", "Kai Rose-Okafor", "Łukasz Zając", "王小明", "",
    ]
    #expect(inOrder(names) == expected)
    #expect(inOrder(names.reversed()) == expected)
  }

  @Test("Within a family the names before it decide, and a family comes before a longer one")
  func sameFamily() {
    let expected = ["Ann Rose", "Reece Rose", "Zoe Rose", "Ann Rosen"]
    #expect(inOrder(expected.reversed()) == expected)
    #expect(inOrder(["Jo Ann Lee", "Jo Lee", "Jo Zed Lee"]) == ["Jo Lee", "Jo Ann Lee", "Jo Zed Lee"])
  }

  @Test("One word is a family name; a name not known comes last of all")
  func oneWord() {
    #expect(inOrder(["Zed", "", "Beyoncé", "Ann Charles"]) == ["Beyoncé", "Ann Charles", "Zed", ""])
    #expect(inOrder(["", "王小明", " "]).first == "王小明")
  }

  @Test("Small words before the family name belong to it")
  func particles() {
    #expect(
      inOrder(["Tom Bell", "Sam Oduya", "Aoife Ó Briain", "Niamh O'Brien"])
        == ["Tom Bell", "Aoife Ó Briain", "Niamh O'Brien", "Sam Oduya"])
    #expect(Collation.key("Jan van der Berg") == "vanderberg jan")
    #expect(Collation.key("Da Silva") == "silva da")
  }

  @Test("Of several words the last is the family name")
  func doubleSurnames() {
    #expect(Collation.key("Ana García Lorca") == "lorca ana garcia")
    #expect(Collation.key("  Ana   García  ") == "garcia ana")
  }

  @Test(
    "The same name written otherwise has the same key",
    arguments: [
      ("Niamh O'Brien", "NIAMH O’BRIEN"), ("Niamh O'Brien", "Niamh OBrien"),
      ("Kai Rose-Okafor", "Kai RoseOkafor"),
      ("Aoife Ó Briain", "Aoife O Briain"), ("Anh Nguyễn", "Anh Nguyen"),
      ("Ẹniọlá Balogun", "Eniola Balogun"),
      ("Łukasz Zając", "Lukasz Zajac"), ("Zoë Adams", "Zoe\u{0308} ADAMS"), ("Ffion Llŷr", "Ffion Llyr"),
      ("Søren Ærø", "Soren Aero"), ("Jörg Groß", "Jorg Gross"), ("İpek Işık", "Ipek Isik"),
      ("Guðrún Þór", "Gudrun Thor"),
    ])
  func sameKey(name: String, other: String) {
    #expect(Collation.key(name) == Collation.key(other))
  }

  @Test("Letters that are different stay different")
  func different() {
    #expect(Collation.folded("王小明") == "王小明")
    #expect(Collation.folded("Ольга") == "ольга")
    #expect(Collation.key("Ann Rose") != Collation.key("Anna Rose"))
    #expect(Collation.key("Ann Rose") != Collation.key("Rose Ann"))
  }

  @Test("What is typed to find a name is folded as the name is")
  func finding() {
    #expect(Collation.folded("Rose-Okafor").contains(Collation.folded("eoká")))
    #expect(Collation.folded("O’Brien") == Collation.folded("o'b") + "rien")
  }

  private func inOrder(_ names: [String]) -> [String] {
    names.sorted { Collation.key($0) < Collation.key($1) }
  }
}
