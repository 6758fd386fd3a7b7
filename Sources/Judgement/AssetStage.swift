import Changes
import Content
import Findings
import Git
import PolicyModel
import Rules
import YAML

/// Judges the files of the asset store that one stage touches: by themselves, by their record, or by an original's.
struct AssetStage<Facts: FactSource> {
    let reader: StageReader<Facts>

    private var policy: Policy { reader.circumstances.policy }

    func read(into seen: inout SeenFindings) {
        let (touched, answered) = touchedFiles()
        guard !touched.isEmpty else { return }
        let site = reader.site
        /// Files that pages can no longer show as they are, or that have to be shown in another way.
        var unfit = answered
        for (path, type) in touched {
            let subject = site.asset(at: path, type: type, isRead: true)
            if subject.isAbsent { unfit.insert(path) }
            // Neither a file nor a record: it was taken away, as it should be.
            if subject.isAbsent, subject.record.layers.isEmpty, subject.unreadable == nil { continue }
            for rule in reader.rules.assets where reader.stage.commit == nil || rule.reach == .everyIntroducedVersion {
                let found = rule.findings(in: subject)
                if !found.isEmpty { unfit.insert(path) }
                seen.add(found)
            }
        }
        if reader.stage.commit == nil, !unfit.isEmpty { readPages(showing: unfit, into: &seen) }
    }

    /// Every file whose own bytes or record changed, in order, with the type it stands under; and those of whom something else is
    /// said than before that a page goes by.
    private func touchedFiles() -> (
        files: [(path: RepositoryPath, type: ContentType)], answered: Set<RepositoryPath>
    ) {
        var found: [(path: RepositoryPath, type: ContentType)] = []
        var answered: Set<RepositoryPath> = []
        var known: Set<RepositoryPath> = []
        var folders: [RepositoryPath?: RecordsOfFolder] = [:]
        func add(_ path: RepositoryPath, _ type: ContentType) {
            if known.insert(path).inserted { found.append((path, type)) }
        }
        for change in reader.stage.changes {
            guard let text = change.path.text, let type = policy.contentType(at: text), type.kind == .image else {
                continue
            }
            let isRecord = AssetPaths.isRecord(change.path)
            // What is still there at the end of the push is judged there, with the record it has by then: a record that was
            // mended on the way is nobody's concern any more.
            if reader.stage.commit != nil, isRecord || change.new.map({ reader.result.contains($0.id) }) ?? true {
                continue
            }
            if !isRecord { add(change.path, type) }
            // A new file is nobody's original yet.
            if !isRecord, change.old == nil { continue }
            let folder = folders[change.path.parent] ?? records(in: change.path.parent)
            folders[change.path.parent] = folder
            let files = isRecord ? files(of: change, in: folder) : crops(of: [change.path], in: folder)
            for path in files { add(path, type) }
            if isRecord, saysOtherThings(change) { answered.formUnion(files) }
        }
        return (found, answered)
    }

    /// What pages go by when they show a file.
    private static var shownFields: [String] {
        [
            "sha256", "fotovermelding", "kanalen", "te_gebruiken_tot", "breedte", "hoogte", "uitsnede_van", "bestanden",
            "herkenbaar", "toestemming", "taggen",
        ]
    }

    /// Whether a record that was there says something else than before that pages go by.
    private func saysOtherThings(_ change: Change) -> Bool {
        guard let old = change.old.flatMap({ reader.facts.sidecar($0.id, limit: Sidecar.longest) }),
            let new = change.new.flatMap({ reader.facts.sidecar($0.id, limit: Sidecar.longest) })
        else { return false }
        return Self.shownFields.contains { !sameValue(old[$0]?.value, new[$0]?.value) }
    }

    /// What stands in a folder of the asset store, looked through once however many of its records change.
    private struct RecordsOfFolder {
        var files: [RepositoryPath] = []
        /// By the name of an original, what was cut out of it.
        var crops: [String: [RepositoryPath]] = [:]
    }

    private func records(in folder: RepositoryPath?) -> RecordsOfFolder {
        guard let tree = reader.stage.tree else { return RecordsOfFolder() }
        let prefix = folder.map { $0.bytes + [0x2F] } ?? []
        var found = RecordsOfFolder()
        for entry in reader.facts.folder(folder, in: tree) where !entry.isFolder {
            let path = RepositoryPath(bytes: prefix + entry.name)
            guard AssetPaths.isRecord(path) else {
                found.files.append(path)
                continue
            }
            if let crop = AssetPaths.file(of: path),
                let original = reader.facts.sidecar(entry.id, limit: Sidecar.longest)?["uitsnede_van"]?.value.text
            {
                found.crops[original, default: []].append(crop)
            }
        }
        return found
    }

    /// The files a record speaks of: its own, those of an album, and what was cut out of them.
    private func files(of change: Change, in folder: RecordsOfFolder) -> [RepositoryPath] {
        let record = change.path
        var files: [RepositoryPath] = []
        if let own = AssetPaths.file(of: record) {
            files.append(own)
        } else {
            for version in [change.old, change.new] {
                let sidecar = version.flatMap { reader.facts.sidecar($0.id, limit: Sidecar.longest) }
                files += (sidecar?.albumFiles ?? []).compactMap { AssetPaths.neighbour(of: record, named: $0) }
            }
            // A file beside an album that does not name it has no record of it.
            files += folder.files
        }
        return files + crops(of: files, in: folder)
    }

    /// What was cut out of these files, and out of that again.
    private func crops(of files: [RepositoryPath], in folder: RecordsOfFolder) -> [RepositoryPath] {
        var known = Set(files)
        var (found, last): ([RepositoryPath], [RepositoryPath]) = ([], files)
        while !last.isEmpty {
            last = last.flatMap { folder.crops[$0.name] ?? [] }.filter { known.insert($0).inserted }
            found += last
        }
        return found
    }

    /// Pages that show one of these files and are not part of the push hear it too.
    private func readPages(showing unfit: Set<RepositoryPath>, into seen: inout SeenFindings) {
        for showing in reader.pages(showing: unfit) {
            let whole = reader.subject(
                of: showing.page, at: showing.path, before: showing.page, blob: showing.version.blob,
                standing: showing.standing)
            let subject = PageSubject(
                path: whole.path, page: showing.page, before: showing.page, blob: whole.blob, commit: nil,
                type: whole.type, uses: showing.uses, asksWho: whole.asksWho, circumstances: whole.circumstances)
            for case let rule as any FollowsShownAssets in reader.rules.pages { seen.add(rule.findings(in: subject)) }
        }
    }
}
