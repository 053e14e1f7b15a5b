package import RulesEngine

/// The copy of the policies inside the program, for a program that stands alone.
///
/// The generated files beside this one hold the texts and, so that no YAML has to be read for them, their images;
/// a test keeps both equal to `policies/`.
package enum EmbeddedPolicies {
  /// The pack's files under the names they have in `policies/`.
  package static var packFiles: PackFiles {
    PackFiles(
      files: texts.map { name, text in
        PackFiles.File(name: name, path: "\(PolicySearch.usualPack)/\(name)", inProgram: text)
      }
    )
  }

  /// The text of a file inside the program, if it is byte by byte the one given.
  static func text(of name: String, equalTo bytes: UnsafeRawBufferPointer) -> StaticString? {
    guard let embedded = texts.first(where: { $0.name == name }) else { return nil }
    let isSame = embedded.text.withUTF8Buffer { text in
      bytes.isEqual(to: UnsafeRawBufferPointer(text))
    }
    return isSame ? embedded.text : nil
  }

  /// Whether files are those inside the program, all of them and no others, so that their images can be used.
  package static func areAll(_ files: PackFiles) -> Bool {
    let files = files.files.filter { !$0.name.hasPrefix("tests/") }
    return files.count == texts.count && files.allSatisfy(\.isInProgram)
  }
}

extension UnsafeRawBufferPointer {
  /// Compares eight bytes at a time: a pack is compared at each start.
  fileprivate func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    let words = count / 8
    for word in 0..<words {
      let offset = word * 8
      guard
        loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == other.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
    }
    return self[(words * 8)...].elementsEqual(other[(words * 8)...])
  }
}
