import Content
import Text
import YAML

/// Whether an image shows a crowd in public and nobody in particular, of a kind for which the municipality asks no consent.
enum CrowdScene: Hashable {
    /// No consent is needed.
    case free
    /// It is of such a kind, but this was not said yet. Missing is not no.
    case unsaid(String)
    case other

    init(_ record: AssetRecord, kinds: Set<String>) {
        guard let kind = record["beeldtype"]?.value.text, kinds.contains(Folding.folded(kind)) else {
            self = .other
            return
        }
        let (place, focus) = (record["publieke_plaats"]?.value, record["focus_personen"]?.value)
        if place == nil {
            self = .unsaid("publieke_plaats: ja")
        } else if focus == nil {
            self = .unsaid("focus_personen: 0")
        } else {
            self = place?.bool == true && focus?.int == 0 ? .free : .other
        }
    }
}
