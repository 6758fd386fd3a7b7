import Content
import Findings
import PolicyModel
import Text

/// When a post about a press release may appear: the notes disagree, and the municipality chooses (`na_pers`).
enum AfterPress {
    /// With the press release or after it, as suits.
    case free
    /// At the earliest the day after it was sent.
    case nextDay

    static let agreements: [AgreementID] = ["leopoldsburg-3c-2", "leopoldsburg-3c-3", "aartselaar-m5"]

    init(_ circumstances: Circumstances) {
        switch circumstances.wordList("na_pers", ofAny: Self.agreements)?.first?.asFunction {
        case "dag later": self = .nextDay
        case "meteen", "vrij": self = .free
        default:
            // Who agreed on an exception agreed on waiting.
            let waits = circumstances.stands("leopoldsburg-3c-2") || circumstances.stands("leopoldsburg-3c-3")
            self = waits ? .nextDay : .free
        }
    }
}
