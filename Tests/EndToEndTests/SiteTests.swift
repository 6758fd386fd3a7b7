import Foundation
import Testing

/// Debian's Hugo builds the example into a site, with what the agreements promise to readers in it.
@Suite("The example becomes a site")
struct SiteTests {
    private static let town = URL(filePath: Source.root).appending(path: "Examples/zandbeke")

    private func build(_ arguments: String..., from town: URL = town) throws -> URL {
        let site = FileManager.default.temporaryDirectory.appending(path: "afspraak-site-\(UUID().uuidString)")
        let surroundings = ["PATH": "/usr/bin:/bin", "HOME": site.path + "-home", "LC_ALL": "C.UTF-8"]
        try Program(folder: town.path, environment: surroundings).run(
            ["hugo", "--buildFuture", "--buildExpired", "--destination", site.path, "--cacheDir", site.path + "-cache"]
                + arguments)
        return site
    }

    private func page(_ site: URL, _ path: String) throws -> String {
        try String(contentsOf: site.appending(path: "\(path)/index.html"), encoding: .utf8)
    }

    @Test("website and infoblad, with captions and AI labels")
    func website() throws {
        let site = try build()
        defer { try? FileManager.default.removeItem(at: site) }
        let names = try FileManager.default.subpathsOfDirectory(atPath: site.path)
        let pages = names.filter { $0.hasSuffix("/index.html") }
        let sources = try FileManager.default.subpathsOfDirectory(atPath: Self.town.path)
            .filter {
                $0.hasSuffix(".md") && ($0.hasPrefix("website/") || $0.hasPrefix("infoblad/"))
                    && $0 != "website/_index.md" && !$0.hasSuffix("/editie.md")
            }
        #expect(pages.count >= sources.count, "\(pages.count) of \(sources.count)")
        #expect(!names.contains { $0.hasSuffix(".yml") })
        let pool = try page(site, "vrije-tijd/sport/zwembad")
        #expect(pool.contains("<figcaption>"))
        let future = try #require(
            sources.first { path in
                (try? String(contentsOf: Self.town.appending(path: path), encoding: .utf8))?
                    .contains("zandbeke-2040.png") == true
            })
        let path = String(future.dropLast(3)).replacingOccurrences(of: "website/", with: "")
        let labelled = try page(site, path)
        #expect(labelled.contains("Beeld gemaakt met AI"))
        #expect(labelled.contains("/beelden/communicatie/zandbeke-2040.png"))
        #expect(names.contains("beelden/communicatie/zandbeke-2040.png"))
    }

    @Test("a label under the title, or in the summary, stands there in the page that readers get")
    func labels() throws {
        let copy = FileManager.default.temporaryDirectory.appending(path: "afspraak-town-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: Self.town, to: copy)
        defer { try? FileManager.default.removeItem(at: copy) }
        let pages = ["leren/tarieven": "\n\nDeze tekst is gemaakt met AI.\n\n", "leren/instrument-huren": nil]
        for (name, words) in pages {
            let file = copy.appending(path: "website/\(name).md")
            let text = try String(contentsOf: file, encoding: .utf8)
            let labelled =
                words.map { text.replacing("---\n\n", with: "---" + $0, maxReplacements: 1) }
                ?? text.replacing("\nsamenvatting: ", with: "\nsamenvatting: Deze tekst is gemaakt met AI. ")
            #expect(labelled != text)
            try labelled.write(to: file, atomically: true, encoding: .utf8)
        }
        let site = try build(from: copy)
        defer { try? FileManager.default.removeItem(at: site) }
        for name in pages.keys {
            let html = try page(site, name)
            let body = try #require(html.range(of: "</h1>"))
            let end = try #require(html.range(of: "<h2", range: body.upperBound..<html.endIndex))
            #expect(html[body.upperBound..<end.lowerBound].contains("gemaakt met AI"), "\(name)")
        }
    }

    @Test("every image that a page shows is in the site")
    func images() throws {
        let site = try build()
        defer { try? FileManager.default.removeItem(at: site) }
        var shown = 0
        for name in try FileManager.default.subpathsOfDirectory(atPath: site.path) where name.hasSuffix(".html") {
            let html = try String(contentsOf: site.appending(path: name), encoding: .utf8)
            for part in html.components(separatedBy: "<img src=\"").dropFirst() {
                let path = String(part.prefix { $0 != "\"" })
                shown += 1
                #expect(FileManager.default.fileExists(atPath: site.path + path), "\(name): \(path)")
            }
        }
        #expect(shown > 40)
    }

    @Test("the intranet is a site of its own")
    func intranet() throws {
        let site = try build("--config", "intranet.yaml")
        defer { try? FileManager.default.removeItem(at: site) }
        #expect(try page(site, "communicatie/schrijfwijzer").contains("Intranet van Zandbeke"))
        #expect(!FileManager.default.fileExists(atPath: site.appending(path: "identiteit").path))
    }
}
