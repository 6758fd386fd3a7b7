/// A licence as it was written. Whether it is an SPDX expression, and one we know, is for the rules.
public struct LicenceStatement: Sendable, Hashable {
    public let text: String
    /// The expression, when the text is one (SPDX 2.3, annex D).
    public let expression: SPDXExpression?

    public init(_ text: String) {
        self.text = text
        expression = try? SPDXExpression(text)
    }
}

/// One thing that is said about a file.
public enum ReuseStatement: Sendable, Hashable {
    case copyright(CopyrightNotice)
    case licence(LicenceStatement)
    /// `SPDX-FileContributor`: neither copyright nor licence, but a name to know.
    case contributor(String)
}

/// Where a statement stands.
public struct ReuseSource: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// In the file itself.
        case header
        /// In `<file>.license` beside it.
        case dotLicense
        case reuseTOML
        /// In `.reuse/dep5`.
        case dep5
    }

    /// From the top of the repository, in bytes.
    public let path: [UInt8]
    public let kind: Kind

    public init(path: [UInt8], kind: Kind) {
        (self.path, self.kind) = (path, kind)
    }
}

/// A statement and its place.
public struct ReuseFact: Sendable, Hashable {
    public let statement: ReuseStatement
    public let source: ReuseSource
    /// From 1.
    public let line: Int

    public init(_ statement: ReuseStatement, source: ReuseSource, line: Int) {
        (self.statement, self.source, self.line) = (statement, source, line)
    }

    var isCopyright: Bool { if case .copyright = statement { true } else { false } }
    var isLicence: Bool { if case .licence = statement { true } else { false } }
}
