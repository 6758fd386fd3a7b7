import Approvals
import BrusselsTime
import Git
import PolicyModel
import Testing

/// Statements to test with.
enum Statements {
    static let noon = Instant(secondsSince1970: 1_795_258_800)
    static let later = Instant(secondsSince1970: 1_797_850_800)
    static let page = "website/vrije-tijd/sport/zwembad.md"

    static func object(_ digit: Character) -> ObjectID { ObjectID(hex: String(repeating: digit, count: 40)) ?? .zero }

    static func statement(
        _ kind: StatementKind, by person: PersonID = "an", made: Instant = noon, expires: Instant = later
    ) -> Statement {
        Statement(
            kind: kind, repository: "5e0f1c4e-8b0e-4b5e-9d0a-0c5d5e3f1a2b", ref: "refs/heads/main", base: object("b"),
            policy: object("c"), by: person, made: made, expires: expires)
    }

    /// An approval with everything that an approval can have.
    static var approval: Statement {
        var it = statement(.approval)
        it.transitions = [
            Transition(path: page, action: .modify, from: object("1"), to: object("2"), mode: 0o100644, type: "pagina"),
            Transition(
                path: "beelden/plan \"1\".svg", action: .create, from: nil, to: object("3"), mode: 0o100755, type: nil),
            Transition(path: "weg\\één.md", action: .delete, from: object("4"), to: nil, mode: 0, type: "pagina"),
        ]
        it.uses = [ShownFile(path: "beelden/zwembad.jpg", id: object("5"))]
        it.role = "eindredacteur"
        it.reason = "Nagelezen."
        return it
    }

    /// One statement of every kind, with what that kind has.
    static func example(of kind: StatementKind) -> Statement {
        var it = statement(kind)
        switch kind {
        case .approval: return approval
        case .registered:
            it.transitions = approval.transitions
            it.role = "schepen"
            it.onBehalfOf = "bea"
            it.source = "verslag college 12, punt 4"
        case .override:
            it.transitions = approval.transitions
            it.rule = "alternative-text"
            it.reason = "De drukker wacht, het beeld volgt maandag."
        case .withdrawal:
            it.subject = String(repeating: "d", count: 64)
            it.reason = "Vergissing."
        case .rejection:
            it.transitions = approval.transitions
            it.reason = "Het uur klopt niet."
            it.remarks = [
                ReviewRemark(path: page, line: 12, text: "Om 9 uur.\n\tOf om 10?"),
                ReviewRemark(path: page, line: nil, text: "Te lang."),
            ]
        case .confirmation: it.subject = String(repeating: "e", count: 64)
        case .crisis:
            it.event = .opened
            it.phase = .municipal
            it.source = "besluit van de burgemeester"
        case .advice:
            it.transitions = approval.transitions
            it.role = "functionaris-gegevensbescherming"
            it.reason = "Er is een rechtsgrond: de ouders tekenden."
        }
        return it
    }
}
