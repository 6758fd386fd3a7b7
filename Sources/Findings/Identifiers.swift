/// The name of a rule, for example `own-pages`: lower case, digits and hyphens. Stable: it stands in JSON and in overrides.
public struct RuleID: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }

    public var description: String { rawValue }
    public static func < (left: RuleID, right: RuleID) -> Bool { left.rawValue < right.rawValue }
}

/// The name of an agreement, for example `kortom-82` (agreement 82 of the Kortom note) or `eigen-12` (the municipality's own).
public struct AgreementID: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }

    public var description: String { rawValue }
    public static func < (left: AgreementID, right: AgreementID) -> Bool { left.rawValue < right.rawValue }
}
