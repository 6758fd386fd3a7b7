/// Why a file, or a piece of metadata in it, could not be read. Never a pass: a rule says "niet leesbaar" and asks for a mend.
public enum Unreadable: Error, Sendable, Hashable {
    /// A part says it is longer than the bytes that are there, or its form is broken. The part, in the words of its
    /// standard: "JPEG segment", "XMP", "C2PA manifest".
    case damaged(part: String)
    /// A limit was reached; nothing after it was looked at.
    case tooMuch(part: String)
    /// The form is known and cannot be read here (encrypted, or a compression that is not ours).
    case notSupported(part: String)
}
