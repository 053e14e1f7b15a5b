import OffsetRules
import RulesEngine
import Testing

/// A sentence or two about offsets, and what they say.
struct Wording: Sendable, CustomTestStringConvertible {
  var statement: String
  var offsetClass: String

  var testDescription: String { "\(offsetClass): \(statement)" }

  /// Reads a table of wordings: `[class]` lines, under each the statements of that class.
  static func table(_ text: String) -> [Wording] {
    var offsetClass = ""
    var wordings: [Wording] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("[") {
        offsetClass = String(line.dropFirst().dropLast())
      } else {
        wordings.append(Wording(statement: String(line), offsetClass: offsetClass))
      }
    }
    return wordings
  }
}

struct OffsetStatementTests {
  static let allWordings = [
    wordings, freshWordings, unseenWordings, lastWordings, moreWordings, rareWordings,
    furtherWordings, lateWordings,
  ]
  .flatMap(Wording.table)

  @Test(arguments: allWordings)
  func meaningIsRecognised(_ wording: Wording) throws {
    let notice = try noticeReader().read(
      """
      The prime contractor will be Example Systems of Springfield. \(wording.statement)
      Implementation of this sale will not require additional representatives.
      """
    )
    #expect(notice.offsetClass == wording.offsetClass)
    if wording.offsetClass == "absent" {
      #expect(notice.offsetStatement == nil)
    } else {
      #expect(notice.offsetStatement?.text == wording.statement)
    }
  }

  @Test(arguments: [
    "anticipated_required_by_purchaser_law": "proposed", "expected_if_accepted": "proposed",
    "requested_terms_undetermined": "proposed", "expected_terms_undetermined": "proposed",
    "typically_requested": "not_known", "details_unknown": "proposed",
    "none_categorical": "none", "none_known": "not_known", "absent": "missing",
  ])
  func everyClassOccursAndStandsForItsItem(_ offsetClass: String, item: String) throws {
    let wording = try #require(Self.allWordings.first { $0.offsetClass == offsetClass })
    #expect(try noticeReader().read(wording.statement).offsetItem == item)
  }

  @Test(arguments: [
    "There are no known off-set agreements.",
    "There are no known off set agreements.",
    "There are no known offset\nagreements.",
    "There are no known offset\n\n  agreements.",
    "There are no known off\u{AD}set agree\u{AD}ments.",
    "There are no known offset agree-\nments.",
    "There are\u{A0}no\u{2003}known  offset agreements.",
    "There are no known o\u{FB00}set agreements.",
    "There are no known “offset” agreements.",
    "There aren’t any known offset agreement(s).",
    "THERE ARE NO KNOWN OFFSET AGREEMENTS.",
    "there are no known offset agreements.",
    "Example Systems will do it.There are no known offset agreements.Implementation follows.",
    "The principal contractors will be:\nExample Systems, Springfield\nThere are no known offset agreements",
    "• There are no known offset agreements.",
    "Offset agreements:\nNone known.",
  ])
  func typographyDoesNotHideTheStatement(_ text: String) throws {
    #expect(try noticeReader().read(text).offsetClass == "none_known")
  }

  @Test(arguments: [
    (
      "Springfield.There are no known offset agreements.Implementation",
      "There are no known offset agreements."
    ),
    (
      "The contractors will be:\nExample Inc.\nThere are no known offset agreements.\nNext.",
      "There are no known offset agreements."
    ),
    ("(U) There are no known offset agreements.", "There are no known offset agreements."),
    (
      "It is from Example Corp. There are no known offset agreements in the U.S. or elsewhere. Next.",
      "There are no known offset agreements in the U.S. or elsewhere."
    ),
    (
      "There are no offset agreements. It will fly. There are no known offset agreements.",
      "There are no offset agreements. There are no known offset agreements."
    ),
    (
      "The purchaser has requested offsets. The terms are not known. Details of the crew are open.",
      "The purchaser has requested offsets. The terms are not known."
    ),
    (
      "The contractor will be Example Corp. Bandaria typically requests offsets. Delivery is later.",
      "Bandaria typically requests offsets."
    ),
    (
      "It is made by Example Inc. Offset has not been requested. Next.",
      "Offset has not been requested."
    ),
    (
      "It will be built by Example Co. DSCA knows of no offset agreement.",
      "DSCA knows of no offset agreement."
    ),
    (
      "There are no known offset agreements with Example Corp. Delivery will begin in 2027.",
      "There are no known offset agreements with Example Corp."
    ),
    (
      "Contractors:\nExample Ltd.\nBandaria has requested offsets.\nNext.",
      "Bandaria has requested offsets."
    ),
    (
      "Example Corp. Aeronautics will provide an offset package.",
      "Example Corp. Aeronautics will provide an offset package."
    ),
    (
      "It will be made in the U.S. Bandaria typically requests offsets.",
      "Bandaria typically requests offsets."
    ),
    (
      "It is true that the U.S. Government is not aware of any offset agreement.",
      "It is true that the U.S. Government is not aware of any offset agreement."
    ),
    (
      "Transmittal No. 12-34 There are no known offset agreements.",
      "There are no known offset agreements."
    ),
    (
      "Transmittal No. 24-0J Bandaria typically requests offsets.",
      "Bandaria typically requests offsets."
    ),
    (
      "Bandaria – Ground Radars The purchaser typically requests offsets.",
      "The purchaser typically requests offsets."
    ),
    (
      "There are no known offset agreements between The Hague and Example Systems.",
      "There are no known offset agreements between The Hague and Example Systems."
    ),
    (
      "There are no known offset agreements. One U.S. Government representative will travel.",
      "There are no known offset agreements."
    ),
    (
      "There are no known offset agreements. This program will require 4 trips.",
      "There are no known offset agreements."
    ),
  ])
  func statementIsTheSentencesAboutOffsets(_ text: String, statement: String) throws {
    let notice = try noticeReader().read(text)
    #expect(notice.offsetStatement?.text == statement)
  }

  @Test func placesAreThoseOfTheText() throws {
    let text = "Señal – “A” · There are no known offset\nagreements. End."
    let found = try #require(try noticeReader().read(text).offsetStatement)
    func released(_ range: SourceRange) -> String {
      String(decoding: Array(text.utf8)[range.start..<range.end], as: UTF8.self)
    }
    #expect(
      found.sentences.map(released) == ["Señal – “A” · There are no known offset\nagreements."]
    )
    #expect(found.decidingWords.map(released) == "no known offset\nagreements")
  }

  @Test func orderDecidesWhereTwoClassesHold() throws {
    let reader = try noticeReader()
    let both = "No offset agreements are proposed. There are no known offset agreements."
    #expect(reader.read(both).offsetClass == "none_categorical")
    let habit = "There are no known offset agreements. The purchaser typically requests offsets."
    #expect(reader.read(habit).offsetClass == "typically_requested")
    let asked = "The purchaser typically requests offsets. The purchaser has requested offsets."
    #expect(reader.read(asked).offsetClass == "requested_terms_undetermined")
  }

  @Test(arguments: [
    ("None known at this time.", "none_known"),
    ("There are none.", "none_categorical"),
    ("They are expected; the terms will be negotiated.", "expected_terms_undetermined"),
    ("There are no known offset agreements.", "none_known"),
    ("See the annex.", nil),
    ("", nil),
  ])
  func statementByItselfNeedNotNameOffsets(_ statement: String, offsetClass: String?) throws {
    #expect(try noticeReader().offsetClass(of: statement) == offsetClass)
  }

  @Test func unknownWordingIsNotGuessed() throws {
    let notice = try noticeReader().read("Offsets: see the annex.")
    #expect(notice.offsetClass == "unrecognised")
    #expect(notice.offsetItem == nil)
    #expect(notice.results.map(\.outcome) == [.review])
  }

  @Test func absentStatementAsksForALookAtTheCertification() throws {
    let notice = try noticeReader().read("The estimated cost is $5 million.")
    #expect(notice.offsetItem == "missing")
    #expect(notice.results.map(\.rule) == ["OFF-CN-001", "OFF-CN-002"])
    #expect(notice.results.allSatisfy { $0.outcome == .review && !$0.cites.isEmpty })
  }

  @Test(arguments: [
    "", " ", "\n\n", "\0", "offset", "offsets", "$", "$.", "Transmittal", "Transmittal No", "May",
    "offset agree-", "off-", "offset(s", "isn't", "'s", "\u{301}\u{301}offset",
    "Prospective Purchaser:",
    String(repeating: "(", count: 5_000), String(repeating: "no offset ", count: 5_000),
    String(repeating: "$1-", count: 5_000), String(repeating: "a-\n", count: 5_000),
    String(repeating: "There are no offsets. ", count: 1_000),
  ])
  func anythingCanBeRead(_ text: String) throws {
    let notice = try noticeReader().read(text)
    #expect(!notice.offsetClass.isEmpty)
  }
}
