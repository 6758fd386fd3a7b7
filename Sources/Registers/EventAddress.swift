/// The identity of an event of the UiTdatabank: a UUID by itself, or the last part of its address.
public struct EventAddress: Sendable, Hashable {
    /// Its 32 hexadecimal digits, in lower case.
    public let digits: String
    /// Where it is said to stand; nil for a UUID by itself.
    public let host: String?

    /// nil: this names no event.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        var rest = text[...]
        while rest.last?.isWhitespace == true || rest.last == "/" { rest.removeLast() }
        rest = rest.drop(while: \.isWhitespace)
        guard let scheme = Self.schemes.first(where: { rest.hasPrefix($0) }) else {
            guard let digits = Self.digits(of: rest) else { return nil }
            (self.digits, host) = (digits, nil)
            return
        }
        let parts = rest.dropFirst(scheme.count).split(separator: "/", omittingEmptySubsequences: false)
        // `/event/…`, `/events/…`, or the page that visitors see (`/agenda/e/…/…`).
        guard let host = parts.first, !host.isEmpty, parts.count >= 3, let last = parts.last,
            parts[1] == "event" || parts[1] == "events" || parts[1] == "agenda", let digits = Self.digits(of: last)
        else { return nil }
        (self.digits, self.host) = (digits, host.lowercased())
    }

    /// Whether it stands in the database that is there to try things out in.
    public var isOfTest: Bool { host.map { $0.contains("-test.") || $0.hasPrefix("test.") } ?? false }

    private static let schemes = ["https://", "http://"]
    private static let longest = 1_000

    /// 8-4-4-4-12 digits; in old ones the last hyphen is missing.
    private static func digits(of text: Substring) -> String? {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ $0.utf8.allSatisfy(isHex) }) else { return nil }
        let lengths = groups.map(\.utf8.count)
        guard lengths == [8, 4, 4, 4, 12] || lengths == [8, 4, 4, 16] else { return nil }
        return groups.joined().lowercased()
    }

    private static func isHex(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }
}
