/// How JSON is laid out.
public enum JSONLayout: Sendable {
    /// One line, no spaces.
    case compact
    /// Two spaces for each level, one member on a line.
    case pretty
}

/// In which order the members of an object are written.
public enum JSONOrder: Sendable {
    /// As they were given.
    case given
    /// By the bytes of their names: the canonical form of `protocol.md` 4.
    case sorted
}

extension JSONValue {
    /// The value as JSON text (RFC 8259), without a final line end.
    ///
    /// Characters that could steer a terminal or turn text around are written as escapes, so the text is safe to show.
    public func text(_ layout: JSONLayout = .compact, order: JSONOrder = .given) -> String {
        var writer = JSONWriter(layout: layout, order: order)
        writer.write(self)
        return writer.text
    }
}

/// Writes with a stack of its own, so that a deep value cannot exhaust the thread's.
private struct JSONWriter {
    enum Step {
        case value(JSONValue, depth: Int)
        case raw(String)
    }

    let layout: JSONLayout
    let order: JSONOrder
    var text = ""

    init(layout: JSONLayout, order: JSONOrder) {
        self.layout = layout
        self.order = order
    }

    mutating func write(_ value: JSONValue) {
        var steps: [Step] = [.value(value, depth: 0)]
        while let step = steps.popLast() {
            switch step {
            case .raw(let raw): text += raw
            case .value(let value, let depth): write(value, at: depth, onto: &steps)
            }
        }
    }

    private mutating func write(_ value: JSONValue, at depth: Int, onto steps: inout [Step]) {
        switch value {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .string(let string): text += quoted(string)
        case .array(let elements):
            open("[", "]", elements.map { (name: nil, value: $0) }, at: depth, onto: &steps)
        case .object(let members):
            let ordered =
                order == .sorted ? members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } : members
            open("{", "}", ordered.map { (name: $0.name, value: $0.value) }, at: depth, onto: &steps)
        }
    }

    private mutating func open(
        _ opening: String, _ closing: String, _ parts: [(name: String?, value: JSONValue)], at depth: Int,
        onto steps: inout [Step]
    ) {
        guard !parts.isEmpty else {
            text += opening + closing
            return
        }
        text += opening
        steps.append(.raw(lineBreak(depth) + closing))
        for (index, part) in parts.enumerated().reversed() {
            steps.append(.value(part.value, depth: depth + 1))
            let name = part.name.map { quoted($0) + (layout == .pretty ? ": " : ":") } ?? ""
            steps.append(.raw((index == 0 ? "" : ",") + lineBreak(depth + 1) + name))
        }
    }

    private func lineBreak(_ depth: Int) -> String {
        layout == .pretty ? "\n" + String(repeating: "  ", count: depth) : ""
    }

    private func quoted(_ string: String) -> String {
        var quoted = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case let scalar where mustBeEscaped(scalar):
                let hex = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    /// C0 (JSON forbids them), those that would steer a terminal or reorder text, and U+FFFE and U+FFFF, which YAML takes
    /// for no text and a statement is read as YAML; all lie below U+10000.
    private func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFFE, 0xFFFF:
            true
        default: false
        }
    }
}
