import PolicyModel
import Text

extension OfficeHolder {
    /// Whether a reference in a field is this person: an id, an address with or without `https`, or a whole name. A first name
    /// alone is anybody's.
    func isCalled(_ reference: String) -> Bool {
        if let iri, Self.plain(reference) == Self.plain(iri) { return true }
        let words = reference.comparable
        return words == id.comparable || spokenNames.contains(words)
    }

    /// The whole names by which a text speaks of this person, as they compare: the one in full, and the one people use.
    var spokenNames: [String] {
        let family = name.split(separator: " ").dropFirst().joined(separator: " ")
        guard let callName = callName?.comparable, !callName.isEmpty else { return [name.comparable] }
        return [name.comparable, callName.contains(" ") ? callName : "\(callName) \(family)".comparable]
    }

    private static func plain(_ iri: String) -> Substring {
        iri.firstRange(of: "://").map { iri[$0.upperBound...] } ?? iri[...]
    }
}
