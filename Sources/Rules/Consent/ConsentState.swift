import Content
public import BrusselsTime
import Consents
import YAML

/// What somebody has to know of the consents of one image, the gravest first; for reports.
public enum ConsentState: Sendable, Hashable {
    /// Taken back; nil: on a day that cannot be read.
    case withdrawn(Day?)
    case unreadable
    case unknown
    /// The last day it held.
    case ended(Day)
    /// The last day it will hold, soon.
    case ending(Day)

    /// nil: nothing to tell. `soon`: the last day that counts as soon.
    public init?(of asset: AssetSubject, soon: Day) {
        let today = asset.circumstances.day
        let consents = CountingConsent.all(of: asset)
        var withdrawn = consents.compactMap { $0.registered?.withdrawn }.filter { $0 <= today }
        if let field = asset.record["ingetrokken_op"] {
            guard let day = field.value.text.flatMap(Day.init(written:)) else {
                self = .withdrawn(nil)
                return
            }
            if day <= today { withdrawn.append(day) }
        }
        if let first = withdrawn.min() {
            self = .withdrawn(first)
        } else if consents.contains(where: { $0.fact == .unreadable }) {
            self = .unreadable
        } else if consents.contains(where: { $0.fact == .unknown }) {
            self = .unknown
        } else if let until = consents.compactMap(\.until).min(), until <= soon {
            self = until < today ? .ended(until) : .ending(until)
        } else {
            return nil
        }
    }
}
