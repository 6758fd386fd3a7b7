/// A whole GIF image of one colour, as text: small, readable to its end, and another file for other words behind it.
enum Gif {
    static func text(_ words: String = "", width: UInt8 = 16, height: UInt8 = 16) -> String {
        let size = [width, 0, height, 0].map { String(UnicodeScalar($0)) }.joined()
        return "GIF89a\(size)\0\0\0,\0\0\0\0\(size)\0\u{02}\u{02}D\u{01}\0;\(words)"
    }
}
