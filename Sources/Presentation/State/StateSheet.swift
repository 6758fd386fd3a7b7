import Findings
import Text

/// The state of the site for a spreadsheet: a row for each thing that somebody has to look at.
struct StateSheet {
    private let report: StateReport
    private let language: Language

    init(_ report: StateReport, _ language: Language) { (self.report, self.language) = (report, language) }

    func text() -> String {
        let head = [
            Message(nl: "dienst", en: "department"), Message(nl: "wat er is", en: "what is the matter"),
            Message(nl: "pad", en: "path"), Message(nl: "titel", en: "title"), Message(nl: "dag", en: "day"),
        ].map { $0[language] }
        let kinds: [(KeyPath<StateReport.Department, [StateReport.Item]>, Message)] = [
            (\.overdue, Message(nl: "te laat nagekeken", en: "read again too late")),
            (\.incomplete, Message(nl: "onvolledig", en: "incomplete")),
            (\.rights, Message(nl: "gebruiksrecht loopt af", en: "right of use ends")),
            (\.ending, Message(nl: "gaat offline", en: "goes offline")),
        ]
        var rows = report.departments.flatMap { department in
            kinds.flatMap { items, words in
                department[keyPath: items].map {
                    [department.name ?? "", words[language], $0.path, $0.title, $0.day?.iso ?? ""]
                }
            }
        }
        rows += report.channels.compactMap { channel in
            guard channel.endedOn != nil || channel.isSilent else { return nil }
            let words =
                channel.endedOn == nil
                ? Message(nl: "kanaal ligt stil", en: "channel is silent")
                : Message(nl: "kanaal moest dicht", en: "channel was to close")
            return ["", words[language], channel.path, channel.title, (channel.endedOn ?? channel.last)?.iso ?? ""]
        }
        return ([head] + rows).map(csvRow).joined()
    }
}
