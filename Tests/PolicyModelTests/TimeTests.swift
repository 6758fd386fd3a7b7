import BrusselsTime
import Foundation
import Testing

@testable import PolicyModel

/// Agreements count in days of Brussels, first and last day included: each case asks them at a second of the server's clock.
@Suite("Days of agreements")
struct TimeTests {
    /// What is asked, as the files say it.
    enum Asked: Sendable {
        /// The keys of an appointment.
        case appointment(String)
        /// The keys of a requirement.
        case requirement(String)
        /// The last day of the trial period.
        case trial(String)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let asked: Asked
        /// In UTC, as the server's clock has it.
        let now: String
        let holds: Bool

        init(_ name: String, _ asked: Asked, at now: String, _ holds: Bool) {
            testDescription = name
            (self.asked, self.now, self.holds) = (asked, now, holds)
        }
    }

    private static let jump = Asked.appointment("van: 2026-03-29, tot: 2026-03-29")
    private static let back = Asked.appointment("van: 2026-10-25, tot: 2026-10-25")
    private static let next = Asked.appointment("van: 2027-03-28, tot: 2027-03-28")
    private static let leap = Asked.appointment("van: 2028-02-29, tot: 2028-02-29")
    private static let free = Asked.appointment("dagen: vrij")

    static let cases = [
        Case("the day of the jump, a second before", jump, at: "2026-03-28T22:59:59Z", false),
        Case("the day of the jump, its first second", jump, at: "2026-03-28T23:00:00Z", true),
        Case("the day of the jump, before the jump", jump, at: "2026-03-29T00:59:59Z", true),
        Case("the day of the jump, after the jump", jump, at: "2026-03-29T01:00:00Z", true),
        Case("the day of the jump, its last second", jump, at: "2026-03-29T21:59:59Z", true),
        Case("the day of the jump, a second after", jump, at: "2026-03-29T22:00:00Z", false),
        Case("the long day, a second before", back, at: "2026-10-24T21:59:59Z", false),
        Case("the long day, its first second", back, at: "2026-10-24T22:00:00Z", true),
        Case("the long day, the hour that comes twice", back, at: "2026-10-25T00:30:00Z", true),
        Case("the long day, that hour again", back, at: "2026-10-25T01:30:00Z", true),
        Case("the long day, its last second", back, at: "2026-10-25T22:59:59Z", true),
        Case("the long day, a second after", back, at: "2026-10-25T23:00:00Z", false),
        Case("the jump of 2027, a second before", next, at: "2027-03-27T22:59:59Z", false),
        Case("the jump of 2027, its first second", next, at: "2027-03-27T23:00:00Z", true),
        Case("the jump of 2027, its last second", next, at: "2027-03-28T21:59:59Z", true),
        Case("the jump of 2027, a second after", next, at: "2027-03-28T22:00:00Z", false),
        Case("a leap day, a second before", leap, at: "2028-02-28T22:59:59Z", false),
        Case("a leap day, its first second", leap, at: "2028-02-28T23:00:00Z", true),
        Case("a leap day, its last second", leap, at: "2028-02-29T22:59:59Z", true),
        Case("a leap day, a second after", leap, at: "2028-02-29T23:00:00Z", false),
        Case("until a leap day, a year before", .appointment("tot: 2028-02-29"), at: "2027-03-01T12:00:00Z", true),
        Case(
            "until the end of February, where that is the 28th", .appointment("tot: 2100-02-28"),
            at: "2100-02-28T22:59:59Z", true),
        Case(
            "until the end of February, a second after", .appointment("tot: 2100-02-28"), at: "2100-02-28T23:00:00Z",
            false),
        Case(
            "from March where February has 28 days", .appointment("van: 2100-03-01"), at: "2100-02-28T23:00:00Z", true),
        Case(
            "the old year ends here before it does in UTC", .appointment("tot: 2026-12-31"), at: "2026-12-31T23:00:00Z",
            false),
        Case(
            "the new year starts here before it does in UTC", .appointment("van: 2027-01-01"),
            at: "2026-12-31T23:00:00Z", true),
        Case("without days, whenever", .appointment("diensten: [sport]"), at: "1999-01-01T00:00:00Z", true),
        // Free days
        Case("free days: the last second of Friday", free, at: "2026-03-27T22:59:59Z", false),
        Case("free days: the first second of Saturday", free, at: "2026-03-27T23:00:00Z", true),
        Case("free days: the Sunday on which the clock jumps", free, at: "2026-03-29T01:00:00Z", true),
        Case("free days: its last second", free, at: "2026-03-29T21:59:59Z", true),
        Case("free days: the first second of Monday", free, at: "2026-03-29T22:00:00Z", false),
        Case("free days: the Sunday on which it goes back, its last second", free, at: "2026-10-25T22:59:59Z", true),
        Case("free days: the Monday after", free, at: "2026-10-25T23:00:00Z", false),
        Case("free days: a second before Easter Monday is Sunday", free, at: "2026-04-05T21:59:59Z", true),
        Case("free days: Easter Monday", free, at: "2026-04-05T22:00:00Z", true),
        Case("free days: the last second of Easter Monday", free, at: "2026-04-06T21:59:59Z", true),
        Case("free days: the Tuesday after Easter", free, at: "2026-04-06T22:00:00Z", false),
        Case("free days: a second before the national holiday", free, at: "2026-07-20T21:59:59Z", false),
        Case("free days: the national holiday", free, at: "2026-07-20T22:00:00Z", true),
        Case("free days: the last second of the national holiday", free, at: "2026-07-21T21:59:59Z", true),
        Case("free days: the day after the national holiday", free, at: "2026-07-21T22:00:00Z", false),
        Case("free days: a closing day", free, at: "2026-12-24T12:00:00Z", true),
        Case("free days: a leap day that is a closing day", free, at: "2028-02-29T22:59:59Z", true),
        Case("free days: the day after that", free, at: "2028-02-29T23:00:00Z", false),
        Case(
            "free days: the same holiday a year later is not in the calendar", free, at: "2027-07-21T12:00:00Z", false),
        Case(
            "free days: only while the appointment holds", .appointment("dagen: vrij, tot: 2026-03-28"),
            at: "2026-03-28T23:00:00Z", false),
        Case("every day, when it says so", .appointment("dagen: alle"), at: "2026-03-30T12:00:00Z", true),
        // Requirements
        Case(
            "a requirement, a second before its first day", .requirement("vanaf: 2026-03-29"),
            at: "2026-03-28T22:59:59Z", false),
        Case(
            "a requirement, the first second of its first day", .requirement("vanaf: 2026-03-29"),
            at: "2026-03-28T23:00:00Z", true),
        Case(
            "a requirement, the last second of its last day", .requirement("tot: 2026-10-25"),
            at: "2026-10-25T22:59:59Z", true),
        Case(
            "a requirement, a second after its last day", .requirement("tot: 2026-10-25"), at: "2026-10-25T23:00:00Z",
            false),
        Case(
            "a requirement on a leap day", .requirement("vanaf: 2028-02-29, tot: 2028-02-29"),
            at: "2028-02-29T12:00:00Z", true),
        Case(
            "a requirement the day after the leap day", .requirement("vanaf: 2028-02-29, tot: 2028-02-29"),
            at: "2028-02-29T23:00:00Z", false),
        // The trial period
        Case(
            "the trial period, the last second of its last day", .trial("2026-10-25"), at: "2026-10-25T22:59:59Z", true),
        Case("the trial period, a second after", .trial("2026-10-25"), at: "2026-10-25T23:00:00Z", false),
        Case(
            "the trial period until the day of the jump, its last second", .trial("2027-03-28"),
            at: "2027-03-28T21:59:59Z", true),
        Case(
            "the trial period until the day of the jump, a second after", .trial("2027-03-28"),
            at: "2027-03-28T22:00:00Z", false),
        Case("the trial period until a leap day", .trial("2028-02-29"), at: "2028-02-29T22:59:59Z", true),
        Case(
            "the trial period until a leap day, a second after", .trial("2028-02-29"), at: "2028-02-29T23:00:00Z", false
        ),
    ]

    private static let calendar =
        "versie: 1\nfeestdagen: [2026-04-06, 2026-07-21]\nsluitingsdagen: [2026-12-24, 2028-02-29]\n"

    private static func settings(_ trial: String) -> String {
        "versie: 1\ngemeente: Z\ncontact: communicatie\nproefperiode: tot \(trial)\n"
    }

    @Test("what holds at a second", arguments: cases)
    func atASecond(_ it: Case) throws {
        let day = Day(of: try #require(instant(fromISO: it.now)))
        switch it.asked {
        case .appointment(let keys):
            let policy = try Fixture.policy([
                "kalender.yaml": Self.calendar,
                "personen/extra.yaml": "- {id: an, naam: An, aanstellingen: [{rol: communicatie, \(keys)}]}\n",
            ])
            let an = try #require(policy.person("an"))
            #expect(an.appointments(on: day).isEmpty != it.holds)
            // What counts is whether a right comes of it.
            let may = policy.permission(for: an, action: .modify, path: "website/sport/a.md", type: "pagina", on: day)
            #expect(may.granted == it.holds)
        case .requirement(let keys):
            let policy = try Fixture.policy([
                "vereisten.yaml": "- {id: v, bij: {}, een: [communicatie], \(keys)}\n"
            ])
            let asked = policy.requirements(for: [.publish], at: "website/a.md", types: ["pagina"], on: day)
            #expect(asked.isEmpty != it.holds)
        case .trial(let last):
            let policy = try Fixture.policy(["afspraken.yaml": Self.settings(last)])
            #expect(policy.isTrial(on: day) == it.holds)
        }
    }

    @Test("a day that does not exist is no day of an agreement", arguments: ["2100-02-29", "2027-02-29", "2026-04-31"])
    func noSuchDay(_ text: String) throws {
        #expect(!(try Fixture.errors(["afspraken.yaml": Self.settings(text)])).isEmpty)
        let person = "- {id: an, naam: An, aanstellingen: [{rol: communicatie, tot: \(text)}]}\n"
        #expect(!(try Fixture.errors(["personen/extra.yaml": person])).isEmpty)
        #expect(!(try Fixture.errors(["kalender.yaml": "versie: 1\nfeestdagen: [\(text)]\n"])).isEmpty)
    }

    // MARK: - Holidays

    /// The ten public holidays of Belgium (law of 4 January 1974, royal decree of 18 April 1974).
    private static func holidays(in year: Int) throws -> Set<Day> {
        let easter = try #require(Self.easter(in: year))
        let fixed = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)]
        return Set(
            [1, 39, 50].map { easter.adding(days: $0) } + fixed.compactMap { Day(year: year, month: $0.0, day: $0.1) })
    }

    /// Easter Sunday by the anonymous Gregorian sums (Nature, 1876).
    private static func easter(in year: Int) -> Day? {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * shift + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    @Test("the example's calendar has the ten public holidays", arguments: [2026, 2027])
    func publicHolidays(_ year: Int) throws {
        let example = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Policies/example")
        let files = try Fixture.files(in: example)
        let policy = try Policy(
            loading: PolicyFiles(files.map { PolicyFile(path: $0.key, bytes: Array($0.value.utf8)) }))
        let expected = try Self.holidays(in: year)
        #expect(expected.count == 10)
        #expect(policy.calendar.holidays.filter { $0.year == year } == expected)
        #expect(policy.calendar.closingDays.isDisjoint(with: expected))
    }
}
