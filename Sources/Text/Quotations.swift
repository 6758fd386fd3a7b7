/// Finds what stands between quotation marks.
public enum Quotations {
    /// Each quotation in a part of a text, with its marks. One that is not closed within the part is none.
    public static func ranges(in text: UnsafeBufferPointer<UInt8>, _ part: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        // What is not closed behind one place, is not closed behind a later one.
        var hopeless: Set<UInt8> = []
        var index = part.lowerBound
        while index < part.upperBound {
            guard let mark = mark(text, at: index, part), let kind = mark.opens else {
                index += 1
                continue
            }
            if !hopeless.contains(kind), let end = end(of: kind, text, from: index + mark.width, part) {
                found.append(index..<end)
                index = end
            } else {
                hopeless.insert(kind)
                index += mark.width
            }
        }
        return found
    }

    private struct Mark {
        let width: Int
        /// The kind of quotation it opens, named after a byte of its mark.
        let opens: UInt8?
        /// The kinds it closes.
        let closes: [UInt8]
    }

    private static let double: UInt8 = 0x9C
    private static let low: UInt8 = 0x9E
    private static let single: UInt8 = 0x98
    private static let straight: UInt8 = 0x22
    private static let guillemet: UInt8 = 0xAB

    private static func mark(_ text: UnsafeBufferPointer<UInt8>, at index: Int, _ part: Range<Int>) -> Mark? {
        switch text[index] {
        case 0x22: return Mark(width: 1, opens: straight, closes: [straight])
        case 0xC2 where index + 1 < part.upperBound:
            switch text[index + 1] {
            case 0xAB: return Mark(width: 2, opens: guillemet, closes: [])
            case 0xBB: return Mark(width: 2, opens: nil, closes: [guillemet])
            default: return nil
            }
        case 0xE2 where index + 2 < part.upperBound && text[index + 1] == 0x80:
            switch text[index + 2] {
            // „German“ closes with what opens an “English” one.
            case 0x9C: return Mark(width: 3, opens: double, closes: [low])
            case 0x9D: return Mark(width: 3, opens: nil, closes: [double, low])
            case 0x9E: return Mark(width: 3, opens: low, closes: [])
            case 0x98: return Mark(width: 3, opens: single, closes: [])
            case 0x99: return Mark(width: 3, opens: nil, closes: isInWord(text, index, part) ? [] : [single])
            default: return nil
            }
        default: return nil
        }
    }

    /// Whether the `’` at `index` is an apostrophe: a letter stands right behind it.
    private static func isInWord(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ part: Range<Int>) -> Bool {
        guard index + 3 < part.upperBound else { return false }
        let next = text[index + 3]
        if next < 0x80 { return (0x61...0x7A).contains(next | 0x20) || (0x30...0x39).contains(next) }
        return (0xC3...0xC5).contains(next)
    }

    private static func end(
        of kind: UInt8, _ text: UnsafeBufferPointer<UInt8>, from start: Int, _ part: Range<Int>
    ) -> Int? {
        var index = start
        while index < part.upperBound {
            if let mark = mark(text, at: index, part), mark.closes.contains(kind) { return index + mark.width }
            index += 1
        }
        return nil
    }
}
