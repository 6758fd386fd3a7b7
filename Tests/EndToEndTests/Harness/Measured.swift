import Foundation
import Synchronization
import Testing

/// What one run of the hook took.
struct Usage {
    /// Peak of resident memory, in megabytes.
    let megabytes: Int
    /// Wall time, in seconds.
    let seconds: Double
    /// Time of the processor, in seconds.
    let processor: Double
}

extension Town {
    /// Has the server's hook measured by `/usr/bin/time` from now on; nothing else about it changes.
    func measureHook() throws {
        let wrapper = "\(root)/measured"
        let script = """
            #!/bin/sh
            [ "$2" = pre-receive ] || exec '\(Source.afspraak)' "$@"
            exec /usr/bin/time -o '\(root)/usage' -f '%M %e %U %S' '\(Source.afspraak)' "$@"

            """
        try script.write(toFile: wrapper, atomically: true, encoding: .utf8)
        try run("chmod", "+x", wrapper)
        try rewrite("afspraak/hooks/pre-receive") {
            $0.replacing(#/(?m)^afspraak='[^']*'/#, with: "afspraak='\(wrapper)'", maxReplacements: 1)
        }
    }

    /// What the last run of the hook took.
    func usage() throws -> Usage { try #require(try usageIfAny()) }

    /// The same; nil when it never ran.
    func usageIfAny() throws -> Usage? {
        guard let text = try? String(contentsOfFile: "\(root)/usage", encoding: .utf8) else { return nil }
        // A run that ended badly has a line about that first.
        let numbers = try #require(text.split(separator: "\n").last).split(separator: " ").compactMap { Double($0) }
        try #require(numbers.count == 4)
        return Usage(megabytes: Int(numbers[0]) / 1_024, seconds: numbers[1], processor: numbers[2] + numbers[3])
    }
}

/// The figures of a run of the tests, for who wants to see them: `AFSPRAAK_MEASURE=1` writes them to `.build/measured.tsv`.
enum Measurements {
    private static let wanted = ProcessInfo.processInfo.environment["AFSPRAAK_MEASURE"] == "1"
    private static let lines = Mutex<[String]>([])

    /// Megabytes, seconds of processor, seconds on the clock, and of what.
    static func note(_ usage: Usage, of name: String) throws {
        guard wanted else { return }
        let line = "\(usage.megabytes)\t\(usage.processor)\t\(usage.seconds)\t\(name)"
        try lines.withLock { lines in
            lines.append(line)
            try (lines.joined(separator: "\n") + "\n").write(
                toFile: "\(Source.root)/.build/measured.tsv", atomically: true, encoding: .utf8)
        }
    }
}
