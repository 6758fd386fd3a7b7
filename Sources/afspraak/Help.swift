import Findings

/// Help texts, made from what the commands say of themselves.
enum Help {
    /// `afspraak --help [COMMAND]`.
    static func show(for name: String?, in session: Session) -> ExitCode {
        guard let name, let command = CommandList.named(name) else {
            session.say(overview(session.language))
            return .fine
        }
        session.say(page(for: command, session.language))
        return .fine
    }

    /// All commands, a line each.
    static func overview(_ language: Language) -> String {
        let head = Message(
            nl:
                "Gebruik: afspraak OPDRACHT [ARGUMENTEN]\n\nHoudt de communicatieafspraken van de gemeente.\n\nOpdrachten:\n",
            en:
                "Usage: afspraak COMMAND [ARGUMENTS]\n\nMakes the municipality's communication agreements hold.\n\nCommands:\n"
        )
        let tail = Message(
            nl: "\n`afspraak OPDRACHT --hulp` legt één opdracht uit. `afspraak --version` toont de versie.\n",
            en: "\n`afspraak COMMAND --help` explains one command. `afspraak --version` shows the version.\n")
        let rows = CommandList.all.map { (names($0, language), $0.summary[language]) }
        return head[language] + table(rows) + tail[language]
    }

    /// One command.
    static func page(for command: any Command.Type, _ language: Language) -> String {
        let usage = language == .dutch ? "Gebruik" : "Usage"
        let operands = language == .dutch ? command.operands.nl : command.operands.en
        let options = command.options + Option.everywhere
        let rows = options.map { option in
            (spelling(option, language), language == .dutch ? option.help.nl : option.help.en)
        }
        let name = language == .dutch ? command.dutchName ?? command.name : command.name
        return "\(usage): afspraak \(name) \(operands)\n\n\(command.summary[language])\n\n"
            + (language == .dutch ? "Opties:\n" : "Options:\n") + table(rows)
    }

    private static func names(_ command: any Command.Type, _ language: Language) -> String {
        guard let dutch = command.dutchName else { return command.name }
        return language == .dutch ? "\(dutch), \(command.name)" : "\(command.name), \(dutch)"
    }

    private static func spelling(_ option: Option, _ language: Language) -> String {
        let name = language == .dutch ? option.dutch ?? option.name : option.name
        let letter = option.letter.map { "-\($0), " } ?? "    "
        return letter + "--\(name)" + (option.value.map { "=\($0)" } ?? "")
    }

    private static func table(_ rows: [(String, String)]) -> String {
        let width = (rows.map(\.0.count).max() ?? 0) + 2
        return rows.map { row in
            "  " + row.0 + String(repeating: " ", count: width - row.0.count) + row.1 + "\n"
        }.joined()
    }
}
