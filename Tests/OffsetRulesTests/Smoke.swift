import Testing

@Suite struct OffsetRulesSmoke {}
