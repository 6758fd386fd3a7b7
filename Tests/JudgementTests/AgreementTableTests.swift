import Findings
import Foundation
import Judgement
import PolicyModel
import Rules
import Testing

/// Every agreement of the catalogue and what serves it (`Docs/agreements.md`). `AFSPRAAK_WRITE_DOCS=1` writes it anew.
@Suite("Docs/agreements.md")
struct AgreementTableTests {
    private static let file = ExampleTown.root.appending(path: "Docs/agreements.md")

    @Test("holds every agreement, with the rules that serve it and how often they are tried")
    func isTrue() throws {
        let text = try AgreementTable().text
        if ProcessInfo.processInfo.environment["AFSPRAAK_WRITE_DOCS"] == "1" {
            try Data(text.utf8).write(to: Self.file)
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(written == text, "run `make docs`")
        #expect(written.split(separator: "\n").count { $0.hasPrefix("| `") } == 342)
    }
}

/// The page, in the order of the files of the catalogue.
private struct AgreementTable {
    private let entries: [CatalogueEntry]
    private let rules: [RuleDescription]

    init() throws {
        let town = try ExampleTown()
        entries = town.policy.catalogue
        rules = (RuleBook.all.descriptions + town.style.descriptions.values).sorted { $0.id < $1.id }
    }

    var text: String {
        var text = """
            # Alle afspraken

            De \(entries.count) afspraken van de catalogus, in onze woorden: wat de inhoudsmap ermee kan, en welke controle er vandaag
            voor is. Een regel wordt geprobeerd met voorbeelden van goed en fout: hoeveel, staat ernaast; de regels van de huisstijl
            hebben hun eigen lijst (`Policies/style/examples`). Dit bestand wordt gemaakt (`make docs`).

            | | afspraken | met een regel | iemand bevestigt het | nog niets |
            |---|---|---|---|---|

            """
        var traced = 0
        for (kind, word) in Self.classes {
            let all = entries.filter { $0.classification == kind }
            let (ruled, confirmed) = (all.count(where: isRuled), all.count { !isRuled($0) && isConfirmed($0) })
            traced += ruled + confirmed
            text += "| \(word) | \(all.count) | \(ruled) | \(confirmed) | \(all.count - ruled - confirmed) |\n"
        }
        text += """

            Van \(entries.count) afspraken laten er \(traced) een spoor na: een regel kijkt ze na, of een mens bevestigt ze en dat blijft
            bewaard. Bij een raad, en bij wat buiten de inhoudsmap valt, vraagt de controle die bevestiging alleen als de gemeente
            ze in `vereisten.yaml` zet: hieronder staat er dan dat het gevraagd kan worden.

            """
        var origin: String?
        for entry in entries {
            if entry.origin != origin {
                text +=
                    "\n## \(entry.origin)\n\n| | onderwerp | klasse | controle | voorbeelden |\n|---|---|---|---|---|\n"
                origin = entry.origin
            }
            text += row(entry)
        }
        return text
    }

    private static let classes: [(kind: CatalogueEntry.Class, word: String)] = [
        (.enforced, "de controle kan het zien"), (.statement, "een mens bevestigt het"), (.advice, "een raad"),
        (.outside, "buiten de inhoudsmap"),
    ]

    private func serving(_ entry: CatalogueEntry) -> [RuleDescription] {
        rules.filter { $0.agreements.contains(entry.id) }
    }

    /// What asks for the word of a person, whatever it is about.
    private static let asking: Set<RuleID> = ["statement-made", "approval-given"]

    private func isRuled(_ entry: CatalogueEntry) -> Bool {
        serving(entry).contains { !Self.asking.contains($0.id) }
    }

    private func isConfirmed(_ entry: CatalogueEntry) -> Bool {
        entry.statement != nil || entry.approval != nil || !serving(entry).isEmpty
    }

    private func row(_ entry: CatalogueEntry) -> String {
        let serving = serving(entry)
        let canBeAsked = "kan gevraagd worden: een akkoord (`vereisten.yaml`)"
        let check =
            switch entry.classification {
            case _ where !serving.isEmpty: serving.map { "`\($0.id)`" }.joined(separator: ", ")
            case .outside: (entry.reason?.nl ?? "") + (entry.isConfirmedByChoice ? " Toch \(canBeAsked)." : "")
            case .statement: "een akkoord (`vereisten.yaml`)"
            case .advice where entry.isConfirmedByChoice: canBeAsked
            case .enforced, .advice: "nog geen"
            }
        let tried = serving.reduce(0) { $0 + $1.examples.count }
        let cells = [
            "`\(entry.id)`", entry.subject.nl, entry.classification.rawValue, check, tried == 0 ? "" : String(tried),
        ]
        return "| " + cells.joined(separator: " | ") + " |\n"
    }
}
