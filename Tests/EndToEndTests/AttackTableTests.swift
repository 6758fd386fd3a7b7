import Foundation
import Testing

/// `Docs/attacks.md` is made from the hostile pushes themselves. `AFSPRAAK_WRITE_DOCS=1` writes it anew.
@Suite struct AttackTableTests {
    private static let file = URL(filePath: "\(Source.root)/Docs/attacks.md")

    private static let families: [(title: String, suite: String, attacks: [Attack])] = [
        ("Refs", "HostileRefTests", HostileRefTests.attacks),
        ("Names", "HostileNameTests", HostileNameTests.attacks),
        ("Trees", "HostileTreeTests", HostileTreeTests.attacks),
        ("Histories", "HostileHistoryTests", HostileHistoryTests.attacks),
        ("Agreements", "HostilePolicyTests", HostilePolicyTests.attacks),
        ("Too much", "HostileSizeTests", HostileSizeTests.attacks),
    ]

    @Test func `the table of attacks is what the tests play`() throws {
        let text = Self.text()
        if ProcessInfo.processInfo.environment["AFSPRAAK_WRITE_DOCS"] == "1" {
            try Data(text.utf8).write(to: Self.file)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == text, "run `make docs`")
    }

    @Test func `every attack has a name of its own, and there are many`() {
        let names = Self.families.flatMap { $0.attacks.map(\.name) }
        #expect(Set(names).count == names.count)
        #expect(names.count >= 80)
    }

    private static func text() -> String {
        var number = 0
        var text = """
            # Attacks

            \(families.reduce(0) { $0 + $1.attacks.count }) hostile pushes that the tests play against the real hook, over git's own
            `receive-pack`. Each is first played on a server of plain git, where it has to work: the third column says what it does
            there. With us it is refused with the sentence of the fourth column, and afterwards refs, settings and objects are
            as they were. The hook may take 200 MB at most, whatever it is sent.

            - *git* behind a sentence: with us a setting of git that we demand (`receive.fsckObjects`, `transfer.hideRefs`) stops
              it, in git's own words, before our hook is asked. Plain git does not set it.
            - *late* behind a sentence: plain git refuses it too, but only after its hooks; the hook itself is the target.

            This file is made from the tests (`make docs`). Each row is one case of the test `is refused` of the suite that is named
            above the table; the second column is its name.

            """
        for family in families {
            text += "\n## \(family.title) (`\(family.suite)`)\n\n"
            text += "| no. | attack | without us | the answer says |\n|---|---|---|---|\n"
            for attack in family.attacks {
                number += 1
                text += "| \(number) | \(attack.name) | \(cell(attack.effect)) | \(answer(to: attack)) |\n"
            }
        }
        return text
    }

    private static func answer(to attack: Attack) -> String {
        let words = attack.saying.map { "“\(cell($0))”" }.joined(separator: " ")
        switch attack.unguarded {
        case .takes: return words
        case .takesUnchecked: return "\(words) *git*"
        case .refuses: return "\(words) *late*"
        }
    }

    private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
