/// What may not change when a push is refused: refs, settings, objects.
struct ServerState: Equatable, CustomStringConvertible {
    let refs: String
    let config: String
    let objects: String

    var description: String { "\(refs)\n\(objects)\n\(config)" }
}
