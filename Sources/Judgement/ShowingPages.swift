import Changes
import Content
import Git
import PolicyModel
import Rules

/// A page that stays as it is while something it shows changes.
struct ShowingPage {
    let path: RepositoryPath
    let version: TreeFile
    let page: Page
    /// The type its place gives it.
    let standing: ContentType
    /// What it shows of the files asked about.
    let uses: [AssetUse]
}

extension StageReader {
    /// Pages that show one of these files and are not part of the push: their answer changes with the file.
    ///
    /// Walks the whole site, and only reads further where a file's name occurs in the bytes of a page.
    func pages(showing files: Set<RepositoryPath>) -> [ShowingPage] {
        guard !files.isEmpty, let tree = stage.tree, let all = facts.files(in: tree) else { return [] }
        let changed = Set(stage.changes.map(\.path))
        let names = files.map(\.nameBytes)
        var found: [ShowingPage] = []
        for file in all where file.path.fileExtension == "md" && !changed.contains(file.path) {
            guard file.mode != 0o160000, let text = file.path.text,
                let type = circumstances.policy.contentType(at: text), type.kind == .page,
                let bytes = facts.bytes(of: file.blob, limit: limits.page), names.contains(where: { bytes.holds($0) }),
                let page = facts.page(file.blob).page
            else { continue }
            let uses = AssetReferences(site: site).uses(of: page, at: file.path).filter {
                $0.path.map(files.contains) ?? false
            }
            guard !uses.isEmpty else { continue }
            found.append(ShowingPage(path: file.path, version: file, page: page, standing: type, uses: uses))
        }
        return found
    }
}

extension AssetUse {
    /// The file of this site it is about.
    var path: RepositoryPath? {
        switch target {
        case .elsewhere: nil
        case .missing(let path), .outside(let path): path
        case .asset(let asset): asset.path
        }
    }
}

extension [UInt8] {
    /// Whether the other bytes occur in these.
    func holds(_ other: [UInt8]) -> Bool {
        guard let first = other.first, other.count <= count else { return false }
        return withUnsafeBufferPointer { all in
            var index = 0
            while index <= all.count - other.count {
                guard let next = all[index...].firstIndex(of: first), next <= all.count - other.count else {
                    return false
                }
                if all[next..<(next + other.count)].elementsEqual(other) { return true }
                index = next + 1
            }
            return false
        }
    }
}
