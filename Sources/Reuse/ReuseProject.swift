/// Reads what REUSE says about the files of one tree. A REUSE.toml is read once, however many files it is about.
public struct ReuseProject<Tree: ReuseTree> {
    private enum Loaded<Value> {
        case absent
        case read(Value)
        case refused(ReuseProblem)
    }

    private let tree: Tree
    /// By the path of the REUSE.toml.
    private var files: [[UInt8]: Loaded<ReuseTOML>] = [:]
    private var dep5: Loaded<Dep5>?

    private static var dep5Path: [UInt8] { Array(".reuse/dep5".utf8) }

    public init(_ tree: Tree) { self.tree = tree }

    /// What is said about a file; nil when the file is not covered, or not there.
    public mutating func record(of path: [UInt8]) -> ReuseRecord? {
        guard let kind = tree.kind(of: path), CoveredFile.isCovered(path, kind) else { return nil }
        var problems: [ReuseProblem] = []
        let precedence = Precedence(tables(for: path, &problems))
        let own = precedence.isOverridden ? [] : ownFacts(of: path)
        let old = dep5Facts(for: path, &problems)
        return ReuseRecord(
            path: path, facts: old + precedence.facts(with: own), fields: precedence.fields(), problems: problems)
    }

    /// What the file says itself. A `.license` beside it, whatever is in it, takes the place of what the file says.
    private func ownFacts(of path: [UInt8]) -> [ReuseFact] {
        let beside = path + Array(".license".utf8)
        if let bytes = tree.bytes(at: beside) {
            return HeaderScan.facts(in: bytes, source: ReuseSource(path: beside, kind: .dotLicense))
        }
        guard let head = tree.head(of: path, count: TextEncoding.headLength), TextEncoding.of(head[...]) != nil,
            let bytes = tree.bytes(at: path)
        else { return [] }
        return HeaderScan.facts(in: bytes, source: ReuseSource(path: path, kind: .header))
    }

    /// The table that matches in each REUSE.toml from the top down to the file's own folder.
    private mutating func tables(for path: [UInt8], _ problems: inout [ReuseProblem]) -> [MatchedTable] {
        var tables: [MatchedTable] = []
        for start in folderStarts(of: path) {
            let name = path[..<start] + ReuseTOML.fileName
            switch file(at: Array(name)) {
            case .absent: break
            case .refused(let problem): problems.append(problem)
            case .read(let file):
                guard let annotation = file.annotation(for: path[start...]) else { continue }
                tables.append(
                    MatchedTable(source: ReuseSource(path: Array(name), kind: .reuseTOML), annotation: annotation))
            }
        }
        return tables
    }

    /// Where the path goes on behind each folder that holds it, the top first.
    private func folderStarts(of path: [UInt8]) -> [Int] {
        [0] + path.indices.filter { path[$0] == UInt8(ascii: "/") }.map { $0 + 1 }
    }

    private mutating func file(at path: [UInt8]) -> Loaded<ReuseTOML> {
        if let known = files[path] { return known }
        let loaded = load(path)
        files[path] = loaded
        return loaded
    }

    /// A REUSE.toml that is empty or a symbolic link is none.
    private func load(_ path: [UInt8]) -> Loaded<ReuseTOML> {
        guard tree.kind(of: path) == .file(isEmpty: false), let bytes = tree.bytes(at: path) else { return .absent }
        do throws(ReuseTOMLError) {
            return .read(try ReuseTOML(bytes))
        } catch {
            return .refused(ReuseProblem(cause: .toml(error), path: path, line: error.line))
        }
    }

    private mutating func dep5Facts(for path: [UInt8], _ problems: inout [ReuseProblem]) -> [ReuseFact] {
        let loaded = dep5 ?? loadDep5()
        dep5 = loaded
        switch loaded {
        case .absent: return []
        case .refused(let problem):
            problems.append(problem)
            return []
        case .read(let file):
            guard !usesTOML(above: path) else {
                problems.append(ReuseProblem(cause: .bothForms, path: Self.dep5Path, line: 1))
                return []
            }
            return file.facts(for: path, source: ReuseSource(path: Self.dep5Path, kind: .dep5))
        }
    }

    private func loadDep5() -> Loaded<Dep5> {
        guard let bytes = tree.bytes(at: Self.dep5Path) else { return .absent }
        do throws(Dep5Error) {
            return .read(try Dep5(bytes))
        } catch {
            return .refused(ReuseProblem(cause: .dep5(error), path: Self.dep5Path, line: error.line))
        }
    }

    private func usesTOML(above path: [UInt8]) -> Bool {
        folderStarts(of: path).contains { start in
            if case .absent? = files[Array(path[..<start] + ReuseTOML.fileName)] { false } else { true }
        }
    }
}
