public import Findings
import Git

/// The text behind a place, for reports that quote a line.
public struct RepositorySources {
    private let repository: Repository

    init(_ repository: Repository) { self.repository = repository }

    /// Bytes of the version a place names; nil when it cannot be read or is too large to quote.
    public func bytes(_ place: Place) -> [UInt8]? {
        guard let hex = place.blob, let id = ObjectID(hex: hex) else { return nil }
        return try? repository.blob(id, limit: 1_048_576)
    }
}
