import CEL
import OffsetRules
import RulesEngine
import Testing

/// Releases saved as web pages.
struct NoticeMarkupTests {
  @Test(arguments: [
    "<p>There are no <b>known</b> offset&nbsp;agreements.</p>",
    "<p>There are no known off<b>set</b> agreements.</p><p>Next</p>",
    "There are no<br/>known<br>offset agreements.",
    "<div class=\"a\">Bandaria</div><div>There are no known offset agreements.</div>",
    "<style>p { offset: 1 }</style>There are no known offset agreements.<script>offsets()</script>",
    "<!-- offsets: <b>none</b> -->There are no known offset agreements.",
    "There are no known off&shy;set agree&#173;ments.",
    "There&#32;are no &#x6B;nown offset agreements&#46;",
    "<TD>Example Systems</TD><TD>There are no known offset agreements.</TD>",
    "There are no known offset agreements.<script>offsets",
  ])
  func tagsAndEntitiesAreSeenThrough(_ text: String) throws {
    let notice = try noticeReader().read(text)
    #expect(notice.offsetClass == "none_known")
    #expect(
      notice.offsetStatement?.text.filter { $0 != "\u{AD}" }
        == "There are no known offset agreements."
    )
  }

  @Test(arguments: [
    "Costs < $5 & offsets > 0: there are no known offset agreements.",
    "If a <b and c> d, there are no known offset agreements.",
    "Write to <name@example.org>: there are no known offset agreements.",
    "R&D; there are no known offset agreements.",
    "At &unheard; there are no known offset agreements.",
    "There are no known offset agreements <",
    "There are no known offset agreements <p",
    "There are no known offset agreements &#xFFFFFFFF; &#; &#55555555555; &",
  ])
  func signsThatAreNoMarkupStay(_ text: String) throws {
    let notice = try noticeReader().read(text)
    #expect(notice.offsetClass == "none_known")
    #expect(notice.offsetStatement?.text.hasSuffix(String(text.suffix(8))) == true)
  }

  @Test func factsOfAPageAreReadAndPlacesAreThoseOfThePage() throws {
    let text = """
      <html><body><h1>Bandaria&#8212;Radars</h1><p><strong>WASHINGTON, May 5, 2008</strong> &ndash; The \
      Government of <em>Bandaria</em> has requested radars. The estimated cost is <b>$450</b>&nbsp;million.</p>
      <p>Transmittal No. 08&#45;74</p><p>The purchaser&rsquo;s law <i>requires</i> offsets.</p></body></html>
      """
    let notice = try noticeReader().read(text)
    #expect(notice.transmittal?.value == "08-74")
    #expect(notice.date?.value.description == "2008-05-05")
    #expect(notice.purchaser?.value == "Bandaria")
    #expect(notice.valueUSD?.value.description == "450000000")
    #expect(notice.offsetClass == "anticipated_required_by_purchaser_law")
    #expect(notice.offsetStatement?.text == "The purchaser’s law requires offsets.")
    let range = try #require(notice.offsetStatement?.sentences.first)
    #expect(
      String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
        == "The purchaser&rsquo;s law <i>requires</i> offsets."
    )
  }

  @Test(arguments: [
    "<", "</", "<!", "<!--", "<a", "<a href", "<script>", "<script", "&", "&#", "&#x;", "&#0;",
    String(repeating: "<", count: 50_000), String(repeating: "<a ", count: 50_000),
    String(repeating: "<!--", count: 50_000), String(repeating: "<script>", count: 20_000),
    String(repeating: "&", count: 50_000), String(repeating: "&#160;", count: 20_000),
    String(repeating: "<b>no</b> offset ", count: 5_000), String(repeating: "a<b>", count: 50_000),
    String(repeating: "Example Corp. Bandaria will ", count: 5_000),
  ])
  func anyMarkupCanBeRead(_ text: String) throws {
    #expect(try !noticeReader().read(text).offsetClass.isEmpty)
  }
}
