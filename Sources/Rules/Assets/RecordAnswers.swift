import BrusselsTime
import Content
import Findings
import PolicyModel
import Text
import YAML

extension AssetRecord {
    /// The answer to a field as one word that compares; nil when it is not filled in, or is more than a word.
    func word(_ name: String) -> String? {
        self[name]?.value.text.map { $0.comparable }
    }

    /// The entries of a list, or the one word that stands for it.
    func words(_ name: String) -> [String]? {
        guard let value = self[name]?.value else { return nil }
        return (value.sequence ?? [value]).compactMap { $0.text.map { $0.comparable } }
    }

    /// The day in a field; nil when there is none that can be read.
    func day(_ name: String) -> Day? {
        self[name]?.value.text.flatMap(Day.init(written:))
    }
}

/// Words as they compare.
enum RecordText {
    /// The words and numbers alone: signs and spaces between them do not count.
    static func tokens(_ text: String) -> [String] {
        Folding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}

extension FieldSpec {
    /// From when the field is needed in a record with these answers; nil: it is not.
    func neededFrom(in record: AssetRecord) -> Moment? { neededFrom { record[$0]?.value } }

    /// The same, with the answer to each other field.
    func neededFrom(_ answer: (String) -> YAMLNode?) -> Moment? {
        if let requiredFrom { return requiredFrom }
        let isNeeded = requiredWhen.contains { condition in
            guard let answer = answer(condition.field) else { return false }
            return condition.values.contains { value in
                answer.text == value || (answer.bool.map { $0 ? "ja" : "nee" } == value)
            }
        }
        return isNeeded ? .submit : nil
    }
}

extension AssetSubject {
    /// Whether a rule can ask for the field: a record may hold it, and its type does not ask for it already.
    func canAsk(for name: String) -> Bool {
        guard let spec = type.field(named: name) else { return type.isOpen }
        return spec.neededFrom(in: record) == nil
    }

    /// SHA-256 of the file: of its bytes when they were read, and else as its record has it.
    var digest: String? {
        if case .read(let asset) = file { return asset.sha256 }
        return record.word("sha256")
    }
}
