public import Changes
public import Findings
public import PolicyModel
import Text

/// Who pushes, found from the one configured transport (protocol.md 1). What a commit claims is never asked.
public enum Identity {
    /// Variables in which each transport names the pusher, in the order in which they are asked.
    private static let variables: [(Transport, [String])] = [
        (.ssh, ["AFSPRAAK_SSH_KEY"]),
        (.gitolite, ["GL_USER"]),
        (.http, ["REMOTE_USER"]),
        (.forge, ["GITEA_PUSHER_NAME", "GL_USERNAME", "GITHUB_USER_LOGIN"]),
    ]

    /// The person; a sentence when there is none, or when two sources name different people.
    public static func person(
        over transport: Transport, environment: [String: String], policy: Policy
    ) throws(IdentityError) -> Person {
        var claimed: [(source: Transport, name: String)] = []
        for (source, names) in variables {
            for name in names {
                if let value = environment[name] { claimed.append((source, value)) }
            }
        }
        let own = claimed.filter { $0.source == transport }
        guard let first = own.first, !first.name.isEmpty else { throw .nobody(transport) }
        guard let person = policy.person(transport: first.source, named: first.name) else {
            throw .unknown(shown(first.name))
        }
        // A variable of another transport may be there by accident; it may never say that this is somebody else.
        for other in claimed {
            let named = policy.person(transport: other.source, named: other.name)
            if named?.id != person.id, other.source == transport || named != nil { throw .disagreement }
        }
        return person
    }

    /// A key is long; its last letters are enough to recognise it by.
    private static func shown(_ name: String) -> String {
        let text = printable(name)
        return text.count > 40 ? "…" + text.suffix(12) : text
    }
}

extension Policy {
    /// The person who bears this name on this transport.
    func person(transport: Transport, named name: String) -> Person? {
        person(transport: transport.rawValue, name: name)
    }
}

/// Why nobody could be held to account for a push.
public enum IdentityError: Error, Sendable, Equatable {
    /// The transport gave no name.
    case nobody(Transport)
    /// The name stands with no person in the register.
    case unknown(String)
    /// Two sources name different people.
    case disagreement

    /// The sentence for the person who pushes.
    public var message: Message {
        switch self {
        case .nobody(let transport):
            Message(
                nl: "We weten niet wie doorstuurt: de verbinding (\(transport.rawValue)) noemt niemand.",
                en: "We do not know who pushes: the connection (\(transport.rawValue)) names nobody.")
        case .unknown(let name):
            Message(
                nl:
                    "We kennen niemand met de naam of sleutel `\(name)`. Vraag de communicatiedienst om je toe te voegen.",
                en: "We know nobody with the name or key `\(name)`. Ask the communication service to add you.")
        case .disagreement:
            Message(
                nl: "De verbinding noemt twee verschillende mensen. Verwittig de systeembeheerder.",
                en: "The connection names two different people. Tell the operator.")
        }
    }
}
