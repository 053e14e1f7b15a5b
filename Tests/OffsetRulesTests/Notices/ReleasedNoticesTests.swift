import CEL
import OffsetRules
import RulesEngine
import Testing

/// The released notices, which are not part of this package: the test is skipped where they are not at hand.
struct ReleasedNoticesTests {
  private static let released = bytes(at: "../shared/notices/notices.jsonl")

  @Test(.enabled(if: released != nil, "the released notices are not beside this package"))
  func everyReleasedNoticeIsReadAsItIs() throws {
    let reader = try noticeReader()
    for line in try #require(Self.released).split(separator: UInt8(ascii: "\n")) {
      let file = try SourceFile.read(path: "notice.json", bytes: Array(line)).get()
      let entries = parseJSON(file).documents.first?.root?.mapping ?? []
      func field(_ name: String) -> String? {
        let scalar = entries.first { $0.keyText == name }?.value.scalar
        return scalar?.style == .jsonLiteral && scalar?.text == "null" ? nil : scalar?.text
      }
      let notice = reader.read(try #require(field("text")))
      let transmittal = try #require(field("transmittal"))
      #expect(notice.transmittal?.value == transmittal)
      #expect(notice.date?.value.description == field("notice_date"), "\(transmittal)")
      #expect(
        notice.valueUSD?.value.description == field("estimated_value_usd"),
        "\(transmittal)"
      )
      #expect(notice.offsetClass == field("offset_class"), "\(transmittal)")
      #expect(
        notice.offsetStatement?.text == field("offset_statement").map(singleSpaced),
        "\(transmittal)"
      )
      #expect(notice.purchaser != nil, "\(transmittal)")
    }
  }
}
