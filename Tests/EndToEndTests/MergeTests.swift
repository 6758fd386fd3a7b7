import Testing

/// Merges: an ordinary one accuses nobody, an evil one hides nothing.
@Suite struct MergeTests {
    /// Wim's clone, with work of his own on a branch of before others published.
    private func behind(_ town: Town) throws -> Clone {
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep("Zwembad")
        for (person, path) in [(Townsperson.jeroen, Page.news), (.fatima, Page.moving)] {
            let other = try town.clone(for: person)
            try other.append("Nieuwe zin.", to: path)
            try other.keep()
            try expect(.accepted, by: other, in: town)
        }
        try wim.git("fetch", "-q")
        return wim
    }

    @Test func `an ordinary merge of what is online into own work is accepted`() throws {
        let town = try Town()
        let wim = try behind(town)
        try wim.git("merge", "-q", "--no-edit", "origin/main")
        try expect(
            .accepted, saying: ["Je tekst is bewaard."], of: ["HEAD:refs/heads/voorstel/wim-dessers/bad"], by: wim,
            in: town)
        try expect(.accepted, by: wim, in: town)
    }

    @Test func `a merge in which another page was changed is refused`() throws {
        let town = try Town()
        let wim = try behind(town)
        try wim.git("merge", "-q", "--no-edit", "--no-commit", "origin/main")
        try wim.append("Breng je sportkaart mee.", to: Page.passport)
        try wim.keep("Samenvoegen")
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken.", Page.passport], by: wim, in: town)
    }

    @Test func `an evil merge is refused even when a later commit takes it back`() throws {
        let town = try Town()
        let wim = try behind(town)
        let before = try wim.read(Page.passport)
        try wim.git("merge", "-q", "--no-edit", "--no-commit", "origin/main")
        try wim.append("Breng je sportkaart mee.", to: Page.passport)
        try wim.keep("Samenvoegen")
        try wim.write(Page.passport, before)
        try wim.keep("Terug")
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
    }

    @Test func `a merge that throws away what others published is refused`() throws {
        let town = try Town()
        let wim = try behind(town)
        try wim.git("merge", "-q", "--no-edit", "-s", "ours", "origin/main")
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
    }

    /// Three branches of Sport, merged in one commit.
    private func octopus(_ wim: Clone) throws {
        let start = try wim.head
        for (index, path) in [Page.pool, Page.camps, Page.hall].enumerated() {
            try wim.git("checkout", "-q", "-b", "arm-\(index)", start)
            try wim.append(to: path)
            try wim.keep("Arm \(index)")
        }
        try wim.git("merge", "-q", "--no-edit", "arm-0", "arm-1")
        #expect(try wim.git("rev-list", "--parents", "-1", "HEAD").split(separator: " ").count == 4)
    }

    @Test func `an octopus merge of own pages is accepted`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try octopus(wim)
        try expect(.accepted, by: wim, in: town)
    }

    @Test func `an octopus merge in which another page was changed is refused`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try octopus(wim)
        try wim.append(to: Page.moving)
        try wim.git("add", "-A")
        try wim.git("commit", "-q", "--amend", "--no-edit")
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
    }

    @Test func `communication takes a proposal with news over and publishes it`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.write("website/nieuws/zwemfeest.md", Page.text("publiceren_op: 2026-12-01"))
        try wim.keep("Zwemfeest")
        try expect(.accepted, of: ["HEAD:refs/heads/voorstel/wim-dessers/zwemfeest"], by: wim, in: town)
        let jeroen = try town.clone(for: .jeroen)
        try jeroen.git("merge", "-q", "--no-ff", "--no-edit", "origin/voorstel/wim-dessers/zwemfeest")
        try expect(.accepted, by: jeroen, in: town)
        #expect(try town.isOnline("website/nieuws/zwemfeest.md"))
    }

    @Test func `communication publishes a proposal and clears it away in one push`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        let proposal = "refs/heads/voorstel/wim-dessers/pas"
        try expect(.accepted, of: ["HEAD:\(proposal)"], by: wim, in: town)
        let jeroen = try town.clone(for: .jeroen)
        try jeroen.git("merge", "-q", "--ff-only", "origin/voorstel/wim-dessers/pas")
        try expect(.accepted, of: ["HEAD:refs/heads/main", ":\(proposal)"], by: jeroen, in: town)
    }

    @Test func `a proposal of somebody else is not published by merging it`() throws {
        let town = try Town()
        let fatima = try town.clone(for: .fatima)
        try fatima.append(to: Page.passport)
        try fatima.keep()
        try expect(.accepted, of: ["HEAD:refs/heads/voorstel/fatima-ouali/pas"], by: fatima, in: town)
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try wim.git("merge", "-q", "--no-edit", "origin/voorstel/fatima-ouali/pas")
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
    }
}
