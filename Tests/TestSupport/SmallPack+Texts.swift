// The texts of the fictional pack. Nothing in it is about any real library, book or person.
extension SmallPack {
  static let about = """
    pack: small-library
    format: rule-pack/1
    title: Rules of a small library
    version: 1.0.0
    marking: UNCLASSIFIED
    case_schema: loan-case/1
    disclaimer: Fiction, for tests only.

    """

  static let roles = """
    roles:
      librarian: {title: librarian, short: LB, side: library}
      reader: {title: reader, side: public}
      board: {title: library board, side: library}
    groups:
      staff: [librarian, board]
      may_decide: [librarian, board]

    """

  static let codes = """
    codes:
      marking:
        title: marking
        values: {UNCLASSIFIED: unclassified, PROPRIETARY: proprietary, SECRET: secret}
      kind:
        title: kind of book
        columns: {shelf: [open, closed], lendable: yes_no}
        values:
          novel: {label: a novel, shelf: open, lendable: yes}
          atlas: {label: an atlas, shelf: closed, lendable: no}
          "NO": {label: a book in Norwegian, shelf: open, lendable: yes}
          "001": {label: a first edition, shelf: closed, lendable: no}

    """

  static let authorities = """
    authorities:
      rules: {title: Rules of the Library, short: LR}
    passages:
      lending.books:
        authority: rules
        says: books are lent on conditions
        editions:
          - {section: "1.1", shown: 2020-01-01, read: 2026-01-01, edition: print of 2020}
      lending.fees:
        authority: rules
        says: fees are due
        editions:
          - {section: "7", from: 2010-01-01, shown: 2010-01-01, read: 2020-01-01, to: 2019-12-31}
          - {section: "8.2", from: 2020-01-01, shown: 2020-01-01, read: 2026-01-01}
      lending.seen_later:
        authority: rules
        says: known from 2015, its words seen from 2020
        editions:
          - {section: "3", from: 2015-01-01, shown: 2020-01-01, read: 2026-01-01}
      lending.ended:
        authority: rules
        says: no longer in force
        editions:
          - {section: "4", from: 2015-01-01, shown: 2015-01-01, read: 2020-01-01, to: 2024-12-31}

    """

  static let schema = """
    case_schema: loan-case/1
    fields:
      schema: {type: text, label: form of this file, question: Which form?, owed_by: librarian}
      as_of: {type: date, label: check date, question: Which day?, owed_by: librarian}
      marking: {type: code(marking), label: marking of this file, question: Which marking?, owed_by: librarian}
      case: {type: group, label: case}
      case.identifier: {type: text, label: number of the case, question: Which number?, owed_by: librarian}
      case.title: {type: text, label: title of the case, question: Which title?, owed_by: librarian}
      case.kind: {type: code(kind), label: kind of loan, question: Which kind of loan?, owed_by: librarian}
      milestones: {type: group, label: milestones}
      milestones.opened: {type: event, label: case opened, question: When was it opened?, owed_by: librarian}
      milestones.lent:
        {type: event, label: books lent, question: When were they lent?, owed_by: librarian, from: milestones.opened}
      milestones.returned:
        {type: event, label: books returned, question: When did they return?, owed_by: reader, from: milestones.lent}
      desk: {type: group, label: desk}
      desk.checked: {type: yes_no, label: card checked, question: Was the card checked?, owed_by: librarian}
      desk.stamped: {type: yes_no, label: card stamped, question: Was the card stamped?, owed_by: board}
      desk.judged: {type: answer, label: reader judged reliable, question: Is the reader reliable?, owed_by: board}
      desk.fee: {type: money, label: fee, question: What is the fee?, owed_by: reader}
      desk.count: {type: integer, label: number of books, question: How many books?, owed_by: librarian}
      desk.day: {type: date, label: day at the desk, question: Which day?, owed_by: librarian}
      desk.keeper: {type: role, label: keeper of the card, question: Who keeps it?, owed_by: librarian}
      desk.cover: {type: ref(books), label: book on show, question: Which book?, owed_by: librarian}
      desk.tags: {type: list(text), label: tags, question: Which tags?, owed_by: librarian}
      desk.kinds: {type: list(code(kind)), label: kinds, question: Which kinds?, owed_by: librarian}
      desk.limit: {type: money or balance, label: limit, question: Which limit?, owed_by: librarian}
      desk.reminded:
        {type: event, label: reader reminded, question: When was the reader reminded?, owed_by: librarian, from: milestones.returned}
      desk.seen: {type: event, label: reader seen, question: When was the reader seen?, owed_by: librarian}
      books[]: {type: list, label: books, one: book, key: number, question: Which books?, owed_by: librarian}
      books[].number: {type: text, label: number of the book, question: Which number?, owed_by: librarian}
      books[].kind: {type: code(kind), label: kind of the book, question: Which kind?, owed_by: librarian}
      books[].sound: {type: yes_no, label: book is sound, question: Is the book sound?, owed_by: reader}
      books[].lent: {type: event, label: book lent, question: When was it lent?, owed_by: librarian}
      books[].pages[]: {type: list, label: pages, one: page, key: name, whole: as_written, question: Which pages?, owed_by: reader}
      books[].pages[].name: {type: text, label: name of the page, question: Which name?, owed_by: reader}
      books[].pages[].torn: {type: yes_no, label: page is torn, question: Is the page torn?, owed_by: reader}
      books[].marks[]: {type: list, label: marks, one: mark, question: Which marks?, owed_by: reader}
      books[].marks[].ink: {type: yes_no, label: mark in ink, question: Is it ink?, owed_by: reader}
      loans[]:
        {type: list, label: loans, one: loan, key: [reader, day], question: Which loans?, owed_by: librarian, from: milestones.lent}
      loans[].reader: {type: text, label: reader of the loan, question: Who?, owed_by: librarian}
      loans[].day: {type: date, label: day of the loan, question: When?, owed_by: librarian}
      loans[].signed: {type: yes_no, label: loan signed, question: Is it signed?, owed_by: reader}
      notes[]: {type: list, label: notes, one: note, key: id, whole: as_written, question: Which notes?, owed_by: librarian}
      notes[].id: {type: text, label: id of the note, question: Which id?, owed_by: librarian}
      notes[].about: {type: ref(books), label: book of the note, question: About which book?, owed_by: librarian}
      notes[].by: {type: role, label: writer of the note, question: Who wrote it?, owed_by: librarian}
      secret: {type: group, label: secret}
      secret.amount: {type: money, label: secret amount, question: Never write it here?, protected: yes, source: LR 9}
      secret.terms: {type: list(text), label: secret terms, question: Never write them here?, protected: yes}
      secret.parts: {type: "map(text, text)", label: secret parts, question: Never write them here?, protected: yes}
      secret.agreed: {type: yes_no, label: secret agreed, question: Is it agreed?, owed_by: librarian}
      documents[]: {type: list, label: documents, one: document, key: id, whole: as_written, question: Which documents?}
      documents[].id: {type: text, label: id of the document, question: Which id?, owed_by: librarian}
      complete: {type: "map(list, date)", label: complete lists, question: Which lists are complete?, owed_by: board}

    """
}
