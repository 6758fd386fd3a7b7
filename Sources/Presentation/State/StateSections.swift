import Findings
import Text

/// A report in parts, each with its words, a drawing of its figures where that helps, and a table: what a terminal and a page share.
struct StateSection {
    let title: String
    let lead: [String]
    let columns: [String]
    let rows: [[String]]
    /// Which columns are figures.
    let figures: Set<Int>
    /// Said when there are no rows.
    let none: String
    /// What is drawn above the table: labels with one value for each of `series`.
    let chart: Chart?
    /// Lists under the table, each with its heading.
    let lists: [(title: String, items: [String])]

    struct Chart {
        let caption: String
        let series: [String]
        let bars: [(label: String, values: [Int])]
    }

    init(
        _ title: Message, _ language: Language, lead: [Message] = [], columns: [Message] = [], rows: [[String]] = [],
        figures: Set<Int> = [], none: Message, chart: Chart? = nil, lists: [(title: String, items: [String])] = []
    ) {
        self.title = title[language]
        self.lead = lead.map { $0[language] }
        self.columns = columns.map { $0[language] }
        (self.rows, self.figures, self.chart, self.lists) = (rows, figures, chart, lists)
        self.none = none[language]
    }
}

/// The report's words, in the order in which they are told.
struct StateSections {
    private let report: StateReport
    private let language: Language
    /// Most items that are named one by one under a heading.
    private static let mostNamed = 25
    /// Most bars in a drawing.
    private static let mostBars = 20

    init(_ report: StateReport, _ language: Language) { (self.report, self.language) = (report, language) }

    var title: String { Message(nl: "Hoe de site ervoor staat", en: "How the site stands")[language] }

    /// What asks for somebody, in sentences.
    var lead: [String] {
        let rights = report.total(\.rights)
        let images =
            rights == 0
            ? Message(nl: "Geen gebruiksrecht van een beeld loopt af.", en: "No right of use of an image ends.")
            : Message(
                nl:
                    "Van \(rights) \(rights == 1 ? "beeld" : "beelden") is het gebruiksrecht voorbij of loopt het binnenkort af.",
                en: "Of \(rights) \(rights == 1 ? "image" : "images") the right of use has ended or soon will.")
        let whole = Message(
            nl:
                "Er staan \(report.count) pagina's en berichten online. We keken \(report.days) dagen vooruit, vanaf \(report.day.words.nl).",
            en:
                "\(report.count) pages and messages stand online. We looked \(report.days) days ahead, from \(report.day.words.en)."
        )
        return ["\(reviews[language]) \(images[language])", whole[language]]
    }

    /// Whether pages were looked at again when they had to be; a page without such a day is never late.
    private var reviews: Message {
        let (late, undated) = (report.total(\.overdue), report.departments.reduce(0) { $0 + $1.undated })
        if late > 0 {
            return Message(
                nl: "\(late) \(late == 1 ? "pagina moest" : "pagina's moesten") al nagekeken zijn.",
                en: "\(late) \(late == 1 ? "page" : "pages") should have been read again by now.")
        }
        return undated == 0
            ? Message(nl: "Alle pagina's zijn op tijd nagekeken.", en: "All pages were read again in time.")
            : Message(
                nl:
                    "Geen pagina is te laat. Bij \(undated) \(undated == 1 ? "pagina" : "pagina's") staat niet wanneer iemand ze nakijkt.",
                en:
                    "No page is late. Of \(undated) \(undated == 1 ? "page" : "pages") nothing says when somebody reads \(undated == 1 ? "it" : "them") again."
            )
    }

    var note: String {
        let version = "\(printable(report.version)) (\(report.commit.prefix(12)))"
        return Message(
            nl: "Gemaakt uit wat online staat: versie \(version). Dit overzicht telt nooit per medewerker.",
            en: "Made from what stands online: version \(version). This report never counts per member of staff.")[
                language]
    }

    var all: [StateSection] {
        var all = [departments, readability, waiting, channels, officeHolders, artificialIntelligence]
        if let weeks { all.append(weeks) }
        return all
    }

    private var departments: StateSection {
        let rows = report.departments.map { department in
            [
                name(of: department), "\(department.count)", "\(department.overdue.count)",
                "\(department.undated)", "\(department.ending.count)", "\(department.incomplete.count)",
                "\(department.rights.count)",
            ]
        }
        let lists = report.departments.flatMap { department -> [(title: String, items: [String])] in
            let parts: [(Message, [StateReport.Item])] = [
                (Message(nl: "al nagekeken moest zijn", en: "should have been read again"), department.overdue),
                (Message(nl: "titel of samenvatting ontbreekt", en: "title or summary missing"), department.incomplete),
                (Message(nl: "gebruiksrecht loopt af", en: "right of use ends"), department.rights),
                (Message(nl: "gaat offline", en: "goes offline"), department.ending),
            ]
            return parts.filter { !$0.1.isEmpty }.map { part in
                ("\(name(of: department)): \(part.0[language])", named(part.1))
            }
        }
        let open = report.departments.filter { $0.openCount > 0 }.sorted { $0.openCount > $1.openCount }
        return StateSection(
            Message(nl: "Per dienst", en: "Per department"), language,
            columns: [
                Message(nl: "Dienst", en: "Department"), Message(nl: "Online", en: "Online"),
                Message(nl: "Te laat nagekeken", en: "Read again too late"),
                Message(nl: "Zonder nakijkdag", en: "Without review day"),
                Message(nl: "Gaat offline", en: "Goes offline"),
                Message(nl: "Onvolledig", en: "Incomplete"), Message(nl: "Rechten lopen af", en: "Rights end"),
            ], rows: rows, figures: [1, 2, 3, 4, 5, 6],
            none: Message(nl: "Er staat nog niets online.", en: "Nothing stands online yet."),
            chart: open.isEmpty
                ? nil
                : .init(
                    caption: Message(nl: "Wat op een dienst wacht", en: "What waits for a department")[language],
                    series: [
                        Message(nl: "te laat nagekeken", en: "read again too late")[language],
                        Message(nl: "onvolledig", en: "incomplete")[language],
                        Message(nl: "rechten lopen af", en: "rights end")[language],
                    ],
                    bars: open.prefix(Self.mostBars).map {
                        (name(of: $0), [$0.overdue.count, $0.incomplete.count, $0.rights.count])
                    }), lists: lists)
    }

    private var readability: StateSection {
        let title = Message(nl: "Leest het vlotter?", en: "Does it read more easily?")
        guard let readability = report.readability else {
            return StateSection(
                title, language,
                none: Message(
                    nl: "Er is nog geen vroegere versie om mee te vergelijken.",
                    en: "There is no earlier version to compare with yet."))
        }
        var rows = readability.departments.map { row(of: $0, named: name(of: $0.name), in: readability) }
        if rows.count > 1 {
            let together = Message(nl: "Alle diensten samen", en: "All departments together")[language]
            rows.append(row(of: readability.all, named: together, in: readability))
        }
        return StateSection(
            title, language, lead: lead(of: readability),
            columns: [
                Message(nl: "Dienst", en: "Department"), Message(nl: "Gewijzigd", en: "Changed"),
                Message(nl: "Toen", en: "Then"), Message(nl: "Nu", en: "Now"),
                Message(nl: "Leest", en: "Reads"), Message(nl: "Nieuw", en: "New"),
                Message(nl: "Nieuwe, nu", en: "New, now"),
            ], rows: rows, figures: [1, 2, 3, 5, 6],
            none: Message(
                nl: "Sindsdien veranderde er geen pagina die lang genoeg is om te meten.",
                en: "Since then no page changed that is long enough to measure."))
    }

    private func row(
        of part: StateReport.Readability.Part, named name: String, in readability: StateReport.Readability
    ) -> [String] {
        let number: (Int?) -> String = { $0.map(String.init) ?? "–" }
        return [
            name, String(part.changed), number(part.before), number(part.now), tendency(of: part, in: readability),
            String(part.added), number(part.addedNow),
        ]
    }

    private func lead(of readability: StateReport.Readability) -> [Message] {
        let since = readability.since.words
        let drawn =
            readability.read < readability.candidates
            ? Message(
                nl:
                    " Er veranderden er \(readability.candidates). We maten er \(readability.read), door het lot gekozen.",
                en: " \(readability.candidates) did. We measured \(readability.read) of them, drawn by lot.")
            : Message(nl: "", en: "")
        return [
            Message(
                nl:
                    "Pagina's waarvan de tekst sinds \(since.nl) veranderde, of die nieuw zijn.\(drawn.nl) De andere lezen nog zoals toen.",
                en:
                    "Pages of which the text changed since \(since.en), or that are new.\(drawn.en) The others read as they did."
            ),
            Message(
                nl:
                    "\(readability.meaning.nl) De getallen zijn gemiddelden, afgerond: een punt of twee zegt niets. Pagina's onder \(readability.fewestWords) woorden tellen niet mee. Dit is een tip, geen regel.",
                en:
                    "\(readability.meaning.en) The numbers are means, rounded: a point or two says nothing. Pages of fewer than \(readability.fewestWords) words are left out. It is advice, not a rule."
            ),
        ]
    }

    /// In words: syllables are counted by letters, so what is smaller than three points is no difference.
    private func tendency(of part: StateReport.Readability.Part, in readability: StateReport.Readability) -> String {
        guard let gain = part.gain(easierWhenHigher: readability.isEasierWhenHigher) else { return "–" }
        if gain > 2 { return Message(nl: "vlotter", en: "more easily")[language] }
        if gain < -2 { return Message(nl: "moeilijker", en: "less easily")[language] }
        return Message(nl: "even vlot", en: "as easily")[language]
    }

    private var waiting: StateSection {
        StateSection(
            Message(nl: "Wacht op iemand", en: "Waits for somebody"), language,
            columns: [
                Message(nl: "Voorstellen", en: "Proposals"), Message(nl: "Het oudste is van", en: "The oldest is of"),
            ],
            rows: report.waiting.count == 0
                ? [] : [["\(report.waiting.count)", report.waiting.oldest?.words[language] ?? "–"]],
            none: Message(nl: "Er ligt niets klaar.", en: "Nothing waits."))
    }

    private var channels: StateSection {
        StateSection(
            Message(nl: "Per kanaal", en: "Per channel"), language,
            columns: [
                Message(nl: "Kanaal", en: "Channel"), Message(nl: "Berichten", en: "Posts"),
                Message(nl: "Laatste 30 dagen", en: "Last 30 days"), Message(nl: "Laatste bericht", en: "Last post"),
                Message(nl: "Wat er is", en: "What is the matter"),
            ],
            rows: report.channels.map { channel in
                let matter =
                    channel.endedOn.map {
                        Message(nl: "moest dicht op \($0.words.nl)", en: "was to close on \($0.words.en)")
                    } ?? (channel.isSilent ? Message(nl: "ligt stil", en: "is silent") : Message(nl: "–", en: "–"))
                return [
                    channel.title.isEmpty ? channel.path : channel.title, "\(channel.count)", "\(channel.recent)",
                    channel.last?.words[language] ?? "–", matter[language],
                ]
            }, figures: [1, 2],
            none: Message(nl: "Er is geen kanaal ingeschreven.", en: "No channel is registered."))
    }

    private var officeHolders: StateSection {
        let named = report.holders.filter { $0.isOfCollege || $0.count > 0 }
        return StateSection(
            Message(nl: "Mandatarissen in beeld", en: "Office holders named or shown"), language,
            lead: [
                Message(
                    nl:
                        "In hoeveel van de \(report.countedItems) berichten van het laatste jaar iemand met naam voorkomt.",
                    en: "In how many of the \(report.countedItems) items of the last year somebody is named.")
            ],
            columns: [
                Message(nl: "Naam", en: "Name"), Message(nl: "Lijst", en: "List"),
                Message(nl: "Berichten", en: "Items"),
            ], rows: named.map { [$0.name, $0.group ?? "–", "\($0.count)"] }, figures: [2],
            none: Message(nl: "Er is geen register van mandatarissen.", en: "There is no register of office holders."),
            chart: named.contains { $0.count > 0 }
                ? .init(
                    caption: Message(nl: "Berichten per mandataris", en: "Items per office holder")[language],
                    series: [Message(nl: "berichten", en: "items")[language]],
                    bars: named.prefix(Self.mostBars).map { ($0.name, [$0.count]) }) : nil)
    }

    private var artificialIntelligence: StateSection {
        let ai = report.ai
        return StateSection(
            Message(nl: "Wat AI deed", en: "What AI did"), language,
            lead: [
                Message(
                    nl: "Het hele register maak je met afspraak verslag --ai.",
                    en: "The whole register is made with afspraak report --ai.")
            ],
            columns: [
                Message(nl: "Wat de pagina zegt", en: "What the page says"), Message(nl: "Aantal", en: "Number"),
            ],
            rows: [
                [Message(nl: "gemaakt met AI", en: "made with AI")[language], "\(ai.generated)"],
                [Message(nl: "AI hielp mee", en: "AI helped")[language], "\(ai.assisted)"],
                [Message(nl: "geen AI", en: "no AI")[language], "\(ai.none)"],
                [Message(nl: "zegt er niets over", en: "says nothing about it")[language], "\(ai.unsaid)"],
            ], figures: [1], none: Message(nl: "", en: ""))
    }

    private var weeks: StateSection? {
        guard let weeks = report.weeks else { return nil }
        return StateSection(
            Message(nl: "Week na week", en: "Week by week"), language,
            lead: [
                Message(
                    nl: "Hoe vaak iets online kwam, en hoe vaak de controle eerst een aanpassing vroeg.",
                    en: "How often something came online, and how often the check asked for a change first.")
            ],
            columns: [
                Message(nl: "Week van", en: "Week of"), Message(nl: "Online", en: "Online"),
                Message(nl: "Eerst aanpassen", en: "Change first"), Message(nl: "Afwijkingen", en: "Exceptions"),
            ],
            rows: weeks.map { [$0.monday.words[language], "\($0.accepted)", "\($0.refused)", "\($0.exceptions)"] },
            figures: [1, 2, 3], none: Message(nl: "Het logboek is nog leeg.", en: "The journal is still empty."),
            chart: weeks.isEmpty
                ? nil
                : .init(
                    caption: Message(nl: "Week na week", en: "Week by week")[language],
                    series: [
                        Message(nl: "online", en: "online")[language],
                        Message(nl: "eerst aanpassen", en: "change first")[language],
                    ],
                    bars: weeks.suffix(Self.mostBars).map { ($0.monday.words[language], [$0.accepted, $0.refused]) }))
    }

    private func name(of department: StateReport.Department) -> String { name(of: department.name) }

    private func name(of department: String?) -> String {
        department ?? Message(nl: "Zonder eigenaar", en: "Without an owner")[language]
    }

    private func named(_ items: [StateReport.Item]) -> [String] {
        var lines = items.prefix(Self.mostNamed).map { item in
            [item.path, item.day?.words[language]].compactMap(\.self).joined(separator: ", ")
        }
        let more = items.count - lines.count
        if more > 0 { lines.append(Message(nl: "en nog \(more)", en: "and \(more) more")[language]) }
        return lines
    }
}
