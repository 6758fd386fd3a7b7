import Content
import PolicyModel

extension ContentType {
    /// Whether it is for those who work here alone.
    var isInternal: Bool { id.rawValue.hasPrefix("intranet") }

    /// Whether it is what a site for everybody is made of.
    fileprivate var isOfSite: Bool { !isInternal && (id == "pagina" || isNews) }
}

extension Circumstances {
    /// Whether a place is one that visitors of the site can come to, by its address, and where nobody wrote addresses down, by the
    /// kinds of pages that stand there.
    func isOnSite(_ path: String) -> Bool {
        let type = policy.contentType(at: path)
        if type?.isInternal == true { return false }
        let addresses = SiteAddresses(self)
        guard addresses.hosts.isEmpty else { return !addresses.addresses(of: SitePage.place(of: path)).isEmpty }
        return type?.isOfSite == true
            || policy.contentTypes.contains { $0.isOfSite && $0.folders.contains(where: path.isIn) }
    }

    /// The folders that hold what is internal, by the content types.
    var internalFolders: [String] { policy.contentTypes.filter(\.isInternal).flatMap(\.folders) }
}

extension String {
    /// Whether a path leads to a folder, or to something in it.
    func isIn(_ folder: String) -> Bool {
        let name = folder.split(separator: "/").joined(separator: "/")
        return !name.isEmpty && (self == name || hasPrefix(name + "/"))
    }
}
