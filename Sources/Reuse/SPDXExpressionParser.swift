/// Why a text is no SPDX expression.
public enum SPDXExpressionError: Error, Sendable, Hashable {
    case empty
    case tooLong
    case tooDeep
    /// Two names without an operator between them, an operator without a name, brackets that do not match.
    case misplaced(String)
    /// The text ends too early.
    case unfinished
    /// A name with a character that cannot be in it.
    case notAName(String)

    /// The sentence for the person who wrote it.
    public var message: (nl: String, en: String) {
        switch self {
        case .empty: ("Hier ontbreekt de licentie.", "The licence is missing here.")
        case .tooLong: ("Deze licentie is te lang.", "This licence is too long.")
        case .tooDeep: ("Hier staan te veel haakjes in elkaar.", "Too many brackets stand inside each other here.")
        case .misplaced(let word):
            (
                "`\(word)` staat hier niet goed. Zet tussen twee licenties `AND` of `OR`.",
                "`\(word)` does not fit here. Put `AND` or `OR` between two licences."
            )
        case .unfinished: ("Deze licentie is niet af.", "This licence is not finished.")
        case .notAName(let word):
            (
                "`\(word)` kan geen licentie zijn. Gebruik een naam van de SPDX-lijst, of `LicenseRef-` met een eigen naam.",
                "`\(word)` cannot be a licence. Use a name of the SPDX list, or `LicenseRef-` with a name of your own."
            )
        }
    }
}

extension SPDXExpression {
    /// Longest expression, in bytes.
    public static let mostBytes = 4096
    /// Brackets inside each other.
    public static let mostDepth = 32

    /// Reads an expression.
    public init(_ text: String) throws(SPDXExpressionError) {
        guard text.utf8.count <= Self.mostBytes else { throw .tooLong }
        var parser = SPDXExpressionParser(text)
        self = try parser.whole()
    }
}

private struct SPDXExpressionParser {
    private let words: [String]
    private var index = 0

    init(_ text: String) {
        var words: [String] = []
        for part in Array(text.unicodeScalars).split(whereSeparator: \.isBlank) {
            var name: [Unicode.Scalar] = []
            for scalar in part {
                guard scalar == "(" || scalar == ")" else {
                    name.append(scalar)
                    continue
                }
                if !name.isEmpty { words.append(name[...].text) }
                name = []
                words.append(String(Character(scalar)))
            }
            if !name.isEmpty { words.append(name[...].text) }
        }
        self.words = words
    }

    private var word: String? { words.indices.contains(index) ? words[index] : nil }

    /// Steps over an operator, in any case.
    private mutating func take(_ operation: String) -> Bool {
        guard word?.uppercased() == operation else { return false }
        index += 1
        return true
    }

    mutating func whole() throws(SPDXExpressionError) -> SPDXExpression {
        guard !words.isEmpty else { throw .empty }
        let expression = try choice(depth: 0)
        if let word { throw .misplaced(word) }
        return expression
    }

    private mutating func choice(depth: Int) throws(SPDXExpressionError) -> SPDXExpression {
        var parts = [try conjunction(depth: depth)]
        while take("OR") { parts.append(try conjunction(depth: depth)) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func conjunction(depth: Int) throws(SPDXExpressionError) -> SPDXExpression {
        var parts = [try single(depth: depth)]
        while take("AND") { parts.append(try single(depth: depth)) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func single(depth: Int) throws(SPDXExpressionError) -> SPDXExpression {
        guard depth < SPDXExpression.mostDepth else { throw .tooDeep }
        if take("(") {
            let inner = try choice(depth: depth + 1)
            guard take(")") else { throw word.map { .misplaced($0) } ?? .unfinished }
            return inner
        }
        let licence = try licence()
        return take("WITH") ? .exception(licence, try name(isException: true)) : .licence(licence)
    }

    private mutating func licence() throws(SPDXExpressionError) -> SPDXLicence {
        let name = try name(isException: false)
        return name.hasSuffix("+") ? SPDXLicence(name: String(name.dropLast()), orLater: true) : SPDXLicence(name: name)
    }

    private mutating func name(isException: Bool) throws(SPDXExpressionError) -> String {
        guard let word else { throw .unfinished }
        if ["AND", "OR", "WITH", "(", ")"].contains(word.uppercased()) { throw .misplaced(word) }
        guard Self.isIdentifier(word, mayBeLater: !isException) else { throw .notAName(word) }
        index += 1
        return word
    }

    /// `idstring`, with a `+` behind it, or a reference, in another document or in this one.
    private static func isIdentifier(_ word: String, mayBeLater: Bool) -> Bool {
        let parts = word.split(separator: ":", omittingEmptySubsequences: false)
        if parts.count == 2 {
            return isReference(parts[0], "DocumentRef-") && isReference(parts[1], "LicenseRef-")
        }
        guard parts.count == 1 else { return false }
        let name = mayBeLater && word.hasSuffix("+") && !word.hasPrefix("LicenseRef-") ? word.dropLast() : word[...]
        return name != "LicenseRef-" && isIDString(name)
    }

    private static func isReference(_ word: Substring, _ prefix: String) -> Bool {
        word.hasPrefix(prefix) && isIDString(word.dropFirst(prefix.count))
    }

    private static func isIDString(_ word: Substring) -> Bool {
        !word.isEmpty
            && word.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"): true
                default: false
                }
            }
    }
}
