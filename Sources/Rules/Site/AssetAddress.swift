public import Git

/// Where a reference of a page leads within the repository.
public enum AssetAddress {
    /// nil for what leads out of it, or is written into the page itself.
    public static func path(of reference: String, from page: RepositoryPath) -> RepositoryPath? {
        let plain = reference.prefix { $0 != "?" && $0 != "#" }
        guard !plain.isEmpty, !plain.hasPrefix("//"), !hasScheme(plain) else { return nil }
        var names: [ArraySlice<UInt8>] = plain.hasPrefix("/") ? [] : page.components.dropLast()
        for name in PercentEncoding.decoded(plain).split(separator: 0x2F) {
            if name.elementsEqual(".".utf8) { continue }
            if name.elementsEqual("..".utf8) {
                if names.popLast() == nil { return nil }
            } else {
                names.append(name)
            }
        }
        return names.isEmpty ? nil : RepositoryPath(bytes: Array(names.joined(separator: [0x2F])))
    }

    private static func hasScheme(_ text: Substring) -> Bool {
        guard let colon = text.firstIndex(of: ":") else { return false }
        return text[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
    }
}
