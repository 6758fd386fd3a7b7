public import BrusselsTime
import Judgement
public import PolicyModel

/// A set of agreements as it is copied into a municipality's own repository, so that an upgrade of the program changes nothing.
public struct VendoredPolicy: Sendable {
    /// Paths below `.afspraken/`, with their bytes.
    public let files: [(path: String, bytes: [UInt8])]

    /// Reads a set from a folder. The catalogue of agreements that came with the program is added when the set has none. The set
    /// `uitgebreid` holds what it has of its own: the rest is that of `klein`, with every type of item.
    public init(set folder: String, installation: Installation) throws(GateError) {
        var files: [(path: String, bytes: [UInt8])] = []
        try onDisk { () throws(FileError) in
            try Self.collect(folder, into: &files)
            if folder == installation.policySet("uitgebreid") {
                var under: [(path: String, bytes: [UInt8])] = []
                try Self.collect(installation.policySet("klein"), into: &under)
                var types: [(path: String, bytes: [UInt8])] = []
                try Self.collect(installation.policySet("content-types"), into: &types)
                for file in under + types.map({ (path: "types/\($0.path)", bytes: $0.bytes) })
                where !files.contains(where: { $0.path == file.path }) { files.append(file) }
            }
            if !files.contains(where: { $0.path.hasPrefix("registers/") }) {
                var catalogue: [(path: String, bytes: [UInt8])] = []
                try Self.collect("\(installation.share)/Policies/agreements", into: &catalogue)
                var registers: [(path: String, bytes: [UInt8])] = []
                if Files.kind("\(installation.share)/Policies/registers") == .folder {
                    try Self.collect("\(installation.share)/Policies/registers", into: &registers)
                }
                files += (catalogue + registers).map { ("registers/\($0.path)", $0.bytes) }
            }
            var pack: [(path: String, bytes: [UInt8])] = []
            if Files.kind("\(installation.share)/Policies/style") == .folder {
                try Self.collect("\(installation.share)/Policies/style", into: &pack)
            }
            // The set's own word lists and choices go before those of the pack; the pack's examples are its tests.
            for file in pack where !file.path.hasPrefix("examples/") {
                let path = "stijl/\(file.path)"
                if !files.contains(where: { $0.path == path }) { files.append((path, file.bytes)) }
            }
        }
        self.files = files
    }

    /// The set as a policy: it has to be readable before it becomes what everybody is judged by.
    public func policy() throws(GateError) -> Policy {
        let files = files.map { PolicyFile(path: $0.path, bytes: $0.bytes) }
        do throws(PolicyErrors) {
            let policy = try Policy(loading: PolicyFiles(files))
            let style = files.filter { $0.path.hasPrefix("stijl/") }
            try HouseStyle(style, of: policy).compileAll(files: style)
            return policy
        } catch {
            throw .policy(error.errors)
        }
    }

    /// The same set with its first person, who may change the agreements and so can add everybody else.
    public func withFirstPerson(_ id: String, name: String, key: String) -> VendoredPolicy {
        let entry = """
            - id: \(id)
              naam: "\(name)"
              namen:
                ssh: ["\(key)"]
              aanstellingen:
                - {rol: communicatieverantwoordelijke}

            """
        return replacingLine(of: "personen.yaml", where: { $0 == "[]" }, with: entry)
    }

    /// The same set under the name of the municipality.
    public func named(_ municipality: String) -> VendoredPolicy {
        replacingLine(
            of: "afspraken.yaml", where: { $0.hasPrefix("gemeente:") }, with: "gemeente: \"\(municipality)\"")
    }

    private func replacingLine(
        of path: String, where matches: (Substring) -> Bool, with replacement: String
    ) -> VendoredPolicy {
        var copy = files
        for index in copy.indices where copy[index].path == path {
            let text = String(decoding: copy[index].bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                matches(line) ? replacement : String(line)
            }
            copy[index].bytes = Array(lines.joined(separator: "\n").utf8)
        }
        return VendoredPolicy(files: copy)
    }

    /// The same set with a trial period until a day (inclusive), as a town that begins gets it.
    public func withTrial(until day: Day) -> VendoredPolicy {
        replacingLine(
            of: "afspraken.yaml", where: { $0.hasPrefix("proefperiode:") || $0.hasPrefix("# proefperiode:") },
            with: "proefperiode: tot \(day)")
    }

    /// The same set with a day for each chapter that has none: the first on `day`, and each next one a month later.
    public func withChapters(from day: Day) -> VendoredPolicy {
        var months = 0
        var copy = files
        for index in copy.indices where copy[index].path == "afspraken.yaml" {
            let lines = String(decoding: copy[index].bytes, as: UTF8.self)
                .split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
                    guard line.hasPrefix("  - {id: "), line.hasSuffix("}"), !line.contains(",") else {
                        return String(line)
                    }
                    defer { months += 1 }
                    return "\(line.dropLast()), vanaf: \(day.adding(months: months))}"
                }
            copy[index].bytes = Array(lines.joined(separator: "\n").utf8)
        }
        return VendoredPolicy(files: copy)
    }

    private init(files: [(path: String, bytes: [UInt8])]) { self.files = files }

    private static func collect(
        _ root: String, into files: inout [(path: String, bytes: [UInt8])]
    ) throws(FileError) {
        var waiting = [""]
        while let inner = waiting.popLast() {
            for name in try Files.names(in: inner.isEmpty ? root : "\(root)/\(inner)") {
                let path = inner.isEmpty ? name : "\(inner)/\(name)"
                switch Files.kind("\(root)/\(path)") {
                case .folder: waiting.append(path)
                case .file: files.append((path, try Files.read("\(root)/\(path)", limit: 4 << 20)))
                default: continue
                }
            }
        }
    }
}
