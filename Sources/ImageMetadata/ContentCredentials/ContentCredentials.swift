/// What the content credentials of a file (C2PA) state: every manifest, not only the active one, since generators leave their
/// statement in an ingredient. Signatures are not judged: what a manifest admits stays admitted when its signature is broken.
public struct ContentCredentials: Sendable, Hashable {
    /// One entry of an actions assertion.
    public struct Action: Sendable, Hashable {
        /// "c2pa.created", "c2pa.edited", or a name of the tool's own; empty when the entry has none.
        public let name: String
        /// As written: a URI in most files.
        public let digitalSourceType: String?
        /// Name and, when given, version of the tool that did it.
        public let softwareAgent: String?

        public init(name: String, digitalSourceType: String? = nil, softwareAgent: String? = nil) {
            self.name = name
            self.digitalSourceType = digitalSourceType
            self.softwareAgent = softwareAgent
        }
    }

    /// How many manifests were found, those that could not be read included.
    public internal(set) var manifests = 0
    /// Who made the claims, each once: the active manifest first, a name before a user agent string.
    public internal(set) var generators: [String] = []
    public internal(set) var actions: [Action] = []
    /// From actions, their templates and the metadata assertions, each once.
    public internal(set) var digitalSourceTypes: [String] = []
    /// What metadata assertions state.
    public internal(set) var facts: [Fact] = []
    /// Manifests, assertions and stores that could not be read.
    public internal(set) var unreadable: [Unreadable] = []
    /// Credentials exist and lie elsewhere: the XMP names them (dcterms:provenance) and the file holds none.
    public internal(set) var hasRemoteReference = false

    public init() {}

    /// Whether the file has content credentials, readable here or not.
    public var isPresent: Bool { manifests > 0 || hasRemoteReference || !unreadable.isEmpty }
}

extension ContentCredentials {
    /// Reads the stores of one file.
    /// - Parameter remote: dcterms:provenance of the file's XMP.
    init(stores: [[UInt8]], remote: String?, limits: ReadingLimits) {
        hasRemoteReference = stores.isEmpty && remote?.trimmed != nil
        var reader = C2PAStoreReader(limits: limits)
        for store in stores { reader.read(store) }
        let read = reader.found
        manifests = read.manifests
        generators = read.generators
        actions = read.actions
        digitalSourceTypes = read.digitalSourceTypes
        facts = read.facts
        unreadable = read.unreadable
    }

    /// Reads what containers found; `dcterms:provenance` in the XMP names a manifest that lies elsewhere (C2PA 2.2, 11.5).
    init(in contents: ContainerContents, raw: [RawProperty], limits: ReadingLimits) {
        let remote = raw.first { $0.namespace == "http://purl.org/dc/terms/" && $0.key == "provenance" }
        let stores = contents.blocks.filter { $0.kind == .contentCredentials }.map(\.bytes)
        self.init(stores: stores, remote: remote?.value, limits: limits)
    }

    /// Adds a value that is not there yet.
    static func add(_ value: String?, to list: inout [String]) {
        if let value, !list.contains(value) { list.append(value) }
    }
}
