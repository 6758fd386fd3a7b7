import Foundation
import Reuse
import Testing

@Suite("REUSE: the same facts as reuse lint")
struct PeerTests {
    @Test("file by file, in generated repositories", .enabled(if: PeerRepositories.environment != nil))
    func sameFacts() throws {
        let environment = try #require(PeerRepositories.environment)
        let repositories = try PeerRepositories(environment: environment)
        defer { repositories.remove() }
        #expect(repositories.answers.count == PeerRepositories.count)
        var (files, facts, unread) = (0, 0, 0)
        for (number, answer) in repositories.answers.enumerated() {
            let found = records(in: repositories.tree(number))
            let covered = Set(answer.files.keys).union(answer.unread)
            #expect(Set(found.keys) == covered, "repository \(number)")
            for (path, expected) in answer.files {
                let ours = found[path].map { PeerAnswer.File($0).sorted }
                #expect(ours == expected.sorted, "repository \(number), \(path)")
                facts += expected.notices.count + expected.licences.count
            }
            files += answer.files.count
            unread += answer.unread.count
        }
        print(
            "reuse: \(repositories.answers.count) repositories, \(files) files, \(facts) facts, \(unread) it could not read"
        )
        // A generator that makes nothing compares nothing.
        #expect(facts > repositories.answers.count)
    }

    private func records(in tree: WorkTree) -> [String: ReuseRecord] {
        var project = ReuseProject(tree)
        var records: [String: ReuseRecord] = [:]
        for path in tree.paths() {
            guard let record = project.record(of: Array(path.utf8)) else { continue }
            #expect(record.problems.isEmpty, "\(path): \(record.problems)")
            records[path] = record
        }
        return records
    }
}
