/// The sections that results rest on, as taxonomies: one for each authority.
struct SARIFTaxonomies {
  /// The authorities by their short names, in order, each with its sections.
  let authorities: [(name: String, sections: [String])]
  private let indices: [String: (authority: Int, sections: [String: Int])]

  init(_ citations: [Citation]) {
    var sections: [String: Set<String>] = [:]
    for citation in citations { sections[citation.authority, default: []].insert(citation.section) }
    authorities = sections.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
    var indices: [String: (authority: Int, sections: [String: Int])] = [:]
    for (number, authority) in authorities.enumerated() {
      let places = authority.sections.enumerated().map { ($0.element, $0.offset) }
      indices[authority.name] = (number, Dictionary(uniqueKeysWithValues: places))
    }
    self.indices = indices
  }

  /// Writes the taxonomies of a run.
  func write(_ pack: RulePack, to json: inout JSONWriter) {
    json.array("taxonomies") { json in
      for authority in authorities {
        json.object { json in
          json.member("name", authority.name)
          json.present("fullName", pack.authorities.first { $0.short == authority.name }?.title)
          json.array("taxa") { json in
            for section in authority.sections {
              json.object { json in
                json.member("id", section)
                json.member("name", "\(authority.name) \(section)")
              }
            }
          }
        }
      }
    }
  }

  /// Writes the list of taxonomies that a component supports.
  func writeSupported(to json: inout JSONWriter) {
    json.array("supportedTaxonomies") { json in
      for (index, authority) in authorities.enumerated() {
        json.object { json in
          json.member("name", authority.name)
          json.member("index", index)
        }
      }
    }
  }

  /// Writes references to sections, each once.
  func write(_ citations: [Citation], to json: inout JSONWriter) {
    json.array("taxa") { json in
      for citation in unique(citations) { json.object { reference(citation, to: &$0) } }
    }
  }

  /// Writes relationships of a rule to the sections it was found to rest on.
  func writeRelationships(_ citations: [Citation], to json: inout JSONWriter) {
    json.array("relationships") { json in
      for citation in unique(citations) {
        json.object { json in
          json.object("target") { reference(citation, to: &$0) }
          json.array("kinds", ["relevant"])
        }
      }
    }
  }

  private func reference(_ citation: Citation, to json: inout JSONWriter) {
    json.member("id", citation.section)
    guard let index = indices[citation.authority] else { return }
    json.member("index", index.sections[citation.section])
    json.object("toolComponent") { json in
      json.member("name", citation.authority)
      json.member("index", index.authority)
    }
  }

  private func unique(_ citations: [Citation]) -> [Citation] {
    var seen: Set<String> = []
    return citations.filter { seen.insert("\($0.authority) \($0.section)").inserted }
  }
}
