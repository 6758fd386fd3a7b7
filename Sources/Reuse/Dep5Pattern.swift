/// A path pattern of dep5: `*` is anything, also `/`; `?` is one character; a backslash stands before `*`, `?` and itself only.
struct Dep5Pattern: Sendable, Hashable {
    private enum Token: Sendable, Hashable {
        case scalar(Unicode.Scalar)
        case any
        case star
    }

    private let tokens: [Token]

    /// Nil when a backslash stands before anything else.
    init?(_ text: String) {
        var tokens: [Token] = []
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": tokens.append(.star)
            case "?": tokens.append(.any)
            case "\\":
                guard let escaped = rest.popFirst(), ["*", "?", "\\"].contains(escaped) else { return nil }
                tokens.append(.scalar(escaped))
            default: tokens.append(.scalar(scalar))
            }
        }
        self.tokens = tokens
    }

    /// Whether it matches the whole path; on a mismatch the last `*` takes one character more.
    func matches(_ path: [Unicode.Scalar]) -> Bool {
        var (token, place) = (0, 0)
        var retry: (token: Int, place: Int)?
        while place < path.count {
            if token < tokens.count, tokens[token] == .star {
                token += 1
                retry = (token, place)
            } else if token < tokens.count, tokens[token] == .any || tokens[token] == .scalar(path[place]) {
                (token, place) = (token + 1, place + 1)
            } else if let last = retry {
                (token, place) = (last.token, last.place + 1)
                retry = (token, place)
            } else {
                return false
            }
        }
        return tokens[token...].allSatisfy { $0 == .star }
    }
}
