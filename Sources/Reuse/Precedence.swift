/// Decides which statements about a file hold (REUSE 3.3, "Order of precedence").
///
/// Where `reuse` 6.2 departs from the specification we say what it says, for its answer is what people compare with:
/// - tables nearer to the root than an overriding one still count, also those that are only `closest`;
/// - a file that has one of copyright and licence takes the other only from the topmost table that gave anything.
struct Precedence {
    /// The tables that match, the one nearest to the root first.
    let tables: [MatchedTable]

    init(_ all: [MatchedTable]) {
        // What stands below an overriding table is not heard.
        let overriding = all.firstIndex { $0.annotation.precedence == .override }
        tables = overriding.map { Array(all[...$0]) } ?? all
    }

    var isOverridden: Bool { tables.last?.annotation.precedence == .override }

    /// Everything that holds, with what the file says itself; which is nothing when it was not asked.
    func facts(with own: [ReuseFact]) -> [ReuseFact] {
        facts(of: .override) + facts(of: .aggregate) + own + closest(besides: own)
    }

    private func facts(of precedence: ReusePrecedence) -> [ReuseFact] {
        tables.filter { $0.annotation.precedence == precedence }.flatMap(\.facts)
    }

    private func closest(besides own: [ReuseFact]) -> [ReuseFact] {
        let hasCopyright = own.contains(where: \.isCopyright)
        let hasLicence = own.contains(where: \.isLicence)
        let found = closestTables()
        if !hasCopyright, !hasLicence { return found.flatMap(\.self) }
        guard hasCopyright != hasLicence, let first = found.first else { return [] }
        return first.filter { hasCopyright ? $0.isLicence : $0.isCopyright }
    }

    /// The facts of the nearest table with copyright and of the nearest with a licence, the topmost first.
    private func closestTables() -> [[ReuseFact]] {
        var kept: [[ReuseFact]] = []
        var (hasCopyright, hasLicence) = (false, false)
        for table in tables.reversed() where table.annotation.precedence == .closest {
            let facts = table.facts
            let taken = facts.filter { $0.isCopyright ? !hasCopyright : !hasLicence }
            hasCopyright = hasCopyright || facts.contains(where: \.isCopyright)
            hasLicence = hasLicence || facts.contains(where: \.isLicence)
            if !taken.isEmpty { kept.append(taken) }
        }
        return kept.reversed()
    }

    /// Our own fields: of each name the one of an overriding table, else of the nearest.
    func fields() -> [ReuseField] {
        var seen: Set<String> = []
        return tables.reversed().flatMap(\.fields).filter { seen.insert($0.name).inserted }
    }
}

/// A table that matches, and the REUSE.toml it stands in.
struct MatchedTable {
    let source: ReuseSource
    let annotation: ReuseAnnotation

    /// Each thing once.
    var facts: [ReuseFact] {
        var seen: Set<ReuseStatement> = []
        let all =
            annotation.notices.map { ReuseFact(.copyright($0.value), source: source, line: $0.line) }
            + annotation.licences.map { ReuseFact(.licence($0.value), source: source, line: $0.line) }
        return all.filter { seen.insert($0.statement).inserted }
    }

    var fields: [ReuseField] {
        annotation.fields.map { ReuseField(name: $0.name, value: $0.value, source: source) }
    }
}
