import Foundation
import Testing

/// `afspraak nakijken PAD`: what names nothing is told, and never read as "all is well".
@Suite struct AskedPathTests {
    @Test func `a path that is not there is no clean bill`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append("Bel Jan op 0470 12 34 56.", to: Page.pool)
        let whole = try wim.afspraak("nakijken", Page.pool)
        #expect(whole.status == 1, "\(whole.words)")
        for wrong in ["weg.md", "website/vrije-tijd/sport/zwembat.md", "/tmp", "../x.md"] {
            let answer = try wim.afspraak("nakijken", wrong)
            #expect(answer.status == 2 && answer.says("vinden we niet"), "\(wrong): \(answer.words)")
        }
    }

    @Test func `a path counts from where somebody stands`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append("Bel Jan op 0470 12 34 56.", to: Page.pool)
        let (folder, name) = (
            URL(filePath: Page.pool).deletingLastPathComponent().relativePath,
            URL(filePath: Page.pool).lastPathComponent
        )
        let here = Program(folder: "\(wim.folder)/\(folder)", environment: wim.program.environment)
        for path in [
            name, ".", "./\(name)", "../\(URL(filePath: folder).lastPathComponent)", Page.pool,
            "\(wim.folder)/\(Page.pool)",
        ] {
            let answer = try here.attempt([Source.afspraak, "nakijken", path])
            #expect(answer.status == 1, "\(path): \(answer.words)")
        }
        // By another name of the folder it is the same file.
        let link = wim.folder + "-anders"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: wim.folder)
        defer { try? FileManager.default.removeItem(atPath: link) }
        #expect(try here.attempt([Source.afspraak, "nakijken", "\(link)/\(Page.pool)"]).status == 1)
        // What went away can still be named.
        try wim.git("rm", "-q", "-f", Page.pool)
        #expect(try wim.afspraak("nakijken", Page.pool).status != 2)
    }

    @Test func `of two things to look at none is left out without a word`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let answer = try wim.afspraak("nakijken", "--klaargezet", "--alles")
        #expect(answer.status == 2 && answer.says("gaan niet samen"), "\(answer.words)")
    }

    /// Whoever asks about one page or a row of versions is not sent to the answer about something else.
    @Test func `the advice names the command that was typed`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        for number in 1...5 {
            try wim.append("\nBel Jan op 0470 12 34 5\(number).\n\nDat kost € 12,00.", to: Page.pool)
        }
        let whole = try wim.afspraak("nakijken")
        #expect(
            whole.says("`afspraak nakijken`") && whole.says("`afspraak nakijken --alle-opmerkingen`"), "\(whole.words)")
        let page = try wim.afspraak("nakijken", "--moment", "indienen", Page.pool)
        let typed = "afspraak nakijken --moment indienen \(Page.pool)"
        // Lines are broken between words.
        let words = page.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words.contains("`\(typed)`") && words.contains("`\(typed) --alle-opmerkingen`"), "\(words)")
    }
}
