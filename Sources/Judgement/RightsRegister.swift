import Text
public import BrusselsTime
import Content
public import Findings
public import Git
public import PolicyModel
import Rules
import YAML

/// The images of the image bank whose rights somebody has to look at: what ended or soon will, what is not known, what nobody shows.
public struct RightsRegister: Sendable {
    /// Why an image is named.
    public enum Reason: Sendable, Hashable {
        /// The right of use has ended; the last day it held.
        case ended(Day)
        /// It ends within the days that were asked for.
        case ends(Day)
        /// Something in its record is missing or wrong.
        case incomplete(Message)
        /// No page shows it, nothing was cut out of it, and no template names it.
        case unused
    }

    /// A page that shows an image or offers it.
    public struct Use: Sendable, Hashable {
        public let page: RepositoryPath
        public let line: Int
        /// Whether visitors see the page today.
        public let isSeen: Bool
        /// The day from which the page is offline by itself; nil: it stays.
        public let offlineFrom: Day?
    }

    /// One image, document or film.
    public struct Entry: Sendable {
        public let path: RepositoryPath
        public let maker: String?
        /// In the order of weight.
        public let reasons: [Reason]
        public let uses: [Use]
        public let department: DepartmentID?

        /// Whether its right of use has ended and visitors still see it.
        public var isShownTooLong: Bool {
            uses.contains(where: \.isSeen) && reasons.contains { if case .ended = $0 { true } else { false } }
        }
    }

    /// The heaviest first.
    public let entries: [Entry]
    /// All files of the image bank, and those that the municipality made itself.
    public let count: Int
    public let ownCount: Int

    /// Reads the register out of the site as a tree has it. nil when there are more files than can be looked at.
    ///
    /// `days`: how many days ahead an end is told.
    public init?(of tree: ObjectID, policy: Policy, instant: Instant, days: Int, facts: some FactSource) {
        guard let files = facts.files(in: tree) else { return nil }
        guard let anybody = policy.persons.first else {
            (entries, count, ownCount) = ([], 0, 0)
            return
        }
        let circumstances = Circumstances(policy: policy, person: anybody, instant: instant)
        let reader = RightsReader(
            site: SiteTree(
                facts: facts, tree: tree, limits: ContentLimits(), circumstances: circumstances, commit: nil),
            files: files)
        let assets = reader.assets()
        let uses = reader.uses()
        let unused = reader.unused(of: assets, uses: uses)
        let horizon = circumstances.day.adding(days: days)
        entries = assets.compactMap { asset in
            let reasons = reader.reasons(for: asset, until: horizon, isUnused: unused.contains(asset.path))
            guard !reasons.isEmpty else { return nil }
            return Entry(
                path: asset.path, maker: asset.record["maker"]?.value.text, reasons: reasons,
                uses: uses[asset.path] ?? [],
                department: asset.path.text.flatMap { policy.owner(of: $0)?.department })
        }.sorted { ($0.weight, $0.path) < ($1.weight, $1.path) }
        count = assets.count
        ownCount = assets.count { $0.isOwnWork }
    }
}

extension RightsRegister.Entry {
    /// What has to be looked at first comes first.
    fileprivate var weight: Int {
        if isShownTooLong { return 0 }
        switch reasons.first {
        case .ended?: return 1
        case .ends?: return 2
        case .incomplete?: return 3
        case .unused?, nil: return 4
        }
    }
}

extension AssetSubject {
    /// Whether the municipality made it: its record says where it comes from, or why it may be used.
    fileprivate var isOwnWork: Bool {
        if let origin = record["herkomst"]?.value.text { return origin == "eigen" }
        return record["gebruiksrecht"]?.value.text == "eigen-werk"
    }
}

/// Goes through the files of a site once for its images, and once for the pages that show them.
private struct RightsReader<Facts: FactSource> {
    let site: SiteTree<Facts>
    let files: [TreeFile]

    private var circumstances: Circumstances { site.circumstances }

    private func type(of file: TreeFile) -> ContentType? {
        file.path.text.flatMap { circumstances.policy.contentType(at: $0) }
    }

    /// Every file of the image bank with its record; not the records themselves.
    func assets() -> [AssetSubject] {
        files.compactMap { file in
            guard !AssetPaths.isRecord(file.path), let type = type(of: file), type.kind == .image else { return nil }
            return site.asset(at: file.path, type: type, isRead: false)
        }
    }

    /// By the path of an image, the pages that show or offer it.
    func uses() -> [RepositoryPath: [RightsRegister.Use]] {
        var found: [RepositoryPath: [RightsRegister.Use]] = [:]
        for file in files where file.path.fileExtension == "md" {
            guard type(of: file)?.kind == .page, let page = site.facts.page(file.blob).page else { continue }
            let isSeen = Visibility.isSeen(page, at: circumstances.instant)
            let end = SiteFields.ending.lazy.compactMap { page.frontMatter?[$0]?.value.text }.first
            for use in AssetReferences(site: site).uses(of: page, at: file.path) {
                guard let asset = use.asset else { continue }
                found[asset.path, default: []].append(
                    RightsRegister.Use(
                        page: file.path,
                        line: page.lines.position(at: use.range.lowerBound, in: page.bytes).line, isSeen: isSeen,
                        offlineFrom: end.flatMap(Day.init(written:))))
            }
        }
        return found
    }

    /// What no page shows, nothing was cut out of, and no template or setting of the site names.
    func unused(of assets: [AssetSubject], uses: [RepositoryPath: [RightsRegister.Use]]) -> Set<RepositoryPath> {
        var open = Set(assets.map(\.path)).subtracting(uses.keys)
        for asset in assets where uses[asset.path] != nil {
            var part = asset.path
            for original in asset.originals {
                guard let path = AssetPaths.neighbour(of: part, named: original.name) else { break }
                open.remove(path)
                part = path
            }
        }
        for file in files where !open.isEmpty {
            guard Self.namingFormats.contains(file.path.fileExtension ?? ""), type(of: file)?.kind != .image,
                let bytes = site.facts.bytes(of: file.blob, limit: site.limits.page)
            else { continue }
            open = open.filter { !bytes.holds($0.nameBytes) }
        }
        return open
    }

    /// Files in which a site generator finds the name of an image.
    private static var namingFormats: Set<String> {
        ["html", "htm", "css", "scss", "js", "yaml", "yml", "toml", "json", "xml"]
    }

    func reasons(
        for asset: AssetSubject, until horizon: Day, isUnused: Bool
    ) -> [RightsRegister.Reason] {
        var reasons: [RightsRegister.Reason] = []
        let last = asset.record["te_gebruiken_tot"]?.value.text.flatMap(Day.init(written:))
        if let last, last < circumstances.day {
            reasons.append(.ended(last))
        } else if let last, last <= horizon {
            reasons.append(.ends(last))
        }
        for finding in rights.lazy.flatMap({ $0.findings(in: asset) }).filter({ !$0.isAboutTheEnd(of: asset) }) {
            reasons.append(.incomplete(finding.message))
        }
        return reasons + (isUnused ? [.unused] : [])
    }

    private var rights: [any Rule<AssetSubject>] {
        [AssetRecorded(), AssetFields(), AssetRights(), AssetOrigin(), AssetLicence(), AssetDerivative()]
    }
}

extension Finding {
    /// Whether it only says that the right of use has ended.
    fileprivate func isAboutTheEnd(of asset: AssetSubject) -> Bool {
        rule == AssetRights.description.id && place == asset.place(of: asset.record["te_gebruiken_tot"])
    }
}
