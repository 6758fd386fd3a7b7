public import TOML

/// One REUSE.toml (REUSE 3.3, "REUSE.toml").
public struct ReuseTOML: Sendable, Hashable {
    /// In the order of the file.
    public let annotations: [ReuseAnnotation]

    /// Only the last table that matches counts. The path is relative to the folder of the file.
    public func annotation(for path: ArraySlice<UInt8>) -> ReuseAnnotation? {
        annotations.last { annotation in annotation.patterns.contains { $0.matches(path) } }
    }
}

/// What a table is worth against what stands nearer to the file.
public enum ReusePrecedence: String, Sendable, CaseIterable {
    /// Only where nothing nearer says it, for copyright and licence apart.
    case closest
    /// Besides what stands nearer.
    case aggregate
    /// Instead of what stands nearer.
    case override
}

/// One `[[annotations]]`.
public struct ReuseAnnotation: Sendable, Hashable {
    /// A value and the line it stands on.
    public struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
        public let value: Value
        public let line: Int
    }

    /// Where the table begins.
    public let line: Int
    public let patterns: [ReusePattern]
    public let precedence: ReusePrecedence
    public let notices: [Placed<CopyrightNotice>]
    public let licences: [Placed<LicenceStatement>]
    /// Every other key. The specification allows them, and advises names of SPDX (`SPDX-FileComment`).
    public let others: [TOMLEntry]

    /// In front of our own keys: `Afspraak-herkomst` is the field `herkomst` of a record of a file. The form is that of the
    /// keys beside it, so that nobody takes it for one of SPDX or of another tool.
    public static let ownPrefix = "Afspraak-"

    /// What it says in our own words, by the names of a record's fields.
    public var fields: [(name: String, value: TOMLNode)] {
        others.compactMap { entry in
            entry.key.hasPrefix(Self.ownPrefix) ? (String(entry.key.dropFirst(Self.ownPrefix.count)), entry.value) : nil
        }
    }
}
