import Findings
import PolicyModel

/// A new item, ready to be answered by a person: every question open, each with what may be answered.
struct ItemTemplate {
    let type: ContentType
    /// The title, when the person gave one.
    let title: String?
    let language: Language

    /// The whole file.
    var text: String {
        guard type.kind == .page else { return fields }
        return "---\n\(fields)---\n\n"
    }

    /// What is always needed, what an answer can make needed, and whether AI helped: that is never taken for granted.
    private var asked: [FieldSpec] {
        let always = type.fields.filter { $0.requiredFrom != nil }
        let sometimes = type.fields.filter { $0.requiredFrom == nil && (!$0.requiredWhen.isEmpty || $0.name == "ai") }
        return always + sometimes
    }

    private var fields: String {
        let asked = asked
        let rest = type.fields.filter { field in !asked.contains { $0.name == field.name } }.map(\.name)
        let more = Message(nl: "Kan ook, als het past", en: "May be added where it fits")[language]
        return asked.map(lines).joined()
            + (rest.isEmpty ? "" : "# \(more): \(rest.joined(separator: ", "))\n")
    }

    /// A question as a comment above its field: comments are no answers.
    private func lines(_ field: FieldSpec) -> String {
        let words = [field.question?[language], condition(of: field)?[language]].compactMap(\.self)
        let comment = words.isEmpty ? "" : "# \(words.joined(separator: " "))\n"
        let answer = field.name == "titel" ? title.map { " \(quoted($0))" } ?? "" : ""
        return "\(comment)\(field.name):\(answer)\n"
    }

    /// When the field is needed, where that is not always.
    private func condition(of field: FieldSpec) -> Message? {
        if field.requiredFrom == .publish {
            return Message(nl: "Nodig om te publiceren.", en: "Needed for publishing.")
        }
        guard field.requiredFrom == nil, !field.requiredWhen.isEmpty else { return nil }
        return Message(
            nl: "Nodig als "
                + field.requiredWhen.map { "\($0.field) \($0.values.joined(separator: " of ")) is" }.joined(
                    separator: " of ")
                + ".",
            en: "Needed when "
                + field.requiredWhen.map { "\($0.field) is \($0.values.joined(separator: " or "))" }.joined(
                    separator: " or ")
                + ".")
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
