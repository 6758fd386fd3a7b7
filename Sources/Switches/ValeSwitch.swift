/// What a comment in Vale's form asks.
enum ValeSwitch: Sendable, Hashable {
    /// `vale off`, `vale on`
    case everything(isOff: Bool)
    /// `vale Style.Rule = NO`
    case rule(String, isOff: Bool)
    /// `vale Style.Rule["match", "other"] = NO`
    case matches(String, [String], isOff: Bool)
    /// `vale Style = NO`
    case style(String, isOff: Bool)
    /// `vale style = A`, `vale styles = A, B`: these and no others.
    case only([String])

    /// nil for a comment that is no switch.
    init?(_ comment: String) {
        guard comment.hasPrefix("vale ") else { return nil }
        let words = Self.trimmed(comment.dropFirst(5))
        switch words {
        case "off": self = .everything(isOff: true)
        case "on": self = .everything(isOff: false)
        default:
            guard let equals = words.lastIndex(of: "=") else { return nil }
            self.init(
                asked: Self.trimmed(words[..<equals]), value: Self.trimmed(words[words.index(after: equals)...]))
        }
    }

    private init?(asked: Substring, value: Substring) {
        if asked == "style" || asked == "styles" {
            let names = value.split(separator: ",").map { String(Self.trimmed($0)) }.filter { !$0.isEmpty }
            guard !names.isEmpty else { return nil }
            self = .only(names)
            return
        }
        guard value == "YES" || value == "NO" else { return nil }
        let isOff = value == "NO"
        if asked.hasSuffix("]"), let open = asked.firstIndex(of: "[") {
            let name = Self.trimmed(asked[..<open])
            guard name.contains("."), let matches = Self.strings(asked[asked.index(after: open)...].dropLast()) else {
                return nil
            }
            self = .matches(String(name), matches, isOff: isOff)
        } else if asked.contains(".") {
            self = .rule(String(asked), isOff: isOff)
        } else if !asked.isEmpty, !asked.contains(" ") {
            self = .style(String(asked), isOff: isOff)
        } else {
            return nil
        }
    }

    /// `"a", "b"` as JSON has it; nil when it is not that.
    private static func strings(_ text: Substring) -> [String]? {
        var strings: [String] = []
        var rest = trimmed(text)
        while !rest.isEmpty {
            guard rest.popFirst() == "\"" else { return nil }
            guard let string = string(&rest) else { return nil }
            strings.append(string)
            rest = trimmed(rest)
            if rest.first == "," { rest = trimmed(rest.dropFirst()) } else if !rest.isEmpty { return nil }
        }
        return strings.isEmpty ? nil : strings
    }

    /// The rest of a string, with the quote that ends it; nil when it does not end.
    private static func string(_ rest: inout Substring) -> String? {
        var string = ""
        while let next = rest.popFirst() {
            if next == "\"" { return string }
            if next == "\\", let escaped = rest.popFirst() { string.append(escaped) } else { string.append(next) }
        }
        return nil
    }

    static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while text.first?.isWhitespace == true { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text = text.dropLast() }
        return text
    }
}
