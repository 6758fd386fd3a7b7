import BrusselsTime
import Content
import Findings
import Git
@testable import Judgement
import PolicyModel
import Rules
import Style
import Testing

/// A dictionary without a single word.
private struct EmptyDictionary: Spelling {
    func knows(_ word: String) -> Bool { false }
}

@Suite("Names of the registers in spelling")
struct RegisterNameTests {
    @Test("people, departments, office holders, parties and places are spelt right; another name is a remark")
    func names() throws {
        let town = try ExampleTown()
        let text =
            "Lotte Verhaeghen, Annick Peeters, Zandbeke, Groen, Kouterstraat, Zandbeekse, Lotje Verhaegen, Kouterstraet\n"
        let page = try Page(bytes: Array("---\ntitel: Zandbeke\n---\n\n\(text)".utf8))
        let person = try #require(town.policy.person("wim-dessers"))
        let now = try #require(instant(fromISO: "2026-11-21T12:00:00+01:00"))
        let subject = PageSubject(
            path: "website/zorg/proef.md", page: page, before: nil, blob: .zero, commit: nil,
            type: try #require(town.policy.contentType(named: "pagina")), uses: [], asksWho: false,
            circumstances: Circumstances(policy: town.policy, person: person, instant: now))
        let found = town.style.findings(in: subject, spelling: EmptyDictionary()).filter { $0.rule == "stijl-spelling" }
        let words = found.compactMap { finding in
            finding.place?.span.map { String(decoding: page.bytes[$0.bytes], as: UTF8.self) }
        }
        #expect(words == ["Lotje", "Verhaegen", "Kouterstraet"])
    }
}
