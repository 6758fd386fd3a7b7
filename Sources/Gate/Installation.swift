import Glibc

/// Where the program itself stands, and what came with it: hook scripts and the sets of agreements that `init` copies.
public struct Installation: Sendable {
    /// Absolute path of the program.
    public let program: String
    /// Folder with `Hooks/` and `Policies/`.
    public let share: String

    /// Finds it: `AFSPRAAK_SHARE`, `../share/afspraak` beside the program, or the source tree it was built in.
    public init(environment: [String: String]) throws(FileError) {
        guard let program = Files.resolved("/proc/self/exe") else { throw FileError("/proc/self/exe") }
        self.program = program
        var candidates = environment["AFSPRAAK_SHARE"].map { [$0] } ?? []
        var folder = program
        for _ in 0..<6 {
            guard let slash = folder.lastIndex(of: "/"), slash != folder.startIndex else { break }
            folder = String(folder[..<slash])
            candidates += ["\(folder)/share/afspraak", folder]
        }
        let found = candidates.first {
            Files.kind("\($0)/Hooks/server/pre-receive") != nil && Files.kind("\($0)/Policies") == .folder
        }
        guard let found else { throw FileError("share/afspraak", reason: "Hooks and Policies were not found") }
        share = found
    }

    /// The folder of a set of agreements (`klein`, `example`).
    public func policySet(_ name: String) -> String { "\(share)/Policies/\(name)" }
}
