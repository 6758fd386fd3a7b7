public import BrusselsTime
import Content
import Findings
public import Git
public import PolicyModel
public import Rules
import Text
import YAML

/// An issue of the magazine at a glance: what is in, what came late, what is too long, what still misses something.
public struct IssueStatus: Sendable {
    /// One article.
    public struct Article: Sendable {
        /// How far it is.
        public enum State: Sendable, Hashable {
            /// It is in, and was in time.
            case present
            /// It is in, and was not there at the deadline.
            case late
            /// Its author says that it is not finished.
            case unfinished
            /// It was handed in, and waits for an agreement.
            case waiting
        }

        public let path: String
        public let title: String
        /// Its section; nil: it names none.
        public let section: String?
        public let state: State
        /// The proposals that bring it, or another version of it.
        public let proposals: [String]
        /// Its characters, and how many there is room for; nil: it fits, or nobody said.
        public let excess: (count: Int, most: Int)?
        /// Images without a record, or that are not there; each once.
        public let loose: [String]
    }

    public let issue: Issue
    /// As its plan calls it.
    public let title: String
    /// In the order of the plan's sections, and then by path.
    public let articles: [Article]

    /// The site at the deadline for text.
    public enum Deadline: Sendable {
        /// It has not passed, or what stood there then is not known any more.
        case open
        /// It passed before there was anything.
        case beforeAnything
        case passed(ObjectID)
    }

    /// Articles that are not online yet.
    public struct Waiting: Sendable {
        public let path: RepositoryPath
        public let blob: ObjectID
        /// The proposal that brings it.
        public let proposal: String

        public init(path: RepositoryPath, blob: ObjectID, proposal: String) {
            self.path = path
            self.blob = blob
            self.proposal = proposal
        }
    }

    /// All issues that a site has a plan for, by path.
    public static func issues(in tree: ObjectID, policy: Policy, facts: some FactSource) -> [Issue] {
        Issue.all(in: ReadSnapshot(of: tree, policy: policy, facts: facts))
    }

    /// Reads the articles of an issue out of the site as a tree has it.
    ///
    /// `waiting`: what proposals bring. What stands online already, or comes by several of them, is one article.
    public init(
        of issue: Issue, in tree: ObjectID, deadline: Deadline, waiting: [Waiting], policy: Policy, instant: Instant,
        facts: some FactSource
    ) {
        self.issue = issue
        title = issue.facts.first("titel", "title") ?? issue.number
        guard let anybody = policy.persons.first else {
            articles = []
            return
        }
        let circumstances = Circumstances(policy: policy, person: anybody, instant: instant)
        let site = SiteTree(
            facts: facts, tree: tree, limits: ContentLimits(), circumstances: circumstances, commit: nil)
        let reader = ArticleReader(site: site, issue: issue, deadline: deadline)
        let order = Dictionary(
            (issue.facts.fields["rubrieken"] ?? []).enumerated().map { (Folding.folded($0.element), $0.offset) },
            uniquingKeysWith: { first, _ in first })
        func place(_ article: Article) -> Int {
            article.section.flatMap { order[Folding.folded($0)] } ?? order.count
        }
        articles = reader.articles(waiting).sorted {
            (place($0), $0.section ?? "", $0.path) < (place($1), $1.section ?? "", $1.path)
        }
    }
}

/// Goes through the articles of one issue.
private struct ArticleReader<Facts: FactSource> {
    let site: SiteTree<Facts>
    let issue: Issue
    let deadline: IssueStatus.Deadline

    /// Each article once: as it stands online, and else as the first proposal brings it.
    func articles(_ waiting: [IssueStatus.Waiting]) -> [IssueStatus.Article] {
        guard let tree = site.tree, let files = site.facts.files(in: tree) else { return [] }
        let open = Dictionary(grouping: waiting, by: \.path)
        var online: Set<RepositoryPath> = []
        let present = files.compactMap { file -> IssueStatus.Article? in
            guard let page = page(file.blob, at: file.path) else { return nil }
            online.insert(file.path)
            // A proposal that was taken over can stay: it brings nothing any more.
            let others = (open[file.path] ?? []).filter {
                $0.blob != file.blob && self.page($0.blob, at: $0.path) != nil
            }
            return article(page, at: file.path, state: state(of: page, at: file.path), others)
        }
        let coming = open.compactMap { path, versions -> IssueStatus.Article? in
            let versions = versions.filter { self.page($0.blob, at: path) != nil }
            guard !online.contains(path), let first = versions.first, let page = page(first.blob, at: path) else {
                return nil
            }
            return article(page, at: path, state: .waiting, versions)
        }
        return present + coming
    }

    /// The page, if it is an article of this issue.
    private func page(_ blob: ObjectID, at path: RepositoryPath) -> Page? {
        guard isArticle(path), let page = site.facts.page(blob).page, isOfIssue(page, at: path) else { return nil }
        return page
    }

    private func isArticle(_ path: RepositoryPath) -> Bool {
        guard path.fileExtension == "md", path.name != "_index.md", let text = path.text else { return false }
        return site.circumstances.policy.contentType(at: text)?.id.rawValue == "infoblad"
    }

    private func isOfIssue(_ page: Page, at path: RepositoryPath) -> Bool {
        if let said = page.frontMatter?["editie"]?.value.text {
            return Folding.folded(said) == Folding.folded(issue.number)
        }
        return path.parent == RepositoryPath(issue.path).parent
    }

    private func state(of page: Page, at path: RepositoryPath) -> IssueStatus.Article.State {
        let status = page.frontMatter?["status"]?.value.text.map(Folding.folded) ?? ""
        if SiteFields.offlineStatus.contains(status) { return .unfinished }
        switch deadline {
        case .open: return .present
        case .beforeAnything: return .late
        case .passed(let tree): return site.facts.entry(at: path, in: tree) == nil ? .late : .present
        }
    }

    private func article(
        _ page: Page, at path: RepositoryPath, state: IssueStatus.Article.State, _ waiting: [IssueStatus.Waiting]
    ) -> IssueStatus.Article {
        func text(_ name: String) -> String? { page.frontMatter?[name]?.value.text.flatMap { $0.isEmpty ? nil : $0 } }
        let most = page.frontMatter?["max_tekens"]?.value.int
        let count = page.characterCount
        var seen: Set<String> = []
        let loose = AssetReferences(site: site).uses(of: page, at: path).compactMap { use -> String? in
            switch use.target {
            case .missing(let path): path.description
            case .asset(let asset) where asset.record.layers.isEmpty: asset.path.description
            case .asset, .elsewhere, .outside: nil
            }
        }.filter { seen.insert($0).inserted }
        return IssueStatus.Article(
            path: path.text ?? path.description, title: text("titel") ?? text("title") ?? path.name,
            section: text("rubriek"), state: state, proposals: waiting.map(\.proposal),
            excess: most.flatMap { $0 > 0 && count > $0 ? (count, $0) : nil }, loose: loose)
    }
}
