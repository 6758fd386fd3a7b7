import BrusselsTime
public import Findings

/// One step of why something is allowed or not, in words, with the line of the policy that decides it.
public struct PermissionReason: Sendable, Hashable {
    /// What the step rests on.
    public enum Kind: String, Sendable, CaseIterable {
        case appointment
        case grant
        case owner
        case type
        /// Something that is not there, which makes it a no.
        case missing
    }

    public let kind: Kind
    /// nil when no line of the policy says it.
    public let source: Source?
    public let text: Message
}

extension Permission {
    /// The reasoning in order, never empty: what allowed it, or what is missing, nearest first.
    public var reasons: [PermissionReason] {
        if let basis { return [reason(basis.appointment), reason(basis.grant)] + owner(of: basis.appointment) }
        guard let nearest = misses.first else {
            return [
                PermissionReason(
                    kind: .missing, source: person.source,
                    text: Message(
                        nl: "\(person.name) heeft geen aanstelling.", en: "\(person.name) has no appointment."))
            ]
        }
        // Everything as near as the nearest; what is farther away is no help.
        return misses.filter { $0.rank == nearest.rank }.flatMap { reasons(of: $0) }
    }

    /// Every appointment that was looked at and does not give it, the nearest first.
    public var passedOver: [PermissionReason] {
        let told = Set(reasons)
        var seen: Set<PermissionReason> = []
        return misses.flatMap { reasons(of: $0) }.filter {
            $0.kind == .missing && !told.contains($0) && seen.insert($0).inserted
        }
    }

    /// What would make it a yes; empty when it is one.
    public var remedies: [Message] {
        guard basis == nil else { return [] }
        switch misses.first {
        case .ended(let appointment, _):
            return [
                Message(
                    nl: "Met een nieuwe aanstelling als \(appointment.role) mag het wel.",
                    en: "With a new appointment as \(appointment.role) it would be allowed.")
            ]
        case .notStarted(let appointment, _):
            let day = appointment.from
            return [
                Message(
                    nl: "Vanaf \(day?.dutch ?? "?") mag het wel.", en: "From \(day?.english ?? "?") it is allowed.")
            ]
        case .otherDepartment(let appointment, _):
            let owner = ownership.map { $0.department.rawValue } ?? "?"
            return [
                Message(
                    nl: "Met een aanstelling als \(appointment.role) voor \(owner) mag het wel.",
                    en: "With an appointment as \(appointment.role) for \(owner) it would be allowed.")
            ]
        case .otherType, .otherPlace, .noSuchAction, nil:
            return [
                Message(
                    nl: "Er is een andere rol voor nodig. Stel het voor met `afspraak indienen`.",
                    en: "It takes another role. Propose it with `afspraak propose`.")
            ]
        }
    }

    private func reasons(of miss: NearMiss) -> [PermissionReason] {
        let role = miss.appointment.role.rawValue
        switch miss {
        case .ended(let appointment, let grant):
            let day = appointment.until
            return [
                missing(
                    appointment.source, "De aanstelling als \(role) eindigde op \(day?.dutch ?? "?").",
                    "The appointment as \(role) ended on \(day?.english ?? "?")."), reason(grant),
            ]
        case .notStarted(let appointment, let grant):
            let day = appointment.from
            return [
                missing(
                    appointment.source, "De aanstelling als \(role) begint pas op \(day?.dutch ?? "?").",
                    "The appointment as \(role) only starts on \(day?.english ?? "?")."), reason(grant),
            ]
        case .otherDepartment(let appointment, let grant):
            let own = appointment.departments.map(\.rawValue).joined(separator: ", ")
            return [reason(grant)]
                + (ownership.map { ownership in
                    [
                        PermissionReason(
                            kind: .owner, source: ownership.source,
                            text: Message(
                                nl: "Dit is van de dienst \(ownership.department).",
                                en: "This belongs to the department \(ownership.department)."))
                    ]
                } ?? [])
                + [
                    missing(
                        appointment.source, "De aanstelling als \(role) geldt voor \(own).",
                        "The appointment as \(role) is for \(own).")
                ]
        case .otherType(_, let grant):
            let allowed = grant.types?.map(\.rawValue).sorted().joined(separator: ", ") ?? ""
            return [
                PermissionReason(kind: .type, source: nil, text: typeWords),
                missing(
                    grant.source, "Een \(role) mag hier \(action.dutchVerb), maar alleen met het type \(allowed).",
                    "A \(role) may \(action.englishVerb) here, but only with the type \(allowed)."),
            ]
        case .otherPlace(_, let grant):
            let places = grant.patterns.map(\.text).joined(separator: ", ")
            return [
                missing(
                    grant.source, "Een \(role) mag \(action.dutchVerb), maar alleen in \(places).",
                    "A \(role) may \(action.englishVerb), but only in \(places).")
            ]
        case .noSuchAction(let appointment):
            return [
                missing(
                    appointment.source, "Een \(role) heeft nergens het recht \(action.rawValue).",
                    "A \(role) has the right \(action.englishName) nowhere.")
            ]
        }
    }

    private var typeWords: Message {
        guard let type else { return Message(nl: "Dit heeft geen type.", en: "This has no type.") }
        return Message(nl: "Dit telt als het type \(type).", en: "This counts as the type \(type).")
    }

    private func missing(_ source: Source?, _ nl: String, _ en: String) -> PermissionReason {
        PermissionReason(kind: .missing, source: source, text: Message(nl: nl, en: en))
    }

    private func reason(_ appointment: Appointment) -> PermissionReason {
        let (role, own) = (appointment.role, appointment.departments.map(\.rawValue).joined(separator: ", "))
        let text =
            appointment.departments.isEmpty
            ? Message(nl: "\(person.name) is \(role).", en: "\(person.name) is \(role).")
            : Message(nl: "\(person.name) is \(role) voor \(own).", en: "\(person.name) is \(role) for \(own).")
        return PermissionReason(kind: .appointment, source: appointment.source, text: text)
    }

    private func reason(_ grant: Grant) -> PermissionReason {
        let place = basis.map(\.pattern.text) ?? grant.patterns.map(\.text).joined(separator: ", ")
        return PermissionReason(
            kind: .grant, source: grant.source,
            text: Message(
                nl: "Een \(grant.role) heeft het recht \(action.rawValue) in \(place).",
                en: "A \(grant.role) has the right \(action.englishName) in \(place)."))
    }

    /// Whose the page is only decides for an appointment of departments.
    private func owner(of appointment: Appointment) -> [PermissionReason] {
        guard !appointment.departments.isEmpty, let ownership else { return [] }
        return [
            PermissionReason(
                kind: .owner, source: ownership.source,
                text: Message(
                    nl: "Dit is van de dienst \(ownership.department).",
                    en: "This belongs to the department \(ownership.department)."))
        ]
    }
}
