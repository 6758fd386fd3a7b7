import Text

/// The licences and exceptions that SPDX knows, from `Policies/registers/spdx-licences.txt`.
///
/// A line is a name, then `deprecated`, `exception`, both or nothing. `#` begins a comment.
public struct SPDXLicenceList: Sendable {
    public enum Standing: Sendable, Hashable {
        case current
        /// SPDX has a better name for it.
        case deprecated
    }

    private let licences: [String: Standing]
    private let exceptions: [String: Standing]
    /// By the name in small letters: names of SPDX are compared so (SPDX 2.3, annex D.2).
    private let names: [String: String]

    public init(_ bytes: [UInt8]) {
        var licences: [String: Standing] = [:]
        var exceptions: [String: Standing] = [:]
        for line in bytes.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
            let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x0D }).compactMap { utf8Text($0) }
            guard let name = words.first else { continue }
            let standing: Standing = words.contains("deprecated") ? .deprecated : .current
            if words.dropFirst().contains("exception") {
                exceptions[name] = standing
            } else {
                licences[name] = standing
            }
        }
        (self.licences, self.exceptions) = (licences, exceptions)
        names = Dictionary(
            (licences.keys.sorted() + exceptions.keys.sorted()).map { ($0.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// How many licences it holds.
    public var count: Int { licences.count }

    public func licence(_ name: String) -> Standing? { licences[name] }

    public func exception(_ name: String) -> Standing? { exceptions[name] }

    /// The name as SPDX writes it, for one that differs in case only.
    public func properName(of name: String) -> String? { names[name.lowercased()] }

    /// The names in an expression that SPDX does not know, in order. References (`LicenseRef-…`) are the repository's own.
    public func unknown(in expression: SPDXExpression) -> [String] {
        expression.licences.filter { !$0.isReference && standing(of: $0) == nil }.map(\.text)
            + expression.exceptions.filter { exceptions[$0] == nil }
    }

    /// The names in an expression for which SPDX has a better one, in order.
    public func deprecated(in expression: SPDXExpression) -> [String] {
        expression.licences.filter { standing(of: $0) == .deprecated }.map(\.text)
            + expression.exceptions.filter { exceptions[$0] == .deprecated }
    }

    /// `GPL-2.0+` is on the list itself; `EUPL-1.2+` is EUPL-1.2.
    private func standing(of licence: SPDXLicence) -> Standing? { licences[licence.text] ?? licences[licence.name] }
}
