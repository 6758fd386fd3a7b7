import Text

/// The words that name who made an image, and under which licence.
struct CreditLine {
    private let tokens: [String]

    init(_ text: String) { tokens = RecordText.tokens(text) }

    /// What people put in front of a name: which of them does not matter.
    private static let leads: Set<String> = [
        "foto", "beeld", "bron", "tekening", "illustratie", "photo", "image", "picture", "source", "copyright", "c",
    ]

    /// Whether these very words stand in a text. Signs and spaces between them do not count, nor does `Foto:` in front.
    func isIn(_ text: String) -> Bool {
        let other = RecordText.tokens(text)
        let tokens = tokens.count > 1 && Self.leads.contains(tokens[0]) ? Array(tokens.dropFirst()) : tokens
        guard !tokens.isEmpty, tokens.count <= other.count else { return tokens.isEmpty }
        return (0...(other.count - tokens.count)).contains { other[$0..<($0 + tokens.count)].elementsEqual(tokens) }
    }

    /// Whether it names somebody: each word of the name, or its first letter (`J. Peeters`).
    func names(_ person: String) -> Bool {
        let name = RecordText.tokens(person)
        guard let longest = name.max(by: { $0.count < $1.count }) else { return false }
        return tokens.contains(longest)
            && name.allSatisfy { word in tokens.contains(word) || tokens.contains(String(word.prefix(1))) }
    }

    /// Whether it names a licence of Creative Commons, in one of the ways in which people write it: `CC BY 4.0`, `CC-BY-4.0`,
    /// `Creative Commons Naamsvermelding 4.0`, or the address of the licence. The version may be left out, another is wrong.
    func names(_ licence: Licence) -> Bool {
        guard case .creativeCommons(let asked) = licence.kind else { return true }
        let version = licence.name.split(separator: "-").first { $0.first?.isNumber == true }.map {
            RecordText.tokens(String($0))
        }
        return tokens.indices.contains { index in
            guard let start = Self.start(in: tokens[index...]) else { return false }
            let (codes, rest) = Self.codes(in: start)
            guard codes == asked else { return false }
            guard let version, rest.first?.allSatisfy(\.isNumber) == true else { return true }
            return rest.starts(with: version)
        }
    }

    /// Behind the name of Creative Commons; nil when it does not stand here.
    private static func start(in tokens: ArraySlice<String>) -> ArraySlice<String>? {
        let fillers: Set<String> = ["org", "licenses", "licentie", "licence", "license", "commons", "creative"]
        guard let first = tokens.first else { return nil }
        let isName =
            first == "cc" || first == "creativecommons"
            || (first == "creative" && tokens.dropFirst().first == "commons")
        return isName ? tokens.dropFirst().drop { fillers.contains($0) } : nil
    }

    /// What stands in words between the name and the version.
    private static let words: [String: String] = [
        "by": "by", "naamsvermelding": "by", "attribution": "by", "sa": "sa", "gelijkdelen": "sa", "sharealike": "sa",
        "nc": "nc", "nietcommercieel": "nc", "noncommercial": "nc", "nd": "nd", "geenafgeleidewerken": "nd",
        "noderivatives": "nd", "noderivs": "nd",
    ]

    private static func codes(in tokens: ArraySlice<String>) -> (Set<String>, ArraySlice<String>) {
        var (found, rest): (Set<String>, ArraySlice<String>) = ([], tokens)
        while let word = rest.first {
            // `Gelijk delen` and `GelijkDelen` are one.
            if let code = words[word] {
                found.insert(code)
                rest = rest.dropFirst()
            } else if let pair = (2...3).first(where: { words[rest.prefix($0).joined()] != nil }),
                let code = words[rest.prefix(pair).joined()]
            {
                found.insert(code)
                rest = rest.dropFirst(pair)
            } else {
                break
            }
        }
        return (found, rest)
    }
}
