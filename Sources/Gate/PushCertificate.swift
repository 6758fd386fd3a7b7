import Changes
public import Findings
import Git
import PolicyModel
import Text

/// Whether pushes have to be signed.
public enum SignedPush: String, Sendable, Hashable, CaseIterable {
    /// A signature is looked at when there is one; it then has to hold.
    case accepted
    /// A push without a signature is refused.
    case required
}

/// Why the signature of a push says nothing.
public enum CertificateProblem: Sendable, Equatable {
    /// There is none, and this server asks for one.
    case missing
    /// Not in the form that `git push --signed` with an ssh key makes.
    case unreadable
    /// Not an answer to what this server gave for this very push: made earlier, or for another server.
    case stale
    /// Signed for other refs or versions than came in.
    case otherPush
    /// The key stands with nobody in the register.
    case unknownKey
    /// The signature is not of this text, or not by this key.
    case wrong
    /// `ssh-keygen` does not run on the server.
    case noProgram

    /// The sentence for the person who pushes.
    public var message: Message {
        switch self {
        case .missing: IdentityError.nobody(.certificate).message
        case .unreadable:
            Message(
                nl: "We kunnen de handtekening van je wijziging niet lezen. Onderteken met je ssh-sleutel: "
                    + "`git config gpg.format ssh`.",
                en: "We cannot read the signature of your push. Sign with your ssh key: `git config gpg.format ssh`.")
        case .stale:
            Message(
                nl: "De handtekening is niet voor deze keer gemaakt. Stuur opnieuw door met `git push --signed`.",
                en: "The signature was not made for this push. Push again with `git push --signed`.")
        case .otherPush:
            Message(
                nl: "De handtekening is van een andere wijziging. Stuur opnieuw door met `git push --signed`.",
                en: "The signature is of another push. Push again with `git push --signed`.")
        case .unknownKey:
            Message(
                nl: "We kennen niemand met de sleutel waarmee je ondertekende. "
                    + "Vraag de communicatiedienst om ze toe te voegen.",
                en: "We know nobody with the key you signed with. Ask the communication service to add it.")
        case .wrong:
            Message(
                nl: "De handtekening van je wijziging klopt niet. Verwittig de systeembeheerder.",
                en: "The signature of your push is not right. Tell the operator.")
        case .noProgram:
            Message(
                nl: "De server kan handtekeningen niet nakijken (met `ssh-keygen`). Verwittig de systeembeheerder.",
                en: "The server cannot check signatures (with `ssh-keygen`). Tell the operator.")
        }
    }
}

/// What somebody signed with `git push --signed`: these refs, from here to there, on this server, this time.
///
/// Git checks the signature too, but with keys from a file beside the repository, which can be old. So we read the certificate
/// ourselves and check it with the keys of the register, as they are now; of git we take that the nonce is the one it gave.
struct PushCertificate {
    /// Most bytes of a certificate: as many refs as may come in one push, with room for long names.
    private static let most = 1_048_576

    /// The text that was signed.
    let text: [UInt8]
    /// The signature as ssh-keygen made it, armour and all.
    let signature: [UInt8]
    /// The base64 of the public key in the signature.
    let key: String
    /// `<old> <new> <ref>`, a line for each ref.
    let updates: Set<[UInt8]>

    /// The certificate of this push; nil when it is not signed.
    static func ofPush(
        in repository: Repository, environment: [String: String]
    ) throws(IdentityError) -> PushCertificate? {
        guard let name = environment["GIT_PUSH_CERT"] else { return nil }
        guard environment["GIT_PUSH_CERT_NONCE_STATUS"] == "OK" else { throw .certificate(.stale) }
        guard let id = ObjectID(hex: name), let bytes = try? repository.blob(id, limit: most),
            let certificate = PushCertificate(bytes)
        else { throw .certificate(.unreadable) }
        return certificate
    }

    /// Reads a header, an empty line, the updates, and the signature; nil for anything else.
    init?(_ bytes: [UInt8]) {
        let head = Array("-----BEGIN SSH SIGNATURE-----\n".utf8)
        guard bytes.starts(with: "certificate version 0.1\n".utf8),
            let end = bytes.indices.first(where: { index in
                bytes[index] == 0x2D && (index == 0 || bytes[index - 1] == 0x0A) && bytes[index...].starts(with: head)
            })
        else { return nil }
        text = Array(bytes[..<end])
        signature = Array(bytes[end...])
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let gap = lines.firstIndex(where: \.isEmpty), let key = Self.key(in: signature) else { return nil }
        self.key = key
        updates = Set(lines[(gap + 1)...].filter { !$0.isEmpty }.map { Array($0) })
    }

    /// Whether this is what came in, no more and no less.
    func covers(_ pushed: [RefUpdate]) -> Bool {
        let none = String(repeating: "0", count: 40)
        return updates
            == Set(
                pushed.map { update in
                    Array("\(update.old?.description ?? none) \(update.new?.description ?? none) ".utf8) + update.name
                })
    }

    /// The public key in an ssh signature (PROTOCOL.sshsig): `SSHSIG`, a version, then the key with its length.
    private static func key(in signature: [UInt8]) -> String? {
        let lines = signature.split(separator: 0x0A)
        guard lines.count >= 3, lines.last?.elementsEqual("-----END SSH SIGNATURE-----".utf8) == true,
            let blob = bytes(fromBase64: lines[1..<(lines.count - 1)].joined()), blob.count > 14,
            blob.starts(with: "SSHSIG".utf8)
        else { return nil }
        let length = blob[10..<14].reduce(0) { $0 << 8 | Int($1) }
        guard length <= blob.count - 14 else { return nil }
        return String(base64(Array(blob[14..<(14 + length)])).prefix { $0 != "=" })
    }
}

extension PushCertificate {
    /// Who signed this push; nil when nobody did and nobody has to.
    static func signer(
        of updates: [RefUpdate], in repository: Repository, environment: [String: String], wanted: SignedPush,
        policy: Policy
    ) throws(IdentityError) -> Person? {
        guard let certificate = try ofPush(in: repository, environment: environment) else {
            if wanted == .required { throw .certificate(.missing) }
            return nil
        }
        guard certificate.covers(updates) else { throw .certificate(.otherPush) }
        guard let person = policy.person(transport: .ssh, named: certificate.key),
            let key = person.transportNames.ssh.first(where: { $0.blob == certificate.key })
        else { throw .certificate(.unknownKey) }
        let holds: Bool
        do throws(FileError) {
            holds = try SSHSignature.holds(
                certificate.signature, over: certificate.text, by: [key], of: person.id, namespace: "git")
        } catch {
            throw .certificate(.noProgram)
        }
        guard holds else { throw .certificate(.wrong) }
        return person
    }
}
