import Testing

/// From proposal to online: what people agree on, bound to what they saw.
@Suite struct ApprovalTests {
    static let page = "infoblad/2027-2/vraag-van-de-maand.md"
    private static let key = "gemeenteraad-in-het-kort"

    /// A town in which the magazine's next issue has begun.
    private func townWithIssue() throws -> Town {
        let town = try Town()
        try town.plant("infoblad/2027-2/_index.md") { _ in Page.text() }
        return town
    }

    /// Wim proposes a text for the printed magazine.
    private func proposal(in town: Town, name: String = "vraag") throws -> Clone {
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try wim.write(Self.page, Page.text())
        try wim.keep("Vraag van de maand")
        let answer = try wim.afspraak("indienen", name)
        #expect(answer.status == 0, "\(answer.words)")
        return wim
    }

    private func desk(of person: Townsperson, in town: Town, named name: String? = nil) throws -> Clone {
        let clone = try town.clone(for: person, named: name)
        try clone.adopt()
        try clone.git("config", "afspraak.key", town.seed.keys.privateKey(of: person))
        return clone
    }

    @Test func `a final editor agrees and the head of communication puts it online`() throws {
        let town = try townWithIssue()
        _ = try proposal(in: town)
        let amira = try desk(of: .amira, in: town)
        let waiting = try amira.afspraak("wachtrij")
        #expect(waiting.says("wim-dessers/vraag"), "\(waiting.words)")
        #expect(waiting.says("wacht op jou"), "\(waiting.words)")
        let agreed = try amira.afspraak("goedkeuren", "vraag", "--ja", "--enkel")
        #expect(agreed.status == 0, "\(agreed.words)")
        #expect(try !town.isOnline(Self.page))
        let lotte = try desk(of: .lotte, in: town)
        let answer = try lotte.afspraak("goedkeuren", "vraag", "--ja")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try town.isOnline(Self.page), "\(answer.words)")
    }

    @Test func `own text needs a second pair of eyes`() throws {
        let town = try townWithIssue()
        let lotte = try desk(of: .lotte, in: town)
        try lotte.write(Self.page, Page.text())
        try lotte.keep("Voorwoord")
        try expect(.refused, saying: ["nog één akkoord nodig", "Amira El Khatib"], by: lotte, in: town)
        #expect(try lotte.afspraak("indienen", "voorwoord").status == 0)
        let amira = try desk(of: .amira, in: town)
        let agreed = try amira.afspraak("goedkeuren", "voorwoord", "--ja")
        #expect(agreed.status == 0, "\(agreed.words)")
        try expect(
            .accepted, of: ["refs/remotes/origin/voorstel/lotte-verhaeghen/voorwoord:refs/heads/main"], by: lotte,
            in: town)
    }

    /// Lotte's own text, agreed on by Amira: what the attacks below start from.
    private func agreedText(in town: Town) throws -> (lotte: Clone, amira: Clone) {
        let lotte = try desk(of: .lotte, in: town)
        try lotte.write(Self.page, Page.text())
        try lotte.keep("Voorwoord")
        #expect(try lotte.afspraak("indienen", "voorwoord").status == 0)
        let amira = try desk(of: .amira, in: town)
        let agreed = try amira.afspraak("goedkeuren", "voorwoord", "--ja", "--enkel")
        #expect(agreed.status == 0, "\(agreed.words)")
        try lotte.git("fetch", "-q", "origin")
        return (lotte, amira)
    }

    @Test func `an agreement does not cover a text that changed since`() throws {
        let town = try townWithIssue()
        let (lotte, _) = try agreedText(in: town)
        try lotte.append("Nog een zin.", to: Self.page)
        try lotte.keep("Nog iets")
        try expect(.refused, saying: ["nog één akkoord nodig"], by: lotte, in: town)
    }

    @Test func `an agreement does not cover another path`() throws {
        let town = try townWithIssue()
        let (lotte, _) = try agreedText(in: town)
        try lotte.move(Self.page, to: "infoblad/2027-2/vraag-van-de-week.md")
        try lotte.keep("Andere naam")
        try expect(.refused, saying: ["nog één akkoord nodig"], by: lotte, in: town)
    }

    @Test func `an agreement that was used is not used again`() throws {
        let town = try townWithIssue()
        let (lotte, _) = try agreedText(in: town)
        try expect(.accepted, by: lotte, in: town)
        try lotte.remove(Self.page)
        try lotte.keep("Toch niet")
        try expect(.accepted, by: lotte, in: town)
        try lotte.git("checkout", "-q", "HEAD~1", "--", Self.page)
        try lotte.keep("Toch wel")
        try expect(.refused, saying: ["is al gebruikt, of de pagina veranderde intussen"], by: lotte, in: town)
    }

    @Test func `an agreement that was taken back does not count`() throws {
        let town = try townWithIssue()
        let (lotte, amira) = try agreedText(in: town)
        let taken = try amira.afspraak("intrekken", "voorwoord")
        #expect(taken.status == 0, "\(taken.words)")
        try expect(.refused, saying: ["Het akkoord van Amira El Khatib is ingetrokken."], by: lotte, in: town)
    }

    @Test func `an agreement sent with the text it is about does not count`() throws {
        let town = try townWithIssue()
        let lotte = try desk(of: .lotte, in: town)
        try lotte.write(Self.page, Page.text())
        try lotte.keep("Voorwoord")
        #expect(try lotte.afspraak("indienen", "voorwoord").status == 0)
        let amira = try desk(of: .amira, in: town)
        try town.git("config", "receive.denyNonFastForwards", "false")
        let before = try #require(try town.tip(of: "refs/afspraak/goedkeuringen"))
        #expect(try amira.afspraak("goedkeuren", "voorwoord", "--ja", "--enkel").status == 0)
        let agreed = try #require(try town.tip(of: "refs/afspraak/goedkeuringen"))
        try town.git("-c", "core.hooksPath=/dev/null", "update-ref", "refs/afspraak/goedkeuringen", before)
        // Amira agrees and publishes Lotte's text at once: her own push would do, so she is not the one to try. Jeroen is.
        let jeroen = try desk(of: .jeroen, in: town)
        try jeroen.git("fetch", "-q", amira.folder, agreed)
        try jeroen.git("fetch", "-q", "origin")
        let push = try jeroen.push(
            "refs/remotes/origin/voorstel/lotte-verhaeghen/voorwoord:refs/heads/main",
            "\(agreed):refs/afspraak/goedkeuringen")
        #expect(push.status != 0)
        #expect(push.says("Dit akkoord is door iemand anders getekend."), "\(push.words)")
        #expect(push.says("nog één akkoord nodig"), "\(push.words)")
    }

    @Test func `nobody sends an agreement that somebody else signed`() throws {
        let town = try townWithIssue()
        let (_, amira) = try agreedText(in: town)
        let lotte = try desk(of: .lotte, in: town, named: "lotte-2")
        try lotte.git("fetch", "-q", "origin", "refs/afspraak/goedkeuringen:refs/afspraak/goedkeuringen")
        // The same statement under the next commit, as Lotte could copy it: the name is taken.
        let tip = try lotte.git("rev-parse", "refs/afspraak/goedkeuringen")
        let empty = try lotte.git("commit-tree", "\(tip)^{tree}", "-p", tip, "-m", "kopie")
        let answer = try lotte.push("\(empty):refs/afspraak/goedkeuringen")
        #expect(answer.status != 0)
        #expect(answer.says("geen akkoord in de vorm die we kennen"), "\(answer.words)")
        _ = amira
    }

    @Test func `agreements are never erased`() throws {
        let town = try townWithIssue()
        let (lotte, _) = try agreedText(in: town)
        let gone = try lotte.push(":refs/afspraak/goedkeuringen")
        #expect(gone.status != 0)
        try lotte.git("fetch", "-q", "origin", "refs/afspraak/goedkeuringen:refs/afspraak/goedkeuringen")
        let back = try lotte.push("+refs/afspraak/goedkeuringen~1:refs/afspraak/goedkeuringen")
        #expect(back.status != 0)
        #expect(back.says("Intussen kwam er een ander akkoord binnen."), "\(back.words)")
    }

    @Test func `an agreement without the role is refused when it comes in`() throws {
        let town = try townWithIssue()
        _ = try proposal(in: town)
        let fatima = try desk(of: .fatima, in: town)
        let answer = try fatima.afspraak("goedkeuren", "vraag", "--ja", "--enkel")
        #expect(answer.status != 0)
        #expect(answer.says("er is niets waarmee jij akkoord kan gaan"), "\(answer.words)")
    }

    @Test func `an image swapped under an agreed text voids the agreement`() throws {
        let town = try townWithIssue()
        let lotte = try desk(of: .lotte, in: town)
        let image = "beelden/sport/zwembad.svg"
        try lotte.write(image, Drawing.text("een zwembad"))
        try lotte.write("\(image).yml", Drawing.record(of: try lotte.digest(image)))
        try lotte.keep("Tekening")
        try expect(.accepted, by: lotte, in: town)
        try lotte.write(Self.page, Page.text(body: "![Het zwembad](/\(image))"))
        try lotte.keep("Voorwoord")
        #expect(try lotte.afspraak("indienen", "voorwoord").status == 0)
        let amira = try desk(of: .amira, in: town)
        let agreed = try amira.afspraak("goedkeuren", "voorwoord", "--ja", "--enkel")
        #expect(agreed.status == 0, "\(agreed.words)")
        try lotte.write(image, Drawing.text("een ander zwembad"))
        try lotte.write("\(image).yml", Drawing.record(of: try lotte.digest(image)))
        try lotte.keep("Andere tekening")
        try expect(.refused, saying: ["veranderde een beeld of bestand in deze tekst"], by: lotte, in: town)
    }

    @Test func `an image swapped under a page that is online needs the agreement of the page`() throws {
        let town = try townWithIssue()
        let lotte = try desk(of: .lotte, in: town)
        let image = "beelden/sport/zwembad.svg"
        func draw(_ words: String) throws {
            try lotte.write(image, Drawing.text(words))
            try lotte.write("\(image).yml", Drawing.record(of: try lotte.digest(image)))
            try lotte.keep(words)
        }
        try draw("een zwembad")
        try expect(.accepted, by: lotte, in: town)
        try town.plant(Self.page) { _ in Page.text(body: "![Het zwembad](/\(image))") }
        try lotte.git("pull", "-q", "--rebase", "origin", "main")
        let before = try lotte.git("rev-parse", "HEAD")
        try draw("een ander zwembad")
        try expect(
            .refused,
            saying: [
                Self.page, "Deze pagina blijft zoals ze is, maar `\(image)` erin verandert.", "nog één akkoord nodig",
                "Amira El Khatib",
            ], by: lotte, in: town)
        #expect(try lotte.afspraak("indienen", "tekening").status == 0)
        let amira = try desk(of: .amira, in: town)
        let agreed = try amira.afspraak("goedkeuren", "tekening", "--ja", "--enkel")
        #expect(agreed.status == 0, "\(agreed.words)")
        try expect(
            .accepted, of: ["refs/remotes/origin/voorstel/lotte-verhaeghen/tekening:refs/heads/main"], by: lotte,
            in: town)
        // Back to the first drawing by a way round the gate, and once more to the one agreed on: that agreement is used up.
        let other = try lotte.git("rev-parse", "HEAD")
        for path in [image, "\(image).yml"] {
            let old = try lotte.git("show", "\(before):\(path)")
            try town.plant(path) { _ in old + "\n" }
        }
        try lotte.git("pull", "-q", "--rebase", "origin", "main")
        try lotte.git("checkout", "-q", other, "--", image, "\(image).yml")
        try lotte.keep("Weer het andere zwembad")
        try expect(.refused, saying: ["is al gebruikt, of de pagina veranderde intussen"], by: lotte, in: town)
    }

    @Test func `a proposal goes back with a remark at its place`() throws {
        let town = try townWithIssue()
        let wim = try proposal(in: town)
        let amira = try desk(of: .amira, in: town)
        let back = try amira.afspraak(
            "terugsturen", "vraag", "\(Self.page):7:Hoe laat sluit het?", "--reden", "Nog één vraag")
        #expect(back.status == 0, "\(back.words)")
        let seen = try wim.afspraak("wachtrij")
        #expect(seen.says("teruggestuurd door Amira El Khatib: Nog één vraag"), "\(seen.words)")
        #expect(seen.says("\(Self.page):7: Hoe laat sluit het?"), "\(seen.words)")
    }

    @Test func `a correction and its publication are one act, and the author sees it`() throws {
        let town = try townWithIssue()
        let wim = try proposal(in: town)
        let amira = try desk(of: .amira, in: town)
        #expect(try amira.afspraak("overnemen", "vraag").status == 0)
        try amira.replace("van 9 tot 12 uur", with: "van 9 tot 13 uur", in: Self.page)
        let answer = try amira.afspraak("goedkeuren", "--verbeter", "vraag")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(answer.says("Wim Dessers ziet ze bij het voorstel."), "\(answer.words)")
        #expect(try town.git("show", "main:\(Self.page)").contains("13 uur"))
        try wim.git("fetch", "-q", "origin")
        #expect(try wim.git("show", "origin/voorstel/wim-dessers/vraag:\(Self.page)").contains("13 uur"))
    }

    @Test func `an own proposal is taken out of the queue`() throws {
        let town = try townWithIssue()
        let wim = try proposal(in: town)
        let answer = try wim.afspraak("intrekken", "vraag")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try town.tip(of: "refs/heads/voorstel/wim-dessers/vraag") == nil)
    }

    @Test func `an own proposal that no longer fits what is online is taken out of the queue too`() throws {
        let town = try townWithIssue()
        let wim = try proposal(in: town)
        try town.plant(Self.page) { _ in "---\ntitel: Heel anders\n---\n\nHeel iets anders.\n" }
        let waiting = try wim.afspraak("wachtrij")
        #expect(waiting.says("past niet meer op wat nu online staat"), "\(waiting.words)")
        let answer = try wim.afspraak("intrekken", "vraag")
        #expect(answer.status == 0, "\(answer.words)")
        #expect(try town.tip(of: "refs/heads/voorstel/wim-dessers/vraag") == nil)
    }
}

/// A drawing that is no danger, and its record.
enum Drawing {
    static func text(_ words: String) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><title>\(words)</title>"
            + "<rect width=\"3\" height=\"2\"/></svg>\n"
    }

    static func record(of digest: String) -> String {
        "sha256: \(digest)\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"
    }
}
