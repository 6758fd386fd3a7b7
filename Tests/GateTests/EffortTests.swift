import Changes
import Foundation
import Git
import Judgement
import Testing

@testable import Gate

@Suite("What one push may ask")
struct EffortTests {
    private let shop: Workshop
    private let big: TreeChange.Version

    init() throws {
        shop = try Workshop()
        try shop.write(String(repeating: "1;2;3\n", count: ContentLimits().file / 6), to: "lijst.csv")
        let id = try shop.git("-c", "core.compression=1", "hash-object", "-w", "lijst.csv")
        big = TreeChange.Version(id: try #require(ObjectID(hex: id)), mode: 0o100644)
    }

    private func stage(_ path: RepositoryPath, from other: RepositoryPath? = nil, isNew: Bool = true) -> Stage {
        let change = Change(path: path, old: isNew ? nil : big, new: big, movedFrom: other)
        return Stage(
            commit: nil, tree: nil, changes: [change], message: [], newFolders: [], onePageFolders: [], twins: [:])
    }

    /// After how many stages it is too much; nil: not after twenty.
    private func most(_ stage: Stage) throws -> Int? {
        let repository = try Repository(workTree: shop.clone)
        var effort = Effort()
        for count in 1...20 {
            do {
                try effort.spendTexts(of: [stage], in: repository)
            } catch {
                return count - 1
            }
        }
        return nil
    }

    @Test func `a list of the greatest size is looked through in its version and in the result, and no more`() throws {
        for path: RepositoryPath in ["lijst.csv", "beelden/a.svg", "x/a.yml", "a.rst"] {
            #expect(try most(stage(path)) == 2)
        }
        #expect(try most(stage("lijst.csv", isNew: false)) == 1)
    }

    @Test func `what is only read costs less, and counts too`() throws {
        #expect(try most(stage(".afspraken/registers/besluiten.csv", isNew: false)) == 10)
        #expect(try most(stage("lijst.csv", from: "oud.csv")) == nil)
    }

    @Test func `what is not read as text does not count`() throws {
        for path: RepositoryPath in ["a.jpg", "a.csvx", "csv"] { #expect(try most(stage(path)) == nil) }
        // A page of this size is not read at all.
        #expect(try most(stage("a.md")) == nil)
    }
}
