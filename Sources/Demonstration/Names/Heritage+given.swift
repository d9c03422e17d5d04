import Casework

extension Heritage {
  func givenNames(_ sex: Sex) -> [String] {
    (sex == .female ? daughters : sons).split(separator: " ").map { String($0.replacing("_", with: " ")) }
  }

  private var daughters: String {
    switch self {
    case .english:
      "Ellie Grace Chloe Lily-Mae Poppy Isabelle Jessica Megan Ruby Tia Paige Lacey Scarlett Amber"
    case .irish: "Aoife Niamh Róisín Caoimhe Orla Clodagh Sinéad Maeve"
    case .welsh: "Cerys Ffion Seren Mali Nia Angharad"
    case .scottish: "Isla Eilidh Kirsty Mhairi Iona Catriona"
    case .irishTraveller: "Bridget Margaret Mary-Kate Kathleen Shannon"
    case .caribbean: "Shanice Tiana Kezia Aaliyah Renée Jada Nevaeh Tamia Shantel Kiara Ebony Zariah Imani"
    case .nigerian: "Ẹniọlá Temitope Adaeze Chiamaka Folasade Ngozi Oluwaseun Ìyánúolúwa Simisola Ifeoma"
    case .ghanaian: "Akosua Abena Efua Adwoa Ama Nana-Yaa Esi Afia"
    case .somali: "Hodan Ayaan Ifrah Sagal Ubah Hibaq Nasteho Fowsia"
    case .eritrean: "Selam Feven Rahwa Luwam Hiwet Bsrat"
    case .congolese: "Merveille Grâce Divine Exaucée Naomie Plamedi"
    case .bangladeshi: "Nowshin Tahmina Sumaiya Jannatul Rukhsana Mahfuza Tasnim Labiba Shirin Anika"
    case .pakistani: "Aleena Zainab Hafsa Mahnoor Iqra Mehwish Maryam Kinza"
    case .punjabi: "Jasleen Simran Harpreet Manveer Kiranjot Gurleen"
    case .gujarati: "Dhruvi Hetal Krupa Mansi Nirali Riddhi"
    case .tamil: "Tharshini Abirami Kavya Nilani Sangeetha Yalini"
    case .chinese: "Mei_Ling Xin_Yi Jasmine Wai_Yee Hui_Min"
    case .vietnamese: "Thị_Hạnh Thu_Hà Ngọc_Lan Bảo_Trâm Kim_Anh Thùy_Dung Mỹ_Duyên"
    case .polish: "Zuzanna Oliwia Łucja Małgorzata Wiktoria Kinga Nadia"
    case .romanian: "Ioana Andreea Bianca Mădălina Denisa Ștefania Larisa"
    case .lithuanian: "Gabija Ugnė Austėja Rugilė Viltė Emilija"
    case .portuguese: "Inês Beatriz Carolina Mafalda Leonor Teresa"
    case .turkish: "Elif Zeynep Gülşah Ceren Buse Ayşe"
    case .kurdish: "Rojîn Berfin Dilan Şilan Nazdar Avîn"
    case .albanian: "Arbesa Elona Blerta Albana Fjolla Ersa"
    case .afghan: "Parwana Shabnam Zohra Freshta Laila Nargis"
    case .arabic: "Yasmin Nour Rania Hiba Salma Dalal"
    }
  }

  private var sons: String {
    switch self {
    case .english:
      "Alfie Kai Harvey Tyler Connor Jayden Reece Riley Bradley Mason Billy-Joe Finley Ryan Kieran"
    case .irish: "Cian Pádraig Oisín Darragh Eoghan Fionn Declan Ruairí"
    case .welsh: "Rhys Dylan Ieuan Macsen Gethin Osian"
    case .scottish: "Callum Fraser Lachlan Ruaridh Struan Hamish"
    case .irishTraveller: "Martin John-Joe Paddy Miley Jimmy-Lee"
    case .caribbean:
      "Tyrell Jahmal Malachi Kymani Romario Dwayne Zion Tremaine Micah Kaleb Rashaun Levi Andre"
    case .nigerian: "Adébáyọ̀ Chukwuemeka Oluwatobi Ayodeji Kelechi Olúwaṣeun Babatunde Ikenna Obinna Tolu"
    case .ghanaian: "Kwabena Kofi Yaw Kwaku Kwame Nana Ebo Papa-Kwesi"
    case .somali: "Liban Abdirahman Guled Mahad Zakariye Bashiir Ilyaas Warsame"
    case .eritrean: "Yonas Filmon Amanuel Robel Henok Natnael Merhawi Samuel"
    case .congolese: "Exaucé Dieumerci Jordy Gloire Héritier Beni"
    case .bangladeshi: "Rafiul Shafin Mahdi Ashraf Shahriar Zubair Ishraq Nayeem Sajid Rezaul"
    case .pakistani: "Talha Bilal Usman Rayyan Daniyal Faizan Haroon Saad"
    case .punjabi: "Gurpreet Arjan Jaskaran Harjot Manraj Balraj"
    case .gujarati: "Dhruv Jignesh Kunal Meet Parth Ronak"
    case .tamil: "Kavin Aravinth Nirojan Piratheep Thusyanthan Vithuran"
    case .chinese: "Jun_Hao Wai_Lun Ming Zi_Xuan Ka_Ho"
    case .vietnamese: "Văn_Dũng Quốc_Bảo Minh_Đức Hữu_Phước Đình_Thắng Văn_Hiếu Gia_Huy Thế_Vinh"
    case .polish: "Łukasz Jakub Szymon Bartosz Kacper Wojciech Oskar"
    case .romanian: "Ionuț Răzvan Cătălin Darius Florin Alin Ștefan"
    case .lithuanian: "Lukas Dovydas Rokas Žygimantas Nojus Ąžuolas"
    case .portuguese: "João Tiago Gonçalo Rúben Afonso Duarte"
    case .turkish: "Emre Çağlar Kerem Tolga Oğuz Berkay"
    case .kurdish: "Rêber Azad Dilovan Serhat Hêvar Karzan Rebwar Aram"
    case .albanian: "Ardit Klajdi Endrit Florjan Besnik Erion Gentian Kreshnik"
    case .afghan: "Esmatullah Zabiullah Rahmatullah Najib Hekmat Sharifullah Wali Farhad Mirwais Ehsan"
    case .arabic: "Yousef Karim Anas Tariq Walid Fadi"
    }
  }
}
