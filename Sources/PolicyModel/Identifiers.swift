/// The name of one thing of the policy: lower case letters, digits and hyphens. What it names stands in its type.
public struct Identifier<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name as the policy writes it.
    public let rawValue: String

    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }

    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a person, for example `wim-dessers`.
public typealias PersonID = Identifier<Person>
/// The name of a department, for example `sport`.
public typealias DepartmentID = Identifier<Department>
/// The name of a content type, for example `nieuws`.
public typealias ContentTypeID = Identifier<ContentType>
/// The name of a role, for example `redacteur`. A role is nothing but its grants.
public typealias RoleID = Identifier<Role>

/// What a `RoleID` names; a role has no data of its own.
public enum Role: Sendable {}

/// Whether a text has the form of an id: `[a-z0-9-]+`, at most 64 bytes (protocol.md 6).
func isIdentifier(_ text: String) -> Bool {
    let bytes = text.utf8
    return !bytes.isEmpty && bytes.count <= 64
        && bytes.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
}
