import Findings
import Foundation
import Presentation
import Testing

@Suite("The answer a person reads") struct AnswerTests {
    static let contact = HelpContact(name: "Communicatie", phone: "214", mail: "communicatie@zandbeke.be")

    @Test("Each occasion and outcome, as it should sound", arguments: Occasion.allCases, Language.allCases)
    func occasions(occasion: Occasion, language: Language) throws {
        let cases = [("accepted", []), ("warned", [Samples.phone]), ("refused", [Samples.news])]
        for (outcome, findings) in cases {
            let verdict = Samples.verdict(findings, moment: occasion.usualMoment)
            let text = answer([AnswerPart(verdict, on: occasion)], language)
            try Golden.compare(text, "\(occasion.rawValue)-\(outcome)", language)
            #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 <= 15)
        }
    }

    @Test("What a person meets less often", arguments: Language.allCases)
    func special(language: Language) throws {
        let all = Samples.verdict(Samples.all)
        try Golden.compare(answer([AnswerPart(all, on: .publish)], language), "many-remarks", language)
        let options = AnswerOptions(allRemarks: true, contact: Self.contact)
        try Golden.compare(answer([AnswerPart(all, on: .check)], language, options), "all-remarks", language)
        let colour = AnswerOptions(colour: true, contact: Self.contact)
        try Golden.compare(answer([AnswerPart(all, on: .publish)], language, colour), "colour", language)
        let proposal = Samples.verdict([], moment: .keep, ref: "refs/heads/voorstel/an/kermis")
        let parts = [
            AnswerPart(proposal, on: .keepProposal), AnswerPart(Samples.verdict([Samples.news]), on: .publish),
        ]
        try Golden.compare(answer(parts, language), "two-refs", language)
        let early = JudgedFinding(
            finding: Samples.news.finding, agreements: Samples.news.agreements, severity: .block, refuses: false)
        let later = AnswerPart(Samples.verdict([early], moment: .keep), on: .keepProposal)
        try Golden.compare(answer([later], language), "later", language)
        try Golden.compare(
            answer([AnswerPart(Samples.verdict([Samples.news]), on: .publish)], language, withSource: false),
            "no-source",
            language)
    }

    @Test("No line passes 72 columns, so that `remote: ` fits before it", arguments: Occasion.allCases)
    func width(occasion: Occasion) {
        for language in Language.allCases {
            for findings in [[], Samples.all, [Samples.phone]] {
                let text = answer([AnswerPart(Samples.verdict(findings), on: occasion)], language)
                for line in text.split(separator: "\n") { #expect(line.count <= 72, "\(line)") }
            }
        }
    }

    @Test("Nothing steers the terminal, and only colours do when they are asked for")
    func controls() {
        let part = AnswerPart(Samples.verdict(Samples.all), on: .publish)
        let plain = answer([part], .dutch, AnswerOptions(allRemarks: true))
        #expect(plain.unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) })
        let coloured = answer([part], .dutch, AnswerOptions(allRemarks: true, colour: true))
        #expect(coloured.contains("\u{1B}[31mEerst aanpassen\u{1B}[0m: "))
        let bare = coloured.replacing(/\u{1B}\[[0-9]+m/, with: "")
        #expect(bare == plain)
    }

    @Test("`Je tekst is bewaard.` is said only where it is true")
    func kept() {
        for occasion in Occasion.allCases {
            for findings in [[], [Samples.phone], [Samples.news]] {
                let verdict = Samples.verdict(findings, moment: occasion.usualMoment)
                let text = answer([AnswerPart(verdict, on: occasion)], .dutch)
                let isTrue = occasion == .keepProposal && verdict.outcome != .refused
                #expect(text.contains("Je tekst is bewaard.") == isTrue)
            }
        }
    }

    private func answer(
        _ parts: [AnswerPart], _ language: Language, _ options: AnswerOptions = AnswerOptions(contact: contact),
        withSource: Bool = true
    ) -> String {
        Answer(parts, in: Samples.context(language, withSource: withSource), options: options).text
    }
}

extension Occasion {
    var usualMoment: Moment {
        switch self {
        case .commit, .keepProposal: .keep
        case .handIn: .submit
        case .publish, .dryRunPublish, .check, .review, .otherRef: .publish
        }
    }
}

/// Texts kept in Tests/Fixtures/Presentation. With AFSPRAAK_WRITE_GOLDEN set they are written anew, to be read by a
/// person in the diff.
enum Golden {
    static func compare(_ text: String, _ name: String, _ language: Language) throws {
        let file = Outside.fixtures.appending(path: "\(name).\(language.rawValue).txt")
        if ProcessInfo.processInfo.environment["AFSPRAAK_WRITE_GOLDEN"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? "(no file \(file.lastPathComponent))"
        #expect(text == expected, "\(name).\(language.rawValue)")
    }
}
