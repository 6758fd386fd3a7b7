/// An SPDX licence expression (SPDX 2.3, annex D).
///
/// Stricter than `reuse` in two things: names hold ASCII letters, digits, `.` and `-` only, and `A AND (B) C` is a mistake (`reuse`
/// thinks an `AND` before the last name). As in `reuse`, the operators are read in any case.
public indirect enum SPDXExpression: Sendable, Hashable {
    /// `MIT`, `GPL-2.0+`, `LicenseRef-Foto`, `DocumentRef-x:LicenseRef-y`.
    case licence(SPDXLicence)
    case exception(SPDXLicence, String)
    /// All of them hold (`AND`).
    case all([SPDXExpression])
    /// One of them may be chosen (`OR`).
    case any([SPDXExpression])
}

/// One licence of an expression.
public struct SPDXLicence: Sendable, Hashable {
    /// Without the `+`, with `DocumentRef-…:`.
    public let name: String
    /// Whether `+` follows: this version or any later one.
    public let orLater: Bool

    public init(name: String, orLater: Bool = false) {
        (self.name, self.orLater) = (name, orLater)
    }

    public var text: String { orLater ? name + "+" : name }

    /// Whether its text is in the repository and not on SPDX's list.
    public var isReference: Bool { name.hasPrefix("LicenseRef-") || name.hasPrefix("DocumentRef-") }
}

extension SPDXExpression {
    /// The expression in one notation: operators in capitals, brackets around what stands inside another.
    public var text: String {
        switch self {
        case .licence(let licence): licence.text
        case .exception(let licence, let exception): "\(licence.text) WITH \(exception)"
        case .all(let parts): parts.map(\.bracketed).joined(separator: " AND ")
        case .any(let parts): parts.map(\.bracketed).joined(separator: " OR ")
        }
    }

    private var bracketed: String {
        switch self {
        case .licence, .exception: text
        case .all, .any: "(\(text))"
        }
    }

    /// Every licence in it, in order.
    public var licences: [SPDXLicence] {
        switch self {
        case .licence(let licence), .exception(let licence, _): [licence]
        case .all(let parts), .any(let parts): parts.flatMap(\.licences)
        }
    }

    /// Every exception in it, in order.
    public var exceptions: [String] {
        switch self {
        case .licence: []
        case .exception(_, let exception): [exception]
        case .all(let parts), .any(let parts): parts.flatMap(\.exceptions)
        }
    }
}
