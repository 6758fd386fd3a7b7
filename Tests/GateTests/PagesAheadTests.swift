import Content
import Git
import Judgement
import Testing

@testable import Gate

@Suite("Pages of a whole site, read ahead")
struct PagesAheadTests {
    /// A repository with pages, one of them with a broken header and one much too long, and their objects in order.
    private func pages(_ count: Int) throws -> (Workshop, Repository, [ObjectID]) {
        let shop = try Workshop()
        for number in 0..<count {
            let text = number == 7 ? "---\ntitel: [\n---\n" : "---\ntitel: Pagina \(number)\n---\n\nTekst \(number).\n"
            try shop.write(number == 9 ? String(repeating: "a ", count: 4_000) : text, to: "p/\(number).md")
        }
        let names = (0..<count).map { "p/\($0).md" }
        let ids = try shop.git(["hash-object", "-w"] + names).split(separator: "\n").map(String.init)
        return (shop, try Repository(workTree: shop.clone), ids.compactMap { ObjectID(hex: $0) })
    }

    private let limit = 4_096

    @Test("Every page is what it would be if it were read by itself; what is too long is left to who asks")
    func sameAsAlone() throws {
        let (shop, repository, ids) = try pages(300)
        try #require(ids.count == 300)
        let ahead = try #require(PagesAhead(ids, in: repository, limit: limit))
        for (number, id) in ids.enumerated() {
            let fact = ahead.page(id)
            switch number {
            case 9: #expect(fact == nil)
            default:
                let alone = PageFact.reading(try repository.blob(id, limit: limit)).page
                #expect(
                    fact?.page?.bytes == alone?.bytes
                        && (fact?.page?.headerProblem == nil) == (alone?.headerProblem == nil))
            }
        }
        _ = shop
    }

    @Test("Who asks out of turn gets the right page or none")
    func outOfTurn() throws {
        let (shop, repository, ids) = try pages(200)
        let ahead = try #require(PagesAhead(ids, in: repository, limit: limit))
        for id in [ids[190], ids[3], ids[191], ids[130]] {
            guard let fact = ahead.page(id) else { continue }
            #expect(fact.page?.bytes == (try? repository.blob(id, limit: limit)))
        }
        #expect(ahead.page(ids[191]) != nil)
        _ = shop
    }

    @Test("A few pages are not worth a thread")
    func fewPages() throws {
        let (shop, repository, ids) = try pages(20)
        #expect(PagesAhead(ids, in: repository, limit: limit) == nil)
        _ = shop
    }
}
