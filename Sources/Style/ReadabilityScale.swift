public import Findings

/// How easily texts read on one scale, as a number for each: for who compares texts, where a rule only remarks on one.
public struct ReadabilityScale: Sendable {
    public let metric: ReadabilityMetric
    private let checker: StyleChecker

    /// Of fewer words no formula says anything.
    public static let fewestWords = 40

    /// - Parameter language: text that says it is in another language is not measured; nil: all text is.
    public init(_ metric: ReadabilityMetric, language: String?) throws(StyleProblem) {
        let rule = "extends: readability\nmessage: '%s'\nmetrics: [\(metric.rawValue)]\ngrade: 0\n"
        self.metric = metric
        checker = try StyleChecker(
            [try StyleRule.read(StyleFile(path: "\(metric.rawValue).yml", bytes: Array(rule.utf8)))],
            language: language)
    }

    /// The number of a text; nil when it has too few words, or none in the language that is measured.
    public func value(of text: StyleText) -> Double? {
        var run = StyleRun(checker, text, spelling: nil, memory: StyleMemory())
        let measure = run.measured()
        guard measure.words >= Self.fewestWords, let value = metric.value(of: measure), value.isFinite else {
            return nil
        }
        return value
    }
}

extension StyleRun {
    /// What the whole text holds, in numbers.
    fileprivate mutating func measured() -> TextMeasure {
        _ = report()
        return measure.total
    }
}

extension StyleRule {
    /// The scale that a rule measures on; nil for a rule that measures nothing, or on a scale of its own.
    public var scale: ReadabilityMetric? {
        switch kind {
        case .readability(let form): form.metrics.count == 1 ? form.metrics.first : nil
        case .metric(let form):
            // A formula is known by what it makes of a text.
            form.formula.value(of: .sample).flatMap { value in
                ReadabilityMetric.allCases.first { metric in
                    metric.value(of: .sample).map { abs($0 - value) < 0.01 } ?? false
                }
            }
        default: nil
        }
    }
}

extension TextMeasure {
    /// Of which each scale makes another number.
    fileprivate static var sample: TextMeasure {
        var sample = TextMeasure()
        (sample.words, sample.sentences, sample.paragraphs) = (1_000, 60, 12)
        (sample.syllables, sample.dutchSyllables, sample.characters) = (1_500, 1_630, 5_200)
        (sample.complexWords, sample.longWords, sample.polysyllabicWords) = (90, 210, 120)
        return sample
    }
}

extension ReadabilityMetric {
    /// What its numbers mean, and whose they are.
    public var meaning: Message {
        switch self {
        case .fleschDouma:
            Message(
                nl: "Flesch-Douma (W.H. Douma, 1960, naar Flesch): 100 is heel makkelijk, 0 heel moeilijk.",
                en: "Flesch-Douma (W.H. Douma, 1960, after Flesch): 100 is very easy, 0 very hard.")
        case .leesindexA:
            Message(
                nl: "Leesindex A (R.H.M. Brouwer, 1963): 100 is heel makkelijk, 25 heel moeilijk.",
                en: "Leesindex A (R.H.M. Brouwer, 1963): 100 is very easy, 25 very hard.")
        case .lix:
            Message(
                nl: "LIX (C.H. Björnsson, 1968): onder 30 is heel makkelijk, boven 60 heel moeilijk.",
                en: "LIX (C.H. Björnsson, 1968): below 30 is very easy, above 60 very hard.")
        case .gunningFog, .colemanLiau, .fleschKincaid, .smog, .automated:
            Message(
                nl: "\(rawValue), een maat voor Engels: hoe hoger, hoe moeilijker.",
                en: "\(rawValue), a measure for English: the higher, the harder.")
        }
    }
}
