import CEL
import OffsetRules
import RulesEngine
import Testing

struct NoticeFactsTests {
  @Test(arguments: [
    ("Transmittal No: 08-74WASHINGTON, May 5, 2008", "08-74"),
    ("Transmittal No. 13-67", "13-67"),
    ("[Transmittal No. 24-0J]", "24-0J"),
    ("Transmittal No: 24-0JWASHINGTON", "24-0J"),
    ("Transmittal Number 17-0A", "17-0A"),
    ("TRANSMITTAL NO. 20–31", "20-31"),
    ("transmittal # 15-02", "15-02"),
    ("Transmittal No: Transmittal No. 13-37WASHINGTON", "13-37"),
    ("As of this transmittal. Transmittal No. 11-44", "11-44"),
    ("Transmittal No. 09-71. See Transmittal 04-05.", "09-71"),
    ("RSAT 26-1C", "RSAT 26-1C"),
    ("RSAT-25-12 was sent", "RSAT-25-12"),
    ("Transmittal No. RSAT-25-12", "RSAT-25-12"),
    ("no number: 12-34", nil),
    ("Transmittal No. twelve", nil),
  ])
  func transmittal(_ text: String, number: String?) throws {
    #expect(try noticeReader().read(text).transmittal?.value == number)
  }

  @Test(arguments: [
    ("Transmittal No. 13-67. The end. Transmittal No. 13-67", []),
    (
      "Transmittal No. 13-67 ... Transmittal No. 13-68 ... TRANSMITTAL NO. 13-69",
      ["13-68", "13-69"]
    ),
    ("Transmittals 12-34, 12-35, and 12-36", ["12-35", "12-36"]),
    ("Transmittal Nos. 12-34 and 12-35", ["12-35"]),
    ("Transmittal No. 24-30 (RSAT 24-1234)", []),
    ("RSAT 26-1C, RSAT 26-2C", ["RSAT 26-2C"]),
    ("nothing", []),
  ])
  func otherTransmittalsAreTold(_ text: String, numbers: [String]) throws {
    #expect(try noticeReader().read(text).otherTransmittals.map(\.value) == numbers)
  }

  @Test(arguments: [
    ("Hello world, nothing here.", false),
    ("", false),
    (" \n\t ", false),
    ("The report of May 5, 2008 is enclosed.", false),
    ("<html><body><p>Not found</p></body></html>", false),
    ("A sale of radars.", true),
    ("Transmittal No. 13-67", true),
    ("The Government of Bandaria has requested trucks.", true),
    ("It is worth $450 million.", true),
    ("There are no known offset agreements.", true),
    ("Offsets: see the annex.", true),
    ("Arms Export Control Act, Section 36(b)(1)", true),
  ])
  func textThatIsNoReleaseLacksNothing(_ text: String, isRelease: Bool) throws {
    let notice = try noticeReader().read(text)
    #expect(notice.isRelease == isRelease)
    if !isRelease {
      #expect(notice.results.isEmpty)
      #expect(notice.offsetItem == nil)
      #expect(notice.offsetSays == nil)
    }
  }

  @Test(arguments: [
    ("WASHINGTON, May 5, 2008 \u{AD} The", "2008-05-05"),
    ("WASHINGTON, Sept. 12, 2013 –", "2013-09-12"),
    ("WASHINGTON, Nov 18, 2013 – The", "2013-11-18"),
    ("08-74WASHINGTON, Jan 23, 2014-The Agency", "2014-01-23"),
    ("WASHINGTON, D.C., January 12, 2024 –", "2024-01-12"),
    ("WASHINGTON, 12 January 2026 - ", "2026-01-12"),
    ("WASHINGTON, 2026-01-12 – ", "2026-01-12"),
    ("Released 1/12/2026", "2026-01-12"),
    ("In a release of Dec. 3, 2012. WASHINGTON, December 20, 2012 –", "2012-12-20"),
    ("WASHINGTON, July 11, 2008 – On July 9, 2008, the Agency", "2008-07-11"),
    (
      "Monday, June 3, 2024. (viii) (U) Date Report Delivered to Congress: May 5, 2024",
      "2024-05-05"
    ),
    ("May 5th 2024", "2024-05-05"),
    ("MAY 5,2024", "2024-05-05"),
    ("February 30, 2024", nil),
    ("on July 9 the Agency", nil),
  ])
  func date(_ text: String, day: String?) throws {
    #expect(try noticeReader().read(text).date?.value.description == day)
  }

  @Test(arguments: [
    ("The estimated cost is $450 million.", "450000000"),
    ("could be as high as $1.2 billion", "1200000000"),
    ("The estimated cost\nis $2.160 billion.", "2160000000"),
    ("worth approximately US$2.43 billion", "2430000000"),
    ("the estimated total cost is $ 6.8 billion", "6800000000"),
    ("estimated cost of $500,000,000.", "500000000"),
    ("an estimated 450 million dollars", "450000000"),
    ("estimated at USD 77 million", "77000000"),
    ("The estimated cost is $240 million. An additional $485M brings it to $1.290B.", "240000000"),
    (
      "MDE of $1.1 billion and other of $0.3 billion. The total estimated value is $1.4 billion.",
      "1400000000"
    ),
    (
      """
      (ii) (U) Total Estimated Value:
      Major Defense Equipment * ........ $1.20 billion
      Other ............................ $1.23 billion
      TOTAL ............................ $2.43 billion
      """, "2430000000"
    ),
    ("The estimated cost is between $1 billion and $1.5 billion.", "1500000000"),
    ("an estimated $200-$250 million", "250000000"),
    ("The estimated cost is $1,234,567.89.", "1234567.89"),
    ("It costs 450 million.", nil),
    ("The estimated cost is $4,5,0.", nil),
  ])
  func value(_ text: String, dollars: String?) throws {
    #expect(try noticeReader().read(text).valueUSD?.value == dollars.flatMap { ExactDecimal($0) })
  }

  @Test(arguments: [
    ("The Government of Australia has requested a possible sale", "Australia"),
    ("The Government of the Republic of Korea (ROK) has requested", "Republic of Korea"),
    ("The Sultanate of Oman has requested a sale", "Sultanate of Oman"),
    (
      "The Taipei Economic and Cultural Representative Office in the United States (TECRO) has requested",
      "Taipei Economic and Cultural Representative Office in the United States"
    ),
    ("a possible Foreign Military Sale to Canada of howitzers", "Canada"),
    ("a possible Foreign Military Sale to the Government of Poland worth", "Poland"),
    ("a possible sale to Bosnia and Herzegovina for trucks", "Bosnia and Herzegovina"),
    ("(i) (U) Prospective Purchaser: Government of Bandaria\n(ii) (U) Total", "Bandaria"),
    ("The purchaser has requested offsets.", nil),
  ])
  func purchaser(_ text: String, name: String?) throws {
    #expect(try noticeReader().read(text).purchaser?.value == name)
  }

  /// FICTION in the form of the Federal Register.
  @Test func federalRegisterFormIsRead() throws {
    let notice = try noticeReader().read(
      """
      [Transmittal No. 24-30]
      Arms Sales Notification
      Transmittal No. 24-30
      Notice of Proposed Issuance of Letter of Offer Pursuant to Section 36(b)(1)
      of the Arms Export Control Act, as amended
      (i) (U) Prospective Purchaser: Government of Bandaria
      (ii) (U) Total Estimated Value:
      Major Defense Equipment *........................................... $1.20 billion
      Other............................................................... $1.23 billion
      TOTAL............................................................... $2.43 billion
      (vi) (U) Sales Commission, Fee, etc., Paid, Offered, or Agreed to be Paid: None known at this time
      (viii) (U) Date Report Delivered to Congress: May 5, 2024
      POLICY JUSTIFICATION
      (U) The principal contractor will be Example Systems, located in Springfield, VA. The
      purchaser typically requests offsets. Any offset agreement will be defined in
      negotiations between the purchaser and the contractor.
      (U) Implementation of this proposed sale will not require the assignment of any
      additional U.S. Government or contractor representatives to Bandaria.
      """
    )
    #expect(notice.transmittal?.value == "24-30")
    #expect(notice.purchaser?.value == "Bandaria")
    #expect(notice.valueUSD?.value == ExactDecimal(2_430_000_000))
    #expect(notice.date?.value == CalendarDate(year: 2024, month: 5, day: 5))
    #expect(notice.offsetClass == "typically_requested")
    #expect(
      notice.offsetStatement?.text == """
        The purchaser typically requests offsets. Any offset agreement will be defined in \
        negotiations between the purchaser and the contractor.
        """
    )
  }
}
