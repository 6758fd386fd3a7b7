import Patterns

extension StyleAction {
    /// What could stand there instead of what was read; nil when the action says nothing about it.
    func suggestions(for read: String) -> [String]? {
        switch name {
        case "replace": params.isEmpty ? nil : params
        case "remove": [""]
        case "convert": params.first == "simple" ? [Self.simple(read)] : nil
        case "edit": edited(read).map { [Self.trimmed($0, of: { $0.properties.isWhitespace })] }
        default: nil
        }
    }

    private func edited(_ read: String) -> String? {
        guard let edit = params.first, params.count > 1 else { return nil }
        let second = params[1]
        let isCut: (Unicode.Scalar) -> Bool = { second.unicodeScalars.contains($0) }
        switch edit {
        case "regex": return params.count > 2 ? Self.replaced(second, in: read, by: params[2]) : nil
        case "trim": return Self.trimmed(read, of: isCut)
        case "trim_left": return Self.trimmed(read, atEnd: false, of: isCut)
        case "trim_right": return Self.trimmed(read, atStart: false, of: isCut)
        case "truncate": return Self.pieces(of: read, at: second).first
        case "split":
            let pieces = Self.pieces(of: read, at: second)
            guard params.count > 2, let index = Int(params[2]), pieces.indices.contains(index) else { return nil }
            return pieces[index]
        default: return nil
        }
    }

    /// `HoofdLetter_reeks` as `hoofd letter reeks`.
    private static func simple(_ text: String) -> String {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        var wasSmall = false
        for scalar in text.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if !isLetter || (wasSmall && scalar.properties.isUppercase), !word.isEmpty {
                words.append(String(word).lowercased())
                word = .init()
            }
            if isLetter { word.append(scalar) }
            wasSmall = scalar.properties.isLowercase
        }
        if !word.isEmpty { words.append(String(word).lowercased()) }
        return words.joined(separator: " ")
    }

    private static func trimmed(
        _ text: String, atStart: Bool = true, atEnd: Bool = true, of isCut: (Unicode.Scalar) -> Bool
    ) -> String {
        var rest = text.unicodeScalars[...]
        if atStart { rest = rest.drop(while: isCut) }
        while atEnd, let last = rest.last, isCut(last) { rest.removeLast() }
        return String(rest)
    }

    private static func pieces(of text: String, at separator: String) -> [String] {
        let (bytes, mark) = (Array(text.utf8), Array(separator.utf8))
        guard !mark.isEmpty else { return [text] }
        var pieces: [String] = []
        var start = 0
        var index = 0
        while index + mark.count <= bytes.count {
            if bytes[index..<(index + mark.count)].elementsEqual(mark) {
                pieces.append(String(decoding: bytes[start..<index], as: UTF8.self))
                index += mark.count
                start = index
            } else {
                index += 1
            }
        }
        pieces.append(String(decoding: bytes[start...], as: UTF8.self))
        return pieces
    }

    /// nil for a pattern that is none, or that takes too long.
    private static func replaced(_ regex: String, in text: String, by template: String) -> String? {
        let pattern: Pattern
        do { pattern = try Pattern(PatternTranslation.translated(regex)) } catch { return nil }
        let matcher = PatternMatcher(groups: Expansion.mostGroups)
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var end = 0
        bytes.withUnsafeBufferPointer { buffer in
            while let match = matcher.firstMatch(of: pattern, in: buffer, from: end) {
                result += bytes[end..<match.lowerBound]
                result += Expansion.filled(template, match, matcher.groups, in: bytes)
                end = match.upperBound
            }
        }
        return matcher.limitWasReached ? nil : String(decoding: result + bytes[end...], as: UTF8.self)
    }
}
