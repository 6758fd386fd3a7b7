public import Git
public import PolicyModel
import Text

/// One line of what git hands a hook: a ref, where it stood and where it goes.
public struct RefUpdate: Sendable, Hashable {
    /// Full name as git has it; need not be UTF-8.
    public let name: [UInt8]
    /// nil: the ref is new.
    public let old: ObjectID?
    /// nil: the ref goes away.
    public let new: ObjectID?

    public init(name: [UInt8], old: ObjectID?, new: ObjectID?) {
        self.name = name
        self.old = old
        self.new = new
    }

    /// The name, safe to show.
    public var shownName: String { printable(bytes: name) }
}

/// What a ref is for (protocol.md 2).
public enum RefClass: Sendable, Hashable {
    /// The branch that is the site.
    case protected
    /// A proposal of one person.
    case proposal(PersonID, slug: String)
    /// The tool's own records.
    case record
    case tag
    /// Everything else: nobody's.
    case other

    /// The class of a full ref name, given the full name of the protected ref. Names must be NFC and may hold nothing invisible.
    public init(name: [UInt8], protectedRef: String) {
        guard let text = utf8Text(name), Folding.isNFC(text), printable(text) == text else {
            self = .other
            return
        }
        if text == protectedRef {
            self = .protected
        } else if text.hasPrefix("refs/afspraak/") {
            self = .record
        } else if text.hasPrefix("refs/tags/") {
            self = .tag
        } else if text.utf8.count <= 200, text.hasPrefix(Self.proposals) {
            let parts = text.dropFirst(Self.proposals.count).split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count >= 2, let person = parts.first, !parts.contains(where: \.isEmpty),
                person.utf8.allSatisfy(isIdentifierByte)
            else {
                self = .other
                return
            }
            self = .proposal(PersonID(String(person)), slug: parts.dropFirst().joined(separator: "/"))
        } else {
            self = .other
        }
    }

    /// Where proposals live: `voorstel/<person>/<slug>`.
    public static let proposals = "refs/heads/voorstel/"
}

/// Ids are `[a-z0-9-]+` (protocol.md 6).
private func isIdentifierByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
}
