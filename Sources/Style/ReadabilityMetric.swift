import Glibc

/// A measure of how hard a text is to read.
public enum ReadabilityMetric: String, Sendable, CaseIterable {
    case gunningFog = "Gunning Fog"
    case colemanLiau = "Coleman-Liau"
    case fleschKincaid = "Flesch-Kincaid"
    case smog = "SMOG"
    case automated = "Automated Readability"
    /// For Dutch: Douma 1960, after Flesch. 100 is very easy, 0 very hard.
    case fleschDouma = "Flesch-Douma"
    /// For Dutch: Brouwer 1963. 100 is very easy, 0 very hard.
    case leesindexA = "Leesindex A"
    /// For any language: Björnsson 1968. 20 is very easy, 60 very hard.
    case lix = "LIX"

    /// Whether a higher number is an easier text.
    public var isEasierWhenHigher: Bool { self == .fleschDouma || self == .leesindexA }

    /// Whether it is told as a whole number: its syllables are counted by letters alone, so digits behind the point say nothing.
    var isRounded: Bool { isEasierWhenHigher || self == .lix }

    /// Whether it counts syllables in English.
    var asksEnglish: Bool { self == .gunningFog || self == .fleschKincaid || self == .smog }

    /// nil for a text without words.
    func value(of measure: TextMeasure) -> Double? {
        let (words, sentences) = (Double(measure.words), Double(measure.sentences))
        guard words > 0, sentences > 0 else { return nil }
        let length = words / sentences
        let perHundred = 100 * Double(measure.dutchSyllables) / words
        switch self {
        case .gunningFog: return 0.4 * (length + 100 * Double(measure.complexWords) / words)
        case .colemanLiau:
            return 5.88 * Double(measure.characters) / words - 29.6 * sentences / words - 15.8
        case .fleschKincaid: return 0.39 * length + 11.8 * Double(measure.syllables) / words - 15.59
        case .smog: return 1.043 * (Double(measure.polysyllabicWords) * 30 / sentences).squareRoot() + 3.1291
        case .automated: return 4.71 * Double(measure.characters) / words + 0.5 * length - 21.43
        case .fleschDouma: return 206.84 - 0.93 * length - 0.77 * perHundred
        case .leesindexA: return 195 - 2 * length - perHundred * 2 / 3
        case .lix: return length + 100 * Double(measure.longWords) / words
        }
    }
}

/// A number as a person reads it, with so many digits behind the point.
func written(_ value: Double, digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "?" }
    let scale = digits == 2 ? 100.0 : 1.0
    let whole = Int((abs(value) * scale).rounded())
    let sign = value < 0 && whole > 0 ? "-" : ""
    guard digits == 2 else { return "\(sign)\(whole)" }
    let rest = whole % 100
    return "\(sign)\(whole / 100).\(rest < 10 ? "0" : "")\(rest)"
}
