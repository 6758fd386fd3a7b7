import Foundation
import Testing

/// What one run of the hook took.
struct Usage {
    /// Peak of resident memory, in megabytes.
    let megabytes: Int
    /// Wall time, in seconds.
    let seconds: Double
}

extension Town {
    /// Has the server's hook measured by `/usr/bin/time` from now on; nothing else about it changes.
    func measureHook() throws {
        let wrapper = "\(root)/measured"
        let script = """
            #!/bin/sh
            exec /usr/bin/time -o '\(root)/usage' -f '%M %e' '\(Source.afspraak)' "$@"

            """
        try script.write(toFile: wrapper, atomically: true, encoding: .utf8)
        try run("chmod", "+x", wrapper)
        try rewrite("afspraak/hooks/pre-receive") {
            $0.replacing(#/(?m)^afspraak='[^']*'/#, with: "afspraak='\(wrapper)'", maxReplacements: 1)
        }
    }

    /// What the last run of the hook took.
    func usage() throws -> Usage {
        let text = try String(contentsOfFile: "\(root)/usage", encoding: .utf8)
        // A run that ended badly has a line about that first.
        let numbers = try #require(text.split(separator: "\n").last).split(separator: " ")
        let kilobytes = try #require(numbers.first.flatMap { Int($0) })
        return Usage(megabytes: kilobytes / 1_024, seconds: numbers.last.flatMap { Double($0) } ?? 0)
    }
}
