/// Whether a post may hold a name: a word that is neither an abbreviation nor one of those of which the posts of a council are
/// made, a word behind an initial, or an address.
///
/// It doubts too much rather than too little: whoever confirms a post by naming it has looked at it. A surname that is such a
/// word, as Ward is, can be told by nobody who does not know the person.
package enum PostDoubts {
  private static let shortestName = 3

  /// The words that look like a name, as they stand; nil where none do.
  package static func name(in post: String) -> String? {
    if let address = post.split(whereSeparator: \.isWhitespace).first(where: { $0.contains("@") }) {
      return String(address)
    }
    let words = post.split { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" && $0 != "-" }.map(String.init)
    func isNameLike(_ word: String) -> Bool {
      !isKnown(word) && (word.count >= shortestName || word.first.map { $0.isUppercase || !$0.isCased } ?? false)
    }
    let pair = zip(words, words.dropFirst()).first { one, other in
      isInitial(one) && (other.first?.isUppercase ?? false)
        || isNameLike(one) && isNameLike(other) && !(isAbbreviation(one) && isAbbreviation(other))
    }
    return pair.map { "\($0) \($1)" } ?? words.first { $0.count > 1 && isNameLike($0) && !isAbbreviation($0) }
  }

  private static func isInitial(_ word: String) -> Bool {
    word.count == 1 && word.first?.isUppercase ?? false && word != "A" && word != "S"
  }

  /// Whether it is one of the words of which posts are made.
  package static func isKnown(_ word: String) -> Bool {
    var word = word.lowercased()
    for ending in ["'s", "\u{2019}s", "'", "\u{2019}"] where word.hasSuffix(ending) { word.removeLast(ending.count) }
    return word.split(separator: "-").allSatisfy { known.contains(singular(String($0))) }
  }

  /// Such as HR or CiC.
  package static func isAbbreviation(_ word: String) -> Bool {
    (2...3).contains(word.count) && word.filter(\.isUppercase).count > 1
  }

  private static func singular(_ word: String) -> String {
    if word.count > 4, word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    return word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let known: Set<String> = Set(
    """
    a academy access acting administration administrator admission adoption adult advice adviser advisor advocacy advocate
    after agency all analyst and area arrangement assessment assistant assurance associate asylum attendance audit board
    business cabinet camh care carer case change chair chief child childcare children clerk clinical commissioner
    commissioning committee communication community complaint conference consultant contact contract control coordinator
    corporate corporation council councillor counsel court culture customer data daytime dcs decision delivery democratic
    deputy designated development digital director disability disabled district domestic door duty early edge education
    eet effectiveness emergency employment engagement entry equality estate evaluation evidence executive exploitation
    external facilitator family finance financial first for foster fostering front general governance governor group head
    health help homelessness hour housing hr human hub inclusion independent information initial inspection insight
    inspector integrated intelligence interim intervention investment iro it joint justice key lac lado lead leader
    leadership leaving learner learning legal liaison life local looked looked-after lscp mash manager managing marac
    marketing meeting member mental missing monitoring multi municipal neglect new north nurse nursery nursing of office
    officer operation operational organisation organisational out outcome outreach panel parent parenting participation
    partner partnership pathway people performance permanence permanency personal personnel placement plan planner
    planning police policy post practice practitioner pre-birth prevention primary principal private probation procurement
    professional programme project protection psychologist public pupil purchasing quality referral regional register
    relation representation residential resource retention return reunification review reviewing risk safeguarding safety
    school secretary section senior sen send service seven sexual short-break single social society solicitor south
    special specialist staff standard strategic strategy supervisor supervising support sustainability system targeted
    teacher teaching team technical technician the therapist through to trainer training transformation transition
    transport trust tutor unaccompanied unit vice violence virtual voice voluntary vulnerable ward welfare west work
    worker workforce workstream young youth east practice family finding court placement recruitment agency market
    improvement response fieldwork leaver regulated sufficiency wellbeing locality centre innovation exclusion elective year
    kinship contextual conflict perinatal constable superintendent detective borough city county metropolitan innovate
    in with at on to by authority educational statutory portfolio holder offending advanced abuse headteacher head-teacher
    ofsted link co-ordinator ordinator co forum supported sign family-help group-manager pupil-referral ofsted's disability
    agency policy community nursery ministry duty authority fleet library archive property estate facility
    digital innovation insight workforce safe secure remand offender probation leisure museum culture heritage
    housing planning highway transport environment climate waste benefit revenue procurement payroll pension registrar
    doctor commercial place law therapy therapist scrutineer responsible owner play technology need asye ehcp uasc camhs masa
    hoc ict caretaker apprentice graduate student
    electoral democratic monitoring returning section county's borough's
    """.split(whereSeparator: \.isWhitespace).map { singular(String($0)) })
}
