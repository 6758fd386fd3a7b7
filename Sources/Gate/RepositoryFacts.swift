import Content
public import Git
public import Judgement
import Rules

/// Facts read from a repository, once per blob.
public final class RepositoryFacts: FactSource {
    private let repository: Repository
    private let limits: ContentLimits
    /// Facts already made. Bounded: over a whole site hardly any blob comes twice.
    private var pages: [ObjectID: PageFact] = [:]
    private let most = 512

    public init(of repository: Repository, limits: ContentLimits = ContentLimits()) {
        self.repository = repository
        self.limits = limits
    }

    public func page(_ blob: ObjectID) -> PageFact {
        if let known = pages[blob] { return known }
        let fact = read(blob)
        if pages.count >= most { pages.removeAll(keepingCapacity: true) }
        pages[blob] = fact
        return fact
    }

    public func bytes(of blob: ObjectID, limit: Int) -> [UInt8]? {
        try? repository.blob(blob, limit: limit)
    }

    public func size(of blob: ObjectID) -> Int? {
        try? repository.header(of: blob).size
    }

    private func read(_ blob: ObjectID) -> PageFact {
        do throws(GitError) {
            return .reading(try repository.blob(blob, limit: limits.page))
        } catch {
            if case .tooLarge(let size, let limit) = error.kind {
                return .unreadable(.tooLarge(size: size, limit: limit))
            }
            return .unreadable(.missing)
        }
    }
}

extension PageFact {
    /// Bytes read as a page.
    static func reading(_ bytes: [UInt8]) -> PageFact {
        do throws(PageProblem) {
            return .page(try Page(bytes: bytes))
        } catch {
            return .unreadable(.malformed(error.message, offset: error.offset))
        }
    }
}
