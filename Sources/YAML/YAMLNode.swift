/// How much YAML is read before it is refused.
public struct YAMLLimits: Sendable {
    /// Bytes of one document.
    public var maxBytes: Int
    /// Levels of lists and mappings inside each other.
    public var maxDepth: Int
    /// Values in all.
    public var maxNodes: Int

    public init(maxBytes: Int = 262_144, maxDepth: Int = 32, maxNodes: Int = 20_000) {
        self.maxBytes = maxBytes
        self.maxDepth = maxDepth
        self.maxNodes = maxNodes
    }

    /// For the files of a policy, which are longer than a page's front matter.
    public static let policy = YAMLLimits(maxBytes: 2_097_152, maxNodes: 200_000)
}

/// A value of a YAML document with its place in the bytes it was read from.
public struct YAMLNode: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        /// Any single value as it is written; `plain` when it stands without quotes, so that it can mean more than text.
        case scalar(String, plain: Bool)
        case sequence([YAMLNode])
        case mapping([YAMLEntry])
    }

    public var value: Value
    /// Byte offsets in the bytes that were parsed, end exclusive.
    public var range: Range<Int>

    public init(value: Value, range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

/// One key of a mapping and its value.
public struct YAMLEntry: Sendable, Hashable {
    public var key: String
    public var keyRange: Range<Int>
    public var value: YAMLNode

    public init(key: String, keyRange: Range<Int>, value: YAMLNode) {
        self.key = key
        self.keyRange = keyRange
        self.value = value
    }
}

extension YAMLNode {
    /// The text of a single value, quoted or not; nil for lists, mappings and nothing at all.
    public var text: String? {
        if case .scalar(let text, _) = value, !isNull { text } else { nil }
    }

    /// `ja`/`nee`, `true`/`false`, `yes`/`no` without quotes.
    public var bool: Bool? {
        guard case .scalar(let text, true) = value else { return nil }
        return switch text.lowercased() {
        case "ja", "true", "yes": true
        case "nee", "false", "no": false
        default: nil
        }
    }

    /// A whole number without quotes.
    public var int: Int? {
        guard case .scalar(let text, true) = value else { return nil }
        return Int(text)
    }

    /// Nothing filled in: empty, `null` or `~`, without quotes.
    public var isNull: Bool {
        guard case .scalar(let text, true) = value else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }

    public var sequence: [YAMLNode]? {
        if case .sequence(let nodes) = value { nodes } else { nil }
    }

    public var mapping: [YAMLEntry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    /// The value under a key, exactly as written.
    public subscript(key: String) -> YAMLNode? {
        mapping?.first { $0.key == key }?.value
    }
}
