import Changes
import Git
import PolicyModel
import Text

/// New proposals whose name differs from another only in case or in how accents are written. Where a disk does not see the
/// difference, nobody can fetch both.
struct ProposalTwins {
    /// The name that was first, by the new name.
    private var twins: [[UInt8]: String] = [:]
    /// How each name, and each folder of names, was first written, by its folded form.
    private var written: [String: String] = [:]
    private var asked: Set<PersonID> = []

    /// Far above what anybody has; a folder of more is not looked through at each push.
    private static let mostOfOnePerson = 20_000

    init(among updates: [RefUpdate], in repository: Repository, protectedRef: String) throws(GateError) {
        let leaving = Set(updates.filter { $0.new == nil }.map(\.name))
        for update in updates where update.old == nil && update.new != nil {
            guard let name = utf8Text(update.name),
                case .proposal(let person, _) = RefClass(name: update.name, protectedRef: protectedRef)
            else { continue }
            if asked.insert(person).inserted {
                let known = try gate { () throws(GitError) in
                    try repository.references(
                        under: "\(RefClass.proposals)\(person.rawValue)/", limit: Self.mostOfOnePerson)
                }
                for other in known where !leaving.contains(Array(other.name.utf8)) { _ = note(other.name) }
            }
            if let twin = note(name) { twins[update.name] = twin }
        }
    }

    subscript(name: [UInt8]) -> String? { twins[name] }

    /// Remembers a name; gives what it is confused with.
    private mutating func note(_ name: String) -> String? {
        var part = ""
        for component in name.split(separator: "/") {
            part += part.isEmpty ? component : "/\(component)"
            let folded = Folding.folded(part)
            if let other = written[folded], !other.utf8.elementsEqual(part.utf8) { return other }
            written[folded] = part
        }
        return nil
    }
}
