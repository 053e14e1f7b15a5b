import Foundation
import Testing

/// `check-offset notice` on texts and on JSON Lines.
@Suite struct NoticeCommandTests {
  static let text = """
    FICTIONAL. Transmittal No: 26-901 WASHINGTON, March 4, 2026 - The Government of Bandaria has \
    requested to buy four ground radars. The estimated cost is $2.43 billion. \
    The purchaser has requested offsets. At this time the offset agreement is undetermined and \
    will be defined in negotiations between the purchaser and the contractor.
    """

  @Test func aTextIsReadAndClassified() throws {
    let run = try Program.run("notice", "-", "--format", "json", input: Self.text)
    let top = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    )
    let notice = try #require((top["notices"] as? [[String: Any]])?.first)
    #expect(notice["transmittal"] as? String == "26-901")
    #expect(notice["date"] as? String == "2026-03-04")
    #expect(notice["valueUSD"] as? Int == 2_430_000_000)
    #expect(notice["offsetClass"] as? String == "requested_terms_undetermined")
    #expect(notice["offsetItem"] as? String == "proposed")
    #expect(run.status == 0)
  }

  @Test func aBrokenLineIsToldAndTheRestIsRead() throws {
    let line = #"{"text": "There are no known offset agreements in connection with this sale."}"#
    let run = try Program.run(
      "notice",
      "--jsonl",
      "-",
      "--format",
      "json",
      input: "\(line)\n{\"txt\": 1}\n{oops\n\(line)\n"
    )
    #expect(run.complaints.contains(":2:1: error: the line is not an object with a `text`"))
    #expect(run.complaints.contains(":3:"))
    #expect(run.output.components(separatedBy: "\"none_known\"").count == 3)
    #expect(run.status == 3)
  }

  @Test func nothingWorseThanAReviewComesOut() throws {
    let run = try Program.run("notice", "-", "--format", "json", input: "A sale of radars.")
    #expect(run.output.contains(#""offsetItem": "missing""#))
    #expect(run.output.contains(#""outcome": "review""#))
    #expect(!run.output.contains("violation"))
  }
}
