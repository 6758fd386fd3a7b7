import Testing

/// What an assistant helped to keep is not said to be without AI.
@Suite struct AssistantTests {
    private static let helper = "Nieuwe uren\n\nCo-authored-by: Copilot <copilot@example.com>"

    @Test func `a version with an assistant and a page that says geen is refused`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep(Self.helper)
        try expect(
            .refused, saying: ["Hier staat `ai: geen`", "dat Copilot meehielp"], by: wim, in: town)
        // What was kept before in the same push counts as well.
        try wim.append("Tot dan.", to: Page.pool)
        try wim.keep("Beter")
        try expect(.refused, saying: ["dat Copilot meehielp"], by: wim, in: town)
        // And it is said before anything is sent.
        let foretold = try wim.afspraak("check", "--as", "wim-dessers")
        #expect(foretold.status == 1 && foretold.says("dat Copilot meehielp"), "\(foretold.words)")
    }

    @Test func `putting versions together does not hide who helped`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep(Self.helper)
        try wim.append("Tot dan.", to: Page.pool)
        try wim.keep("Beter")
        #expect(try wim.afspraak("bundle", "-m", "Zwembad").status == 0)
        let words = try wim.git("log", "-1", "--format=%B")
        #expect(words.hasPrefix("Zwembad") && words.contains("Co-authored-by: Copilot"))
        try expect(.refused, saying: ["dat Copilot meehielp"], by: wim, in: town)
    }

    @Test func `whoever says so is let through`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.replace("ai: geen", with: "ai: gegenereerd", in: Page.pool)
        try wim.replace("---\n\n", with: "---\n\nDeze tekst is gemaakt met AI.\n\n", in: Page.pool)
        try wim.keep(Self.helper)
        try expect(.accepted, by: wim, in: town)
    }

    @Test func `a review holds until an assistant works on the page again`() throws {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        try lotte.replace("ai: geen", with: "ai: hulpmiddel", in: Page.pool)
        try lotte.keep(Self.helper)
        #expect(try lotte.afspraak("reviewed", "--as", "lotte-verhaeghen", Page.pool).status == 0)
        try lotte.keep("Nagelezen")
        let answer = try expect(.accepted, by: lotte, in: town)
        #expect(!answer.says("eindredacteur"), "\(answer.words)")
        try lotte.addField("bronnen: [verslag van de raad]", to: Page.pool)
        try lotte.keep(Self.helper)
        let later = try lotte.afspraak("check", "--as", "lotte-verhaeghen")
        #expect(later.says("Copilot werkte nog aan deze pagina"), "\(later.words)")
        // Read again on the same day, in a version of its own.
        #expect(try lotte.afspraak("reviewed", "--as", "lotte-verhaeghen", Page.pool).status == 0)
        try lotte.keep("Nagelezen")
        let again = try lotte.afspraak("check", "--as", "lotte-verhaeghen")
        #expect(!again.says("Copilot werkte nog"), "\(again.words)")
    }
}
