import Changes
import Consents
import Content
import Findings
import Git
import PolicyModel
import Reuse
import Rules
import Text
import YAML

/// The site as one stage leaves it, asked for files and their records.
struct SiteTree<Facts: FactSource> {
    let facts: Facts
    /// nil: nothing is left.
    let tree: ObjectID?
    let limits: ContentLimits
    let circumstances: Circumstances
    let commit: ObjectID?

    /// Most records of one file: its own, its album's, and as many originals as it was cut out of.
    private static var mostOriginals: Int { 4 }

    func entry(at path: RepositoryPath) -> TreeEntry? {
        tree.flatMap { facts.entry(at: path, in: $0) }
    }

    /// The file at a path of the asset store, with all that is on record about it. `isRead`: whether its bytes matter.
    func asset(at path: RepositoryPath, type: ContentType, isRead: Bool) -> AssetSubject {
        let entry = entry(at: path).flatMap { $0.isFolder ? nil : $0 }
        var records = Records()
        collect(into: &records, of: path, isOwn: true, depth: Self.mostOriginals)
        addReuse(of: path, type: type, to: &records)
        let file: AssetSubject.File
        if let entry {
            switch isRead ? facts.asset(entry.id, limit: limits.file) : nil {
            case .file(let asset)?: file = .read(asset)
            case .pointer(let pointer)?: file = .stored(pointer)
            case nil: file = .unread
            }
        } else {
            file = .absent
        }
        let record = AssetRecord(layers: records.layers)
        return AssetSubject(
            path: path, file: file, record: record, originals: originals(of: path, record, isRead: isRead),
            unreadable: records.unreadable, commit: commit, type: type, circumstances: circumstances,
            consents: consents(in: record))
    }

    /// What the register says of the consents that a record names. What is not asked for, counts as unreadable.
    private func consents(in record: AssetRecord) -> ConsentFacts {
        let ids = RecordedConsents.ids(in: record)
        guard !ids.isEmpty else { return ConsentFacts() }
        return ConsentFacts(
            Dictionary(ids.map { ($0, facts.consent($0)) }, uniquingKeysWith: { first, _ in first }),
            other: .unreadable)
    }

    /// What a file was cut out of, then what that was cut out of; ends at one that is not there.
    private func originals(of path: RepositoryPath, _ record: AssetRecord, isRead: Bool) -> [AssetSubject.Original] {
        var found: [AssetSubject.Original] = []
        var visited: Set<RepositoryPath> = [path]
        var part = (path: path, record: record)
        while found.count < Self.mostOriginals, let name = part.record["uitsnede_van"]?.value.text {
            // Two that were cut out of each other have no original.
            let path = AssetPaths.neighbour(of: part.path, named: name).flatMap {
                visited.insert($0).inserted ? $0 : nil
            }
            guard let path, let entry = entry(at: path), !entry.isFolder else {
                return found + [.init(name: name, isThere: false, record: AssetRecord(layers: []), digest: nil)]
            }
            var records = Records()
            collect(into: &records, of: path, isOwn: true, depth: Self.mostOriginals - found.count - 1)
            part = (path, AssetRecord(layers: records.layers))
            var digest = part.record["sha256"]?.value.text
            if isRead, case .file(let asset)? = facts.asset(entry.id, limit: limits.file) { digest = asset.sha256 }
            found.append(.init(name: name, isThere: true, record: part.record, digest: digest))
        }
        return found
    }

    /// Records as they are found.
    private struct Records {
        var layers: [AssetRecord.Layer] = []
        var unreadable: AssetSubject.Unreadable?
    }

    /// A file's own record, its album's, then those of the original it was cut out of.
    private func collect(into records: inout Records, of path: RepositoryPath, isOwn: Bool, depth: Int) {
        let album = AssetPaths.album(beside: path)
        if let own = record(at: AssetPaths.record(of: path), into: &records) {
            records.layers.append(layer(own, own.sidecar.entries, isOwn: isOwn))
        }
        if album != path, let shared = record(at: album, into: &records) {
            let part = shared.sidecar.albumEntry(for: path.nameBytes)
            // An album speaks only of the files it names.
            if let part {
                records.layers.append(layer(shared, part, isOwn: isOwn))
                records.layers.append(layer(shared, shared.sidecar.entries, isOwn: false))
            }
        }
        guard depth > 0,
            let name = records.layers.lazy.compactMap({ layer in
                layer.entries.first { $0.foldedKey == "uitsnede_van" }?.value.text
            }).last, let original = AssetPaths.neighbour(of: path, named: name), original != path
        else { return }
        // Two that refer to each other end at the depth.
        collect(into: &records, of: original, isOwn: false, depth: depth - 1)
    }

    /// What REUSE says, for who uses it: behind what our own records say.
    private func addReuse(of path: RepositoryPath, type: ContentType, to records: inout Records) {
        guard let tree, Self.usesReuse(path, in: self) else { return }
        let files = ReuseFiles(facts: facts, tree: tree, limit: Sidecar.longest)
        var project = ReuseProject(files)
        guard let record = project.record(of: path.bytes) else { return }
        // What says nothing because it is broken is told, like a record of ours that is.
        if let problem = record.problems.first, records.unreadable == nil {
            records.unreadable = AssetSubject.Unreadable(
                place: Place(path: problem.path, commit: commit?.hex),
                problem: Message(nl: problem.message.nl, en: problem.message.en))
        }
        records.layers +=
            ReuseLayers(record, type: type) { source in
                guard let entry = entry(at: RepositoryPath(bytes: source)) else { return nil }
                return facts.bytes(of: entry.id, limit: Sidecar.longest).map { ($0, entry.id) }
            }.layers
    }

    /// Whether anything of REUSE stands beside a file or above it: where nothing does, no file is opened to look for it.
    private static func usesReuse(_ path: RepositoryPath, in site: SiteTree) -> Bool {
        let names = ["REUSE.toml", ".reuse/dep5"].map { Array($0.utf8) }
        if site.entry(at: RepositoryPath(bytes: path.bytes + Array(".license".utf8))) != nil { return true }
        var folder: RepositoryPath? = path.parent
        while true {
            let prefix = folder.map { $0.bytes + [0x2F] } ?? []
            if names.contains(where: { site.entry(at: RepositoryPath(bytes: prefix + $0)) != nil }) { return true }
            guard let above = folder else { return false }
            folder = above.parent
        }
    }

    private func layer(
        _ record: (path: RepositoryPath, blob: ObjectID, sidecar: Sidecar), _ entries: [FrontMatterEntry], isOwn: Bool
    ) -> AssetRecord.Layer {
        AssetRecord.Layer(
            path: record.path.bytes, blob: record.blob.hex, bytes: record.sidecar.bytes, entries: entries, isOwn: isOwn)
    }

    private func record(
        at path: RepositoryPath, into records: inout Records
    ) -> (path: RepositoryPath, blob: ObjectID, sidecar: Sidecar)? {
        guard let entry = entry(at: path), !entry.isFolder,
            let sidecar = facts.sidecar(entry.id, limit: Sidecar.longest)
        else { return nil }
        if let problem = sidecar.problem {
            let span = Span(problem.range, in: sidecar.bytes, lines: LineMap(sidecar.bytes))
            records.unreadable = AssetSubject.Unreadable(
                place: Place(path: path.bytes, blob: entry.id.hex, commit: commit?.hex, span: span),
                problem: problem.message)
            return nil
        }
        return (path, entry.id, sidecar)
    }
}

/// Where the records of files stand.
enum AssetPaths {
    static let albumName = "album.yml"

    /// `x.jpg` → `x.jpg.yml`.
    static func record(of path: RepositoryPath) -> RepositoryPath {
        RepositoryPath(bytes: path.bytes + Array(".yml".utf8))
    }

    /// The record that the files of a folder share.
    static func album(beside path: RepositoryPath) -> RepositoryPath {
        RepositoryPath(bytes: (path.parent.map { $0.bytes + [0x2F] } ?? []) + Array(albumName.utf8))
    }

    /// A file of the same folder; nil for a name that leads elsewhere.
    static func neighbour(of path: RepositoryPath, named name: String) -> RepositoryPath? {
        guard !name.isEmpty, !name.contains("/"), name != ".", name != ".." else { return nil }
        return RepositoryPath(bytes: (path.parent.map { $0.bytes + [0x2F] } ?? []) + Array(name.utf8))
    }

    /// Our own records, and REUSE's.
    static func isRecord(_ path: RepositoryPath) -> Bool {
        ["yml", "license"].contains(path.fileExtension) || path.name == "REUSE.toml"
    }

    /// `x.jpg.yml` and `x.jpg.license` → `x.jpg`; nil for a record of several files.
    static func file(of record: RepositoryPath) -> RepositoryPath? {
        guard record.name != albumName, record.name != "REUSE.toml", let end = record.fileExtension,
            record.bytes.count > end.utf8.count + 1
        else { return nil }
        return RepositoryPath(bytes: Array(record.bytes.dropLast(end.utf8.count + 1)))
    }
}
