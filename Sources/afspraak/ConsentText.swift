import BrusselsTime
import Findings
import Gate
import Git
import Judgement
import Rules
import Text

/// Where images stand of who took consent back, or whose consent ends, for a person to read.
struct ConsentText {
    let language: Language
    /// A line for each place, the gravest first.
    func lines(of survey: ConsentSurvey) -> String {
        guard !survey.found.isEmpty else {
            return Message(
                nl: "Geen enkele toestemming is ingetrokken of loopt binnenkort af.\n",
                en: "No consent was taken back or ends soon.\n")[language]
        }
        let rows = survey.found.map { (rank: $0.state.rank, text: line(of: $0)) }
        return rows.sorted { $0.rank < $1.rank }.map(\.text).joined()
    }

    private func line(of used: ConsentUsed) -> String {
        let place = used.page.map { "\(printable($0.description)):\(used.line ?? 1)" }
        let bank = Message(nl: "alleen in de beeldbank", en: "in the image bank only")[language]
        let department = used.department.map { " (\(printable($0)))" } ?? ""
        return "\(printable(used.image.description)): \(used.state.message[language]). \(place ?? bank)\(department)\n"
    }
}

extension ConsentState {
    /// The gravest first.
    fileprivate var rank: Int {
        switch self {
        case .withdrawn: 0
        case .unreadable: 1
        case .unknown: 2
        case .ended: 3
        case .ending: 4
        }
    }

    var message: Message {
        switch self {
        case .withdrawn(let day?):
            Message(nl: "toestemming ingetrokken op \(day.dutch)", en: "consent taken back on \(day.english)")
        case .withdrawn(nil): Message(nl: "toestemming ingetrokken", en: "consent taken back")
        case .unreadable: Message(nl: "het register is niet leesbaar", en: "the register cannot be read")
        case .unknown: Message(nl: "toestemming niet in het register", en: "consent not in the register")
        case .ended(let day): Message(nl: "toestemming liep af op \(day.dutch)", en: "consent ended on \(day.english)")
        case .ending(let day):
            Message(nl: "toestemming loopt tot \(day.dutch)", en: "consent runs until \(day.english)")
        }
    }
}
