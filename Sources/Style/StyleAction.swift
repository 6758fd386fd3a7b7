/// What an editor offers at a finding, in Vale's words.
public struct StyleAction: Sendable, Hashable {
    /// One of `suggest`, `replace`, `remove`, `convert` and `edit`.
    public let name: String
    /// Such as `[regex, '(\w+) \1', '$1']` of `edit`.
    public let params: [String]

    public init(name: String, params: [String]) {
        self.name = name
        self.params = params
    }

    static let names = ["suggest", "replace", "remove", "convert", "edit"]
    /// What `edit` can do, and how many parameters it takes with its own name.
    static let edits: [(name: String, count: Int)] = [
        ("regex", 3), ("trim", 2), ("trim_left", 2), ("trim_right", 2), ("truncate", 2), ("split", 3),
    ]

    /// Whether it can be done with what a rule says alone: a dictionary or a program of others would have to be asked.
    var isSelfContained: Bool { name != "suggest" }
}
