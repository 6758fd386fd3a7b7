import Findings
import Foundation
import JSON
import Presentation
import Testing

@Suite("JSON of verdicts, may and explain, against Docs/schemas") struct JSONReportTests {
    @Test("Each verdict is one line that the schema accepts", arguments: Language.allCases)
    func verdicts(language: Language) throws {
        let verdicts = [
            Samples.verdict(Samples.all), Samples.verdict([]), Samples.verdict([Samples.phone], ref: nil),
        ]
        let json = Report(verdicts, in: Samples.context(language)).json()
        #expect(try Outside.validate(json, schema: "verdict", "lines") == 3)
    }

    @Test("A finding is written as protocol.md 7 pins it")
    func pinned() {
        let json = Report([Samples.verdict([Samples.phone])], in: Samples.context()).json()
        let oid = Samples.blob
        let finding =
            #"{"rule":"mobile-number","aliases":[],"agreements":["kortom-22"],"severity":"warn","refuses":false,"#
            + #""path":"website/nieuws/kermis.md","pathBase64":null,"blob":"\#(oid)","commit":null,"line":5,"column":44,"#
            + #""endLine":5,"endColumn":57,"byteStart":97,"byteEnd":110,"utf16Column":45,"utf16EndColumn":58,"#
            + #""message":"Dit lijkt een gsm-nummer.","#
            + #""help":null,"fix":{"byteStart":97,"byteEnd":110,"replacement":"09 000 00 00"}}"#
        let (policy, tip) = (String(repeating: "0c", count: 20), String(repeating: "1d", count: 20))
        #expect(
            json == #"{"version":1,"verdict":"warned","moment":"publish","policy":"\#(policy)","#
                + #""ref":"refs/heads/main","base":null,"tip":"\#(tip)","approvals":[],"overrides":[],"#
                + #""findings":[\#(finding)]}"# + "\n")
    }

    @Test("A path that is not UTF-8 is null, with its bytes in base64")
    func brokenPath() {
        let json = Report([Samples.verdict([Samples.broken])], in: Samples.context()).json()
        #expect(json.contains(#""path":null,"pathBase64":"dy//Lm1k","#))
    }

    @Test("explain: a rule and an agreement", arguments: Language.allCases)
    func explain(language: Language) throws {
        let agreement = Explanation(
            kind: .agreement, id: "eigen-12", title: Message(nl: "Nieuws", en: "News"),
            demand: Message(nl: "Tekst", en: "Text"), agreements: ["kortom-82"], rules: ["publish-news"])
        let json = [Explanation(Samples.newsRule), agreement].map { $0.json(language).text() + "\n" }.joined()
        #expect(try Outside.validate(json, schema: "explain", "lines") == 2)
    }

    @Test("may: yes and no", arguments: Language.allCases)
    func may(language: Language) throws {
        let json = [Self.yes, Self.no].map { $0.json(language).text() + "\n" }.joined()
        #expect(try Outside.validate(json, schema: "may", "lines") == 2)
    }

    @Test("may in words")
    func mayText() {
        #expect(
            Self.yes.text(.dutch) == """
                Ja, dat mag: an, wijzigen, website/sport/a.md
                  - De redacteur van Sport mag hier wijzigen.
                    (.afspraken/rechten.yaml:3)

                """)
    }

    static let yes = MayAnswer(
        person: "an", action: "wijzigen", path: "website/sport/a.md", type: "pagina", granted: true,
        reasons: [
            .init(
                kind: .grant, file: ".afspraken/rechten.yaml", line: 3,
                text: Message(
                    nl: "De redacteur van Sport mag hier wijzigen.", en: "The editor of Sport may modify here."))
        ])
    static let no = MayAnswer(
        person: "an", action: "publiceren", path: "website/nieuws/a.md", type: nil, granted: false,
        reasons: [.init(kind: .missing, text: Message(nl: "Geen recht.", en: "No grant."))])
}
