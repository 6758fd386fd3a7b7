import Testing

/// Taking something offline always works, for the owner and for communication, with nothing else to fill in.
@Suite struct OfflineTests {
    @Test(arguments: cases)
    func push(_ push: PushCase) throws { try push.play() }

    /// A page from before, without what a page needs today.
    private static let old: @Sendable (Town) throws -> Void = {
        try $0.plant("\(Page.sport)/oud.md") { _ in "---\ntitel: Oud\n---\n\nTekst van vroeger.\n" }
    }
    private static let bare: @Sendable (Town) throws -> Void = {
        try $0.plant("\(Page.sport)/oud.md") { _ in "---\ntitel: Oud\ndraft: true\n---\n\nTekst van vroeger.\n" }
    }

    private static let cases: [PushCase] = [
        .accepted("an own page by draft", by: .wim) { try $0.addField("draft: true", to: Page.camps) },
        .accepted("an own page by a day in the past", by: .wim) {
            try $0.replace("offline_vanaf: 2027-09-01", with: "offline_vanaf: 2026-01-01", in: Page.camps)
        },
        .accepted("an own page that lacks required fields", by: .wim) {
            try $0.addField("draft: true", to: "\(Page.sport)/oud.md")
        }
        .given(old),
        .accepted("an own page that lacks required fields, by deleting it", by: .wim) {
            try $0.remove("\(Page.sport)/oud.md")
        }
        .given(old),
        .accepted("any page by communication", by: .jeroen) { try $0.addField("draft: true", to: Page.moving) },
        .accepted("news by communication", by: .jeroen) { try $0.addField("draft: true", to: Page.news) },
        .accepted("a page of the department by its back-up", by: .gert) {
            try $0.addField("draft: true", to: Page.passport)
        },
        .refused("a page of another department", by: .wim, saying: "van de dienst Burgerzaken") {
            try $0.addField("draft: true", to: Page.moving)
        },
        .refused("putting a page online again that lacks required fields", by: .wim, saying: "samenvatting") {
            try $0.replace("draft: true\n", with: "", in: "\(Page.sport)/oud.md")
        }
        .given(bare),
        .refused("an act beside going offline counts as that act", by: .wim, saying: "`menu`") {
            try $0.addField("draft: true\nmenu: main", to: Page.camps)
        },
    ]
}
