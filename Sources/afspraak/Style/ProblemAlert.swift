import Findings
import Presentation
import Style
import Text

extension ProseAlert {
    /// The names under which we speak ourselves.
    enum OwnCheck: String {
        /// A file that cannot be read, or not in full.
        case file = "Afspraak.Bestand"
        /// A rule that cannot be read.
        case rule = "Afspraak.Regel"
        /// A switch in a text that is not right.
        case `switch` = "Afspraak.Uitgezet"
    }

    /// A remark of our own on a file.
    init(
        _ check: OwnCheck, at path: String, _ position: TextPosition?, level: Level, _ message: Message,
        in language: Language
    ) {
        let (line, column) = (position?.line ?? 1, position?.column ?? 1)
        self.init(
            path: path, line: line, column: column, lastColumn: column, check: check.rawValue, level: level,
            message: message[language])
    }
}

extension ProseFile {
    /// A rule file that was not understood. `bytes`: what it holds, to find the place.
    init(_ problem: StyleProblem, at path: String, bytes: [UInt8]?, in language: Language) {
        let position = bytes.flatMap { bytes in problem.offset.map { LineMap(bytes).position(at: $0, in: bytes) } }
        self.init(
            path: path,
            alerts: [ProseAlert(.rule, at: path, position, level: .error, problem.message, in: language)])
    }
}
