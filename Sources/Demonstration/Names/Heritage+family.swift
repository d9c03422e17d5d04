extension Heritage {
  var surnames: [Surname] {
    familyNames.split(separator: " ").map(Surname.init)
  }

  private var familyNames: String {
    switch self {
    case .english:
      """
      Hartwell Pettifer Rudge Bramley Tuckwell Oakshott Penfold Sparrow Lovegrove Whitlock Garside Thurlow \
      Merriman Cutbush Fairweather Pocock Stubbings Wheatcroft Dunmore Rosewell Ashdown Kettle Trinder Mallory
      """
    case .irish: "O'Meara O'Shaughnessy Mac_Giolla Geraghty Mulvaney Ní_Fhloinn/Ó_Floinn Tierney McElwee"
    case .welsh: "Prydderch ap_Gwilym Llewelyn Cadwaladr Bevan"
    case .scottish: "Macaskill Drummond Farquharson MacInnes Galbraith"
    case .irishTraveller: "Mongan Cawley Connors Stokes"
    case .caribbean:
      """
      Ferdinand-Lewis Thelwell Brathwaite Pinnock Gayle-Hinds St_Hilaire Cumberbatch-Noel Ellington Maynard \
      Blackwood Toussaint Wedderburn Lashley Dacosta Grandison
      """
    case .nigerian: "Adéyẹmí Okonjo Ogunbanjo Nwachukwu Balogun-Cole Eze Olorunfemi Uzoma Akinwale Ìdòwú"
    case .ghanaian: "Owusu-Ansah Boateng Asantewaa/Asante Mensah-Bonsu Agyeman Quartey Darko"
    case .somali: "Warfa Cabdulle Shire_Jama Xirsi Dualeh Samatar Egal"
    case .eritrean: "Tesfamichael Ghebremedhin Kidane Woldu Habtemariam Tekle"
    case .congolese: "Mbuyi Kasongo Ilunga Tshimanga Lukusa"
    case .bangladeshi: "Begum/Miah Khatun/Uddin Akhter/Rahman Sultana/Islam Chowdhury Talukder Akther/Hoque"
    case .pakistani: "Bibi/Hussain Qureshi Mirza Akhtar/Mahmood Bhatti Siddiqui Janjua"
    case .punjabi: "Kaur_Sandhu/Singh_Sandhu Kaur/Singh Grewal Bains Kaur_Gill/Singh_Gill"
    case .gujarati: "Solanki Parmar Vaghela Chauhan"
    case .tamil: "Sivakumaran Yogarajah Thavarasa Nadarajah Kanagasabai"
    case .chinese: "Kwok Cheung Tsang Zhuang"
    case .vietnamese: "Nguyễn Trần Phạm Lê Đặng Bùi"
    case .polish: "Krawczyńska/Krawczyński Wróblewska/Wróblewski Źródlak Dąbek Jabłońska/Jabłoński Gołąb"
    case .romanian: "Țurcanu Ciobanu Dumitrașcu Mureșan Bălteanu Ungureanu"
    case .lithuanian: "Petrauskaitė/Petrauskas Žukaitė/Žukas Jankutė/Jankus Šimkutė/Šimkus"
    case .portuguese: "Gonçalves_Simões Araújo Magalhães Figueiredo Vasconcelos Teixeira_da_Conceição"
    case .turkish: "Yıldırım Özdemir Karakuş Doğru Şimşek"
    case .kurdish: "Botî Zagrosî Rizgar Hewramî"
    case .albanian: "Gjokaj Hoxhallari Shkreli Kërçova Mëhilli"
    case .afghan: "Stanekzai Noorzai Safi Amarkhel Hotak Zadran"
    case .arabic: "al-Khatib Haddadin Bouzidi al-Sabbagh"
    }
  }
}
