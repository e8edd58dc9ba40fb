import PlanModel
import Testing

struct NameSearchTests {
  private let search = NameSearch(
    officers: [
      Officer(id: 1, name: "Ann Lee", role: nil), Officer(id: 2, name: "Dr Siân O'Brien-Okafor", role: "Director"),
      Officer(id: 3, name: "Will May", role: nil), Officer(id: 4, name: nil, role: "Head of Service"),
      Officer(id: 5, name: "José García", role: nil), Officer(id: 6, name: "محمد علي", role: nil),
      Officer(id: 7, name: "Li", role: nil, email: "j.ng99@council.gov.uk"), Officer(id: 8, name: "王小明", role: nil),
      Officer(id: 9, name: "Jürgen Müller", role: nil),
    ], recorders: ["Priya Lund", "root", "Head of Service", "Programme Office", "Rowbottom", "Secretary", "PMO"])

  @Test(arguments: [
    ("agreed with Ann Lee on Monday", "Ann Lee"), ("agreed with ann  lee", "ann lee"), ("ANN LEE agreed", "ANN LEE"),
    ("ann.lee@council.gov.uk", "ann lee"), ("Ann\nLee agreed", "Ann Lee"), ("Ann-Lee", "Ann Lee"),
    ("Lee's team", "Lee"), ("A. Lee", "Lee"), ("O’Brien-Okafor chairs", "O'Brien"),
    ("Sia\u{302}n chairs", "Siân"), ("ask Okafor", "Okafor"), ("Garci\u{301}a wrote", "García"), ("May agreed", "May"),
    ("قال محمد علي", "محمد علي"),
    ("Mrs Li agreed", "Li"), ("mail j.ng99@council.gov.uk", "j.ng99@council.gov.uk"), ("由王小明负责", "王小明"),
    ("Jurgen Muller", "Jurgen Muller"), ("the Müllers", "Müllers"), ("Mül\u{AD}ler", "Müller"), ("O`Brien", "O'Brien"),
    ("A\u{200D}nn\u{2060} Lee", "Ann Lee"), ("Ａｎｎ Ｌｅｅ", "Ann Lee"), ("Oka-\nfor chairs", "Okafor"),
    ("Ann\r\n  Lee", "Ann Lee"), ("\u{1D400}nn Lee", "Ann Lee"), ("Okаfor", "Okаfor"),
    ("write to Eve.Other@example.org.", "eve.other@example.org"), ("Priya Lund agreed", "Priya Lund"),
    ("Rowbottom agreed", "Rowbottom"), ("ask Oka-for", "Okafor"), ("ask Oka\u{2011}for", "Okafor"),
    ("ask Oka\u{AD}\nfor", "Okafor"), ("ask Oka\u{2013}\nfor", "Okafor"), ("ask Oka-\n\nfor", "Okafor"),
    ("ask Okaf\u{2C9F}r", "Okaf\u{2C9F}r"), ("ask Ok\u{13AA}for", "Ok\u{13AA}for"),
    ("ask Okaf\u{10DD}r", "Okaf\u{10DD}r"),
    ("ask Okaf\u{5E1}r", "Okaf\u{5E1}r"),
  ])
  func aNameIsFound(text: String, words: String) {
    #expect(search.found(in: text).contains(words), "\(search.found(in: text))")
  }

  @Test func aWordThatIsAllowedIsNotFoundAndOthersAre() {
    let search = NameSearch(officers: [Officer(id: 3, name: "Will May", role: nil)], allowed: ["may"])
    #expect(search.found(in: "In May 2023 Will wrote") == ["Will"])
  }

  @Test(arguments: [
    "the panel will meet and may agree", "the leeway is small", "Head of Service to write", "Director", "Dr", "",
    "Annual plan", "Annie", "the Programme Office", "café", "Ελλάδα", "half @ noon", "well-\nknown",
    "the Secretary to write", "a half-day - and more", "it\u{2BC}s", "rowbottom", "The PMO reports 10 \u{B5}m",
  ])
  func whatIsNoNameIsNot(text: String) {
    #expect(search.found(in: text).isEmpty)
  }
}
