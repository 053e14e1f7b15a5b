import CEL
import Testing

/// What is made when it is first asked for is made once for all, and a text that is wrong all the same is an error.
@Suite struct DeferredTests {
  private final class Made: Sendable {}

  @Test func allGetTheSame() async {
    let deferred = Deferred { Made() }
    let found = await withTaskGroup(of: ObjectIdentifier.self) { group in
      for _ in 0..<64 { group.addTask { ObjectIdentifier(deferred.value) } }
      return await group.reduce(into: Set<ObjectIdentifier>()) { $0.insert($1) }
    }
    #expect(found.count == 1)
  }

  @Test(arguments: ["1 +", "nobody > 1", "1 + 'a'"])
  func aWrongTextIsNoVerdict(_ text: String) {
    let program = Program(known: text, in: TypeEnvironment(profile: .rules), expecting: .bool)
    guard case .error = program.evaluate(Activation(variables: [])) else {
      Issue.record("\(text) came to something")
      return
    }
  }

  @Test func aRightTextIsWhatItIsWhenCompiled() {
    let program = Program(
      known: "1 + 1 == 2",
      in: TypeEnvironment(profile: .rules),
      expecting: .bool
    )
    guard case .bool(true) = program.evaluate(Activation(variables: [])) else {
      Issue.record("one and one are not two")
      return
    }
    #expect(program.resultType == .bool)
  }
}
