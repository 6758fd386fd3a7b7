import Text

/// Arguments as a command reads them: options by name, the rest in order.
struct ParsedArguments: Sendable {
    private var values: [String: [String]] = [:]
    /// What is not an option, in order.
    private(set) var operands: [String] = []

    /// Whether the option was given.
    func has(_ option: Option) -> Bool { values[option.name] != nil }
    /// The last value given, as GNU tools do.
    func value(_ option: Option) -> String? { values[option.name]?.last }
    /// All values given.
    func all(_ option: Option) -> [String] { values[option.name] ?? [] }
}

/// A wrong use of the command line: told on standard error, exit code 2.
struct UsageError: Error, Sendable, Equatable {
    let nl: String
    let en: String
}

extension ParsedArguments {
    /// Reads arguments by GNU conventions: `--name value`, `--name=value`, `-x`, `-xvalue`, unambiguous
    /// abbreviations, options and operands in any order, `--` ends the options.
    init(_ arguments: [String], options: [Option]) throws(UsageError) {
        var waiting = arguments[...]
        while let argument = waiting.popFirst() {
            if argument == "--" {
                operands += waiting
                return
            }
            if argument.hasPrefix("--") {
                try readLong(String(argument.dropFirst(2)), rest: &waiting, options: options)
            } else if argument.hasPrefix("-"), argument != "-" {
                try readShort(String(argument.dropFirst()), rest: &waiting, options: options)
            } else {
                operands.append(argument)
            }
        }
    }

    private mutating func readLong(
        _ text: String, rest: inout ArraySlice<String>, options: [Option]
    ) throws(UsageError) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        let option = try Self.option(named: name, among: options)
        if option.value == nil {
            guard parts.count == 1 else {
                throw UsageError(
                    nl: "`--\(printable(name))` krijgt geen waarde.", en: "`--\(printable(name))` takes no value.")
            }
            values[option.name, default: []].append("")
        } else if parts.count == 2 {
            values[option.name, default: []].append(String(parts[1]))
        } else {
            try take(option, shown: "--\(printable(name))", from: &rest)
        }
    }

    private mutating func readShort(
        _ text: String, rest: inout ArraySlice<String>, options: [Option]
    ) throws(UsageError) {
        var letters = text[...]
        while let letter = letters.popFirst() {
            guard let option = options.first(where: { $0.letter == letter }) else {
                let shown = printable(String(letter))
                throw UsageError(nl: "De optie `-\(shown)` bestaat niet.", en: "There is no option `-\(shown)`.")
            }
            if option.value == nil {
                values[option.name, default: []].append("")
            } else if letters.isEmpty {
                try take(option, shown: "-\(letter)", from: &rest)
            } else {
                values[option.name, default: []].append(String(letters))
                return
            }
        }
    }

    private mutating func take(
        _ option: Option, shown: String, from rest: inout ArraySlice<String>
    ) throws(UsageError) {
        guard let value = rest.popFirst() else {
            throw UsageError(nl: "Na `\(shown)` hoort een waarde.", en: "`\(shown)` needs a value.")
        }
        values[option.name, default: []].append(value)
    }

    private static func option(named name: String, among options: [Option]) throws(UsageError) -> Option {
        if let exact = options.first(where: { $0.names.contains(name) }) { return exact }
        let begun = options.filter { $0.names.contains { $0.hasPrefix(name) } }
        if begun.count == 1, let only = begun.first, !name.isEmpty { return only }
        let shown = printable(name)
        guard let near = nearest(to: name, among: options.flatMap(\.names)) else {
            throw UsageError(nl: "De optie `--\(shown)` bestaat niet.", en: "There is no option `--\(shown)`.")
        }
        throw UsageError(
            nl: "De optie `--\(shown)` bestaat niet. Bedoel je `--\(near)`?",
            en: "There is no option `--\(shown)`. Did you mean `--\(near)`?")
    }
}
