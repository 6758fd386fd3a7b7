import Content
import Git
import PolicyModel

/// Where a page stands that a field names: by its place in the content folder or by its address, as people copy it.
enum NamedPage {
    /// The path of its file.
    case here(String)
    /// Where nobody here can look: on another site, or what a site makes by itself.
    case elsewhere
    case missing

    init(_ written: String, in subject: PageSubject) {
        let site = subject.site
        let link = LinkReading(written.oneSpaced)
        let addresses = SiteAddresses(subject.circumstances)
        let places: [String]
        switch link.kind {
        case .other:
            self = .missing
            return
        case .web:
            places = addresses.places(at: link.web)
            guard !places.isEmpty else {
                self = .elsewhere
                return
            }
        case .rooted, .relative:
            let fromTop = AssetAddress.path(of: "/" + link.plain.drop { $0 == "/" }, from: subject.path)?.text
            let beside = link.kind == .relative ? link.path(fromFile: subject.path) : nil
            places =
                (fromTop.map { [$0] + subject.circumstances.placesOnSites($0, addresses) } ?? [])
                + (beside.map { [$0] } ?? [])
        }
        let leads = LinkPlaces(places: places, besides: [], ending: link.ending == .markdown ? .markdown : .page)
        if let path = leads.paths.first(where: { site.hasFile(at: $0) }) {
            self = .here(path)
        } else if leads.isClaimed(in: site) || (link.kind == .web && !leads.isNear(site)) {
            self = .elsewhere
        } else {
            self = .missing
        }
    }

    /// The item that stands there, when it is one.
    func item(in site: any Snapshot) -> SiteItem? {
        if case .here(let path) = self { site.item(at: path) } else { nil }
    }
}

extension Circumstances {
    /// Where a path from the top of a site stands in the content folder: on each site of ours, and where nobody wrote down their
    /// addresses, in each folder with pages.
    fileprivate func placesOnSites(_ path: String, _ addresses: SiteAddresses) -> [String] {
        let pieces = path.split(separator: "/").map(String.init)
        let hosts = addresses.hosts
        return hosts.isEmpty
            ? policy.pageFolders.map { $0 + "/" + path } : hosts.flatMap { addresses.places(at: [$0] + pieces) }
    }
}

extension Policy {
    /// The folders at the top in which pages stand, each once, in the order of the content types.
    fileprivate var pageFolders: [String] {
        var seen: Set<String> = []
        return contentTypes.filter { $0.kind == .page }.flatMap(\.patterns).compactMap { pattern in
            let folder = String(pattern.text.prefix { $0 != "/" })
            let isPlain = folder.count < pattern.text.count && !folder.contains { "*?[\\{".contains($0) }
            return isPlain && seen.insert(folder).inserted ? folder : nil
        }
    }
}
