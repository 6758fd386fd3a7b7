import BrusselsTime
import Findings
import PolicyModel
import YAML

/// Whether a value is what its field asks for.
enum FieldValue {
    /// What is wrong with a value that is filled in; nil when all is well.
    static func problem(of node: YAMLNode, as field: FieldSpec) -> Message? {
        switch field.kind {
        case .free: nil
        case .text, .reference: text(node, field)
        case .day: node.text.flatMap(instant(fromISO:)) == nil ? .noDay(field.name) : nil
        case .instant: node.text.flatMap(instant(fromISO:)) == nil ? .noInstant(field.name) : nil
        case .yesNo: node.bool == nil ? .noYesNo(field.name) : nil
        case .number: number(node, field)
        case .list: list(node, field)
        case .choice: choice(node, field)
        }
    }

    private static func text(_ node: YAMLNode, _ field: FieldSpec) -> Message? {
        guard let text = node.text else { return .noText(field.name) }
        if let least = field.minimum, text.count < least { return .tooShort(field.name, least) }
        if let most = field.maximum, text.count > most { return .tooLong(field.name, text.count, most) }
        return nil
    }

    private static func number(_ node: YAMLNode, _ field: FieldSpec) -> Message? {
        guard let number = node.int else { return .noNumber(field.name) }
        if let least = field.minimum, number < least { return .tooSmall(field.name, least) }
        if let most = field.maximum, number > most { return .tooGreat(field.name, most) }
        return nil
    }

    private static func list(_ node: YAMLNode, _ field: FieldSpec) -> Message? {
        guard let nodes = node.sequence ?? (node.text != nil ? [node] : nil) else { return .noList(field.name) }
        for value in nodes where !field.values.isEmpty {
            if let text = value.text, !field.values.contains(text) { return .notOneOf(field.name, text, field.values) }
        }
        if let least = field.minimum, nodes.count < least { return .tooFew(field.name, least) }
        if let most = field.maximum, nodes.count > most { return .tooMany(field.name, most) }
        return nil
    }

    private static func choice(_ node: YAMLNode, _ field: FieldSpec) -> Message? {
        guard let text = node.text else { return .notOneOf(field.name, "", field.values) }
        return field.values.isEmpty || field.values.contains(text) ? nil : .notOneOf(field.name, text, field.values)
    }
}

extension Message {
    fileprivate static func noText(_ name: String) -> Message {
        Message(nl: "Bij `\(name)` hoort tekst.", en: "`\(name)` takes text.")
    }
    fileprivate static func tooShort(_ name: String, _ least: Int) -> Message {
        Message(
            nl: "De \(name) is te kort: minstens \(least) tekens.",
            en: "The \(name) is too short: at least \(least) characters.")
    }
    fileprivate static func tooLong(_ name: String, _ count: Int, _ most: Int) -> Message {
        Message(
            nl: "De \(name) is te lang: \(count) tekens, hoogstens \(most).",
            en: "The \(name) is too long: \(count) characters, at most \(most).")
    }
    fileprivate static func noDay(_ name: String) -> Message {
        Message(
            nl: "Bij `\(name)` hoort een dag die bestaat, zoals 2026-12-20.",
            en: "`\(name)` takes a day that exists, such as 2026-12-20.")
    }
    fileprivate static func noInstant(_ name: String) -> Message {
        Message(
            nl: "Bij `\(name)` hoort een dag en een uur, zoals 2026-12-20T10:30.",
            en: "`\(name)` takes a day and a time, such as 2026-12-20T10:30.")
    }
    fileprivate static func noYesNo(_ name: String) -> Message {
        Message(nl: "Bij `\(name)` hoort ja of nee.", en: "`\(name)` takes ja or nee.")
    }
    fileprivate static func noNumber(_ name: String) -> Message {
        Message(nl: "Bij `\(name)` hoort een getal.", en: "`\(name)` takes a number.")
    }
    fileprivate static func tooSmall(_ name: String, _ least: Int) -> Message {
        Message(nl: "`\(name)` is minstens \(least).", en: "`\(name)` is at least \(least).")
    }
    fileprivate static func tooGreat(_ name: String, _ most: Int) -> Message {
        Message(nl: "`\(name)` is hoogstens \(most).", en: "`\(name)` is at most \(most).")
    }
    fileprivate static func noList(_ name: String) -> Message {
        Message(nl: "Bij `\(name)` hoort een lijst.", en: "`\(name)` takes a list.")
    }
    fileprivate static func tooFew(_ name: String, _ least: Int) -> Message {
        Message(nl: "Bij `\(name)` horen er minstens \(least).", en: "`\(name)` takes at least \(least).")
    }
    fileprivate static func tooMany(_ name: String, _ most: Int) -> Message {
        Message(nl: "Bij `\(name)` horen er hoogstens \(most).", en: "`\(name)` takes at most \(most).")
    }
    fileprivate static func notOneOf(_ name: String, _ value: String, _ values: [String]) -> Message {
        let listed = values.map { "`\($0)`" }.joined(separator: ", ")
        return Message(
            nl: "`\(name)` kan hier niet `\(value)` zijn. Kies uit: \(listed).",
            en: "`\(name)` cannot be `\(value)` here. Choose one of: \(listed).")
    }
}
