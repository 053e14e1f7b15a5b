@testable import RulesEngine
import Testing

@Suite struct FieldTypeTests {
  @Test(arguments: [
    ("text", FieldType.text), ("code(kind)", .code("kind")), ("ref(books)", .reference("books")),
    ("list(code(kind))", .list(.code("kind"))),
    ("money or balance", .either(.money, word: "balance")),
    ("map(role, text)", .map(key: .role, value: .text)),
    ("map(list, date)", .map(key: .entries, value: .date)), ("list", .entries),
  ])
  func aNotationIsRead(notation: String, type: FieldType) {
    #expect(FieldType(notation: notation) == type)
  }

  @Test(arguments: ["", "Text", "code", "code(", "list()", "map(text)", "money or", "or balance"])
  func anythingElseIsNoType(notation: String) {
    #expect(FieldType(notation: notation) == nil)
  }
}
