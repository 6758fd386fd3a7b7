import BrusselsTime
import Foundation
import Testing

@testable import PolicyModel

/// The small policy of `Tests/Fixtures/PolicyModel/klein`, with changes made for one test.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/PolicyModel")

    /// Every file under a folder, relative to it.
    static func files(in folder: URL) throws -> [String: String] {
        let all = try #require(FileManager.default.subpaths(atPath: folder.path))
        var files: [String: String] = [:]
        for path in all where path.hasSuffix(".yaml") {
            files[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }
        return files
    }

    /// The files of the small policy with some replaced, added, or (nil) taken away.
    static func files(_ changes: [String: String?] = [:]) throws -> PolicyFiles {
        var files = try files(in: folder.appending(path: "klein"))
        for (path, text) in changes { files[path] = text }
        return PolicyFiles(files.map { PolicyFile(path: $0.key, bytes: Array($0.value.utf8)) })
    }

    static func policy(_ changes: [String: String?] = [:]) throws -> Policy {
        try Policy(loading: files(changes))
    }

    /// What is the matter with the small policy after some changes.
    static func errors(_ changes: [String: String?]) throws -> [PolicyError] {
        do throws(PolicyErrors) {
            _ = try Policy(loading: Result { try files(changes) }.get(orEmpty: ()))
            return []
        } catch {
            return error.errors
        }
    }

    static func day(_ text: String) throws -> Day { try #require(Day(text)) }
}

extension Result where Success == PolicyFiles {
    /// The files, or none: a test on errors then fails on what it finds missing.
    fileprivate func get(orEmpty: Void) -> PolicyFiles { (try? get()) ?? PolicyFiles([]) }
}
