/// A pattern of paths as Vale has them: `*` and `**` cross folders, `?` is one character, `[a-z]`, `{md,txt}`.
public struct PathGlob: Sendable, Hashable {
    private indirect enum Part: Sendable, Hashable {
        case character(Unicode.Scalar)
        case anyOne
        case anything
        case oneOf([ClosedRange<Unicode.Scalar>], isNot: Bool)
        case either([[Part]])
    }

    private let parts: [[Part]]
    /// `!` before it: everything else.
    private let isNot: Bool

    /// The most forms that the alternatives of one pattern can take together.
    private static let mostForms = 64
    /// The longest pattern, in bytes.
    private static let longest = 1_000

    /// nil for what is no pattern: a bracket that does not close, or too many alternatives.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        var scalars = Array(text.unicodeScalars)[...]
        isNot = scalars.first == "!"
        if isNot { scalars = scalars.dropFirst() }
        guard let read = Self.read(&scalars, isInside: false, depth: 0), scalars.isEmpty,
            let forms = Self.forms(of: read)
        else { return nil }
        parts = forms
    }

    /// Whether a path fits.
    public func matches(_ path: String) -> Bool {
        let scalars = Array(path.unicodeScalars.prefix(4_096))
        return parts.contains { Self.matches($0, scalars) } != isNot
    }

    // MARK: - Reading

    private static func read(
        _ rest: inout ArraySlice<Unicode.Scalar>, isInside: Bool, depth: Int
    ) -> [Part]? {
        guard depth < 8 else { return nil }
        var parts: [Part] = []
        while let scalar = rest.first {
            if isInside, scalar == "," || scalar == "}" { return parts }
            rest = rest.dropFirst()
            switch scalar {
            case "*": if parts.last != .anything { parts.append(.anything) }
            case "?": parts.append(.anyOne)
            case "\\":
                guard let escaped = rest.popFirst() else { return nil }
                parts.append(.character(escaped))
            case "[":
                guard let set = set(&rest) else { return nil }
                parts.append(set)
            case "{":
                var choices: [[Part]] = []
                repeat {
                    guard let choice = read(&rest, isInside: true, depth: depth + 1) else { return nil }
                    choices.append(choice)
                    guard let end = rest.popFirst() else { return nil }
                    if end == "}" { break }
                } while true
                parts.append(.either(choices))
            default: parts.append(.character(scalar))
            }
        }
        return isInside ? nil : parts
    }

    private static func set(_ rest: inout ArraySlice<Unicode.Scalar>) -> Part? {
        let isNot = rest.first == "!" || rest.first == "^"
        if isNot { rest = rest.dropFirst() }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let scalar = rest.popFirst() {
            if scalar == "]", !ranges.isEmpty { return .oneOf(ranges, isNot: isNot) }
            if rest.first == "-", let end = rest.dropFirst().first, end != "]", end >= scalar {
                rest = rest.dropFirst(2)
                ranges.append(scalar...end)
            } else {
                ranges.append(scalar...scalar)
            }
        }
        return nil
    }

    /// Every form that the alternatives allow; nil when there are too many.
    private static func forms(of parts: [Part]) -> [[Part]]? {
        var forms: [[Part]] = [[]]
        for part in parts {
            guard case .either(let choices) = part else {
                for index in forms.indices { forms[index].append(part) }
                continue
            }
            var inner: [[Part]] = []
            for choice in choices {
                guard let more = self.forms(of: choice) else { return nil }
                inner += more
            }
            guard forms.count * inner.count <= mostForms else { return nil }
            forms = forms.flatMap { form in inner.map { form + $0 } }
        }
        return forms
    }

    // MARK: - Matching

    /// Goes back to the last `*` only: the time is at most the product of both lengths.
    private static func matches(_ parts: [Part], _ text: [Unicode.Scalar]) -> Bool {
        var (part, place) = (0, 0)
        var star: (part: Int, place: Int)?
        while place < text.count {
            if part < parts.count, parts[part] == .anything {
                star = (part, place)
                part += 1
            } else if part < parts.count, takes(parts[part], text[place]) {
                part += 1
                place += 1
            } else if let last = star {
                part = last.part + 1
                place = last.place + 1
                star = (last.part, place)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { $0 == .anything }
    }

    private static func takes(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
        switch part {
        case .character(let wanted): wanted == scalar
        case .anyOne: true
        case .oneOf(let ranges, let isNot): ranges.contains { $0.contains(scalar) } != isNot
        case .anything, .either: false
        }
    }
}
