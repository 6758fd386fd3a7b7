import BrusselsTime
import Findings
import Foundation
import PolicyModel
import Rules
import Testing

/// A year of Zandbeke: some four hundred pushes under a clock that moves, with an election, a crisis and two changes of the
/// agreements. What is held back stands in a table beforehand; nothing else is.
@Suite("A year of a municipality") struct YearReplayTests {
    /// What is wrong with one push, and what is said of it.
    private struct Expectation {
        let fault: String
        let refusing: Set<String>
        /// Marked without being held back.
        let marking: Set<String>
    }

    private static let files = ExampleTown.root.appending(path: "Tests/Fixtures/Year")

    private static func expectations() throws -> [String: Expectation] {
        let text = try String(contentsOf: files.appending(path: "refusals.tsv"), encoding: .utf8)
        var found: [String: Expectation] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let cells = line.split(separator: "\t").map(String.init)
            let rules = (cells.count > 2 ? cells[2] : "").split(separator: " ").map(String.init).filter { $0 != "-" }
            found[cells[0]] = Expectation(
                fault: cells[1], refusing: Set(rules.filter { !$0.hasPrefix("~") }),
                marking: Set(rules.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) }))
        }
        return found
    }

    @Test("every refusal of the year was expected, and every one that was expected came")
    func year() throws {
        let (plan, expected) = (try YearPlan(), try Self.expectations())
        let towns = try YearTowns()
        var site = try Self.start()
        var counts: [String: Int] = [:]
        var seen: Set<String> = []
        for event in plan.events {
            let expectation = expected[event.name]
            if let expectation {
                seen.insert(event.name)
                let spoilt = try event.spoilt(by: expectation.fault)
                let said = try towns.verdict(on: spoilt, in: site)
                let refusing = Set(said.findings.filter(\.refuses).map(\.finding.rule.rawValue))
                #expect(refusing == expectation.refusing, "\(event.name): \(Self.words(said))")
                let marks = Set(said.findings.filter { !$0.refuses }.map(\.finding.rule.rawValue))
                #expect(marks.isSuperset(of: expectation.marking), "\(event.name): \(marks.sorted())")
                if refusing.isEmpty {
                    site[spoilt.path] = spoilt.page
                    continue
                }
            }
            // As it should be, or mended.
            let verdict = try towns.verdict(on: event, in: site)
            let refusing = verdict.findings.filter(\.refuses)
            #expect(refusing.isEmpty, "\(event.name): \(Self.words(verdict))")
            for mark in verdict.findings where mark.finding.rule == "issue-deadline" {
                Issue.record("\(event.name): \(mark.finding.message.nl)")
            }
            site[event.path] = event.page
            counts[String(event.name.prefix { $0 != "-" }), default: 0] += 1
        }
        #expect(seen == Set(expected.keys), "\(Set(expected.keys).subtracting(seen)) did not come by")
        let held = expected.filter { $0.value.refusing.isEmpty }.count
        #expect(counts.values.reduce(0, +) + held == plan.events.count)
        #expect(plan.events.count == 60 + 25 + 300 + 6 * 5 + 3)
    }

    private static func words(_ verdict: Verdict) -> String {
        verdict.findings.filter(\.refuses).map { "\($0.finding.rule): \($0.finding.message.nl)" }
            .joined(separator: " | ")
    }

    /// What stands there when the year begins: the channels, and what they refer to.
    private static func start() throws -> [String: String] {
        let town = ExampleTown.root.appending(path: "Examples/zandbeke")
        var site: [String: String] = [:]
        let names = try FileManager.default.contentsOfDirectory(atPath: town.appending(path: "kanalen").path)
        let others = ["website/huisregels.md", "intranet/communicatie/redactiestatuut.md"]
        for path in names.map({ "kanalen/\($0)" }) + others {
            site[path] = try String(contentsOf: town.appending(path: path), encoding: .utf8)
        }
        return site
    }
}

/// The municipality as its agreements changed in the year.
private struct YearTowns {
    private let winter: ExampleTown
    /// From July a post may follow its press release at once.
    private let summer: ExampleTown
    /// From October nobody counts characters.
    private let autumn: ExampleTown
    private let pages = PageShelf()

    /// What weighs in this year; the town itself has some of it as a note.
    private static let blocking = [
        "kortom-44", "kortom-45", "kortom-47", "kortom-48", "kortom-48a", "kortom-48b", "kortom-56", "aartselaar-k1",
        "leopoldsburg-3c-2", "leopoldsburg-2d-a", "kortom-0-3", "kortom-37", "kortom-37d", "kortom-32", "kortom-87",
        "leopoldsburg-3a",
    ]

    init() throws {
        winter = try Self.town(without: [])
        summer = try Self.town(without: ["leopoldsburg-3c-2"])
        autumn = try Self.town(without: ["leopoldsburg-3c-2", "aartselaar-k1"])
    }

    func verdict(on event: YearPlan.Event, in site: [String: String]) throws -> Verdict {
        let example = RuleExample(
            .tricky, Message(nl: event.name, en: event.name), person: event.person, before: site,
            commits: [[event.path: event.page]], expected: 0, author: event.author,
            isCrisis: event.moment >= YearPlan.crisis.0 && event.moment < YearPlan.crisis.1, at: event.moment)
        let town = event.moment < "2027-07-01" ? winter : event.moment < "2027-10-01" ? summer : autumn
        return try town.verdict(on: example, pages: pages)
    }

    private static func town(without dropped: [String]) throws -> ExampleTown {
        try ExampleTown { file, text in
            switch file {
            case "kalender.yaml":
                // An election in the spring of this year.
                return text
                    + "  - {id: sperperiode-2027, soort: sperperiode, van: 2027-03-01, tot: 2027-04-11, verkiezing: lokaal}\n"
            case "afspraken.yaml":
                var text = text
                for agreement in blocking + dropped {
                    let severity = dropped.contains(agreement) ? "uit" : "blokkeren"
                    for old in ["waarschuwen", "tip", "blokkeren", "uit"] {
                        text = text.replacing(
                            "{id: \(agreement), ernst: \(old)", with: "{id: \(agreement), ernst: \(severity)")
                        text = text.replacing(
                            "id: \(agreement)\n    ernst: \(old)", with: "id: \(agreement)\n    ernst: \(severity)")
                    }
                    if !text.contains("id: \(agreement),"), !text.contains("id: \(agreement)\n") {
                        text += "  - {id: \(agreement), ernst: \(severity)}\n"
                    }
                }
                return text
            default: return text
            }
        }
    }
}

extension YearPlan.Event {
    /// The same push with one thing wrong.
    fileprivate func spoilt(by fault: String) throws -> YearPlan.Event {
        var event = self
        switch fault {
        case "by-another": event.person = name.hasPrefix("press") ? "sofie-brackenier" : "wim-dessers"
        case "own-place":
            event.person = "wim-dessers"
            event.set("type", "nieuws")
        case "national-number": event.body += "\n\nBel Jan, rijksregisternummer 85.07.30-033.28."
        case "no-ai": event.set("ai", nil)
        case "no-day": event.set("publiceren_op", nil)
        case "no-title": event.set("titel", nil)
        case "script": event.body += "\n\n<script>alert(1)</script>"
        case "crisis": event.person = "amira-el-khatib"
        case "embargo":
            let day = moment.prefix(10)
            event.set("embargo_tot", "\(day)T18:00:00\(moment.suffix(6))")
        case "no-copy": event.set("kopie", nil)
        case "no-contact": event.set("contact_overig", nil)
        case "no-policy-contact": event.set("contact_beleid", nil)
        case "no-channel": event.set("kanaal", "facebook-van-niemand")
        case "too-long": event.body = String(repeating: "Je bent welkom in het zwembad. ", count: 40)
        case "too-soon": event.set("hoort_bij", "pers-2027-\(name == "post-076" ? "07" : "16")")
        case "alderman": event.body += " Annick Peeters is er ook."
        case "quoted":
            event.set("mandatarissen", "[{id: jan-claes, context: citaat}]")
            event.body += " Johannes Claes is er blij mee."
        case "no-reason": event.set("initiatiefnemer", "derde")
        case "politician": event.set("deelt", "[\"https://www.facebook.com/redhetzandbos\"]")
        case "no-audience": event.set("doelgroep", nil)
        case "late":
            // The day after the deadline of its issue.
            let number = name.last?.wholeNumberValue ?? 0
            let day = Day(String(moment.prefix(10))) ?? YearPlan.day
            event.moment = YearPlan.hour(15, on: day.adding(days: 31 - 5 - 5 * number))
        case "own-eyes": event.author = event.person
        default: throw UnknownFault(name: fault)
        }
        return event
    }

    private struct UnknownFault: Error { let name: String }
}

extension YearPlan {
    fileprivate static var day: Day { first ?? Day(of: Instant(secondsSince1970: 0)) }
}
