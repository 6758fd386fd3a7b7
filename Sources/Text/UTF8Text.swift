/// The bytes as text; nil when they are not valid UTF-8.
public func utf8Text(_ bytes: some Sequence<UInt8>) -> String? {
    String(validating: Array(bytes), as: UTF8.self)
}

/// Offset of the first byte that is not valid UTF-8; nil when all is well.
public func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
    } catch {
        return error.byteOffsets.lowerBound
    }
}

extension String {
    /// Whether another text stands in it, byte for byte: many times as fast as `contains`, which compares characters.
    public func holds(_ other: String) -> Bool {
        var text = self
        var other = other
        return text.withUTF8 { text in
            other.withUTF8 { other in
                guard let first = other.first else { return true }
                guard text.count >= other.count else { return false }
                for start in 0...(text.count - other.count) where text[start] == first {
                    if text[start..<(start + other.count)].elementsEqual(other) { return true }
                }
                return false
            }
        }
    }
}
