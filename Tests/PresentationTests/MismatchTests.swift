import Findings
import Presentation
import Testing
import Text

@Suite("A source that is not the version that was judged") struct MismatchTests {
    static let others: [[UInt8]] = [
        [], Array("kort".utf8), Array("\n\n\n\n\n\n".utf8), Array("a\r\nb\rc\n🎡\n\u{FEFF}\n".utf8),
        Array(repeating: 0xFF, count: 200), Array(repeating: 0x80, count: 9_000) + Array("\n".utf8),
    ]

    @Test("Every form still answers, with every remark", arguments: others)
    func answers(source: [UInt8]) {
        var context = Samples.context()
        context.sources = ReportSources { _ in source }
        let verdict = Samples.verdict(Samples.all)
        for format in ReportFormat.allCases {
            let text = Report([verdict], in: context).text(as: format)
            #expect(Samples.all.allSatisfy { text.contains($0.finding.rule.rawValue) })
        }
        let options = AnswerOptions(allRemarks: true)
        let answer = Answer([AnswerPart(verdict, on: .check)], in: context, options: options).text
        #expect(Samples.all.allSatisfy { answer.contains($0.finding.rule.rawValue) })
    }

    @Test("Columns count from after a byte order mark")
    func byteOrderMark() {
        let bytes = Array("\u{FEFF}een twee".utf8)
        let span = Span(7..<11, in: bytes, lines: LineMap(bytes))
        var context = Samples.context()
        context.sources = ReportSources { _ in bytes }
        let remark = Samples.remark("words", Place(path: Samples.path, span: span), .info, nl: "x", en: "x")
        #expect(Report([Samples.verdict([remark])], in: context).github().contains("col=5,endColumn=9,"))
    }
}
