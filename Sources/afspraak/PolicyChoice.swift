import Gate

/// Which agreements a command reads: those of the clone, or others by `--policy`.
enum PolicyChoice {
    static let option = Option(
        "policy", dutch: "afspraken", value: "REV|DIR",
        help: ("met de afspraken van een andere versie of map", "with the agreements of another version or folder"))

    static func read(_ arguments: ParsedArguments, in session: Session) throws -> DatedPolicy {
        if let given = arguments.value(option), Files.kind(given) == .folder {
            return try DatedPolicy.read(folder: given)
        }
        return try read(arguments.value(option), client: Client(around: session.folder))
    }

    /// The same, where the clone is open already.
    static func read(_ given: String?, client: Client) throws -> DatedPolicy {
        guard let given else { return try client.policy() }
        if Files.kind(given) == .folder { return try DatedPolicy.read(folder: given) }
        return try DatedPolicy.read(at: try client.commit(named: given), in: client.repository)
    }
}
