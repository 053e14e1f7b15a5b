import CEL
import OffsetRules
import RulesEngine
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The package this file is in.
private let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
  url.deletingLastPathComponent()
}

func bytes(at path: String) -> [UInt8]? {
  (try? Data(contentsOf: root.appending(path: path))).map { [UInt8]($0) }
}

func statementTable(_ bytes: [UInt8]) throws -> (table: StatementTable, problems: [Diagnostic]) {
  let file = try SourceFile.read(path: "statements.yaml", bytes: bytes).get()
  let parsed = parseYAML(file)
  let document = try #require(parsed.documents.first)
  let decoded = StatementTable.decode(document)
  return (decoded.table, parsed.diagnostics + decoded.diagnostics)
}

private let packedReader = Result {
  let file = try #require(bytes(at: "policies/samm-c6.3.9/statements.yaml"))
  let (table, problems) = try statementTable(file)
  try #require(problems.isEmpty, "\(problems.map(\.message))")
  return NoticeReader(table: table)
}

/// A reader with the table of the policy pack.
func noticeReader() throws -> NoticeReader {
  try packedReader.get()
}

func singleSpaced(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
