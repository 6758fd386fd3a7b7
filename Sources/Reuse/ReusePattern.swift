/// A path pattern of REUSE.toml: `*` is anything but `/`, `**` anything, `\` takes the next character as it is.
///
/// Read as `reuse` reads it, also where the specification does not say so: `/` behind `**` need not be there, and stars directly
/// behind it count for nothing (`**/*.md` is `**.md`); an escaped star still lets anything but `/` follow (`\*a` matches `*xa`).
public struct ReusePattern: Sendable, Hashable {
    private enum Token: Sendable, Hashable {
        case byte(UInt8)
        /// Any bytes but `/`.
        case star
        /// Any bytes.
        case globstar
    }

    /// Longest pattern, in bytes: a longer one could take long to match.
    public static let mostBytes = 1024

    /// As written.
    public let text: String
    private let tokens: [Token]

    public init(_ text: String) {
        self.text = text
        var compiler = Compiler()
        for byte in text.utf8 { compiler.take(byte) }
        tokens = compiler.finish()
    }

    private struct Compiler {
        private var tokens: [Token] = []
        private var isEscaping = false
        private var isBehindGlobstar = false
        private var previous: UInt8 = 0

        private static let star = UInt8(ascii: "*")

        mutating func take(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "\\"): takeBackslash()
            case Self.star: takeStar()
            case UInt8(ascii: "/"): takeSlash()
            default: takeOther(byte)
            }
            previous = byte
        }

        mutating func finish() -> [Token] {
            endStar()
            return tokens
        }

        private mutating func endStar() {
            if previous == Self.star, !isBehindGlobstar { tokens.append(.star) }
        }

        private mutating func takeBackslash() {
            if previous == UInt8(ascii: "\\"), isEscaping {
                tokens.append(.byte(previous))
                isEscaping = false
            } else {
                isEscaping = true
            }
        }

        private mutating func takeStar() {
            if isEscaping {
                tokens.append(.byte(Self.star))
                isEscaping = false
            } else if previous == Self.star, !isBehindGlobstar {
                tokens.append(.globstar)
                isBehindGlobstar = true
            }
        }

        private mutating func takeSlash() {
            if !isBehindGlobstar {
                endStar()
                tokens.append(.byte(UInt8(ascii: "/")))
            }
            isEscaping = false
        }

        private mutating func takeOther(_ byte: UInt8) {
            endStar()
            tokens.append(.byte(byte))
            isBehindGlobstar = false
            isEscaping = false
        }
    }

    /// Whether it matches the whole path, which is relative to the folder of its REUSE.toml.
    ///
    /// On a mismatch the last `*` takes one byte more, and when that is a `/`, the last `**` does: what stands before them
    /// could never do better by taking more.
    public func matches(_ path: ArraySlice<UInt8>) -> Bool {
        var (token, place) = (tokens.startIndex, path.startIndex)
        var star: (token: Int, place: Int)?
        var globstar: (token: Int, place: Int)?
        while place < path.endIndex || token < tokens.endIndex {
            if token < tokens.endIndex {
                switch tokens[token] {
                case .byte(let byte):
                    if place < path.endIndex, path[place] == byte {
                        (token, place) = (token + 1, place + 1)
                        continue
                    }
                case .star:
                    token += 1
                    star = (token, place)
                    continue
                case .globstar:
                    token += 1
                    (globstar, star) = ((token, place), nil)
                    continue
                }
            }
            // Where a `*` found no place up to the end of the path, a `**` before it that takes more finds none either.
            if let last = star, last.place >= path.endIndex { return false }
            if let last = star, path[last.place] != UInt8(ascii: "/") {
                star = (last.token, last.place + 1)
                (token, place) = (last.token, last.place + 1)
            } else if let last = globstar, last.place < path.endIndex {
                (globstar, star) = ((last.token, last.place + 1), nil)
                (token, place) = (last.token, last.place + 1)
            } else {
                return false
            }
        }
        return true
    }
}
