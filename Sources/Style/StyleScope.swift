import Findings
import Text

/// One answer to where a rule looks: names with `&` between them, `~` in front of what is left out.
public struct StyleScope: Sendable, Hashable {
    /// As written.
    public let written: String
    let required: ScopeMask
    let forbidden: ScopeMask
    /// The field of the front matter it asks for, folded; nil: any, if fields count at all.
    let field: String?

    /// All running text.
    static let text = StyleScope(written: "text", required: .text, forbidden: [], field: nil)

    private init(written: String, required: ScopeMask, forbidden: ScopeMask, field: String?) {
        self.written = written
        self.required = required
        self.forbidden = forbidden
        self.field = field
    }

    /// Reads `a & ~b`. Fails with a message on a name we do not know.
    init(_ written: String) throws(ScopeProblem) {
        var (required, forbidden): (ScopeMask, ScopeMask) = ([], [])
        var field: String?
        for term in written.utf8.split(separator: 0x26, maxSplits: 8, omittingEmptySubsequences: false) {
            var name = String(decoding: term.filter { $0 > 0x20 }, as: UTF8.self)
            let isForbidden = name.utf8.first == 0x7E
            if isForbidden { name.removeFirst() }
            if !isForbidden, name.hasPrefix("frontmatter."), name.utf8.count > 12 {
                field = Folding.folded(String(name.dropFirst(12)))
                required.insert(.field)
                continue
            }
            guard let known = ScopeMask.names.first(where: { $0.name == name }), !(isForbidden && name == "sentence")
            else { throw ScopeProblem(name: name) }
            if isForbidden { forbidden.insert(known.mask) } else { required.insert(known.mask) }
        }
        // `~blockquote` alone, or `sentence`: of running text.
        if required.isDisjoint(with: [.field, .alternative, .raw]) { required.insert(.text) }
        self.init(written: written, required: required, forbidden: forbidden, field: field)
    }

    /// How much of a part it takes.
    func reach(in part: ScopeMask, field name: String?) -> ScopeReach {
        let pieces: ScopeMask = [.sentence, .link]
        guard part.isSuperset(of: required.subtracting(pieces)), part.isDisjoint(with: forbidden) else { return .none }
        if let field, field != name { return .none }
        if required.contains(.link) { return .links }
        return required.contains(.sentence) ? .sentences : .whole
    }
}

/// A name of a place that we do not know.
struct ScopeProblem: Error {
    let name: String

    var message: Message { .unknownScope(name, nearest(to: name, among: ScopeMask.names.map(\.name))) }
}

/// How much of a part of a page a rule looks at.
enum ScopeReach: UInt8, Sendable {
    case none, links, sentences, whole
}
