/// The claim of a manifest (C2PA 2.2, 10): who made it.
enum C2PAClaim {
    /// The names in `claim_generator_info` (a map in version 2, an array of maps in version 1), then the user agent string in
    /// `claim_generator`, whose underscores and slashes are kept.
    static func generators(_ claim: DataItem) -> [String] {
        let named = claim.all("claim_generator_info").flatMap(\.asList).compactMap(nameAndVersion)
        return named + claim.all("claim_generator").compactMap { $0.asText?.trimmed }
    }

    /// A generator info map (10.2.3): "name version", or the name alone.
    static func nameAndVersion(_ info: DataItem) -> String? {
        guard let name = info["name"]?.asText?.trimmed else { return nil }
        guard let version = info["version"]?.asText?.trimmed else { return name }
        return "\(name) \(version)"
    }
}
