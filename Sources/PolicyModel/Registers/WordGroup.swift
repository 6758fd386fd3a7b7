public import BrusselsTime

/// Words that a municipality agreed to take care with, and why.
public struct WordGroup: Sendable, Hashable {
    /// What the words do.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Takes sides, or divides.
        case loaded = "beladen"
        /// Persuades instead of informing.
        case persuasive = "overtuigend"
        /// Names of businesses and brands.
        case commercial = "commercieel"
        /// Says that somebody paid.
        case sponsored = "sponsoring"
        /// A religious message.
        case religious = "religieus"
        /// What a board did well: kept for after the elections.
        case achievement = "realisatie"
    }

    public let kind: Kind
    public let words: [String]
    /// Sites and accounts of those businesses and brands.
    public let accounts: [String]
    /// What to write instead.
    public let advice: String?
    public let source: Source
}

/// The words of `registers/woorden.yaml`.
public struct WordRegister: Sendable {
    /// Where the list comes from.
    public let origin: String?
    /// The day the list is of.
    public let date: Day?
    public let groups: [WordGroup]
}
