import BrusselsTime
import Findings
import Foundation
import Gate
import PolicyModel
import Testing

/// The sets of agreements that `afspraak init` offers (practice.md, "Adoption in steps").
@Suite("The sets that come with the program")
struct PolicySetTests {
    private let installation: Installation
    private let policies = URL(filePath: Workshop.source).appending(path: "Policies")

    init() throws { installation = try Installation(environment: ["AFSPRAAK_SHARE": Workshop.source]) }

    private func set(_ name: String) throws -> VendoredPolicy {
        try VendoredPolicy(set: installation.policySet(name), installation: installation)
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func names(in folder: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: policies.appending(path: folder).path))
    }

    // MARK: - Types of items

    @Test func `the example holds every type as it comes with the program`() throws {
        let types = try names(in: "content-types")
        #expect(types.count == 26)
        #expect(try types == names(in: "example/types"))
        for name in types {
            let (one, other) = ("content-types/\(name)", "example/types/\(name)")
            let ours = try Data(contentsOf: policies.appending(path: one))
            #expect(try ours == Data(contentsOf: policies.appending(path: other)), "\(name)")
        }
    }

    @Test func `in klein a page needs a title and a summary, and an image four answers`() throws {
        let policy = try set("klein").policy()
        func needed(_ type: String) throws -> [String] {
            try #require(policy.contentType(named: type)).fields.filter { $0.requiredFrom != nil }.map(\.name)
        }
        #expect(try needed("pagina") == ["titel", "samenvatting"])
        #expect(try needed("intranetpagina") == ["titel", "samenvatting"])
        #expect(try needed("beeld") == ["maker", "gebruiksrecht", "herkenbaar", "ai"])
    }

    @Test func `every field has a kind, and a sentence in both languages unless its name says all`() throws {
        let plain: Set<String> = ["bestand", "sha256", "breedte", "hoogte", "origineel_sha256", "bestanden"]
        for type in try set("uitgebreid").policy().contentTypes {
            for field in type.fields where !plain.contains(field.name) {
                let words = try #require(field.explanation, "\(type.id).\(field.name)")
                #expect(words.nl.hasSuffix(".") && words.en.hasSuffix(".") && words.nl != words.en, "\(field.name)")
            }
        }
    }

    // MARK: - The sets

    @Test func `there are three sets, and none is called all`() throws {
        let sets = try names(in: "").filter {
            FileManager.default.fileExists(atPath: policies.appending(path: "\($0)/afspraken.yaml").path)
        }
        #expect(sets == ["example", "klein", "uitgebreid"])
    }

    /// Block, warn, advice and off: the lines of practice.md, each with the agreements that carry it.
    @Test(arguments: [
        (
            "blokkeren",
            [
                "kortom-18", "kortom-76", "kortom-77", "kortom-82", "kortom-24", "kortom-23", "kortom-86", "kortom-74",
                "kortom-19",
            ]
        ),
        ("waarschuwen", ["kortom-22", "kortom-21", "kortom-37", "kortom-32", "kortom-30", "kortom-87", "kortom-65"]),
        ("tip", ["kortom-0-6"]), ("uit", ["kortom-36", "kortom-56", "kortom-68", "leopoldsburg-3b-iii"]),
    ])
    func klein(weight: String, agreements: [String]) throws {
        let policy = try set("klein").policy()
        let today = try day("2027-01-04")
        for id in agreements {
            let standing = policy.standing(of: AgreementID(id), on: today)
            let found =
                switch standing?.severity {
                case .block?: "blokkeren"
                case .warn?: "waarschuwen"
                case .info?: "tip"
                case nil: "uit"
                }
            #expect(found == weight, "\(id)")
        }
    }

    @Test func `uitgebreid begins chapter by chapter, a month apart`() throws {
        let begun = try set("uitgebreid").withTrial(until: day("2027-01-30")).withChapters(from: day("2027-01-31"))
        let policy = try begun.policy()
        let starts = policy.chapters.map { $0.from?.description }
        #expect(Array(starts.prefix(4)) == ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"])
        #expect(Set(starts).count == starts.count && !starts.contains(nil))
        let entries = Dictionary(policy.catalogue.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        // Every agreement that is taken over stands in a chapter with a day of its own.
        let chapters = Set(policy.chapters.map(\.id))
        for adoption in policy.adoptions {
            let chapter = try #require(entries[adoption.agreement]?.chapter)
            #expect(chapters.contains(chapter), "\(adoption.agreement)")
        }
        let last = try #require(policy.chapters.last?.from)
        let (before, during) = (try day("2027-01-30"), try day("2027-02-27"))
        #expect(policy.standing(of: "kortom-76", on: before)?.isInForce == false)
        #expect(policy.standing(of: "kortom-76", on: during)?.isInForce == true)
        #expect(policy.standing(of: "gedragscode-12a", on: during)?.isInForce == false)
        #expect(policy.standing(of: "gedragscode-12a", on: last)?.isInForce == true)
    }

    @Test func `uitgebreid takes over no two that conflict, and names what it leaves`() throws {
        let set = try set("uitgebreid")
        let policy = try set.policy()
        let adopted = Set(policy.adoptions.map(\.agreement))
        let file = try #require(set.files.first { $0.path == "afspraken.yaml" })
        let text = String(decoding: file.bytes, as: UTF8.self)
        for entry in policy.catalogue {
            for rival in entry.conflicts {
                #expect(!(adopted.contains(entry.id) && adopted.contains(rival)), "\(entry.id) and \(rival)")
                // Of two that can be checked, one is taken, or the other stands beside it with a sentence.
                let isOpen = entry.classification != .outside && !adopted.contains(entry.id) && adopted.contains(rival)
                #expect(
                    !isOpen || text.contains("# - {id: \(entry.id)}") || entry.classification == .advice, "\(entry.id)")
            }
        }
        let entries = Dictionary(policy.catalogue.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        #expect(adopted.count < policy.catalogue.count)
        #expect(policy.adoptions.allSatisfy { entries[$0.agreement]?.classification != .outside })
    }
}
