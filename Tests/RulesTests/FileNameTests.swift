import Git
import Rules
import Testing

@Suite("File names")
struct FileNameTests {
    private func problems(_ path: String, mode: UInt32 = 0o100644, twins: [String] = []) -> Int {
        FileNames().findings(
            in: NameSubject(
                path: RepositoryPath(path), mode: mode, twins: twins.map { Array($0.utf8) }, commit: nil)
        ).count
    }

    @Test(arguments: [
        "website/sport/zwembad.md", "website/nieuws/2026-11-21-kermis.md", "beelden/sport/kermis_03.jpg",
        "website/Sport/Überblick.md", "website/_index.md", ".afspraken/afspraken.yaml", "website/een twee.md",
        "a.md", "website/com10.md", "website/console.md", "website/a/b/c/d.md", "hugo.yaml", "website/v1.2/x-page.md",
    ])
    func `a name that works everywhere is let be`(path: String) { #expect(problems(path) == 0) }

    @Test(arguments: [
        "website/con/pagina.md", "website/aux.md", "website/NUL.txt", "website/com1.jpg", "website/lpt9/pagina.md",
        "website/prn.md/pagina.md", "-pagina.md", "website/-rf/pagina.md", "website/sport /pagina.md",
        "website/ pagina.md", "website/pagina.", "website/pa:gina.md", "website/pa\\gina.md", "website/wat?.md",
        "website/cafe\u{301}.md", "website/pagina\u{202E}dm.exe", "website/pagina\u{200B}.md", "website/pa\ngina.md",
        "website/pa\u{1B}[2J.md", "website/pa\u{7F}gina.md",
        String(repeating: "m/", count: 21) + "pagina.md", String(repeating: "a", count: 201),
        String(repeating: "pagina/", count: 150) + "a",
    ])
    func `a name that fails somewhere is told`(path: String) { #expect(problems(path) >= 1) }

    @Test(arguments: ["website/sport./pagina.md", "website/sport.md./pagina.md", "sport./pagina.md", "website/sport.."])
    func `a folder that ends in a dot is told`(path: String) { #expect(problems(path) >= 1) }

    @Test(arguments: [0o120000, 0o160000, 0o100755, 0o100664, 0o40755, 0o100600, 0] as [UInt32])
    func `only an ordinary file may stand there`(mode: UInt32) {
        #expect(problems("website/pagina.md", mode: mode) == 1)
    }

    @Test func `a twin is told`() { #expect(problems("website/pagina.md", twins: ["Pagina.md"]) == 1) }

    @Test func `a name that is no UTF-8 is told`() {
        let subject = NameSubject(
            path: RepositoryPath(bytes: Array("website/".utf8) + [0xFF]), mode: 0o100644, twins: [], commit: nil)
        #expect(FileNames().findings(in: subject).count == 1)
    }
}
