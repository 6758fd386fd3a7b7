import Changes
import Foundation
import Git
import Testing

@testable import Gate

/// What git says of a folder that was one page with its own files, before a rule asks.
@Suite("Folders of one page")
struct SectionStageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: [String]
        let added: String
        let isOnePage: Bool
        let isNew: Bool

        init(_ name: String, before: [String], adding added: String, onePage: Bool = false, new: Bool = false) {
            testDescription = name
            (self.before, self.added, isOnePage, isNew) = (before, added, onePage, new)
        }
    }

    static let cases = [
        Case("a page beside the one page", before: ["index.md"], adding: "x.md", onePage: true),
        Case("a list of pages where one page was", before: ["index.md"], adding: "_index.md", onePage: true),
        Case("an image beside the one page", before: ["index.md", "a.jpg"], adding: "b.jpg"),
        Case("a page in a section", before: ["_index.md"], adding: "x.md"),
        Case("a page in a section that has both", before: ["_index.md", "index.md"], adding: "x.md"),
        Case("a page in a folder without either", before: ["y.md"], adding: "x.md"),
        Case("a page in a new folder", before: [], adding: "x.md", new: true),
    ]

    @Test("what a page is added to", arguments: cases)
    func adding(_ it: Case) throws {
        let shop = try Workshop()
        try shop.write("Begin.\n", to: "website/a.md")
        for name in it.before { try shop.write("\(name)\n", to: "website/map/\(name)") }
        try shop.git("add", "-A")
        try shop.git("commit", "-qm", "Begin")
        try shop.write("Nieuw.\n", to: "website/map/\(it.added)")
        try shop.git("add", "-A")
        try shop.git("commit", "-qm", "Nieuw")
        let repository = try Repository(bare: "\(shop.clone)/.git", quarantine: nil)
        func tree(_ name: String) throws -> ObjectID {
            try #require(ObjectID(hex: try shop.git("rev-parse", name).trimmingCharacters(in: .newlines)))
        }
        let stage = try StageMaker(repository: repository).stage(
            commit: nil, from: try tree("HEAD~^{tree}"), to: try tree("HEAD^{tree}"))
        #expect(stage.onePageFolders == (it.isOnePage ? ["website/map"] : []))
        #expect(stage.newFolders == (it.isNew ? ["website/map"] : []))
    }
}
