public import BrusselsTime

/// A political party or list, and how it is written.
public struct Party: Sendable, Hashable {
    public let id: String
    /// As it writes itself.
    public let name: String
    /// Other spellings and older names that mean nothing else.
    public let spellings: [String]
    /// Spellings that mean something else too (`SP`, `VB`): only where the text around them is about politics.
    public let ambiguous: [String]
    /// Names written out in full.
    public let fullNames: [String]
    /// Whether the name is an everyday word, so that only the exact name among words of politics counts.
    public let isEverydayWord: Bool
    /// Addresses of its site and its accounts.
    public let accounts: [String]
    /// Whether it is a list of this municipality alone.
    public let isLocal: Bool
    public let source: Source
}

/// The parties and lists of `registers/partijen.yaml`.
public struct PartyRegister: Sendable {
    /// Where the data come from.
    public let origin: String?
    /// The day the data are of.
    public let date: Day?
    public let parties: [Party]
    public let source: Source
}
