import Findings
import Text
import YAML

/// A rule file while it is read: knows its keys, and says what is the matter with the first bad value.
struct RuleForm {
    let file: String
    let root: YAMLNode
    private let entries: [YAMLEntry]

    /// The largest number of words and patterns in one file.
    static let mostTokens = 20_000
    /// The longest pattern, in bytes.
    static let longestPattern = 1_000

    init(_ file: StyleFile) throws(StyleProblem) {
        self.file = file.path
        let limits = YAMLLimits(maxBytes: 1_048_576, maxDepth: 8, maxNodes: 60_000)
        guard file.bytes.count <= limits.maxBytes else {
            throw StyleProblem(file: file.path, offset: nil, message: .ruleTooLong)
        }
        let node: YAMLNode?
        do throws(YAMLError) { node = try parseYAML(file.bytes, limits: limits) } catch {
            throw StyleProblem(
                file: file.path, offset: error.offset, message: Message(nl: error.message.nl, en: error.message.en))
        }
        guard let node, let entries = node.mapping else {
            throw StyleProblem(file: file.path, offset: node?.range.lowerBound, message: .ruleNotAMapping)
        }
        root = node
        self.entries = entries
    }

    /// The value of a key; nil when it is not there, or empty.
    subscript(key: String) -> YAMLNode? {
        for entry in entries where entry.key == key { return entry.value.isNull ? nil : entry.value }
        return nil
    }

    /// Keys that are not in `keys` are problems.
    func checkKeys(_ keys: [String]) throws(StyleProblem) {
        for entry in entries where !keys.contains(entry.key) {
            throw StyleProblem(
                file: file, offset: entry.keyRange.lowerBound,
                message: .unknownRuleKey(printable(entry.key), nearest(to: entry.key, among: keys)))
        }
    }

    func problem(_ message: Message, at node: YAMLNode? = nil) -> StyleProblem {
        StyleProblem(file: file, offset: (node ?? root).range.lowerBound, message: message)
    }

    // MARK: - Values

    func text(_ key: String) throws(StyleProblem) -> String? {
        guard let node = self[key] else { return nil }
        guard let text = node.text else { throw problem(.ruleNotText(key), at: node) }
        guard !text.isEmpty else { throw problem(.ruleEmpty(key), at: node) }
        return text
    }

    /// A text that has to be there, short enough to show on a line.
    func requiredLine(_ key: String) throws(StyleProblem) -> String {
        guard let line = try line(key) else { throw problem(.ruleKeyMissing(key)) }
        return line
    }

    /// A text short enough to show on a line. What is written over several lines (`|`) goes on one.
    func line(_ key: String) throws(StyleProblem) -> String? {
        guard let text = try text(key) else { return nil }
        let lines = text.utf8.split(separator: 0x0A).map { String(decoding: Array($0), as: UTF8.self) }
        let line = lines.joined(separator: " ")
        guard line.utf8.count <= Self.longestPattern, printable(line) == line else {
            throw problem(.ruleNotText(key), at: self[key])
        }
        return line
    }

    func flag(_ key: String, otherwise: Bool = false) throws(StyleProblem) -> Bool {
        guard let node = self[key] else { return otherwise }
        guard let flag = node.bool else { throw problem(.ruleNotYesNo(key), at: node) }
        return flag
    }

    func number(_ key: String) throws(StyleProblem) -> Int? {
        guard let node = self[key] else { return nil }
        guard let number = node.int, (0...100_000).contains(number) else {
            throw problem(.ruleNotANumber(key), at: node)
        }
        return number
    }

    /// A number with or without a point.
    func decimal(_ key: String) throws(StyleProblem) -> Double? {
        guard let node = self[key] else { return nil }
        guard let text = node.text, let number = Double(text), number.isFinite else {
            throw problem(.ruleNotDecimal(key), at: node)
        }
        return number
    }

    /// A list of texts; a text alone counts as a list of one.
    func lines(_ key: String) throws(StyleProblem) -> [(text: String, node: YAMLNode)] {
        guard let node = self[key] else { return [] }
        guard let items = node.text == nil ? node.sequence : [node] else { throw problem(.ruleNotAList(key), at: node) }
        guard items.count <= Self.mostTokens else { throw problem(.tooManyTokens, at: node) }
        var lines: [(text: String, node: YAMLNode)] = []
        lines.reserveCapacity(items.count)
        for item in items {
            guard let text = item.text else { throw problem(.ruleNotText(key), at: item) }
            guard !text.isEmpty else { throw problem(.ruleEmpty(key), at: item) }
            lines.append((text, item))
        }
        return lines
    }

    /// A list of words or patterns.
    func tokens(_ key: String) throws(StyleProblem) -> [StyleToken] {
        var tokens: [StyleToken] = []
        for line in try lines(key) { tokens.append(try token(line.text, at: line.node.range.lowerBound)) }
        return tokens
    }

    /// A pattern that has to be there.
    func requiredToken(_ key: String) throws(StyleProblem) -> StyleToken {
        guard let node = self[key] else { throw problem(.ruleKeyMissing(key)) }
        guard let text = try text(key) else { throw problem(.ruleEmpty(key), at: node) }
        return try token(text, at: node.range.lowerBound)
    }

    func token(_ text: String, at offset: Int) throws(StyleProblem) -> StyleToken {
        guard text.utf8.count <= Self.longestPattern else {
            throw StyleProblem(file: file, offset: offset, message: .patternTooLong(Self.longestPattern))
        }
        return StyleToken(text: text, offset: offset)
    }

    /// Lines such as `reeds: al`: in one mapping, or in a list of mappings.
    func pairs(_ key: String) throws(StyleProblem) -> [YAMLEntry] {
        guard let node = self[key] else { throw problem(.ruleKeyMissing(key)) }
        var pairs: [YAMLEntry] = []
        for part in node.sequence ?? [node] {
            guard let entries = part.mapping else { throw problem(.ruleNotSwaps(key), at: part) }
            pairs += entries
        }
        guard pairs.count <= Self.mostTokens else { throw problem(.tooManyTokens, at: node) }
        for pair in pairs {
            guard !pair.key.isEmpty, pair.value.mapping == nil, pair.value.sequence == nil,
                (pair.value.text ?? "").utf8.count <= Self.longestPattern
            else { throw problem(.ruleNotSwaps(key), at: pair.value) }
        }
        return pairs
    }

    /// What is looked for, and what stands there instead.
    func swaps(_ key: String) throws(StyleProblem) -> [(observed: StyleToken, replacements: [String])] {
        var swaps: [(observed: StyleToken, replacements: [String])] = []
        for pair in try pairs(key) {
            let observed = try token(pair.key, at: pair.keyRange.lowerBound)
            swaps.append((observed, alternatives(pair.value.text ?? "")))
        }
        return swaps
    }
}

/// `a|b` taken apart, without the spaces around each; `\|` is no boundary.
private func alternatives(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == 0x7C || $0 == 0x20 }) else { return text.isEmpty ? [] : [text] }
    var pieces: [[UInt8]] = [[]]
    for byte in text.utf8 {
        if byte == 0x7C, pieces[pieces.count - 1].last == 0x5C {
            pieces[pieces.count - 1].removeLast()
            pieces[pieces.count - 1].append(byte)
        } else if byte == 0x7C {
            pieces.append([])
        } else {
            pieces[pieces.count - 1].append(byte)
        }
    }
    return pieces.compactMap { piece in
        guard let first = piece.firstIndex(where: { $0 != 0x20 }), let last = piece.lastIndex(where: { $0 != 0x20 })
        else { return nil }
        return String(decoding: piece[first...last], as: UTF8.self)
    }
}
