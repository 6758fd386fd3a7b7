import Testing

/// Three moments, a trial period and starting dates: the same finding refuses at one moment and is a note at another.
@Suite struct MomentTests {
    private static let proposal = "HEAD:refs/heads/voorstel/wim-dessers/tennis"
    private static let incomplete = "---\ntitel: Tennis\n---\n\nTekst.\n"

    private static let moments: [PushCase] = [
        .accepted(
            "a missing field is only noted when keeping", by: .wim, saying: "Je tekst is bewaard.", "samenvatting"
        ) {
            try $0.write("\(Page.sport)/tennis.md", incomplete)
        }
        .to(proposal),
        .refused(
            "a missing field is refused when handing in", by: .wim, saying: "Je voorstel is nog niet ingediend.",
            "samenvatting"
        ) { try $0.write("\(Page.sport)/tennis.md", incomplete) }
        .to(proposal, options: ["afspraak.indienen"]),
        .refused("a missing field is refused when publishing", by: .wim, saying: "samenvatting") {
            try $0.write("\(Page.sport)/tennis.md", incomplete)
        },
        .accepted("handing in a page of another department is no fault", by: .wim, saying: "Je voorstel is ingediend.")
        {
            try $0.append(to: Page.moving)
        }
        .to(proposal, options: ["afspraak.indienen"]),
        .accepted("news without its day may be handed in", by: .wim, saying: "Je voorstel is ingediend.") {
            try $0.write("website/nieuws/tennis.md", Page.text())
        }
        .to(proposal, options: ["afspraak.indienen"]),
        .refused("news without its day is not published", by: .jeroen, saying: "publiceren_op") {
            try $0.write("website/nieuws/tennis.md", Page.text())
        },
    ]

    @Test(arguments: moments)
    func moment(_ push: PushCase) throws { try push.play() }

    private static let inTrial: @Sendable (Town) throws -> Void = {
        try $0.plant(".afspraken/afspraken.yaml") {
            $0.replacing("proefperiode: tot 2026-09-30", with: "proefperiode: tot 2099-01-01")
        }
    }

    private static let trials: [PushCase] = [
        .accepted(
            "in a trial period news by an editor is a note", by: .wim, saying: "Je wijziging wordt gepubliceerd.",
            "Nieuws publiceert de communicatiedienst."
        ) { try $0.write("website/nieuws/tennis.md", Page.text("publiceren_op: 2026-12-01")) },
        .accepted("in a trial period the page of another is a note", by: .wim, saying: "van de dienst Burgerzaken") {
            try $0.append(to: Page.moving)
        },
        .refused(
            "in a trial period the agreements stay protected", by: .fatima,
            saying: "hoort bij de afspraken van de gemeente"
        ) {
            try $0.append("# iets", to: ".afspraken/rechten.yaml")
        },
        .refused("in a trial period a national register number is refused", by: .wim, saying: "rijksregisternummer") {
            try $0.append("Mijn nummer is 85.07.30-033.28.", to: Page.pool)
        },
        .refused("in a trial period a dangerous name is refused", by: .wim, saying: "snelkoppeling") {
            try $0.keepEntry(Array("\(Page.sport)/link.md".utf8), mode: "120000", id: $0.blob())
        },
        .refused(
            "in a trial period the history is not erased", by: .wim, saying: "Hiermee zou je werk van anderen wissen"
        ) {
            try $0.git("reset", "-q", "--hard", "HEAD~1")
            try $0.write("\(Page.sport)/tennis.md", Page.text())
            try $0.keep()
        }
        .to("+HEAD:refs/heads/main"),
    ]

    @Test(arguments: trials.map { $0.given(inTrial) })
    func trial(_ push: PushCase) throws { try push.play() }

    private static func starting(_ ids: [String]) -> @Sendable (Town) throws -> Void {
        { town in
            try town.plant(".afspraken/afspraken.yaml") { text in
                ids.reduce(text) {
                    $0.replacing(
                        "{id: \($1), ernst: blokkeren,", with: "{id: \($1), ernst: blokkeren, vanaf: 2099-01-01,")
                }
            }
        }
    }

    private static let starts: [PushCase] = [
        .accepted(
            "news by an editor is a note until its agreements start", by: .wim,
            saying: "Nieuws publiceert de communicatiedienst."
        ) { try $0.write("website/nieuws/tennis.md", Page.text("publiceren_op: 2026-12-01")) }
        .given(starting(["kortom-75", "kortom-78", "kortom-82"])),
        .refused(
            "one agreement in force is enough to refuse", by: .wim, saying: "Nieuws publiceert de communicatiedienst."
        ) { try $0.write("website/nieuws/tennis.md", Page.text("publiceren_op: 2026-12-01")) }
        .given(starting(["kortom-75", "kortom-78"])),
        .refused("other agreements keep their own start", by: .wim, saying: "van de dienst Burgerzaken") {
            try $0.append(to: Page.moving)
        }
        .given(starting(["kortom-75", "kortom-78", "kortom-82"])),
    ]

    @Test(arguments: starts)
    func start(_ push: PushCase) throws { try push.play() }

    @Test func `handing in stores one clean version`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try wim.write("\(Page.sport)/tennis.md", Page.text(body: "De code van het alarm is 4711."))
        try wim.keep("Eerste versie")
        let leaked = try wim.git("rev-parse", "HEAD:\(Page.sport)/tennis.md")
        try wim.replace("De code van het alarm is 4711.", with: "Kom tennissen.", in: "\(Page.sport)/tennis.md")
        try wim.keep("Zonder de code")
        let answer = try wim.afspraak("indienen", "tennis")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(answer.says("Je voorstel is ingediend."), "\(answer.words)")
        let ref = "refs/heads/voorstel/wim-dessers/tennis"
        #expect(try town.git("rev-list", "--count", "main..\(ref)") == "1")
        #expect(try town.git("show", "\(ref):\(Page.sport)/tennis.md").contains("Kom tennissen."))
        #expect(
            try town.attempt("git", "-C", town.server, "cat-file", "-e", leaked).status != 0,
            "what was removed is there")
        #expect(try wim.git("log", "--format=%s", "origin/main..HEAD") == "Zonder de code\nEerste versie")
    }

    @Test func `handing in again replaces the proposal`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        for body in ["Kom tennissen.", "Kom samen tennissen."] {
            try wim.write("\(Page.sport)/tennis.md", Page.text(body: body))
            try wim.keep(body)
            let answer = try wim.afspraak("indienen", "tennis")
            #expect(answer.status == 0, "\(answer.words)")
        }
        let ref = "refs/heads/voorstel/wim-dessers/tennis"
        #expect(try town.git("rev-list", "--count", "main..\(ref)") == "1")
        #expect(try town.git("show", "\(ref):\(Page.sport)/tennis.md").contains("samen"))
    }

    @Test func `handing in what is not complete says so and sends nothing`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try wim.write("\(Page.sport)/tennis.md", Self.incomplete)
        try wim.keep()
        let before = try town.state()
        let answer = try wim.afspraak("indienen", "tennis")
        #expect(answer.status == 1 && answer.says("Je voorstel is nog niet ingediend."), "\(answer.words)")
        #expect(answer.says("samenvatting"), "\(answer.words)")
        #expect(try town.state() == before)
    }

    @Test func `there is nothing to hand in when nothing was kept`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        let answer = try wim.afspraak("indienen")
        #expect(answer.status == 2 && answer.says("Er is niets in te dienen"), "\(answer.words)")
    }
}
