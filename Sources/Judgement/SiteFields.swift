/// Front-matter keys with which a page does something to the site (protocol.md 6). Compared folded, as Hugo does.
enum SiteFields {
    /// Keys that change the site and not the page.
    static let structural: [String] = [
        "cascade", "menu", "menus", "layout", "outputs", "build", "_build", "headless", "markup",
    ]
    /// Keys that claim another address.
    static let address: [String] = ["url", "slug", "aliases", "permalink", "redirect_from"]
    /// Keys that decide whether and when the page can be seen.
    static let visibility: [String] = [
        "draft", "status", "published", "publishdate", "publiceren_op", "expirydate", "offline_vanaf", "offline_op",
    ]
    /// Keys that end a page's time online.
    static let ending: [String] = ["expirydate", "offline_vanaf", "offline_op"]
    /// Values of `status` with which a page does not stand online.
    static let offlineStatus: Set<String> = [
        "voorstel", "ontwerp", "nazicht", "ingetrokken", "gearchiveerd", "draft", "proposal", "withdrawn", "archived",
    ]
}
