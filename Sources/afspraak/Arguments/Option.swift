/// One option of a command.
struct Option: Sendable, Hashable {
    /// The long name, without `--`.
    let name: String
    /// The Dutch long name, equal in every way.
    let dutch: String?
    /// The one-letter name, if there is one.
    let letter: Character?
    /// What its value is called in help; nil: it takes none.
    let value: String?
    /// One line of help, Dutch and English.
    let help: (nl: String, en: String)

    init(
        _ name: String, dutch: String? = nil, letter: Character? = nil, value: String? = nil,
        help: (nl: String, en: String)
    ) {
        self.name = name
        self.dutch = dutch
        self.letter = letter
        self.value = value
        self.help = help
    }

    static func == (left: Option, right: Option) -> Bool { left.name == right.name }
    func hash(into hasher: inout Hasher) { hasher.combine(name) }

    var names: [String] { [name] + (dutch.map { [$0] } ?? []) }
}

/// The options that every command takes.
extension Option {
    static let help = Option("help", dutch: "hulp", letter: "h", help: ("toont deze uitleg", "shows this help"))
    static let language = Option(
        "lang", dutch: "taal", value: "nl|en",
        help: ("antwoordt in het Nederlands of het Engels", "answers in Dutch or English"))
    static let color = Option(
        "color", dutch: "kleur", value: "auto|always|never",
        help: ("kleur op een terminal (auto), altijd of nooit", "colour on a terminal (auto), always or never"))
    static let everywhere: [Option] = [help, language, color]
}
