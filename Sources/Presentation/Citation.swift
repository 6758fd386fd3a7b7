import Findings
import Text

extension ReportContext {
    /// The agreements as a person names them: `afspraak 12`, or nil when there are none.
    ///
    /// The municipality's own numbers alone, which its people know; where there are none, the notes' names take their place.
    func citation(of agreements: [AgreementID]) -> String? {
        let own = agreements.filter(isOwn)
        let others = agreements.filter { !isOwn($0) }.map { printable($0.rawValue) }
        guard !agreements.isEmpty else { return nil }
        guard !own.isEmpty else { return word(count: others.count) + " " + others.joined(separator: ", ") }
        let numbers = own.map { printable(number(of: $0)) }.joined(separator: ", ")
        return word(count: own.count) + " " + numbers
    }

    private func isOwn(_ agreement: AgreementID) -> Bool {
        citations[agreement]?.isOwn ?? agreement.rawValue.hasPrefix(ownPrefix)
    }

    private func number(of agreement: AgreementID) -> String {
        if let citation = citations[agreement] { return citation.number }
        return String(agreement.rawValue.dropFirst(ownPrefix.count))
    }

    /// How `protocol.md` 6 names the municipality's own agreements.
    private var ownPrefix: String { "eigen-" }

    private func word(count: Int) -> String {
        switch language {
        case .dutch: count == 1 ? "afspraak" : "afspraken"
        case .english: count == 1 ? "agreement" : "agreements"
        }
    }
}
