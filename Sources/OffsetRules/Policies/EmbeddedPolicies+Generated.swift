// swift-format-ignore-file
// Generated from policies/ by a test: RECORD=1 swift test --filter EmbeddedPolicies

extension EmbeddedPolicies {
  package static let texts: [(name: String, text: StaticString)] = []
}
