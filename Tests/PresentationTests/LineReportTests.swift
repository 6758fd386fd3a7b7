import Findings
import Foundation
import Presentation
import Testing

@Suite("One line for each finding") struct LineReportTests {
    @Test("The lines themselves")
    func lines() {
        let verdict = Samples.verdict([Samples.news, Samples.phone, Samples.whole, Samples.broken])
        #expect(
            Report([verdict], in: Samples.context(.english)).line() == """
                afspraak: info: Your change touches & <more> than one subject. [one-subject]
                w/\\xFF.md:1:1: warning: The name is not UTF-8. [file-name]
                website/nieuws/kermis.md:3:7: error: This page is news. News is published by the communication service. \
                [publish-news]
                website/nieuws/kermis.md:5:44: warning: This looks like a mobile number. [mobile-number]

                """)
    }

    @Test("No name can begin a line of its own")
    func hostile() {
        let report = Report([Samples.verdict([Samples.hostile])], in: Samples.context()).line()
        #expect(report.split(separator: "\n").count == 1)
        #expect(report.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
    }

    @Test("Vim's quickfix list finds file, line, column and type")
    func vim() throws {
        let programs = ["/usr/bin/vim", "/usr/bin/vim.nox", "/usr/bin/vim.basic"]
        guard let vim = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw Outside.Missing(
                description: "Vim with quickfix is not there: type `make deps-test` (Debian: vim-nox).")
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "afspraak-vim-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (given, read) = (folder.appending(path: "given"), folder.appending(path: "read"))
        let verdict = Samples.verdict([Samples.news, Samples.phone])
        try Report([verdict], in: Samples.context()).line().write(to: given, atomically: true, encoding: .utf8)
        let write =
            "call writefile(map(getqflist(), "
            + "{_, q -> join([bufname(q.bufnr), q.lnum, q.vcol, q.col, q.type, q.text], '|')}), '\(read.path)')"
        _ = try Outside.run(
            URL(filePath: vim),
            [
                "-u", "NONE", "-i", "NONE", "-es", "-N", "-c", "set encoding=utf-8",
                "-c", "set errorformat=%f:%l:%v:\\ %trror:\\ %m,%f:%l:%v:\\ %tarning:\\ %m",
                "-c", "cgetfile \(given.path)", "-c", write, "-c", "qa!",
            ])
        let lines = try String(contentsOf: read, encoding: .utf8).split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(lines.first?.hasPrefix("website/nieuws/kermis.md|3|1|7|e|Deze pagina is nieuws.") == true)
        #expect(lines.last?.hasPrefix("website/nieuws/kermis.md|5|1|44|w|Dit lijkt een gsm-nummer.") == true)
    }
}
