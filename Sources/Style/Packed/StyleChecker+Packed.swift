public import Packing

/// What takes time to make of rules: the rest of a checker follows from it at once.
struct CompiledRules {
    let rules: [CompiledRule]
    let table: PhraseTable
    let searches: [Search]
    let triggers: [RuleTrigger]
    /// How many patterns there are, those of exceptions too.
    let searchCount: Int
    /// Rules that are not run.
    let notRun: [StyleRule]
}

extension CompiledRules: Packable {
    func pack(into packer: inout Packer) {
        rules.pack(into: &packer)
        table.pack(into: &packer)
        searches.pack(into: &packer)
        triggers.pack(into: &packer)
        packer.add(searchCount)
        notRun.pack(into: &packer)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        rules = try [CompiledRule](from: &packed)
        table = try PhraseTable(from: &packed)
        searches = try [Search](from: &packed)
        triggers = try [RuleTrigger](from: &packed)
        searchCount = try packed.number()
        notRun = try [StyleRule](from: &packed)
        guard holdsTogether else { throw PackingProblem() }
    }

    /// Whether whatever names a rule names one that is there.
    private var holdsTogether: Bool {
        searches.count == triggers.count && (0...Self.mostSearches).contains(searchCount)
            && triggers.allSatisfy { rules.indices.contains($0.rule) }
            && rules.allSatisfy { $0.vocabulary.map { rules.indices.contains($0) } ?? true }
            && table.names(onlyRulesBelow: rules.count)
    }

    private static let mostSearches = 1_000_000
}

extension StyleChecker: Packable {
    public func pack(into packer: inout Packer) {
        CompiledRules(
            rules: rules, table: table, searches: searches, triggers: triggers, searchCount: searchCount,
            notRun: notRunRules
        ).pack(into: &packer)
        language.pack(into: &packer)
    }

    public init(from packed: inout Unpacker) throws(PackingProblem) {
        let compiled = try CompiledRules(from: &packed)
        self.init(compiled, language: try String?(from: &packed))
    }
}

extension StyleChecker {
    /// The same, and nothing of it shared: threads that use one checker wait for one another whenever they count who holds on to a
    /// part of it.
    public var copy: StyleChecker {
        var packer = Packer()
        pack(into: &packer)
        var packed = Unpacker(packer.bytes)
        return (try? StyleChecker(from: &packed)) ?? self
    }
}
