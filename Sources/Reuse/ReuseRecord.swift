public import TOML

/// Everything that REUSE says about one file.
public struct ReuseRecord: Sendable {
    public let path: [UInt8]
    /// Copyright, licences and contributors that hold.
    public let facts: [ReuseFact]
    /// Fields of a record of a file, written in REUSE.toml (`ReuseAnnotation.ownPrefix`).
    public let fields: [ReuseField]
    /// What could not be read, so that it says nothing here.
    public let problems: [ReuseProblem]

    public var notices: [CopyrightNotice] {
        facts.compactMap { if case .copyright(let notice) = $0.statement { notice } else { nil } }
    }

    public var licences: [LicenceStatement] {
        facts.compactMap { if case .licence(let licence) = $0.statement { licence } else { nil } }
    }
}

/// One field of a record that stands in REUSE.toml.
public struct ReuseField: Sendable, Hashable {
    /// Without our prefix.
    public let name: String
    public let value: TOMLNode
    public let source: ReuseSource

    /// The line of its key.
    public var line: Int { value.place.line }
}

/// Why something said nothing, and where.
public struct ReuseProblem: Sendable, Hashable {
    public enum Cause: Sendable, Hashable {
        case toml(ReuseTOMLError)
        case dep5(Dep5Error)
        /// `.reuse/dep5` stands beside a REUSE.toml; `reuse` then refuses both.
        case bothForms
    }

    public let cause: Cause
    public let path: [UInt8]
    public let line: Int

    /// The sentence for the person who wrote it.
    public var message: (nl: String, en: String) {
        switch cause {
        case .toml(let error): error.message
        case .dep5(let error): error.message
        case .bothForms:
            (
                "Dit bestand telt niet naast `REUSE.toml`. Zet het om met `reuse convert-dep5`, en haal het weg.",
                "This file does not count beside `REUSE.toml`. Convert it with `reuse convert-dep5`, and remove it."
            )
        }
    }
}
