import CUTF8Proc
import Glibc

/// Unicode normalisation and case folding, by utf8proc. Plain ASCII never reaches it.
public enum Folding {
    /// The text with every accent joined to its letter (Unicode NFC).
    public static func nfc(_ text: String) -> String {
        isASCII(text) ? text : mapped(text, [UTF8PROC_STABLE, UTF8PROC_COMPOSE])
    }

    /// The text with every accent apart from its letter (Unicode NFD).
    public static func decomposed(_ text: String) -> String {
        isASCII(text) ? text : mapped(text, [UTF8PROC_STABLE, UTF8PROC_DECOMPOSE])
    }

    /// Whether the text is written in NFC. Compares bytes: Swift's own `==` would call both forms equal.
    public static func isNFC(_ text: String) -> Bool {
        isASCII(text) || nfc(text).utf8.elementsEqual(text.utf8)
    }

    /// The text as it compares without regard to case or to how accents are written: NFC and full case folding.
    public static func folded(_ text: String) -> String {
        guard isASCII(text) else {
            return mapped(text, [UTF8PROC_STABLE, UTF8PROC_COMPOSE, UTF8PROC_CASEFOLD])
        }
        guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
        return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
    }

    private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    private static func mapped(_ text: String, _ options: [utf8proc_option_t]) -> String {
        let option = utf8proc_option_t(options.reduce(0) { $0 | $1.rawValue })
        var bytes = Array(text.utf8)
        var result: UnsafeMutablePointer<UInt8>?
        let length = utf8proc_map(&bytes, utf8proc_ssize_t(bytes.count), &result, option)
        guard let result else { return text }
        defer { free(result) }
        guard length >= 0 else { return text }
        return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
}
