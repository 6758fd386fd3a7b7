/// One file of `.afspraken/`.
public struct PolicyFile: Sendable, Hashable {
    /// Path relative to `.afspraken/`, for example `types/nieuws.yaml`.
    public let path: String
    public let bytes: [UInt8]
    /// What to call this version, for example its blob id; for tools only.
    public let label: String?

    public init(path: String, bytes: [UInt8], label: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.label = label
    }
}

/// All files of `.afspraken/`, however they were found.
public struct PolicyFiles: Sendable {
    public let files: [PolicyFile]

    /// Most files that are read.
    public static let mostFiles = 2_000
    /// Most bytes in all files together.
    public static let mostBytes = 4 * 1_048_576
    /// Most bytes that are read in one go, also of files that the loader leaves to others (house style, data of registers).
    public static let mostBytesReadAtOnce = 16 * 1_048_576
    /// Most bytes in one file.
    public static let mostBytesPerFile = 2 * 1_048_576

    public init(_ files: [PolicyFile]) { self.files = files }
}

/// What a file of `.afspraken/` is, by its path.
enum PolicyFileKind: Hashable {
    case agreements
    case persons
    case departments
    case owners
    case grants
    case requirements
    case calendar
    case tests
    /// A content type, with the id that its file name gives.
    case contentType(String)
    case register
    /// Parties and lists.
    case parties
    /// Office holders, a table.
    case officeHolders
    /// Words to take care with.
    case words
    /// Names of places.
    case places
    /// What may stay for a while, a table.
    case workPoints
    /// Read elsewhere (house style), or data of a register in a form of its own.
    case elsewhere

    /// Whether it is read when something is looked up in it, and not before.
    var isLookedUp: Bool { [.parties, .officeHolders, .words, .places].contains(self) }

    /// nil: nothing we know.
    init?(path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let first = parts.first, let last = parts.last, !parts.contains("") else { return nil }
        if parts.count > 1, first == "stijl" {
            self = .elsewhere
        } else if parts.count == 2, first == "registers", let kind = Self.registers[last] {
            self = kind
        } else if parts.count > 1, first == "registers" {
            self = parts.count == 2 && last.hasSuffix(".yaml") ? .register : .elsewhere
        } else if parts.count == 2, first == "types", last.hasSuffix(".yaml") {
            self = .contentType(String(last.dropLast(5)))
        } else if parts.count == 2, last.hasSuffix(".yaml"), let kind = Self.splittable[first] {
            self = kind
        } else if parts.count == 1, first.hasSuffix(".yaml"),
            let kind = Self.splittable[String(first.dropLast(5))] ?? Self.whole[String(first.dropLast(5))]
        {
            self = kind
        } else {
            return nil
        }
    }

    /// May be one file or a folder of files.
    private static let splittable: [String: PolicyFileKind] = [
        "personen": .persons, "diensten": .departments, "eigenaars": .owners, "rechten": .grants,
    ]
    private static let registers: [String: PolicyFileKind] = [
        "partijen.yaml": .parties, "mandatarissen.csv": .officeHolders, "woorden.yaml": .words,
        "gemeenten.yaml": .places,
        "werkpunten.csv": .workPoints,
    ]
    private static let whole: [String: PolicyFileKind] = [
        "afspraken": .agreements, "vereisten": .requirements, "kalender": .calendar, "proeven": .tests,
    ]

    /// The known path nearest to one that is not known.
    static func suggestions(for path: String) -> [String] {
        let fixed = (splittable.keys.map { $0 } + whole.keys.map { $0 }).map { "\($0).yaml" }
        guard let dot = path.lastIndex(of: "."), path.contains("/") else { return fixed.sorted() }
        let name = path[..<dot].split(separator: "/").last.map(String.init) ?? ""
        return (splittable.keys.map { "\($0)/\(name).yaml" } + ["types/\(name).yaml"]).sorted() + fixed.sorted()
    }
}
