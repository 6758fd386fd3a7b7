public import Findings
import JSON
import Text

/// The state of the site in words and as data: what is late, what ends, what is missing, per department and channel, who was named
/// how often, what AI did, and what was decided week by week.
public struct StateReport: Sendable {
    /// An item that somebody has to look at.
    public struct Item: Sendable {
        let path: String
        let title: String
        let day: ReportDay?

        public init(path: String, title: String, day: ReportDay?) {
            (self.path, self.title, self.day) = (path, title, day)
        }
    }

    public struct Department: Sendable {
        /// nil: what nobody owns.
        let name: String?
        let count: Int
        let overdue: [Item]
        let ending: [Item]
        let incomplete: [Item]
        let rights: [Item]
        let undated: Int

        public init(
            name: String?, count: Int, overdue: [Item], ending: [Item], incomplete: [Item], rights: [Item],
            undated: Int
        ) {
            (self.name, self.count, self.undated) = (name, count, undated)
            (self.overdue, self.ending, self.incomplete, self.rights) = (overdue, ending, incomplete, rights)
        }

        /// What waits for somebody of the department.
        var openCount: Int { overdue.count + incomplete.count + rights.count }
    }

    public struct Channel: Sendable {
        let path: String
        let title: String
        let count: Int
        let recent: Int
        let last: ReportDay?
        /// The day it was to be closed, when that has passed.
        let endedOn: ReportDay?
        /// Nothing was posted for longer than was agreed.
        let isSilent: Bool

        public init(
            path: String, title: String, count: Int, recent: Int, last: ReportDay?, endedOn: ReportDay?, isSilent: Bool
        ) {
            (self.path, self.title, self.count, self.recent) = (path, title, count, recent)
            (self.last, self.endedOn, self.isSilent) = (last, endedOn, isSilent)
        }
    }

    public struct Holder: Sendable {
        let name: String
        let group: String?
        let isOfCollege: Bool
        let count: Int

        public init(name: String, group: String?, isOfCollege: Bool, count: Int) {
            (self.name, self.group, self.isOfCollege, self.count) = (name, group, isOfCollege, count)
        }
    }

    public struct ArtificialIntelligence: Sendable {
        let generated: Int
        let assisted: Int
        let none: Int
        let unsaid: Int

        public init(generated: Int, assisted: Int, none: Int, unsaid: Int) {
            (self.generated, self.assisted, self.none, self.unsaid) = (generated, assisted, none, unsaid)
        }
    }

    /// What was decided in one week, by nobody in particular.
    public struct Week: Sendable {
        /// The Monday it begins on.
        let monday: ReportDay
        let accepted: Int
        let refused: Int
        /// Exceptions that were used.
        let exceptions: Int

        public init(monday: ReportDay, accepted: Int, refused: Int, exceptions: Int) {
            (self.monday, self.accepted, self.refused, self.exceptions) = (monday, accepted, refused, exceptions)
        }
    }

    /// Proposals that wait for somebody: how many, and since when the first does.
    public struct Waiting: Sendable {
        let count: Int
        let oldest: ReportDay?

        public init(count: Int, oldest: ReportDay?) { (self.count, self.oldest) = (count, oldest) }
    }

    /// How easily the pages read that changed since an earlier version, then and now.
    public struct Readability: Sendable {
        /// The pages of a department, or all of them; means are rounded.
        public struct Part: Sendable {
            /// nil: what nobody owns.
            let name: String?
            let changed: Int
            /// nil without pages that changed.
            let before: Int?
            let now: Int?
            let added: Int
            /// nil without new pages.
            let addedNow: Int?

            public init(name: String?, changed: Int, before: Int?, now: Int?, added: Int, addedNow: Int?) {
                (self.name, self.changed, self.before, self.now) = (name, changed, before, now)
                (self.added, self.addedNow) = (added, addedNow)
            }

            /// How many points easier it reads; nil without pages that changed. A point or two says nothing.
            func gain(easierWhenHigher: Bool) -> Int? {
                guard let before, let now else { return nil }
                return easierWhenHigher ? now - before : before - now
            }
        }

        /// The name of the scale, and what its numbers mean.
        let scale: String
        let meaning: Message
        let isEasierWhenHigher: Bool
        /// The day of the earlier version.
        let since: ReportDay
        /// Pages that changed or are new, and how many of those were read.
        let candidates: Int
        let read: Int
        let fewestWords: Int
        let all: Part
        let departments: [Part]

        public init(
            scale: String, meaning: Message, isEasierWhenHigher: Bool, since: ReportDay, candidates: Int, read: Int,
            fewestWords: Int, all: Part, departments: [Part]
        ) {
            (self.scale, self.meaning, self.isEasierWhenHigher) = (scale, meaning, isEasierWhenHigher)
            (self.since, self.candidates, self.read) = (since, candidates, read)
            (self.fewestWords, self.all, self.departments) = (fewestWords, all, departments)
        }
    }

    let municipality: String
    let version: String
    let commit: String
    let made: String
    let day: ReportDay
    /// How many days ahead an end is told.
    let days: Int
    let count: Int
    let departments: [Department]
    let channels: [Channel]
    let holders: [Holder]
    let countedItems: Int
    let ai: ArtificialIntelligence
    /// nil when there is no earlier version.
    let readability: Readability?
    let waiting: Waiting
    /// The oldest first; nil where there is no journal to read.
    let weeks: [Week]?

    public init(
        municipality: String, version: String, commit: String, made: String, day: ReportDay, days: Int, count: Int,
        departments: [Department], channels: [Channel], holders: [Holder], countedItems: Int,
        ai: ArtificialIntelligence, readability: Readability?, waiting: Waiting, weeks: [Week]?
    ) {
        (self.municipality, self.version, self.commit, self.made) = (municipality, version, commit, made)
        (self.day, self.days, self.count) = (day, days, count)
        (self.departments, self.channels, self.holders, self.countedItems) = (
            departments, channels, holders, countedItems
        )
        (self.ai, self.readability, self.waiting, self.weeks) = (ai, readability, waiting, weeks)
    }

    /// Whether somebody has to act now.
    public var needsAction: Bool {
        departments.contains { !$0.overdue.isEmpty || !$0.rights.isEmpty }
            || channels.contains { $0.endedOn != nil }
    }

    /// The report in one of its forms.
    public func text(as layout: ReportLayout, _ language: Language) -> String {
        switch layout {
        case .text: StateText(self, language).text()
        case .html: StatePage(self, language).text()
        case .csv: StateSheet(self, language).text()
        case .json: json.text(.pretty) + "\n"
        }
    }

    /// The sum over all departments.
    func total(_ items: KeyPath<Department, [Item]>) -> Int { departments.reduce(0) { $0 + $1[keyPath: items].count } }
}

extension StateReport {
    private var json: JSONValue {
        [
            "version": 1, "report": "state", "municipality": .string(municipality), "ref": .string(version),
            "commit": .string(commit), "made": .string(made), "days": .integer(days), "items": .integer(count),
            "departments": .array(departments.map(json(of:))), "channels": .array(channels.map(json(of:))),
            "officeHolders": [
                "items": .integer(countedItems),
                "named": .array(
                    holders.map {
                        [
                            "name": .string($0.name), "group": .optional($0.group), "college": .bool($0.isOfCollege),
                            "count": .integer($0.count),
                        ]
                    }),
            ],
            "ai": [
                "generated": .integer(ai.generated), "assisted": .integer(ai.assisted), "none": .integer(ai.none),
                "unsaid": .integer(ai.unsaid),
            ],
            "readability": readability.map(json(of:)) ?? .null,
            "waiting": ["count": .integer(waiting.count), "oldest": .optional(waiting.oldest?.iso)],
            "weeks": weeks.map { weeks in
                .array(
                    weeks.map {
                        [
                            "monday": .string($0.monday.iso), "accepted": .integer($0.accepted),
                            "refused": .integer($0.refused), "exceptions": .integer($0.exceptions),
                        ]
                    })
            } ?? .null,
        ]
    }

    private func json(of department: Department) -> JSONValue {
        [
            "name": .optional(department.name), "items": .integer(department.count),
            "undated": .integer(department.undated), "overdue": json(of: department.overdue),
            "ending": json(of: department.ending), "incomplete": json(of: department.incomplete),
            "rights": json(of: department.rights),
        ]
    }

    private func json(of readability: Readability) -> JSONValue {
        [
            "scale": .string(readability.scale), "easierWhenHigher": .bool(readability.isEasierWhenHigher),
            "since": .string(readability.since.iso), "candidates": .integer(readability.candidates),
            "read": .integer(readability.read), "all": json(of: readability.all, isNamed: false),
            "departments": .array(readability.departments.map { json(of: $0, isNamed: true) }),
        ]
    }

    private func json(of part: Readability.Part, isNamed: Bool) -> JSONValue {
        let changed: JSONValue = [
            "pages": .integer(part.changed), "before": .optional(part.before), "now": .optional(part.now),
        ]
        let added: JSONValue = ["pages": .integer(part.added), "now": .optional(part.addedNow)]
        if isNamed { return ["name": .optional(part.name), "changed": changed, "added": added] }
        return ["changed": changed, "added": added]
    }

    private func json(of items: [Item]) -> JSONValue {
        .array(
            items.map {
                ["path": .string($0.path), "title": .string($0.title), "day": .optional($0.day?.iso)]
            })
    }

    private func json(of channel: Channel) -> JSONValue {
        [
            "path": .string(channel.path), "title": .string(channel.title), "posts": .integer(channel.count),
            "recent": .integer(channel.recent), "last": .optional(channel.last?.iso),
            "endedOn": .optional(channel.endedOn?.iso), "silent": .bool(channel.isSilent),
        ]
    }
}
