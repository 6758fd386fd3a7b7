import BrusselsTime
import Findings
import Judgement
import PolicyModel
import Rules
import Testing

/// Every agreement of the catalogue that takes the word of a person: without it what comes online is held back under that
/// agreement's own name, with it nothing is said. So too what is advice, or lies outside, where a municipality asks it.
@Suite("Agreements that a person states")
struct StatementRowTests {
    static let entries: [CatalogueEntry] = {
        let town = try? ExampleTown()
        return (town?.policy.catalogue ?? []).filter { $0.classification == .statement }
    }()
    /// What a person states or agrees with, of whatever class.
    static let asked: [CatalogueEntry] = {
        let town = try? ExampleTown()
        return (town?.policy.catalogue ?? []).filter { $0.statement != nil || $0.approval != nil }
    }()

    @Test("each has a field to fill in, people who agree, or a rule of its own")
    func eachHasAWay() {
        #expect(Self.entries.count > 40)
        let others = RuleBook.all.descriptions.filter {
            !["statement-made", "approval-given"].contains($0.id.rawValue)
        }
        let served = Set(others.flatMap(\.agreements))
        for entry in Self.entries {
            #expect(
                entry.statement != nil || entry.approval != nil || served.contains(entry.id), "\(entry.id) has no way")
        }
    }

    @Test("the rules name the agreements that the catalogue has for them")
    func rulesNameThem() throws {
        func named(_ rule: RuleID) throws -> Set<AgreementID> {
            Set(try #require(RuleBook.all.description(of: rule)).agreements)
        }
        #expect(try named("statement-made") == Set(Self.asked.filter { $0.statement != nil }.map(\.id)))
        #expect(try named("approval-given") == Set(Self.entries.filter { $0.approval != nil }.map(\.id)))
    }

    @Test("advice has a rule, or somebody can confirm it; what lies outside has no rule")
    func adviceHasAWay() throws {
        let town = try ExampleTown()
        let rules = RuleBook.all.descriptions.filter { $0.id != "approval-given" } + town.style.descriptions.values
        let served = Set(rules.flatMap(\.agreements))
        for entry in town.policy.catalogue where entry.classification == .advice {
            // Not both: who asks a person for what a rule sees, writes that down without help.
            #expect(served.contains(entry.id) != (entry.approval != nil), "\(entry.id)")
        }
        let outside = Self.asked.filter { $0.classification == .outside }
        #expect(outside.count > 3 && outside.allSatisfy { !served.contains($0.id) && $0.isConfirmedByChoice })
    }

    @Test("a statement in fields", arguments: asked.filter { $0.statement != nil })
    func fields(_ entry: CatalogueEntry) throws {
        let demand = try #require(entry.statement)
        let town = try town(adopting: entry.id)
        for type in demand.types {
            let condition = demand.condition.map { [$0.field: $0.values.first ?? "iets"] } ?? [:]
            let filled = Dictionary(uniqueKeysWithValues: demand.fields.map { ($0, "iemand zei het") })
            let path = try Self.path(of: type, in: town)
            func said(_ fields: [String: String]) throws -> [JudgedFinding] {
                try town.verdict(on: Self.page(Self.header(fields), at: path), day: Self.day).findings.filter {
                    $0.finding.rule == "statement-made" && $0.agreements.contains(entry.id)
                }
            }
            let without = try said(condition)
            #expect(without.count == 1, "\(entry.id) on \(type)")
            #expect(without.allSatisfy { $0.refuses }, "\(entry.id) on \(type)")
            #expect(try said(condition.merging(filled) { first, _ in first }).isEmpty, "\(entry.id) on \(type)")
            // Where it is asked of some items only, the others go free.
            if demand.condition != nil { #expect(try said([:]).isEmpty, "\(entry.id) on \(type)") }
        }
    }

    @Test("an agreement of people", arguments: asked.filter { $0.approval != nil })
    func agreement(_ entry: CatalogueEntry) throws {
        let proposal = try #require(entry.approval)
        for severity in [Severity.block, .warn] {
            let town = try town(adopting: entry.id, severity, for: proposal)
            let people = proposal.needsEachRole ? proposal.roles : Array(proposal.roles.prefix(1))
            for type in proposal.types {
                let path = try Self.path(of: type, in: town)
                // Who signs for the communication service does so in person; the agreement of others is written down.
                let isNoted = !people.contains { $0.hasPrefix("communicatie") || $0 == "eindredacteur" }
                func said(_ roles: [String]) throws -> [JudgedFinding] {
                    let names = roles.map { "iemand-\($0)" }
                    let example = RuleExample(
                        .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen",
                        commits: [[path: Self.text("")]], expected: 0, agreed: isNoted ? [] : names,
                        registered: isNoted ? names : [])
                    return try town.verdict(on: example, day: Self.day).findings.filter {
                        $0.finding.rule == "approval-given" && $0.agreements.contains(entry.id)
                    }
                }
                let without = try said([])
                #expect(without.count == 1, "\(entry.id) on \(type)")
                #expect(without.allSatisfy { $0.refuses == (severity == .block) && $0.severity == severity })
                #expect(try said(people).isEmpty, "\(entry.id) on \(type)")
                if proposal.needsEachRole { #expect(try said(people.dropLast()).count == 1) }
                if proposal.isOrdered { #expect(try said(people.reversed()).count == 1, "\(entry.id) on \(type)") }
            }
        }
    }

    @Test("adopted while nobody is asked to agree: the check of the agreements says what to write")
    func nobodyAgrees() throws {
        let town = try ExampleTown { file, text in
            file == "afspraken.yaml" ? text + "  - {id: kortom-46-v1, ernst: blokkeren}\n" : text
        }
        let notes = PolicyCheck(town.policy, on: try #require(Day("2027-06-01"))).notes(paths: [])
        let message = try #require(notes.first { $0.topic == .nobodyAgrees && $0.message.nl.contains("kortom-46-v1") })
            .message.nl
        #expect(
            message
                == "Bij `kortom-46-v1` moet iemand akkoord gaan, maar nergens staat wie. Zet in `vereisten.yaml`: "
                + "`- {id: kortom-46-v1, afspraak: kortom-46-v1, bij: {types: [persbericht]}, alle: [schepen, burgemeester], volgorde: ja}`."
        )
    }

    @Test("advice that nobody confirms holds back nothing: the check of the agreements says what could be asked")
    func adviceUnasked() throws {
        func notes(_ changes: @escaping (String, String) -> String) throws -> [PolicyNote] {
            let town = try ExampleTown(edit: changes)
            return PolicyCheck(town.policy, on: try #require(Day("2027-06-01"))).notes(paths: []).filter {
                $0.topic == .canBeConfirmed
            }
        }
        let adopted = { (file: String, text: String) in
            file == "afspraken.yaml" ? text + "  - {id: kortom-43, ernst: tip}\n  - {id: gent-t07}\n" : text
        }
        let found = try notes(adopted)
        #expect(found.count == 2 && found.allSatisfy { $0.level == .tip })
        #expect(
            found.map(\.message.nl).contains(
                "Geen regel kijkt `kortom-43` na. Wil je dat iemand het bevestigt? Zet in `vereisten.yaml`: "
                    + "`- {id: kortom-43, afspraak: kortom-43, bij: {types: [planning]}, een: [schepen, burgemeester]}`."
            ))
        let asked = try notes { file, text in
            file == "vereisten.yaml"
                ? text + "- {id: pers, afspraak: kortom-43, bij: {types: [planning]}, een: [schepen]}\n"
                : adopted(file, text)
        }
        #expect(asked.map(\.message.nl).allSatisfy { $0.contains("gent-t07") } && asked.count == 1)
    }

    @Test("asked without being adopted it holds back; adopted as a tip it is told")
    func adviceAsked() throws {
        func severity(_ adoption: String) throws -> JudgedFinding? {
            let town = try ExampleTown { file, text in
                switch file {
                case "afspraken.yaml": text + adoption
                case "vereisten.yaml": "- {id: pers, afspraak: kortom-43, bij: {types: [planning]}, een: [schepen]}\n"
                default: text
                }
            }
            let page = Self.page("periode: juni 2027\n", at: "planning/juni.md")
            return try town.verdict(on: page, day: Self.day).findings.first { $0.finding.rule == "approval-given" }
        }
        #expect(try severity("").map(\.refuses) == true)
        let tip = try severity("  - {id: kortom-43, ernst: tip}\n")
        #expect(tip?.severity == .info && tip?.refuses == false && tip?.agreements == ["kortom-43"])
    }

    // MARK: - The town

    /// A day on which nobody's appointment, no chapter and no freeze is in the way.
    private static let day = "2027-06-01T12:00:00+02:00"

    private func town(
        adopting agreement: AgreementID, _ severity: Severity = .block, for proposal: ApprovalProposal? = nil
    ) throws -> ExampleTown {
        let weight = severity == .block ? "blokkeren" : "waarschuwen"
        return try ExampleTown { file, text in
            switch (file, proposal) {
            case ("afspraken.yaml", _):
                // What the town decided about it itself gives way.
                let own = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
                    !$0.contains("{id: \(agreement.rawValue),")
                }
                return own.joined(separator: "\n") + "  - {id: \(agreement), ernst: \(weight), vanaf: 2026-10-01}\n"
            case ("vereisten.yaml", let proposal?):
                return
                    "- id: proef\n  afspraak: \(agreement)\n  bij: {types: [\(proposal.types.joined(separator: ", "))]}\n"
                    + "  \(proposal.needsEachRole ? "alle" : "een"): [\(proposal.roles.joined(separator: ", "))]\n"
                    + "  volgorde: \(proposal.isOrdered ? "ja" : "nee")\n"
            case ("rechten.yaml", let proposal?):
                return text
                    + proposal.roles.map { "- {rol: \($0), mag: [goedkeuren], pad: \"**\"}\n" }.joined()
            case ("personen.yaml", let proposal?):
                return text
                    + proposal.roles.map {
                        "- id: iemand-\($0)\n  naam: Iemand als \($0)\n  aanstellingen:\n    - {rol: \($0), van: 2024-01-01}\n"
                    }.joined()
            default: return text
            }
        }
    }

    private static func path(of type: String, in town: ExampleTown) throws -> String {
        let type = try #require(town.policy.contentType(named: type), "no type \(type)")
        let pattern = try #require(type.patterns.first).text
        return pattern.replacing("**", with: "proef.md").replacing("*", with: "2027-9")
            .replacing("{dienst}", with: "sport")
    }

    private static func page(_ header: String, at path: String) -> RuleExample {
        RuleExample(
            .tricky, Message(nl: "", en: ""), person: "lotte-verhaeghen", commits: [[path: text(header)]], expected: 0)
    }

    private static func text(_ header: String) -> String {
        "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n\(header)---\n\nWelkom.\n"
    }

    /// Fields with their values; names with a dot stand within one another.
    private static func header(_ fields: [String: String]) -> String {
        var groups: [String: [String]] = [:]
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            groups[parts[0], default: []].append(parts.count == 1 ? value : "{\(parts[1]): \(value)}")
        }
        return groups.sorted { $0.key < $1.key }.map { name, values in
            guard values.count > 1 else { return "\(name): \(values[0])\n" }
            return "\(name): {" + values.map { $0.dropFirst().dropLast() }.joined(separator: ", ") + "}\n"
        }.joined()
    }
}
