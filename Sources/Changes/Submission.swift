public import BrusselsTime
public import PolicyModel

/// A way to reach the server, and with it the one source of identity (protocol.md 1).
public enum Transport: String, Sendable, Hashable, CaseIterable {
    /// sshd with a forced command per key.
    case ssh
    case gitolite
    /// Apache and git-http-backend: `REMOTE_USER`.
    case http
    /// A forge's own variables.
    case forge
    /// Only the signature of the push itself says who pushes, however it came in.
    case certificate

    /// The transport a name stands for, in English or Dutch.
    public init?(named name: String) { self.init(rawValue: name == "certificaat" ? "certificate" : name) }
}

/// What somebody asks of the server: who, when, and which refs.
public struct Submission: Sendable {
    /// The pusher, found by the transport; never taken from a commit.
    public let person: PersonID
    /// The server's clock.
    public let instant: Instant
    public let updates: [RefUpdate]
    /// Whether the pusher hands the proposal in (`-o afspraak.indienen`).
    public let handsIn: Bool

    public init(person: PersonID, instant: Instant, updates: [RefUpdate], handsIn: Bool) {
        self.person = person
        self.instant = instant
        self.updates = updates
        self.handsIn = handsIn
    }
}
