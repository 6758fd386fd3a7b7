import Findings
import PolicyModel
import Text

// What the municipality filled in with the agreements that it adopted (`waarden`).

extension Circumstances {
    func stands(_ agreement: AgreementID) -> Bool { standing(of: agreement) != nil }

    /// What the municipality filled in with an agreement that it adopted.
    func adoptedValue(_ name: String, of agreement: AgreementID) -> Adoption.Value? {
        standing(of: agreement)?.values[name]
    }

    /// The same for agreements of several notes that ask for one thing: the first that has it counts.
    func adoptedValue(_ name: String, ofAny agreements: [AgreementID]) -> Adoption.Value? {
        agreements.lazy.compactMap { adoptedValue(name, of: $0) }.first
    }

    /// The words that an adopted agreement has for a setting; nil when it says nothing.
    func wordList(_ name: String, ofAny agreements: [AgreementID]) -> [String]? {
        adoptedValue(name, ofAny: agreements)?.wordList
    }

    /// Whether a setting says yes.
    func saysYes(_ name: String, ofAny agreements: [AgreementID]) -> Bool {
        ["ja", "yes", "true"].contains(wordList(name, ofAny: agreements)?.first.map(Folding.folded) ?? "")
    }

    /// A number that an adopted agreement has for a setting, brought within bounds; nil when it has none.
    func number(_ name: String, ofAny agreements: [AgreementID], within bounds: ClosedRange<Int>) -> Int? {
        wordList(name, ofAny: agreements)?.first.flatMap { Int($0) }?.brought(within: bounds)
    }

    /// The same, and else the usual one.
    func number(_ name: String, ofAny agreements: [AgreementID], usually: Int, within bounds: ClosedRange<Int>) -> Int {
        number(name, ofAny: agreements, within: bounds) ?? usually
    }

    /// The rows of a setting that is a table; nil when it is none.
    func rows(_ name: String, ofAny agreements: [AgreementID]) -> [[String: String]]? {
        if case .table(let rows)? = adoptedValue(name, ofAny: agreements) { rows } else { nil }
    }
}

extension Adoption.Value {
    /// A list of words, also when it is one word; empty for a table.
    var wordList: [String] {
        switch self {
        case .text(let word): [word]
        case .list(let words): words
        case .table: []
        }
    }
}

extension [[String: String]] {
    /// The row that a table has for a type.
    func row(for type: ContentType) -> [String: String]? { first { $0["type"].map(type.isCalled) ?? false } }
}

extension [String: String] {
    /// A number in a row of a setting that is a table, brought within bounds; nil when there is none.
    func number(_ column: String, within bounds: ClosedRange<Int>) -> Int? {
        self[column].flatMap { Int($0) }?.brought(within: bounds)
    }
}

extension Int {
    fileprivate func brought(within bounds: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, bounds.lowerBound), bounds.upperBound)
    }
}
