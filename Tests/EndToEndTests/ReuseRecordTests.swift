import Testing

/// Who already says it in REUSE need not say it twice.
@Suite struct ReuseRecordTests {
    private static let image = "beelden/sport/kaart.svg"

    /// A drawing whose record says all but the maker, and what REUSE says of it.
    private func push(reuse: [String: String], answers: String = "gebruiksrecht: eigen-werk\n") throws -> Answer {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        try lotte.write(Self.image, Drawing.text("een kaart"))
        try lotte.write(
            "\(Self.image).yml",
            "sha256: \(try lotte.digest(Self.image))\n\(answers)herkenbaar: nee\nai: geen\n")
        for (path, text) in reuse { try lotte.write(path, text) }
        try lotte.keep("Kaart")
        return try lotte.push("HEAD:refs/heads/main")
    }

    @Test func `without a maker the record is not complete`() throws {
        let answer = try push(reuse: [:])
        #expect(answer.status != 0)
        #expect(answer.says("wie het maakte"), "\(answer.words)")
    }

    @Test func `a licence file beside the image names the maker`() throws {
        let answer = try push(reuse: [
            "\(Self.image).license":
                "SPDX-FileCopyrightText: 2026 Wim Dessers\n\nSPDX-License-Identifier: CC0-1.0\n"
        ])
        #expect(answer.status == 0, "\(answer.words)")
    }

    @Test func `REUSE toml in the folder names the maker of all that stands there`() throws {
        let answer = try push(reuse: [
            "beelden/sport/REUSE.toml":
                "version = 1\n\n[[annotations]]\npath = \"*.svg\"\nprecedence = \"override\"\n"
                + "SPDX-FileCopyrightText = \"2026 Wim Dessers\"\nSPDX-License-Identifier = \"CC0-1.0\"\n"
        ])
        #expect(answer.status == 0, "\(answer.words)")
    }

    @Test func `a REUSE toml that cannot be read is told`() throws {
        let answer = try push(reuse: ["beelden/sport/REUSE.toml": "version = 1\n[[annotations]\n"])
        #expect(answer.status != 0)
        #expect(answer.says("Deze beeldfiche kunnen we niet lezen."), "\(answer.words)")
        #expect(answer.says("beelden/sport/REUSE.toml"), "\(answer.words)")
    }

    @Test func `nobody is a maker in REUSE either`() throws {
        let answer = try push(reuse: [
            "\(Self.image).license": "SPDX-FileCopyrightText: 2026 internet\n\nSPDX-License-Identifier: CC0-1.0\n"
        ])
        #expect(answer.status != 0)
        #expect(answer.says("Zo weten we nog niet van wie het is"), "\(answer.words)")
        #expect(answer.says("kaart.svg.license"), "\(answer.words)")
    }
}
