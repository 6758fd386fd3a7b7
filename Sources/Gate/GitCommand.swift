/// Git itself, for what the checker never does through libgit2: writing. Never used on the pre-receive path.
public struct GitCommand: Sendable {
    /// What git answered.
    public struct Answer: Sendable {
        /// Its exit code; 128 and more also for a signal.
        public let status: Int32
        public let output: [UInt8]

        /// Standard output as text, without the last line ending.
        public var text: String {
            var text = String(decoding: output, as: UTF8.self)
            if text.hasSuffix("\n") { text.removeLast() }
            return text
        }
    }

    /// The folder git works in.
    public let folder: String

    public init(in folder: String) { self.folder = folder }

    /// Runs git. Its words to people go to our own standard error, unless `quiet`.
    public func run(
        _ arguments: [String], input: [UInt8] = [], environment extra: [String: String] = [:], quiet: Bool = false
    ) throws(FileError) -> Answer {
        var environment = Environment.current
        environment["GIT_NO_REPLACE_OBJECTS"] = "1"
        for (name, value) in extra { environment[name] = value }
        let answer = try Subprocess(
            program: "git", arguments: ["-C", folder] + arguments, input: input, environment: environment,
            isQuiet: quiet
        ).run()
        return Answer(status: answer.status, output: answer.output)
    }

    /// Runs git and gives its output; nil when it did not end with 0.
    public func text(_ arguments: [String]) throws(FileError) -> String? {
        let answer = try run(arguments, quiet: true)
        return answer.status == 0 ? answer.text : nil
    }
}
