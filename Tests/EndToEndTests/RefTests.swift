import Testing

/// Who may move which ref.
@Suite struct RefTests {
    @Test(arguments: proposals + elsewhere)
    func push(_ push: PushCase) throws { try push.play() }

    private static let mine = "refs/heads/voorstel/wim-dessers/bad"

    private static let proposals: [PushCase] = [
        .accepted(
            "a first push of an own proposal with news and a page of another", by: .wim,
            saying: "Je tekst is bewaard. Hij staat nog niet online.", "Klaar? Typ `afspraak indienen`"
        ) {
            try $0.write("website/nieuws/zwemfeest.md", Page.text())
            try $0.append(to: Page.moving)
        }
        .to("HEAD:\(mine)"),
        .accepted("an own proposal changes the agreements", by: .wim, saying: "Je tekst is bewaard.") {
            try $0.append("# Idee", to: ".afspraken/rechten.yaml")
        }
        .to("HEAD:\(mine)"),
        .refused(
            "a proposal of somebody else", by: .fatima, saying: "Dit voorstel is van Wim Dessers.",
            "voorstel/fatima-ouali/"
        ) {
            try $0.append(to: Page.moving)
        }
        .to("HEAD:\(mine)"),
        .accepted("communication takes a proposal over", by: .jeroen) { try $0.append(to: Page.pool) }.to(
            "HEAD:\(mine)"),
        .refused("a proposal of nobody in the register", by: .wim, saying: "van iemand die we niet kennen") {
            try $0.append(to: Page.pool)
        }
        .to("HEAD:refs/heads/voorstel/niemand/bad"),
        .refused("a proposal without a name", by: .wim, saying: "bestaat hier niet") { try $0.append(to: Page.pool) }
            .to("HEAD:refs/heads/voorstel/wim-dessers"),
        .refused(
            "a national register number, even in a proposal", by: .wim, saying: "Hier staat een rijksregisternummer."
        ) {
            try $0.append("Mijn nummer is 85.07.30-033.28.", to: Page.pool)
        }
        .to("HEAD:\(mine)"),
        .refused("a national register number beside an image", by: .wim, saying: "rijksregisternummer") {
            try $0.write("beelden/sport/bad.jpg.yml", "maker: Wim\nbewijs: toestemming van 85.07.30-033.28\n")
        }
        .to("HEAD:\(mine)"),
        .refused("a national register number that a later commit takes out", by: .wim, saying: "rijksregisternummer") {
            try $0.append("Mijn nummer is 85.07.30-033.28.", to: Page.pool)
            try $0.keep("Oei")
            try $0.replace("85.07.30-033.28", with: "geheim", in: Page.pool)
            try $0.keep("Weg")
        }
        .to("HEAD:\(mine)"),
    ]

    private static func to(_ name: String, _ ref: String, saying: String...) -> PushCase {
        let push = PushCase(name: name, person: .lotte, ending: .refused, saying: saying) {
            try $0.append(to: Page.pool)
        }
        return push.to("HEAD:\(ref)")
    }

    private static let elsewhere: [PushCase] = [
        to("a tag", "refs/tags/v1", saying: "Een label (tag) kan je hier niet doorsturen."),
        to(
            "a replacement of an object", "refs/replace/4b825dc642cb6eb9a060e54bf8d69288fbee4904",
            saying: "bestaat hier niet"),
        to("notes", "refs/notes/commits", saying: "bestaat hier niet"),
        to("a record of the tool", "refs/afspraak/logboek"),
        to(
            "the protected branch in capitals", "refs/heads/MAIN",
            saying: "De plaats `refs/heads/MAIN` bestaat hier niet."),
        to("a branch named HEAD", "refs/heads/HEAD", saying: "bestaat hier niet"),
        to("a loose branch", "refs/heads/feest", saying: "De plaats `refs/heads/feest` bestaat hier niet."),
        to("a branch beside the proposals", "refs/heads/voorstellen/lotte-verhaeghen/x", saying: "bestaat hier niet"),
        to("a proposal of oneself in capitals", "refs/heads/voorstel/Lotte-Verhaeghen/x", saying: "bestaat hier niet"),
        to(
            "a proposal with a name in loose accents", "refs/heads/voorstel/lotte-verhaeghen/cafe\u{301}",
            saying: "bestaat hier niet"),
        to(
            "a proposal with an invisible character", "refs/heads/voorstel/lotte-verhaeghen/a\u{202E}b",
            saying: "bestaat hier niet"),
        to("a proposal place in capitals", "refs/heads/Voorstel/lotte-verhaeghen/x", saying: "bestaat hier niet"),
        .refused("of two refs one is refused, so nothing lands", by: .wim, saying: "alles gaat samen door of niets") {
            try $0.append(to: Page.moving)
        }
        .to("HEAD:\(mine)", "HEAD:refs/heads/main"),
    ]

    @Test func `an own proposal is deleted`() throws {
        let town = try Town()
        let wim = try proposal(in: town)
        try expect(.accepted, of: [":\(Self.mine)"], by: wim, in: town)
        #expect(try town.tip(of: Self.mine) == nil)
    }

    @Test func `a proposal of somebody else is not deleted`() throws {
        let town = try Town()
        _ = try proposal(in: town)
        let fatima = try town.clone(for: .fatima)
        try expect(.refused, saying: ["Dit voorstel is van Wim Dessers."], of: [":\(Self.mine)"], by: fatima, in: town)
    }

    @Test func `an own proposal is replaced by force`() throws {
        let town = try Town()
        let wim = try proposal(in: town)
        try wim.git("commit", "-q", "--amend", "-m", "Beter gezegd")
        try expect(.accepted, of: ["+HEAD:\(Self.mine)"], by: wim, in: town)
    }

    @Test func `the protected branch is never deleted`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        try expect(
            .refused, saying: ["Hiermee zou je de hele site wissen."], of: [":refs/heads/main"], by: lotte, in: town)
    }

    @Test func `the protected branch is never forced`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        try lotte.git("reset", "-q", "--hard", "HEAD~1")
        try lotte.append("# Anders", to: ".afspraken/rechten.yaml")
        try lotte.keep()
        try expect(
            .refused, saying: ["Hiermee zou je werk van anderen wissen dat al online staat."],
            of: ["+HEAD:refs/heads/main"], by: lotte, in: town)
    }

    @Test func `a proposal that points at the protected branch is judged as that branch`() throws {
        let town = try Town()
        try town.git("symbolic-ref", Self.mine, "refs/heads/main")
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        let before = try #require(try town.tip(of: "refs/heads/main"))
        let answer = try wim.push("HEAD:\(Self.mine)")
        #expect(answer.status != 0, "a detour published a page of another department:\n\(answer.words)")
        #expect(try town.tip(of: "refs/heads/main") == before)
    }

    @Test func `a history without a common start is judged on all it holds`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.git("checkout", "-q", "--orphan", "los")
        try wim.append(to: Page.moving)
        try wim.keep("Opnieuw begonnen")
        try expect(.refused, of: ["+HEAD:refs/heads/main"], by: wim, in: town)
        try expect(.accepted, saying: ["Je tekst is bewaard."], of: ["HEAD:\(Self.mine)"], by: wim, in: town)
    }

    @Test func `a ref name that is not UTF-8 is refused`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let before = try town.state()
        let answer = try wim.attempt(
            "sh", "-c", #"git push origin "HEAD:refs/heads/voorstel/wim-dessers/$(printf '\377')""#)
        #expect(answer.status != 0 && answer.says("bestaat hier niet") && !answer.isBreakdown, "\(answer.words)")
        #expect(try town.state() == before)
    }

    @Test func `a push from a shallow clone is judged like any other`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let address = try wim.git("remote", "get-url", "origin")
        let shallow = try wim.shallow(from: address, in: "\(town.root)/ondiep")
        try shallow.append(to: Page.moving)
        try shallow.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: shallow, in: town)
        try shallow.git("reset", "-q", "--hard", "origin/main")
        try shallow.append(to: Page.pool)
        try shallow.keep()
        try expect(.accepted, by: shallow, in: town)
    }

    /// Wim's clone after a first push of his proposal.
    private func proposal(in town: Town) throws -> Clone {
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.accepted, of: ["HEAD:\(Self.mine)"], by: wim, in: town)
        return wim
    }
}
