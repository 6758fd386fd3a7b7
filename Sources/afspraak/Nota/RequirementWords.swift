import BrusselsTime
import Findings
import PolicyModel

/// Who has to agree with what, as a note tells it.
struct RequirementWords {
    private let requirement: Requirement
    private let policy: Policy

    init(_ requirement: Requirement, _ policy: Policy) {
        self.requirement = requirement
        self.policy = policy
    }

    /// What it is about.
    var title: Message {
        guard let types = requirement.types, !types.isEmpty else {
            return Message(nl: "Alles wat online komt", en: "Everything that comes online")
        }
        let names = types.sorted().map { id in policy.contentTypes.first { $0.id == id }?.name ?? id.rawValue }
        func listed(_ word: String) -> String {
            let names =
                names.count > 1
                ? names.dropLast().joined(separator: ", ") + " \(word) " + (names.last ?? "") : names.joined()
            return names.prefix(1).uppercased() + names.dropFirst()
        }
        return Message(nl: listed("en"), en: listed("and"))
    }

    var sentence: Message {
        let paths = requirement.patterns.map(\.text).joined(separator: ", ")
        var nl = whom.nl
        var en = whom.en
        if requirement.isOrdered {
            nl += ", in deze volgorde"
            en += ", in this order"
        }
        nl += "."
        en += "."
        if requirement.needsFourEyes {
            nl += " Wie het zelf schreef, telt niet mee."
            en += " Whoever wrote it does not count."
        }
        if requirement.countsPublisher {
            nl += " Wie het online zet, gaat daarmee akkoord."
            en += " Whoever puts it online agrees by doing so."
        }
        if requirement.isAfterwardsInCrisis {
            nl += " In een crisis mag dat achteraf."
            en += " In a crisis it may follow afterwards."
        }
        switch (requirement.from, requirement.until) {
        case (let from?, let until?):
            nl += " Dit geldt van \(from.dutch) tot en met \(until.dutch)."
            en += " This holds from \(from.english) to \(until.english)."
        case (let from?, nil):
            nl += " Dit geldt vanaf \(from.dutch)."
            en += " This holds from \(from.english)."
        case (nil, let until?):
            nl += " Dit geldt tot en met \(until.dutch)."
            en += " This holds until \(until.english)."
        case (nil, nil): break
        }
        if !paths.isEmpty {
            nl += " Het gaat om: \(paths)."
            en += " It is about: \(paths)."
        }
        return Message(nl: nl, en: en)
    }

    private var whom: Message {
        let roles = requirement.roles.map { $0.rawValue.replacing("-", with: " ") }
        func listed(_ word: String) -> String {
            roles.count > 1
                ? roles.dropLast().joined(separator: ", ") + " \(word) " + (roles.last ?? "") : roles.joined()
        }
        if requirement.needsEachRole, requirement.roles.count > 1 {
            return Message(
                nl: "Elk van deze gaat akkoord: \(listed("en"))", en: "Each of these agrees: \(listed("and"))")
        }
        return requirement.count > 1
            ? Message(
                nl: "\(requirement.count) mensen gaan akkoord. Dat zijn: \(listed("of"))",
                en: "\(requirement.count) people agree. They are: \(listed("or"))")
            : Message(nl: "Eén iemand gaat akkoord: \(listed("of"))", en: "One person agrees: \(listed("or"))")
    }
}
