package import RulesEngine

/// The copy of the policies inside the program, for a program that stands alone.
///
/// The generated file beside this one holds the text; a test keeps it equal to `policies/`.
package enum EmbeddedPolicies {
  /// The pack's files under the names they have in `policies/`.
  package static var packFiles: PackFiles {
    PackFiles(
      files: texts.map { name, text in
        PackFiles.File(
          name: name,
          path: "\(PolicySearch.usualPack)/\(name)",
          bytes: text.withUTF8Buffer { Array($0) }
        )
      }
    )
  }
}
