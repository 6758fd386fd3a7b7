import Foundation
import Testing

/// A rule of the house style that somebody switched off in a text, and what is mended in a clone.
@Suite struct StyleSwitchTests {
    private static let heavy = "Indien nodig belt de redder."
    private static func off(_ reason: String, _ text: String = heavy) -> String {
        "<!-- afspraak uit: stijl-ambtelijke-taal\(reason) -->\n\n\(text)"
    }

    @Test func `a reason takes the remark away, in the clone and at the gate`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(Self.heavy, to: Page.pool)
        let before = try wim.afspraak("check", "--as", "wim-dessers", "--all-remarks")
        #expect(before.says("Als het nodig is"), "\(before.words)")
        try wim.replace(Self.heavy, with: Self.off(", zo staat het in het reglement"), in: Page.pool)
        let foretold = try wim.afspraak("check", "--as", "wim-dessers", "--all-remarks")
        #expect(foretold.status == 0 && !foretold.says("Als het nodig is"), "\(foretold.words)")
        try wim.keep()
        let answer = try expect(.accepted, by: wim, in: town)
        #expect(!answer.says("Als het nodig is") && !answer.says("uit te zetten"), "\(answer.words)")
    }

    @Test func `the house style that was kept says what the house style says, and damage is not believed`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let kept = URL(filePath: "\(town.server)/afspraak/state/stijl")
        func remarks(_ turn: Int) throws -> Bool {
            try wim.append("Indien nodig belt de redder \(turn).", to: Page.pool)
            try wim.keep()
            return try expect(.accepted, by: wim, in: town).says("Als het nodig is")
        }
        func isKept(_ bytes: Data) throws -> Bool { try Data(contentsOf: kept) == bytes }
        #expect(try remarks(1))
        let whole = try Data(contentsOf: kept)
        #expect(try remarks(2))
        #expect(try isKept(whole))
        var damaged = whole
        for place in stride(from: 100, to: damaged.count, by: 997) { damaged[place] ^= 0x11 }
        try damaged.write(to: kept)
        #expect(try remarks(3))
        #expect(try !isKept(damaged))
        try FileManager.default.removeItem(at: kept)
        #expect(try remarks(4))
        #expect(FileManager.default.fileExists(atPath: kept.path))
    }

    @Test func `without a reason the rule holds, and that is said`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(Self.off(""), to: Page.pool)
        let answer = try wim.afspraak("check", "--as", "wim-dessers", "--all-remarks")
        #expect(answer.says("zegt niet waarom") && answer.says("Als het nodig is"), "\(answer.words)")
    }

    @Test func `what protects people cannot be switched off`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(
            "<!-- afspraak uit: national-number, het mag van hem -->\n\nRik: 93.05.18-223.61", to: Page.pool)
        try wim.keep()
        let answer = try wim.push("HEAD:refs/heads/main")
        #expect(answer.status != 0 && answer.says("rijksregisternummer"), "\(answer.words)")
    }

    @Test func `the house style alone, by the agreements of the clone`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(Self.heavy, to: Page.pool)
        let answer = try wim.afspraak("stijl", "--uitvoer=line", Page.pool)
        #expect(
            answer.words.contains("\(Page.pool):") && answer.words.contains("nl.ambtelijke-taal:"), "\(answer.words)")
        try wim.replace(Self.heavy, with: Self.off(", een citaat"), in: Page.pool)
        #expect(try !wim.afspraak("style", "--output=line", Page.pool).words.contains("nl.ambtelijke-taal:"))
    }

    @Test func `check mends what is certain, and nothing the second time`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        let text = "Het bad is dicht, conform het plan. Wij komen teneinde te helpen, reeds om 9 uur."
        try wim.append(text, to: Page.pool)
        let kept = try wim.read(Page.pool)
        let answer = try wim.afspraak("nakijken", "--als", "wim-dessers", "--verbeter")
        #expect(answer.status != 2, "\(answer.words)")
        let mended = try wim.read(Page.pool)
        #expect(mended != kept && mended.contains("al om 9 uur"), "\(mended)\n\(answer.words)")
        _ = try wim.afspraak("check", "--as", "wim-dessers", "--fix")
        #expect(try wim.read(Page.pool) == mended)
        #expect(try wim.git("diff", "--stat").contains("1 file changed"))
        for option in ["--staged", "--all", "--range=HEAD..HEAD", "--to=main"] {
            #expect(try wim.afspraak("check", "--fix", option).status == 2)
        }
    }
}
