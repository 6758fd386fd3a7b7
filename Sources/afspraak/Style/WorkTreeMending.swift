import Findings
import Gate
import Git
import Rules

/// Does to the files of a clone what a verdict says is certain.
struct WorkTreeMending {
    private let client: Client
    /// What each file was before anything was mended.
    private(set) var before: [String: [UInt8]] = [:]
    private(set) var places = 0

    init(_ client: Client) { self.client = client }

    /// How often a working tree is looked at: what was mended can show what else there is.
    static let mostRounds = 8
    private static let largest = 16 << 20

    /// Mends one round; false when there was nothing to do.
    /// - Parameter repository: where the judged versions stand.
    mutating func mend(_ verdict: Verdict, in repository: Repository) throws -> Bool {
        var found: [String: (blob: String?, fixes: [Fix], areWords: Bool)] = [:]
        for judged in verdict.findings {
            guard let fix = judged.finding.fix, let place = judged.finding.place, place.commit == nil,
                let path = place.pathText
            else { continue }
            // A rule of our own knows what it changes; one of the house style changes words.
            let areWords = RuleBook.all.description(of: judged.finding.rule) == nil
            found[path, default: (place.blob, [], true)].fixes.append(fix)
            if !areWords { found[path]?.areWords = false }
        }
        var isAnyDone = false
        for (path, wanted) in found.sorted(by: { $0.key < $1.key }) {
            if try mend(path, wanted.blob, wanted.fixes, areWords: wanted.areWords, in: repository) { isAnyDone = true }
        }
        return isAnyDone
    }

    private mutating func mend(
        _ path: String, _ blob: String?, _ fixes: [Fix], areWords: Bool, in repository: Repository
    ) throws -> Bool {
        let file = "\(client.workFolder)/\(path)"
        guard case .file = Files.kind(file), let id = blob.flatMap({ ObjectID(hex: $0) }) else { return false }
        let bytes = try Files.read(file, limit: Self.largest)
        // Where git changes a file on its way in (line endings), places in one are not those in the other.
        guard let judged = try? repository.blob(id, limit: Self.largest), judged == bytes else { return false }
        let result = ProseMending.step(bytes, fixes) { before, after in
            !areWords || ProseMending.isSamePage(before, after)
        }
        guard result.count > 0 else { return false }
        try Files.replace(file, with: result.bytes)
        if before[path] == nil { before[path] = bytes }
        places += result.count
        return true
    }

    /// Puts everything back: what goes round in a circle is not certain.
    mutating func putBack() throws {
        for (path, bytes) in before { try Files.replace("\(client.workFolder)/\(path)", with: bytes) }
        (before, places) = ([:], 0)
    }
}
