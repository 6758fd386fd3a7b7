import Findings
import Text
import YAML

/// Reads what a rule looks for.
struct KindReader {
    let form: RuleForm
    let lists: [String: [UInt8]]
    let vocabulary: StyleVocabulary

    /// What was read, and what follows from it for the whole rule.
    struct Result {
        let kind: StyleRule.Kind
        var usesVocabulary = false
        var notRun: Message?
    }

    private static let kinds = [
        "capitalization", "conditional", "consistency", "existence", "metric", "occurrence", "readability",
        "repetition", "sequence", "spelling", "substitution",
    ]
    /// `tests` are Vale's own cases for a rule: for who wrote it. `matchcase` we always do.
    static let commonKeys = [
        "extends", "message", "level", "scope", "ignorecase", "link", "limit", "name", "action", "description", "vocab",
        "tests", "matchcase",
    ]

    func kind(_ word: String) throws(StyleProblem) -> Result {
        switch word {
        case "existence": return try existence()
        case "substitution": return try substitution()
        case "occurrence": return Result(kind: .occurrence(try occurrence()))
        case "repetition": return try repetition()
        case "consistency": return Result(kind: .consistency(try consistency()))
        case "conditional": return try conditional()
        case "capitalization": return try capitalization()
        case "metric": return Result(kind: .metric(try metric()))
        case "readability": return Result(kind: .readability(try readability()))
        case "spelling": return Result(kind: .spelling(try wordCheck()))
        case "sequence": return try sequence()
        case "script": throw form.problem(.ruleIsProgram, at: form["extends"])
        case _ where word.contains("."): throw form.problem(.ruleIsInherited(word), at: form["extends"])
        default:
            throw form.problem(
                .ruleNotOneOf("extends", word, Self.kinds, nearest(to: word, among: Self.kinds)), at: form["extends"])
        }
    }

    func checkKeys(_ keys: [String]) throws(StyleProblem) { try form.checkKeys(Self.commonKeys + keys) }

    private func existence() throws(StyleProblem) -> Result {
        try checkKeys(["tokens", "raw", "exceptions", "nonword", "append"])
        let tokens = try form.tokens("tokens")
        let pieces = try form.tokens("raw")
        let isNonword = try form.flag("nonword")
        var raw: StyleToken?
        if let first = pieces.first {
            let text = pieces.map(\.text).joined()
            raw = try form.token(tokens.isEmpty ? text : try joined(text, tokens, isNonword), at: first.offset)
        } else if tokens.isEmpty {
            throw form.problem(.ruleKeyMissing("tokens"))
        }
        let kind = StyleRule.Existence(
            tokens: raw == nil ? tokens : [], raw: raw, exceptions: try form.tokens("exceptions"),
            isNonword: isNonword)
        // In part of a word, an accepted word says nothing.
        return Result(kind: .existence(kind), usesVocabulary: try form.flag("vocab", otherwise: true) && !isNonword)
    }

    /// `raw` and then one of the tokens; with `append` the other way around.
    private func joined(_ raw: String, _ tokens: [StyleToken], _ isNonword: Bool) throws(StyleProblem) -> String {
        let edge = isNonword ? "" : #"\b"#
        let choice = "\(edge)(?:\(tokens.map(\.text).joined(separator: "|")))\(edge)"
        return try form.flag("append") ? choice + raw : raw + choice
    }

    private func substitution() throws(StyleProblem) -> Result {
        try checkKeys(["swap", "exceptions", "nonword", "append", "capitalize", "pos"])
        let kind = StyleRule.Substitution(
            swaps: try form.swaps("swap"), exceptions: try form.tokens("exceptions"),
            isNonword: try form.flag("nonword"), keepsCapital: try form.flag("capitalize", otherwise: true))
        return Result(kind: .substitution(kind), usesVocabulary: try form.flag("vocab", otherwise: true))
    }

    private func occurrence() throws(StyleProblem) -> StyleRule.Occurrence {
        try checkKeys(["token", "max", "min"])
        let token = try form.requiredToken("token")
        let (max, min) = (try form.number("max"), try form.number("min"))
        if max == nil, min == nil { throw form.problem(.neitherMaxNorMin) }
        return StyleRule.Occurrence(token: token, max: max, min: min)
    }

    private func repetition() throws(StyleProblem) -> Result {
        try checkKeys(["tokens", "max", "alpha", "exceptions"])
        let tokens = try form.tokens("tokens")
        guard let first = tokens.first else { throw form.problem(.ruleKeyMissing("tokens")) }
        let kind = StyleRule.Repetition(
            token: StyleToken(text: tokens.map(\.text).joined(separator: "|"), offset: first.offset),
            max: try form.number("max") ?? 0, isAlphabetic: try form.flag("alpha"),
            exceptions: try form.tokens("exceptions"))
        return Result(kind: .repetition(kind), usesVocabulary: try form.flag("vocab", otherwise: true))
    }

    private func consistency() throws(StyleProblem) -> StyleRule.Consistency {
        try checkKeys(["either", "nonword"])
        var pairs: [(one: StyleToken, other: StyleToken)] = []
        for pair in try form.pairs("either") {
            guard let other = pair.value.text, !other.isEmpty else {
                throw form.problem(.ruleNotSwaps("either"), at: pair.value)
            }
            pairs.append(
                (
                    try form.token(pair.key, at: pair.keyRange.lowerBound),
                    try form.token(other, at: pair.value.range.lowerBound)
                ))
        }
        return StyleRule.Consistency(pairs: pairs, isNonword: try form.flag("nonword"))
    }

    private func conditional() throws(StyleProblem) -> Result {
        try checkKeys(["first", "second", "exceptions"])
        let second = try form.requiredToken("second")
        let kind = StyleRule.Conditional(
            first: try form.requiredToken("first"), second: second, secondHasGroups: Self.hasGroups(second.text),
            exceptions: try form.tokens("exceptions"))
        return Result(kind: .conditional(kind), usesVocabulary: try form.flag("vocab", otherwise: true))
    }

    /// Whether a pattern has a group that keeps what it takes.
    private static func hasGroups(_ pattern: String) -> Bool {
        let bytes = Array(pattern.utf8)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 0x5C: index += 1
            case 0x5B: index = GroupEnd.endOfSet(bytes, from: index)
            case 0x28:
                let inner = bytes[(index + 1)...]
                let isNamed = ["?<", "?'", "?P<"].contains { inner.starts(with: $0.utf8) }
                let isLook = ["?<=", "?<!"].contains { inner.starts(with: $0.utf8) }
                if inner.first != 0x3F || (isNamed && !isLook) { return true }
            default: break
            }
            index += 1
        }
        return false
    }
}
