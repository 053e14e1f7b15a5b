import Testing

@testable import RulesEngine

/// The values are those that other implementations of the standard give.
@Suite struct NameUUIDTests {
  @Test func digests() {
    #expect(SHA1.digest([]).hexadecimal == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(
      SHA1.digest(Array("abc".utf8)).hexadecimal == "a9993e364706816aba3e25717850c26c9cd0d89d"
    )
    let long = Array(repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA1.digest(long).hexadecimal == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
  }

  @Test func namesHaveTheUUIDsOfTheStandard() {
    let dns: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ]
    #expect(NameUUID.uuid("python.org", in: dns) == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
  }

  @Test func aNameThatIsUsedTwiceHasTwo() {
    var names = NameUUID()
    #expect(names.next("a") == NameUUID.uuid("a"))
    #expect(names.next("a") == NameUUID.uuid("a#2"))
  }
}
