import Findings
import Presentation
import Testing

@Suite("Explanations") struct ExplanationTests {
    @Test("A rule in a terminal and in the handbook", arguments: Language.allCases)
    func rule(language: Language) throws {
        let explanation = Explanation(Samples.newsRule)
        try Golden.compare(explanation.text(in: Samples.context(language)), "explain", language)
        try Golden.compare(explanation.markdown(in: Samples.context(language)), "explain-markdown", language)
    }
}
