import BrusselsTime
import Findings
import Text
import YAML

/// A policy file while it is read.
struct PolicyText {
    let path: String
    let bytes: [UInt8]
    let lines: LineMap
    let faults: PolicyFaults

    init(_ file: PolicyFile, faults: PolicyFaults) {
        path = file.path
        bytes = file.bytes
        lines = LineMap(file.bytes)
        self.faults = faults
    }

    /// Where a byte stands.
    func source(_ offset: Int) -> Source {
        let position = lines.position(at: offset, in: bytes)
        return Source(file: path, line: position.line, column: position.column)
    }

    func fault(_ offset: Int, _ message: Message, suggestion: String? = nil) {
        faults.add(source(offset), message, suggestion: suggestion)
    }

    /// The list that a file or a key holds; nothing counts as an empty one.
    func list(_ node: YAMLNode?, named name: String) -> [YAMLNode] {
        guard let node, !node.isNull else { return [] }
        if let list = node.sequence { return list }
        fault(node.range.lowerBound, .notAList(name))
        return []
    }
}

/// One mapping while it is read: knows its keys, and says what is the matter with its values.
struct Form {
    let text: PolicyText
    let node: YAMLNode
    private let entries: [YAMLEntry]

    /// nil, with a fault, when it is no mapping. Keys that are not in `keys` are faults.
    init?(_ node: YAMLNode, in text: PolicyText, keys: [String]) {
        guard let entries = node.mapping else {
            text.fault(node.range.lowerBound, .notAMapping)
            return nil
        }
        self.text = text
        self.node = node
        self.entries = entries
        for entry in entries where !keys.contains(entry.key) {
            text.fault(
                entry.keyRange.lowerBound, .unknownKey(entry.key), suggestion: nearest(to: entry.key, among: keys))
        }
    }

    var source: Source { text.source(node.range.lowerBound) }

    /// The value of a key; nil when it is not there, or empty.
    subscript(key: String) -> YAMLNode? {
        for entry in entries where entry.key == key { return entry.value.isNull ? nil : entry.value }
        return nil
    }

    func fault(_ message: Message, at node: YAMLNode? = nil, suggestion: String? = nil) {
        text.fault((node ?? self.node).range.lowerBound, message, suggestion: suggestion)
    }

    // MARK: - Values. Each is nil, with a fault, when it is of the wrong kind, and nil without one when it is not there.

    /// A text on one line, that can be shown as it is.
    func line(_ key: String) -> String? { self[key].flatMap { line($0, named: key) } }

    /// A text on one line that has to be there.
    func requiredLine(_ key: String) -> String? { self[key] == nil ? missing(key) : line(key) }

    /// A text of any length.
    func prose(_ key: String) -> String? {
        guard let value = self[key] else { return nil }
        return value.text ?? wrong(value, .notText(key))
    }

    func identifier<Subject>(_ key: String, as: Subject.Type = Subject.self) -> Identifier<Subject>? {
        self[key].flatMap { identifier($0, named: key) }
    }

    func requiredIdentifier<Subject>(_ key: String, as: Subject.Type = Subject.self) -> Identifier<Subject>? {
        self[key] == nil ? missing(key) : identifier(key)
    }

    /// A list of ids, with where each stands.
    func identifiers<Subject>(_ key: String, as: Subject.Type = Subject.self) -> [(id: Identifier<Subject>, at: Source)]
    {
        list(key).compactMap { item in
            identifier(item, named: key).map { ($0, text.source(item.range.lowerBound)) }
        }
    }

    func list(_ key: String) -> [YAMLNode] { text.list(self[key], named: key) }

    /// A list of texts; a text alone counts as a list of one.
    func lines(_ key: String) -> [(text: String, node: YAMLNode)] {
        guard let value = self[key] else { return [] }
        let items = value.text == nil ? text.list(value, named: key) : [value]
        return items.compactMap { item in line(item, named: key).map { ($0, item) } }
    }

    func day(_ key: String) -> Day? { self[key].flatMap { day($0, named: key) } }

    func days(_ key: String) -> [Day] { list(key).compactMap { day($0, named: key) } }

    func flag(_ key: String) -> Bool? {
        guard let value = self[key] else { return nil }
        return value.bool ?? wrong(value, .notYesNo(key))
    }

    func number(_ key: String) -> Int? {
        guard let value = self[key] else { return nil }
        return value.int ?? wrong(value, .notANumber(key))
    }

    /// One of a few words.
    func word<Value>(_ key: String, _ words: [(word: String, value: Value)]) -> Value? {
        guard let value = self[key] else { return nil }
        guard let text = value.text else { return wrong(value, .notText(key)) }
        if let known = words.first(where: { $0.word == text }) { return known.value }
        let names = words.map(\.word)
        return wrong(value, .notOneOf(key, text, names), suggestion: nearest(to: text, among: names))
    }

    /// One of a few words that has to be there.
    func requiredWord<Value>(_ key: String, _ words: [(word: String, value: Value)]) -> Value? {
        self[key] == nil ? missing(key) : word(key, words)
    }

    /// A key's pattern.
    func pattern(_ node: YAMLNode, named key: String) -> PathPattern? {
        guard let text = node.text else { return wrong(node, .notText(key)) }
        do throws(PathPatternError) { return try PathPattern(text) } catch { return wrong(node, error.message) }
    }

    /// First and last day of something; a fault when they are the wrong way round.
    func span(_ first: String, _ last: String) -> (from: Day?, until: Day?) {
        let (from, until) = (day(first), day(last))
        if let from, let until, until < from { fault(.reversed(first, from, last, until), at: self[last]) }
        return (from, until)
    }

    /// The version of the form: only 1 is known.
    func checkVersion() {
        guard let value = self["versie"] else { return fault(.noVersion) }
        if value.int != 1 { fault(.otherVersion(value.text ?? "?"), at: value) }
    }

    // MARK: - Helpers

    func missing<Value>(_ key: String) -> Value? {
        fault(.missing(key))
        return nil
    }

    func wrong<Value>(_ node: YAMLNode, _ message: Message, suggestion: String? = nil) -> Value? {
        fault(message, at: node, suggestion: suggestion)
        return nil
    }

    private func line(_ node: YAMLNode, named key: String) -> String? {
        guard let text = node.text else { return wrong(node, .notText(key)) }
        guard !text.isEmpty else { return wrong(node, .empty(key)) }
        guard text.utf8.count <= 20_000, printable(text) == text else { return wrong(node, .notOneLine(key)) }
        return text
    }

    private func identifier<Subject>(_ node: YAMLNode, named key: String) -> Identifier<Subject>? {
        guard let text = node.text else { return wrong(node, .notText(key)) }
        return isIdentifier(text) ? Identifier(text) : wrong(node, .notAnID(text))
    }

    private func day(_ node: YAMLNode, named key: String) -> Day? {
        guard let text = node.text else { return wrong(node, .notText(key)) }
        return Day(text) ?? wrong(node, .notADay(key, text))
    }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
    /// The cases by the words that the policy has for them.
    static var policyWords: [(word: String, value: Self)] { allCases.map { (word: $0.rawValue, value: $0) } }
}
