import BrusselsTime
import Findings
import Gate
import Glibc

/// What a command may use of the world: where it runs, the clock, the environment, the two outputs.
struct Session {
    let folder: String
    let environment: [String: String]
    let instant: Instant
    let language: Language
    /// Whether standard output gets colour.
    let colour: Bool

    /// Writes to standard output: findings and answers.
    func say(_ text: String) { write(text, to: 1) }
    /// Writes to standard error: everything else.
    func tell(_ text: String) { write(text.hasSuffix("\n") ? text : text + "\n", to: 2) }
    /// Writes a message in the session's language to standard error.
    func tell(_ message: Message) { tell(message[language]) }

    private func write(_ text: String, to handle: Int32) {
        // Nobody can be told that there is nobody to tell.
        try? Files.writeAll(Array(text.utf8), to: handle, named: "output")
    }
}

extension Session {
    /// The language asked for by option, else by locale; Dutch by default.
    static func language(option: String?, environment: [String: String]) throws(UsageError) -> Language {
        if let option {
            if let known = Language(rawValue: option) { return known }
            throw UsageError(nl: "De taal is `nl` of `en`.", en: "The language is `nl` or `en`.")
        }
        return language(environment: environment)
    }

    /// The language to answer in while the arguments are not read yet, or cannot be: the one asked for anywhere among them, else the
    /// locale's.
    static func language(askedIn arguments: [String], environment: [String: String]) -> Language {
        let read = arguments.prefix { $0 != "--" }
        var asked: Language?
        for (index, argument) in read.enumerated() {
            for name in Option.language.names {
                if argument == "--\(name)", index + 1 < read.count {
                    asked = Language(rawValue: read[index + 1]) ?? asked
                } else if argument.hasPrefix("--\(name)=") {
                    asked = Language(rawValue: String(argument.dropFirst(name.count + 3))) ?? asked
                }
            }
        }
        return asked ?? language(environment: environment)
    }

    /// The language of the locale; Dutch by default.
    static func language(environment: [String: String]) -> Language {
        let locale =
            environment["AFSPRAAK_LANG"] ?? environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"]
        return locale?.hasPrefix("en") == true ? .english : .dutch
    }

    /// Whether to colour: as asked, else when standard output is a terminal that wants it (NO_COLOR, TERM=dumb).
    static func colour(option: String?, environment: [String: String]) throws(UsageError) -> Bool {
        switch option {
        case "always": return true
        case "never": return false
        case let other? where other != "auto":
            throw UsageError(
                nl: "Kleur is `always`, `never` of `auto`.", en: "Colour is `always`, `never` or `auto`.")
        default:
            if let no = environment["NO_COLOR"], !no.isEmpty { return false }
            return environment["TERM"] != "dumb" && isatty(1) == 1
        }
    }
}
