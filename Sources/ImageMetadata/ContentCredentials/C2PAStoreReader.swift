/// Walks the manifests of a C2PA store (C2PA 2.2, 11.1). Places are fixed by the specification: store, manifest, assertion store,
/// assertion, content. What lies deeper is never opened, so nothing here recurses.
struct C2PAStoreReader {
    static let part = "C2PA manifest"
    /// Names are compared with all before them. More than this of them tell nothing new, unless they tell of AI.
    private static let mostNames = 64

    let limits: ReadingLimits
    private(set) var found = ContentCredentials()
    private var budget: DataBudget
    /// Bytes that compressed manifests may still become, over all of them.
    private var inflation: Int

    init(limits: ReadingLimits) {
        self.limits = limits
        budget = DataBudget(limits)
        inflation = limits.longestStore
    }

    /// Adds what a store says. Other JUMBF than C2PA's is none of our business.
    mutating func read(_ bytes: [UInt8]) {
        guard bytes.count <= limits.longestStore else { return note(.tooMuch(part: "C2PA store")) }
        let (boxes, problem) = Box.sequence(in: ByteReader(bytes), part: "C2PA box", limits: limits)
        for box in boxes {
            guard let store = JUMBFSuperbox(box, limits: limits) else {
                note(.damaged(part: "C2PA store"))
                continue
            }
            if store.type == "c2pa" { read(store) }
        }
        if let problem { note(problem) } else if boxes.isEmpty, !bytes.isEmpty { note(.damaged(part: "C2PA store")) }
    }

    /// Each reason once.
    private mutating func note(_ problem: Unreadable) {
        if !found.unreadable.contains(problem) { found.unreadable.append(problem) }
    }

    /// The active manifest is the last one (11.1.4.2), so it is read first.
    private mutating func read(_ store: JUMBFSuperbox) {
        for box in store.boxes.reversed() where box.type == "jumb" {
            found.manifests += 1
            guard let manifest = JUMBFSuperbox(box, limits: limits) else {
                note(.damaged(part: Self.part))
                continue
            }
            do throws(Unreadable) {
                try readManifest(manifest)
            } catch {
                note(error)
            }
        }
        if let problem = store.problem { note(problem) }
    }

    private mutating func readManifest(_ manifest: JUMBFSuperbox) throws(Unreadable) {
        switch manifest.type {
        case "c2ma", "c2um": try readParts(of: manifest)
        case "c2cm": try readParts(of: try decompressed(manifest))
        default: throw .notSupported(part: Self.part)
        }
    }

    /// A compressed manifest (11.1.4.4) holds a `brob` box: the type of the box it stands for, and its content in Brotli. Writers
    /// that leave the type out, or compress the box with its header, are understood as well.
    private mutating func decompressed(_ manifest: JUMBFSuperbox) throws(Unreadable) -> JUMBFSuperbox {
        guard let box = manifest.boxes.first(where: { $0.type == "brob" }) else { throw .damaged(part: Self.part) }
        var compressed = box.content
        if compressed.has("jumb".utf8, at: 0) { _ = compressed.skip(4) }
        let bytes = try inflated(compressed.readRest())
        let reader = ByteReader(bytes)
        let whole = Box.sequence(in: reader, part: Self.part, limits: limits).boxes.first
        let inner =
            whole.flatMap { JUMBFSuperbox($0, limits: limits) } ?? JUMBFSuperbox(content: reader, limits: limits)
        guard let inner, inner.type == "c2ma" || inner.type == "c2um" else { throw .damaged(part: Self.part) }
        return inner
    }

    /// What fails has cost its work all the same, so nothing is left for others that would fail alike.
    private mutating func inflated(_ compressed: ArraySlice<UInt8>) throws(Unreadable) -> [UInt8] {
        guard inflation > 0 else { throw .tooMuch(part: Self.part) }
        let limit = inflation
        inflation = 0
        let bytes = try BrotliStream.decompress(compressed, limit: limit, part: Self.part)
        inflation = limit - bytes.count
        return bytes
    }

    private mutating func readParts(of manifest: JUMBFSuperbox) throws(Unreadable) {
        var hasClaim = false
        for part in manifest.superboxes(limits) {
            switch part.type {
            case "c2as": readAssertions(part)
            case "c2cl":
                hasClaim = true
                readClaim(part)
            default: break
            }
        }
        if let problem = manifest.problem { throw problem }
        guard hasClaim else { throw .damaged(part: Self.part) }
    }

    private mutating func readClaim(_ claim: JUMBFSuperbox) {
        for item in contents(of: claim) {
            for generator in C2PAClaim.generators(item)
            where found.generators.count < Self.mostNames || GenerativeAgent.isGenerative(generator) {
                ContentCredentials.add(generator, to: &found.generators)
            }
        }
    }

    private mutating func readAssertions(_ store: JUMBFSuperbox) {
        for box in store.boxes where box.type == "jumb" {
            guard let assertion = JUMBFSuperbox(box, limits: limits) else {
                note(.damaged(part: "C2PA assertion"))
                continue
            }
            switch C2PAAssertionKind(label: assertion.label) {
            case .actions: for item in contents(of: assertion) { add(C2PAActions(item)) }
            case .metadata: for item in contents(of: assertion) { add(LinkedMetadata(item, limits: limits)) }
            case .other: break
            }
        }
        if let problem = store.problem { note(problem) }
    }

    /// The CBOR and JSON in a superbox; what cannot be read is noted.
    private mutating func contents(of superbox: JUMBFSuperbox) -> [DataItem] {
        var items: [DataItem] = []
        for box in superbox.boxes {
            do throws(Unreadable) {
                switch box.type {
                case "cbor": items.append(try CBORDecoder.decode(box.content, part: Self.part, budget: &budget))
                case "json": items.append(try JSONParser.decode(box.content, part: Self.part, budget: &budget))
                default: break
                }
            } catch {
                note(error)
            }
        }
        if let problem = superbox.problem { note(problem) }
        return items
    }

    private mutating func add(_ actions: C2PAActions) {
        guard actions.entries.count <= limits.mostFacts - found.actions.count else {
            return note(.tooMuch(part: "C2PA actions"))
        }
        found.actions += actions.entries
        for type in actions.digitalSourceTypes { addSourceType(type) }
    }

    private mutating func add(_ metadata: LinkedMetadata) {
        guard metadata.facts.count <= limits.mostFacts - found.facts.count else {
            return note(.tooMuch(part: "C2PA metadata"))
        }
        found.facts += metadata.facts
        for fact in metadata.facts where fact.property == .digitalSourceType { addSourceType(fact.value) }
    }

    private mutating func addSourceType(_ type: String) {
        guard found.digitalSourceTypes.count < Self.mostNames || DigitalSourceType(type)?.verdict == .label else {
            return
        }
        ContentCredentials.add(type, to: &found.digitalSourceTypes)
    }
}
