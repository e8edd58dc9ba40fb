import PlanExchange
import PlanModel
import TestSupport
import Testing

struct HistoryReaderTests {
  private func problem(_ text: String) -> String? {
    do {
      _ = try HistoryReader.read(Array(text.utf8))
      return nil
    } catch {
      return (error as? ImportFinding)?.message ?? "\(error)"
    }
  }

  private func document(_ revisions: String = "", officers: String = "", format: String = "improve plan") -> String {
    """
    {"areas":[{"area":"One","effective_on":"2022-12-12","note":null,"number":1,
    "recorded_at":"2022-12-12T12:00:00.000Z","recorded_by":"x"}],"format":"\(format)","format_version":1,
    "officers":[\(officers)],"plan":{"authority":null,"framework":"ilacs","published_on":null,"ratings":[
    {"code":"green","colour":"green","label":"Completed","meaning":"complete","symbol":"x"}],"title":"t"},
    "revisions":[\(revisions)],"sheets":[]}
    """
  }

  private func revision(_ reference: String = "1.1", due: String = "null", rating: String = "null") -> String {
    """
    {"action":"a","effective_on":"2022-12-12","due_on":\(due),"impact_is_evidenced":false,"is_redating":false,
    "kind":"import","officer_ids":[],"rating":\(rating),"recorded_at":"2022-12-12T12:00:00.000Z",
    "recorded_by":"x","reference":"\(reference)"}
    """
  }

  @Test func aSoundDocumentIsRead() throws {
    guard case .carried(let history) = try HistoryReader.read(Array(document(revision()).utf8)) else {
      Issue.record("a document of the first version carries whole states")
      return
    }
    #expect(history.revisions.map(\.reference) == [reference("1.1")])
  }

  @Test func whatIsWrongIsSaidWhereItIs() {
    #expect(problem("{") ?? "" != "")
    #expect(problem(document(format: "other"))?.contains("\"other\" 1") ?? false)
    #expect(
      problem(document(revision("9.1"))) == "revisions[0].reference: the file has no area 9"
        || problem(document(revision("9.1"))) == "revisions[0]: the file has no area 9")
    #expect(
      problem(document(revision(due: "\"2023-02-31\""))) == "revisions[0].due_on: \"2023-02-31\" cannot stand there")
    #expect(problem(document(revision(rating: "\"red\""))) == "revisions[0].rating: \"red\" cannot stand there")
    #expect(problem(document(revision(due: "5")))?.hasPrefix("revisions[0].due_on: ") ?? false)
    #expect(problem("[]") ?? "" != "")
    #expect(problem(#"{"format":"\ud800"}"#) ?? "" != "")
  }

  @Test func aRagKeyOfOnesOwnIsReadOrRefused() throws {
    let key = try RatingKeyJSON.read(
      Array(#"[{"code":"b","label":"Done","colour":"blue","symbol":"B","meaning":"complete"}]"#.utf8))
    #expect(key.rating("done")?.meaning == .complete)
    for text in [
      "[]", "{}", #"[{"code":"b","label":"Done","colour":"blue","symbol":"B","meaning":"finished"}]"#,
      #"[{"code":" ","label":"Done","colour":"blue","symbol":"B","meaning":"complete"}]"#,
    ] {
      #expect(throws: ImportFinding.self) { try RatingKeyJSON.read(Array(text.utf8)) }
    }
  }
}
