/// A text as a name that works everywhere: small letters, digits and hyphens, accents left out; empty when none remain.
public func simpleName(_ text: String) -> String {
    var name = ""
    for scalar in Folding.decomposed(text.lowercased()).unicodeScalars {
        if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar), scalar.isASCII {
            name.unicodeScalars.append(scalar)
        } else if !name.hasSuffix("-"), !name.isEmpty, scalar.properties.generalCategory != .nonspacingMark {
            name += "-"
        }
    }
    while name.hasSuffix("-") { name.removeLast() }
    return name
}
