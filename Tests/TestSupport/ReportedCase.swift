/// A small case with a violation, a caution, something missing, a mistake and a protected value, for tests of reports; fiction.
public enum ReportedCase {
  /// A violation, a caution and a rule that lacks its fact.
  public static let rules =
    rule(
      "R-1",
      severity: "critical",
      """
      informs: [board]
      requires: [{that: "desk.checked", says: the card is checked}]
      message: the card of {case.title} was not checked before the books were lent to the reader
      remedy: check the card now, and write the day of the check on the back of it
      """
    )
    + rule(
      "R-2",
      severity: "low",
      """
      for_each: {b: books}
      requires: [{that: "b.sound", says: sound, else: caution}]
      message: book {b} is not sound
      """
    )
    + rule("R-3", #"requires: [{that: "desk.stamped", says: the card is stamped}]"#)

  /// The case, with a misspelt key and a value that must not stand there.
  public static let facts = """
    schema: loan-case/1
    as_of: 2026-06-15
    case: {identifier: LOAN-1, title: “Atlas — Ä”}
    desk:
      # a word beside the secret
      checked: no
      cheked: yes
    books:
      - {number: a, sound: no}
    complete: {books: 2026-12-31}
    secret: {amount: 12, agreed: no}

    """
}

/// What stands on a page, without its style sheet and script.
public func pageBody(_ html: String) -> String? {
  guard let start = html.firstRange(of: "<body>")?.lowerBound,
    let end = html.firstRange(of: "<script>")?.lowerBound
  else { return nil }
  return String(html[start..<end])
}
