import Foundation
import Git
import Testing

@testable import Judgement

@Suite("Addresses a page can claim")
struct ClaimedAddressTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let page: String
        let field: String
        let value: String
        /// A path the address can stand for; nil when it names none at all.
        let path: String?
        var testDescription: String { "\(page) \(field): \(value)" }
    }

    /// Tests/Fixtures/Judgement/addresses.tsv.
    static let rows: [Row] = {
        let table = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Judgement/addresses.tsv")
        let text = (try? String(contentsOf: table, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4 else { return nil }
            return Row(page: cells[0], field: cells[1], value: cells[2], path: cells[3] == "-" ? nil : cells[3])
        }
    }()

    private func paths(_ row: Row) -> [RepositoryPath] {
        ClaimedAddress.paths(of: row.value, field: row.field, page: RepositoryPath(row.page))
    }

    @Test func `the table is there`() { #expect(Self.rows.count > 35) }

    @Test(arguments: rows)
    func `an address stands for a path, however it is spelled`(row: Row) {
        guard let path = row.path else {
            #expect(paths(row) == [])
            return
        }
        #expect(paths(row).contains(RepositoryPath(path)), "\(paths(row))")
    }

    @Test func `the plainest reading comes first`() {
        let row = Row(page: "website/sport/bad.md", field: "aliases", value: "oud", path: nil)
        #expect(paths(row).first == "website/sport/oud.md")
    }

    @Test func `an address beyond reason is read without harm`() {
        for value in [String(repeating: "../", count: 50_000), String(repeating: "%25", count: 50_000), "\u{0}", "%"] {
            _ = ClaimedAddress.paths(of: value, field: "url", page: "website/sport/bad.md")
        }
        #expect(ClaimedAddress.paths(of: "/x", field: "url", page: RepositoryPath(bytes: [0xFF])) == [])
    }
}
