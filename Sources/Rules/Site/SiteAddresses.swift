import Content
import Findings
import Git
import PolicyModel

/// Which addresses stand for which folders of the content, as the municipality says (`adressen`).
struct SiteAddresses {
    private struct Row {
        /// The host, then the pieces of the path.
        let address: [String]
        /// The pieces of the folder; empty: the whole content folder.
        let folder: [String]
    }

    private let rows: [Row]

    static let agreements: [AgreementID] = ["kortom-0-5", "kortom-77"]

    init(_ circumstances: Circumstances) {
        guard case .table(let table)? = circumstances.adoptedValue("adressen", ofAny: Self.agreements) else {
            rows = []
            return
        }
        rows = table.compactMap { row in
            guard let address = row["adres"], let folder = row["map"] else { return nil }
            let web = LinkReading(address.contains("//") ? address : "//" + address).web
            guard web.first?.isEmpty == false else { return nil }
            return Row(address: web, folder: folder.split(separator: "/").map(String.init).filter { $0 != "." })
        }
    }

    /// The sites of ours, by the names of their hosts; each once.
    var hosts: [String] {
        var seen: Set<String> = []
        return rows.compactMap(\.address.first).filter { seen.insert($0).inserted }
    }

    /// The places in the content folder that an address stands for; empty when it is not one of ours.
    func places(at address: [String]) -> [String] {
        let fitting = rows.filter { address.starts(with: $0.address) }
        let longest = fitting.map(\.address.count).max()
        return fitting.filter { $0.address.count == longest }.map { row in
            (row.folder + address.dropFirst(row.address.count)).joined(separator: "/")
        }
    }

    /// The addresses of a place in the content folder.
    func addresses(of place: String) -> [[String]] {
        let pieces = place.split(separator: "/").map(String.init)
        let fitting = rows.filter { pieces.starts(with: $0.folder) }
        let longest = fitting.map(\.folder.count).max()
        return fitting.filter { $0.folder.count == longest }.map { $0.address + pieces.dropFirst($0.folder.count) }
    }

    /// The places that a link of a page can lead to. nil: nobody can know.
    func places(of link: LinkReading, on page: RepositoryPath) -> LinkPlaces? {
        let ending = link.ending
        guard ending != .unknown else { return nil }
        let own = page.text.map { addresses(of: SitePage.place(of: $0)) } ?? []
        var places: [String] = []
        // From the top of the content folder: only the file of a page is surely written so.
        var besides: [String] = []
        switch link.kind {
        case .other: return nil
        // A site makes pages of its own just below its top, such as those of tags.
        case .web:
            guard link.web.count > 2 else { return nil }
            places = self.places(at: link.web)
        case .rooted:
            guard link.rooted.count > 1 || ending == .markdown else { return nil }
            places = own.compactMap(\.first).flatMap { self.places(at: [$0] + link.rooted) }
            let fromTop = [link.path(fromFile: page)].compactMap { $0 }
            if ending == .markdown { places += fromTop } else { besides = fromTop }
        case .relative:
            guard ending != .page || !own.isEmpty else { return nil }
            places = [link.path(fromFile: page), link.path(fromAddress: page)].compactMap { $0 }
        }
        return places.isEmpty ? nil : LinkPlaces(places: places, besides: besides, ending: ending)
    }
}

/// Where a link can lead.
struct LinkPlaces {
    let places: [String]
    /// Where it can lead besides; that it does not, says nothing.
    let besides: [String]
    let ending: LinkReading.Ending

    /// The files and folders that it can mean.
    var paths: [String] {
        let all = places + besides
        return ending == .page ? all.flatMap(SitePage.files) : all
    }

    /// The first of them that is there.
    func found(in site: any Snapshot) -> String? {
        paths.first { site.hasFile(at: $0) || site.hasFolder(at: $0) }
    }

    /// Whether it would stand in a folder that is there: of another one we do not know what a site puts in it.
    func isNear(_ site: any Snapshot) -> Bool {
        places.contains { place in
            let folder = place.split(separator: "/").dropLast().joined(separator: "/")
            return folder.isEmpty || site.hasFolder(at: folder)
        }
    }

    /// Whether a page says that this address leads to it. A link to the file of a page has no use for that.
    func isClaimed(in site: any Snapshot) -> Bool {
        ending != .markdown && places.contains { ClaimedPlace($0).isClaimed(in: site) }
    }
}

/// A place of the site for which another page can answer, with an address of its own (`aliases`, `url`, `slug`).
struct ClaimedPlace {
    private let pieces: [String]

    private static let fields = ["aliases", "url", "permalink", "redirect_from"]
    private static let deepest = 6

    /// - Parameter place: As in the content folder, without the ending of a page.
    init(_ place: String) { pieces = place.split(separator: "/").map(String.init) }

    /// Nobody wrote down which folders are the site's own, so an address may begin at any of the first.
    func isClaimed(in site: any Snapshot) -> Bool {
        for depth in 0..<min(pieces.count, Self.deepest) {
            let path = pieces[depth...].joined(separator: "/")
            for spelling in ["/\(path)/", "/\(path)", path, "\(path)/", "/\(path).html", "/\(path)/index.html"] {
                for field in Self.fields where !site.items(whose: field, is: spelling).isEmpty { return true }
            }
        }
        guard let last = pieces.last else { return false }
        let folder = pieces.dropLast().joined(separator: "/")
        return site.items(whose: "slug", is: last).contains { item in
            SitePage.place(of: item.path).split(separator: "/").dropLast().joined(separator: "/") == folder
        }
    }
}

/// The links of other pages that lead to one page.
struct InboundLinks {
    let addresses: SiteAddresses
    let site: any Snapshot

    /// The items with a link for which `isMeant` holds, among those that can lead to this path.
    func items(to path: String, where isMeant: (LinkReading, LinkPlaces) -> Bool) -> [SiteItem] {
        var found: [String: SiteItem] = [:]
        let name = plainName(of: path)
        for key in keys(of: path) {
            for item in site.items(linkingTo: key) where found[item.path] == nil && item.path != path {
                let own = RepositoryPath(item.path)
                let leads = item.facts.links.contains { written in
                    if let name, !written.contains(name) { return false }
                    let link = LinkReading(written)
                    guard let places = addresses.places(of: link, on: own), places.paths.contains(path) else {
                        return false
                    }
                    return isMeant(link, places)
                }
                if leads { found[item.path] = item }
            }
        }
        return found.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// What stands in every link to it; nil when it can be written in several ways. A page that links to thousands is gone through
    /// quickly with it.
    private func plainName(of path: String) -> String? {
        guard !SitePage.isIndex(path), let name = SitePage.place(of: path).split(separator: "/").last,
            name.utf8.allSatisfy({ $0 < 0x80 && ($0.isWord || $0 == 0x2D || $0 == 0x5F) })
        else { return nil }
        return String(name)
    }

    /// All that a link to it can look like, as `SiteItem.targets` has it.
    private func keys(of path: String) -> Set<String> {
        let place = SitePage.place(of: path)
        var keys: Set<String> = [path, place]
        for address in addresses.addresses(of: place) {
            keys.insert(address.joined(separator: "/"))
            keys.insert(address.dropFirst().joined(separator: "/"))
            // The file of the page, as seen from the top of the site.
            if path.hasSuffix(".md") { keys.insert(address.dropFirst().joined(separator: "/") + ".md") }
        }
        if SitePage.isIndex(path) {
            let name = path.split(separator: "/").last.map(String.init) ?? ""
            for key in keys where !key.hasSuffix(".md") { keys.insert(key + "/" + name) }
        } else {
            for key in keys where !key.hasSuffix(".md") {
                keys.formUnion([key + ".html", key + ".htm", key + "/index.html"])
            }
        }
        keys.remove("")
        return keys
    }
}
