/// A place in a TOML document: line and column from 1, columns in bytes.
public struct TOMLPlace: Sendable, Hashable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// A value of a TOML document with its place.
public struct TOMLNode: Sendable, Hashable {
    public enum Value: Sendable, Hashable {
        case string(String)
        case integer(Int64)
        case float(Double)
        case boolean(Bool)
        /// A date, a time or both, written as RFC 3339 has it.
        case moment(String)
        case array([TOMLNode])
        case table([TOMLEntry])
    }

    public let value: Value
    /// Where its key begins, or the value itself when it has none.
    public let place: TOMLPlace

    public init(value: Value, place: TOMLPlace) {
        self.value = value
        self.place = place
    }
}

/// One key of a table and its value.
public struct TOMLEntry: Sendable, Hashable {
    public let key: String
    public let value: TOMLNode

    public init(key: String, value: TOMLNode) {
        self.key = key
        self.value = value
    }
}

extension TOMLNode {
    public var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    public var integer: Int64? {
        if case .integer(let number) = value { number } else { nil }
    }

    public var array: [TOMLNode]? {
        if case .array(let nodes) = value { nodes } else { nil }
    }

    /// In the order of the document.
    public var table: [TOMLEntry]? {
        if case .table(let entries) = value { entries } else { nil }
    }

    /// The value under a key, exactly as written.
    public subscript(key: String) -> TOMLNode? {
        table?.first { $0.key == key }?.value
    }
}
