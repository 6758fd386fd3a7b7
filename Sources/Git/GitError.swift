import CGit2
public import Findings

/// Why git's store could not be read.
public struct GitError: Error, Sendable {
    public enum Kind: Sendable, Hashable {
        case notFound
        /// Larger than what is read, both in bytes.
        case tooLarge(size: Int, limit: Int)
        /// More than what is looked at.
        case tooMany(limit: Int)
        /// A kind of repository that libgit2 1.5 cannot open.
        case unsupported
        /// The repository belongs to somebody else.
        case notOwner
        /// Not the kind of object that was asked for.
        case wrongKind
        /// Damaged, or something we have no better word for.
        case broken
    }

    public let kind: Kind
    /// The sentence for a person.
    public let message: Message
    /// libgit2's own words, for an operator.
    public let detail: String

    init(_ kind: Kind, _ message: Message, detail: String = "") {
        self.kind = kind
        self.message = message
        self.detail = detail
    }
}

extension GitError {
    /// Reads what libgit2 says of its last failure, at once: the next call overwrites it.
    static func last(_ code: Int32, operation: StaticString, path: String = "") -> GitError {
        let words = git_error_last().flatMap { $0.pointee.message }.map { String(cString: $0) } ?? ""
        let detail = "\(operation): \(words) (\(code))"
        if let known = unsupported(words, path: path, detail: detail) { return known }
        if code == GIT_EOWNER.rawValue || words.contains("safe.directory") || words.contains("not owned") {
            return GitError(.notOwner, .notOwner(path), detail: detail)
        }
        if code == GIT_ENOTFOUND.rawValue { return GitError(.notFound, .notFound, detail: detail) }
        // A walk over history says it in words alone.
        if words.hasPrefix("object not found - no match for id") {
            return GitError(.notFound, .incomplete, detail: detail)
        }
        return GitError(.broken, .broken(words), detail: detail)
    }

    private static func unsupported(_ words: String, path: String, detail: String) -> GitError? {
        let known: [(String, Message)] = [
            ("objectformat", .sha256), ("refstorage", .reftable), ("worktreeconfig", .worktreeConfig(path)),
            ("partialclone", .partialClone), ("unsupported extension name", .otherExtension),
            ("unsupported mandatory extension", .splitIndex), ("calculated checksum does not match", .indexChecksum),
        ]
        let folded = words.lowercased()
        guard let (_, message) = known.first(where: { folded.contains($0.0) }) else { return nil }
        return GitError(.unsupported, message, detail: detail)
    }
}

extension Message {
    static let notFound = Message(
        nl: "Een deel van de inhoudsmap is niet gevonden.", en: "Part of the repository was not found.")
    static let incomplete = Message(
        nl: "Er ontbreekt een stuk van de geschiedenis. Haal ze op met `git fetch --unshallow` en probeer opnieuw.",
        en: "Part of the history is missing. Fetch it with `git fetch --unshallow` and try again.")
    static func broken(_ words: String) -> Message {
        Message(
            nl: "De inhoudsmap is niet leesbaar (\(words)). Verwittig de systeembeheerder.",
            en: "The repository cannot be read (\(words)). Tell the operator.")
    }
    static func notOwner(_ path: String) -> Message {
        Message(
            nl: "Deze inhoudsmap is van een andere gebruiker van deze computer. Vertrouw je ze? Typ dan één keer: "
                + "git config --global --add safe.directory \(path)",
            en: "This repository belongs to another user of this computer. Do you trust it? Then type once: "
                + "git config --global --add safe.directory \(path)")
    }
    static let sha256 = Message(
        nl: "Deze inhoudsmap gebruikt sha256. Dat kan deze versie nog niet lezen; maak ze aan met "
            + "`git init --object-format=sha1`.",
        en: "This repository uses sha256, which this version cannot read yet; make it with "
            + "`git init --object-format=sha1`.")
    static let reftable = Message(
        nl: "Deze inhoudsmap gebruikt reftable. Dat kan deze versie nog niet lezen; maak ze aan met "
            + "`git init --ref-format=files`.",
        en: "This repository uses reftable, which this version cannot read yet; make it with "
            + "`git init --ref-format=files`.")
    fileprivate static func worktreeConfig(_ path: String) -> Message {
        Message(
            nl: "Deze inhoudsmap heeft aparte instellingen per werkmap. Zet dat af: "
                + "git config --unset extensions.worktreeConfig",
            en: "This repository has settings per worktree. Turn that off: git config --unset extensions.worktreeConfig"
        )
    }
    fileprivate static let partialClone = Message(
        nl: "Deze kopie is niet volledig (partial clone). Haal de inhoudsmap opnieuw op zonder `--filter`.",
        en: "This clone is not complete (partial clone). Clone again without `--filter`.")
    fileprivate static let otherExtension = Message(
        nl: "Deze inhoudsmap gebruikt een uitbreiding van git die deze versie niet kent.",
        en: "This repository uses an extension of git that this version does not know.")
    fileprivate static let splitIndex = Message(
        nl: "De lijst van git is gesplitst of verkort. Herstel ze met: git update-index --no-split-index en "
            + "git sparse-checkout disable",
        en: "Git's index is split or sparse. Mend it with: git update-index --no-split-index and "
            + "git sparse-checkout disable")
    fileprivate static let indexChecksum = Message(
        nl: "De lijst van git heeft geen controlegetal. Herstel ze met: git config index.skipHash false en git add .",
        en: "Git's index has no checksum. Mend it with: git config index.skipHash false and git add .")
    static let shallow = Message(
        nl: "Deze kopie heeft geen volledige geschiedenis. Haal ze op met: git fetch --unshallow",
        en: "This clone does not have the whole history. Fetch it with: git fetch --unshallow")
    static func tooLarge(_ size: Int, _ limit: Int) -> Message {
        Message(
            nl: "Een bestand is te groot (\(size) bytes, hoogstens \(limit)).",
            en: "A file is too large (\(size) bytes, at most \(limit)).")
    }
    static func tooMany(_ limit: Int) -> Message {
        Message(
            nl: "Dit is te veel in één keer: meer dan \(limit) bestanden of versies. Stuur het in kleinere delen door.",
            en: "This is too much at once: more than \(limit) files or versions. Push it in smaller parts.")
    }
    static func pathTooLong(_ limit: Int) -> Message {
        Message(
            nl: "De naam van een bestand, of de weg ernaartoe, is te lang: meer dan \(limit) bytes.",
            en: "The name of a file, or the way to it, is too long: more than \(limit) bytes.")
    }
    static func tooDeep(_ limit: Int) -> Message {
        Message(
            nl: "Hier zitten meer dan \(limit) mappen in elkaar.",
            en: "More than \(limit) folders stand inside each other here.")
    }
    static let wrongKind = Message(
        nl: "Hier staat iets anders dan een bestand, een map of een bewaarde versie.",
        en: "Something else than a file, a folder or a kept version stands here.")
    static let noStart = Message(
        nl: "Het onderdeel dat git leest, start niet.", en: "The part that reads git does not start.")
}
