import Foundation
import Testing

/// Debian's Hugo builds the example into a site, with what the agreements promise to readers in it.
@Suite("The example becomes a site")
struct SiteTests {
    private static let town = URL(filePath: Source.root).appending(path: "Examples/zandbeke")

    private func build(_ arguments: String...) throws -> URL {
        let site = FileManager.default.temporaryDirectory.appending(path: "afspraak-site-\(UUID().uuidString)")
        let surroundings = ["PATH": "/usr/bin:/bin", "HOME": site.path + "-home", "LC_ALL": "C.UTF-8"]
        try Program(folder: Self.town.path, environment: surroundings).run(
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
                    && $0 != "website/_index.md"
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
