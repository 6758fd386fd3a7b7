public import Changes
public import Findings
public import PolicyModel
import Text

/// Who pushes, found from the one configured transport (protocol.md 1). What a commit claims is never asked.
public enum Identity {
    /// Variables in which each transport names the pusher.
    private static let names: [(transport: Transport, variable: String)] = [
        (.ssh, "AFSPRAAK_SSH_KEY"), (.gitolite, "GL_USER"), (.http, "REMOTE_USER"), (.forge, "GITEA_PUSHER_NAME"),
        (.forge, "GL_USERNAME"), (.forge, "GITHUB_USER_LOGIN"),
    ]

    /// The person; a sentence when there is none, or when two sources name different people. `signer`: who signed this push.
    public static func person(
        over transport: Transport, environment: [String: String], signer: Person? = nil, policy: Policy
    ) throws(IdentityError) -> Person {
        let claims = try claims(in: environment, over: transport)
        if transport == .gitolite { try refuseBypass(environment) }
        if transport == .forge { try refuseMachines(environment) }
        let person = try named(by: claims.filter { $0.transport == transport }, signer: signer, over: transport, policy)
        // A variable of another transport may be there by accident; it may never say that this is somebody else.
        for other in claims {
            let named = policy.person(transport: other.transport, named: other.name)
            if named?.id != person.id, other.transport == transport || named != nil { throw .disagreement }
        }
        if let signer, signer.id != person.id { throw .disagreement }
        return person
    }

    private typealias Claim = (transport: Transport, name: String)

    /// What the variables say, each of them fit to be compared and shown.
    private static func claims(
        in environment: [String: String], over transport: Transport
    ) throws(IdentityError) -> [Claim] {
        var claims: [Claim] = []
        for (source, variable) in names {
            guard let name = environment[variable] else { continue }
            if name.isEmpty, source == transport { throw .nobody(transport) }
            guard !name.isEmpty, name.utf8.count <= (source == .ssh ? 16_384 : 200), printable(name) == name,
                !name.unicodeScalars.contains("\u{FFFD}")
            else { throw .malformed(variable) }
            claims.append((source, name))
        }
        return claims
    }

    /// The person of the configured transport, and of nothing else.
    private static func named(
        by own: [Claim], signer: Person?, over transport: Transport, _ policy: Policy
    ) throws(IdentityError) -> Person {
        if transport == .certificate {
            guard let signer else { throw .nobody(transport) }
            return signer
        }
        guard let first = own.first else { throw .nobody(transport) }
        guard let person = policy.person(transport: transport, named: first.name) else {
            throw .unknown(shown(first.name))
        }
        return person
    }

    /// gitolite did not look whether this person may push, so it does not vouch for the name either.
    private static func refuseBypass(_ environment: [String: String]) throws(IdentityError) {
        if let bypass = environment["GL_BYPASS_ACCESS_CHECKS"], !bypass.isEmpty, bypass != "0" { throw .bypassed }
    }

    /// A forge gives a key or a task of its own the name of a person too (Gitea: the owner of the repository). That is nobody.
    private static func refuseMachines(_ environment: [String: String]) throws(IdentityError) {
        for variable in ["GITEA_DEPLOY_KEY_ID", "GITEA_ACTIONS_TASK_ID"] {
            if let id = environment[variable], id != "0" { throw .machine(variable) }
        }
        // Of GitLab's ids only `user-` is somebody: `key-` is a deploy key.
        guard environment["GL_USERNAME"] != nil || environment["GL_ID"] != nil else { return }
        guard let id = environment["GL_ID"], id.hasPrefix("user-") else { throw .machine("GL_ID") }
    }

    /// A key is long; its last letters are enough to recognise it by.
    private static func shown(_ name: String) -> String { name.count > 40 ? "…" + name.suffix(12) : name }
}

extension Policy {
    /// The person who bears exactly this name on this transport: byte for byte, for two ways to write `é` are two logins.
    func person(transport: Transport, named name: String) -> Person? {
        guard let person = person(transport: transport.rawValue, name: name) else { return nil }
        let names: [String]
        switch transport {
        case .ssh, .certificate: return person
        case .gitolite: names = person.transportNames.gitolite
        case .http: names = person.transportNames.http
        case .forge: names = person.transportNames.forge
        }
        return names.contains { $0.utf8.elementsEqual(name.utf8) } ? person : nil
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
    /// A variable holds what no name is: nothing, too much, or characters that move the cursor.
    case malformed(String)
    /// A deploy key or a task of the forge; the variable that says so.
    case machine(String)
    /// gitolite was told not to look.
    case bypassed
    /// The signature of the push does not hold.
    case certificate(CertificateProblem)

    /// The sentence for the person who pushes.
    public var message: Message {
        switch self {
        case .nobody(.certificate), .certificate(.missing):
            Message(
                nl: "We weten niet wie doorstuurt: je wijziging is niet ondertekend. Typ `git push --signed`.",
                en: "We do not know who pushes: your push is not signed. Type `git push --signed`.")
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
        case .malformed(let variable):
            Message(
                nl:
                    "De verbinding geeft een naam door die geen naam is (`\(variable)`). Verwittig de systeembeheerder.",
                en: "The connection passes on a name that is no name (`\(variable)`). Tell the operator.")
        case .machine(let variable):
            Message(
                nl: "Deze sleutel is van een machine en niet van een mens (`\(variable)`). "
                    + "Stuur door met je eigen naam of sleutel.",
                en: "This key belongs to a machine and not to a person (`\(variable)`). "
                    + "Push with your own name or key.")
        case .bypassed:
            Message(
                nl: "gitolite keek niet na wie je bent (`GL_BYPASS_ACCESS_CHECKS`), dus weten wij het ook niet.",
                en: "gitolite did not check who you are (`GL_BYPASS_ACCESS_CHECKS`), so neither do we know.")
        case .certificate(let problem): problem.message
        }
    }
}
