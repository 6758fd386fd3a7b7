import Text

/// A licence as a record names it.
struct Licence: Hashable {
    enum Kind: Hashable {
        /// One of our own words, such as `toestemming`.
        case own
        /// One of Creative Commons, with what it asks: `by`, `sa`, `nc`, `nd`.
        case creativeCommons(Set<String>)
        /// Another one that SPDX or the municipality lists.
        case listed
    }

    /// As the list has it.
    let name: String
    let kind: Kind

    /// What people write when there is no licence that has a name.
    static let ownWords = ["alle-rechten-overeenkomst", "eigen-werk", "toestemming", "stock"]

    /// nil for what no list has. `chosen`: names that the municipality lists itself.
    init?(_ text: String, chosen: [String] = []) {
        let text = text.oneSpaced
        let folded = Folding.folded(text)
        if Self.ownWords.contains(folded) {
            (name, kind) = (folded, .own)
        } else if let listed = SPDXLicences.name(text) ?? chosen.first(where: { Folding.folded($0) == folded }) {
            name = listed
            let parts = Folding.folded(listed).split(separator: "-").map(String.init)
            kind =
                parts.first == "cc" || parts.first == "cc0"
                ? .creativeCommons(Set(parts).intersection(["by", "sa", "nc", "nd"])) : .listed
        } else {
            return nil
        }
    }

    var isCreativeCommons: Bool {
        if case .creativeCommons = kind { true } else { false }
    }

    /// Whether the maker's name has to stand with the image.
    var asksCredit: Bool {
        if case .creativeCommons(let asked) = kind { asked.contains("by") } else { false }
    }

    /// As people write it: `CC BY 4.0`.
    var shown: String {
        guard isCreativeCommons else { return name }
        let parts = name.split(separator: "-")
        return parts.first == "CC" && parts.count > 2
            ? "CC \(parts.dropFirst().dropLast().joined(separator: "-")) \(parts[parts.count - 1])" : name
    }

    /// Whether it lets us do more than another: a part of an image cannot be freer than the whole.
    func isFreer(than other: Licence) -> Bool {
        if self == other { return false }
        switch (asks, other.asks) {
        case (let own?, let others?): return !own.isSuperset(of: others)
        case (nil, nil): return kind == .listed
        case (nil, _): return kind == .listed
        case (_, nil): return true
        }
    }

    /// What it asks in return; nil: it is not for everybody.
    private var asks: Set<String>? {
        switch kind {
        case .creativeCommons(let asked): asked
        case .own: name == "eigen-werk" ? [] : nil
        case .listed: nil
        }
    }
}
