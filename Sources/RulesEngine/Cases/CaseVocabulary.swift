/// The words a case file may use for codes and roles, ready for look-up.
struct CaseVocabulary: Sendable {
  struct Codes: Sendable {
    let enumeration: Int
    let title: String
    let names: [String]
    let indexes: [String: Int]
  }

  let codes: [String: Codes]
  let roles: [String: Int]
  private let roleTable: RoleTable

  init(pack: RulePack, layout: CaseLayout) {
    var codes: [String: Codes] = [:]
    for table in pack.codes {
      var indexes: [String: Int] = [:]
      for (index, value) in table.values.enumerated() { indexes[value.name] = index }
      codes[table.name] = Codes(
        enumeration: layout.enumerations[table.name] ?? -1,
        title: table.title,
        names: table.values.map(\.name),
        indexes: indexes
      )
    }
    self.codes = codes
    var roles: [String: Int] = [:]
    for (index, role) in pack.roles.roles.enumerated() { roles[role.id] = index }
    self.roles = roles
    roleTable = pack.roles
  }

  /// That there is no such role, with the words that name it in a message.
  func notARole(_ shown: String, _ id: String) -> String {
    unknownRole(id, shown: shown, in: roleTable)
  }
}
