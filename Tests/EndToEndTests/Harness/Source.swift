import Foundation

/// The source tree under test, and the program built from it.
enum Source {
    /// Top folder of the package.
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

    /// The program: `AFSPRAAK`, else what was built here.
    static let afspraak: String = {
        let built = ["release", "debug"].map { "\(root)/.build/\($0)/afspraak" }
        let candidates = [ProcessInfo.processInfo.environment["AFSPRAAK"]].compactMap(\.self) + built
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
    }()
}
