/// A metadata assertion (C2PA 2.2, 18.16, and the CAWG's): XMP properties as JSON-LD, or a work of schema.org.
struct LinkedMetadata {
    let facts: [Fact]

    init(_ assertion: DataItem, limits: ReadingLimits) {
        var facts: [Fact] = []
        let names = LinkedNames(context: assertion["@context"])
        for member in assertion.members {
            guard let property = names.property(member.name) else { continue }
            for value in Self.values(of: member.value, property: property) {
                facts.append(Fact(property: property, value: value, origin: .c2pa))
            }
        }
        self.facts = facts
    }

    /// The texts that a value comes down to: of a list every element, of a text in languages every language, of a person or a
    /// licensor the name. At most eight levels down, more than any property has.
    private static func values(of item: DataItem, property: Property, depth: Int = 0) -> [String] {
        guard depth < 8 else { return [] }
        switch item {
        case .text(let text): return text.trimmed.map { [$0] } ?? []
        case .integer(let number): return [String(number)]
        case .array(let elements):
            return elements.flatMap { values(of: $0, property: property, depth: depth + 1) }
        case .map(let members):
            return members.filter { isValue($0.name, of: property) }
                .flatMap { values(of: $0.value, property: property, depth: depth + 1) }
        case .number, .bytes, .bool, .null: return []
        }
    }

    /// The members that hold what a map stands for: JSON-LD's own, the languages of XMP, the names of XMP and schema.org.
    private static func isValue(_ name: String, of property: Property) -> Bool {
        switch name {
        case "@value", "@list", "@set", "x-default", "name": true
        // The identifier of a person is no name.
        case "@id": property == .digitalSourceType || property == .webStatement
        default: isName(name) || isLanguage(name)
        }
    }

    private static func isName(_ name: String) -> Bool {
        let local = name.split(separator: ":").last ?? ""
        return ["LicensorName", "CopyrightOwnerName", "PersonName"].contains(local)
    }

    /// "nl", "nl-BE" (RFC 5646).
    private static func isLanguage(_ name: String) -> Bool {
        let subtags = name.split(separator: "-", omittingEmptySubsequences: false)
        return subtags.count <= 2 && subtags.allSatisfy { $0.utf8.count == 2 }
    }
}
