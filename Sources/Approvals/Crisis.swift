public import BrusselsTime
public import PolicyModel

/// A crisis that is open: since when, for how long, and what still has to be noted.
public struct OpenCrisis: Sendable, Hashable {
    /// The statement that opened it.
    public let id: String
    public let phase: CrisisPhase
    /// What the mayor declared, and where that stands.
    public let source: String
    public let opener: PersonID
    public let opened: Instant
    /// When it was planned to end. It goes on until somebody closes it.
    public let plannedEnd: Instant
    /// Whether the consultation has been noted.
    public let isConsulted: Bool

    public init(
        id: String, phase: CrisisPhase, source: String, opener: PersonID, opened: Instant, plannedEnd: Instant,
        isConsulted: Bool
    ) {
        self.id = id
        self.phase = phase
        self.source = source
        self.opener = opener
        self.opened = opened
        self.plannedEnd = plannedEnd
        self.isConsulted = isConsulted
    }

    /// Seconds within which the consultation has to be noted (practice.md, K41).
    public static let consultationTime: Int64 = 24 * 3_600

    /// Whether it goes on past its planned end: somebody has to close it.
    public func isOverdue(at instant: Instant) -> Bool { plannedEnd < instant }

    /// Whether the consultation should have been noted by now.
    public func asksConsultation(at instant: Instant) -> Bool {
        !isConsulted
            && opened.secondsSince1970.addingReportingOverflow(Self.consultationTime).partialValue
                < instant.secondsSince1970
    }
}

extension Policy {
    /// Whether a person publishes in a crisis, alone.
    public func publishesInCrisis(_ person: Person, on day: Day) -> Bool {
        person.appointments(on: day).contains { crisis?.publishers.contains($0.role) == true }
    }

    /// Whether a person opens and closes a crisis.
    public func opensCrisis(_ person: Person, on day: Day) -> Bool {
        person.appointments(on: day).contains { crisis?.openers.contains($0.role) == true }
    }
}
