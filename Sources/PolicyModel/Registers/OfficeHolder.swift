public import BrusselsTime

/// Somebody with a political mandate, for as long as it runs.
public struct OfficeHolder: Sendable, Hashable {
    public let id: String
    /// Name in full.
    public let name: String
    /// How people call this person: a first name, or a whole name.
    public let callName: String?
    /// For example `schepen`.
    public let function: String?
    public let group: String?
    public let competences: [String]
    public let from: Day?
    /// Last day, inclusive.
    public let until: Day?
    public let iri: String?
    public let accounts: [String]
    /// nil: the register does not say.
    public let isOfMajority: Bool?

    /// Whether the mandate runs on a day.
    public func holds(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }

    /// Whether this is a mayor or an alderman.
    public var isOfCollege: Bool {
        guard let function = function?.lowercased() else { return false }
        return function.contains("burgemeester") || function.contains("schepen")
    }
}

/// The office holders of `registers/mandatarissen.csv`.
public struct OfficeHolderRegister: Sendable {
    /// Where the data come from.
    public let origin: String?
    /// The day the data are of.
    public let date: Day?
    /// In the order of the file.
    public let holders: [OfficeHolder]
}
