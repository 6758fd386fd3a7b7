import BrusselsTime
import Foundation

/// A year of a municipality's communication, made the same each time: what is pushed, by whom and when.
struct YearPlan {
    /// One push, as it should be; a fault is put in afterwards.
    struct Event {
        let name: String
        /// Brussels time, RFC 3339.
        var moment: String
        var person: String
        /// Who wrote it, when somebody else puts it online.
        var author: String?
        let path: String
        var fields: [(String, String)]
        var body: String

        var page: String {
            "---\n" + fields.map { "\($0.0): \($0.1)\n" }.joined() + "---\n\n\(body)\n"
        }

        mutating func set(_ field: String, _ value: String?) {
            let place = fields.firstIndex { $0.0 == field }
            if let place { fields.remove(at: place) }
            if let value { fields.insert((field, value), at: place ?? fields.count) }
        }
    }

    static let first = Day(year: 2027, month: 1, day: 4)
    static let crisis = ("2027-09-07T06:00:00+02:00", "2027-09-10T06:00:00+02:00")

    /// In the order of their moments.
    let events: [Event]

    init() throws {
        let first = Self.first ?? Day(of: Instant(secondsSince1970: 0))
        var events = (1...60).map { Self.news($0, on: first.adding(days: $0 * 6 - 5)) }
        events += (1...25).map { Self.press($0, on: first.adding(days: $0 * 14 - 7)) }
        events += (1...300).map { Self.post($0, on: first.adding(days: ($0 * 6) / 5)) }
        for issue in 1...6 {
            let plan = first.adding(days: (issue - 1) * 60 + 1)
            events.append(Self.issue(issue, on: plan))
            events += (1...4).map { Self.article($0, of: issue, on: plan.adding(days: 5 + $0 * 5)) }
        }
        events += (0..<3).map { Self.crisisItem($0) }
        self.events = events.sorted { ($0.moment, $0.name) < ($1.moment, $1.name) }
    }

    /// The hour of a day in Brussels.
    static func hour(_ hour: Int, _ minute: Int = 0, on day: Day) -> String {
        let isSummer = day >= (Day("2027-03-28") ?? day) && day < (Day("2027-10-31") ?? day)
        let clock = [hour, minute].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return "\(day)T\(clock):00+0\(isSummer ? 2 : 1):00"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    private static func three(_ number: Int) -> String { number < 100 ? "0\(two(number))" : "\(number)" }

    private static let subjects = [
        "de bibliotheek", "het zwembad", "het containerpark", "de sporthal", "het loket", "de academie", "het park",
        "de kermis", "de wekelijkse markt", "het jeugdhuis",
    ]

    private static func news(_ number: Int, on day: Day) -> Event {
        let subject = subjects[number % subjects.count]
        // In the crisis only those speak who were appointed for it.
        let isInCrisis = day.year == 2027 && day.month == 9 && (7...9).contains(day.day)
        let person = isInCrisis ? "lotte-verhaeghen" : "jeroen-tanghe"
        return Event(
            name: "news-\(two(number))", moment: hour(9, on: day), person: person, author: nil,
            path: "website/nieuws/2027-\(two(number)).md",
            fields: [
                ("titel", "Nieuws over \(subject) in week \(number)"),
                ("samenvatting", "Je leest hier wat er verandert aan \(subject) en vanaf wanneer."),
                ("publiceren_op", "\(day)"), ("offline_vanaf", "\(day.adding(days: 90))"), ("contact", "communicatie"),
                ("doelgroep", "[inwoners]"), ("ai", "geen"),
            ],
            body: "Vanaf volgende week is \(subject) langer open. Je vindt de uren op de website.")
    }

    private static func press(_ number: Int, on day: Day) -> Event {
        let subject = subjects[(number * 3) % subjects.count]
        return Event(
            name: "press-\(two(number))", moment: hour(11, on: day), person: "lotte-verhaeghen", author: nil,
            path: "pers/berichten/2027-\(two(number)).md",
            fields: [
                ("titel", "Persbericht over \(subject)"), ("id", "pers-2027-\(two(number))"),
                ("samenvatting", "Wat de gemeente doet met \(subject), en waarom nu."),
                ("verstuurd_op", hour(8, on: day)), ("embargo_tot", hour(10, on: day)), ("publiceren_op", "\(day)"),
                ("aangevraagd_op", "\(day.adding(days: -20))"),
                ("kopie", "[cbs, gr, bcsd]"), ("verzendlijsten", "[regionale-pers]"),
                (
                    "contact_beleid",
                    "{naam: Els Van den Broeck, telefoon: 018 55 21 00, mail: kabinet@zandbeke.example, gsm: 0470 12 34 56, alleen_voor_pers: ja}"
                ),
                ("contact_overig", "communicatie"), ("perskamer", "website/nieuws/2027-01.md"),
                ("persoonsgegevens", "{aanwezig: ja, grondslag: algemeen belang}"),
                ("afzender", "gemeente"),
                ("beleidsfase", "dienstverlening"), ("doelgroep", "[inwoners]"), ("ai", "geen"),
            ],
            body: "De gemeente verlengt de uren van \(subject). Het kost niets extra.")
    }

    private static func post(_ number: Int, on day: Day) -> Event {
        let subject = subjects[(number * 7) % subjects.count]
        var fields = [
            ("titel", "Bericht over \(subject)"), ("samenvatting", "Eén zin over \(subject), met een link."),
            ("kanaal", "gemeente-facebook"), ("beheerder", "jeroen-tanghe"), ("vervanger", "lotte-verhaeghen"),
            ("initiatiefnemer", "gemeente"), ("beleidsfase", "dienstverlening"), ("doelgroep", "[inwoners]"),
            ("publiceren_op", "\(day)"), ("tagt", "nee"), ("ai", "geen"),
        ]
        // Each twelfth goes with a press release, some days after it left.
        if number % 12 == 10, number / 12 < 25 {
            fields.insert(("hoort_bij", "pers-2027-\(two(number / 12 + 1))"), at: 3)
        }
        return Event(
            name: "post-\(three(number))", moment: hour(14, number % 60, on: day), person: "lotte-verhaeghen",
            author: nil, path: "sociaal/facebook/2027-\(three(number)).md", fields: fields,
            body: "Kom je naar \(subject)? Je bent welkom van 9 tot 12 uur.")
    }

    private static func issue(_ number: Int, on day: Day) -> Event {
        Event(
            name: "issue-\(number)", moment: hour(10, on: day), person: "lotte-verhaeghen", author: nil,
            path: "infoblad/2027-\(number + 1)/editie.md",
            fields: [
                ("titel", "Plan van het infoblad, nummer \(number + 1)"), ("nummer", "\"2027-\(number + 1)\""),
                ("deadline_tekst", hour(17, on: day.adding(days: 30))),
                ("deadline_beeld", hour(17, on: day.adding(days: 35))),
                ("drukklaar", hour(12, on: day.adding(days: 40))), ("verschijnt", "\(day.adding(days: 55))"),
                ("volgende", "\"2027-\(number + 2)\""),
                ("rubrieken", "[voorwoord, dossier, kort, uit-de-diensten, verenigingen, agenda, praktisch]"),
                ("statuut", "\"2026-09\""), ("gedrukt", "nee"), ("contact", "communicatie"), ("ai", "geen"),
            ], body: "Het dossier gaat over bomen in de straat.")
    }

    private static func article(_ number: Int, of issue: Int, on day: Day) -> Event {
        let subject = subjects[(issue * 4 + number) % subjects.count]
        return Event(
            name: "article-\(issue)-\(number)", moment: hour(15, on: day), person: "lotte-verhaeghen",
            author: "wim-dessers", path: "infoblad/2027-\(issue + 1)/artikel-\(number).md",
            fields: [
                ("titel", "Achter de schermen van \(subject)"),
                ("samenvatting", "Wie er werkt, en wat er dit jaar verandert."),
                ("editie", "\"2027-\(issue + 1)\""), ("rubriek", "uit-de-diensten"), ("max_tekens", "2000"),
                ("contact", "communicatie"), ("doelgroep", "[inwoners]"), ("ai", "geen"),
            ], body: "Elke ochtend om zeven uur gaat het licht aan in \(subject). Wij gingen kijken.")
    }

    /// The crisis lasts three days, and each day has its item.
    private static func crisisItem(_ number: Int) -> Event {
        let day = (Day("2027-09-07") ?? Day(of: Instant(secondsSince1970: 0))).adding(days: number)
        return Event(
            name: "crisis-\(number + 1)", moment: hour(12, on: day), person: "lotte-verhaeghen", author: nil,
            path: "crisis/2027-brand-\(number + 1).md",
            fields: [
                ("titel", "Brand in de Molenstraat, stand van zaken \(number + 1)"),
                ("samenvatting", "Wat je nu moet doen, en wanneer we meer weten."),
                ("afzender", "burgemeester"), ("uur_toestand", hour(11, 45, on: day)),
                ("volgende_update", hour(16, on: day)), ("be_alert", "verstuurd"), ("fase", "gemeentelijk"),
                ("bevestigd_door", "[brandweer, politie]"), ("eenvoudig", "ja"),
                ("overleg", "{noodplanning: 018 55 20 00, op: \(hour(11, on: day))}"),
                ("beleidsfase", "dienstverlening"),
                ("contact", "noodplanning"), ("doelgroep", "[inwoners]"), ("ai", "geen"),
            ], body: "Sluit ramen en deuren. Blijf binnen. Bel 112 alleen als je gewond bent.")
    }
}
