import Findings
import Foundation
import Git
import Testing

/// A server's hook opens by path, which takes any format: what libgit2 would misread has to be refused by us.
@Suite struct FormatTests {
    @Test func `a server with sha256 is refused, also though libgit2 opens it`() throws {
        let town = try GitFolder("--object-format=sha256")
        let error = #expect(throws: GitError.self) { try Repository(bare: "\(town.path)/.git", quarantine: nil) }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.nl.contains("sha256") == true)
    }

    @Test func `a server with reftable is refused`() throws {
        let town = try GitFolder()
        try town.git("config", "core.repositoryformatversion", "1")
        try town.git("config", "extensions.refstorage", "reftable")
        let error = #expect(throws: GitError.self) { try Repository(bare: "\(town.path)/.git", quarantine: nil) }
        #expect(error?.kind == .unsupported)
        #expect(error?.message.nl.contains("reftable") == true)
    }

    @Test(.enabled(if: getuid() == 0)) func `somebody else's clone is refused with the command that trusts it`() throws
    {
        let town = try GitFolder()
        #expect(chown("\(town.path)/.git", 12_345, 12_345) == 0)
        #expect(chown(town.path, 12_345, 12_345) == 0)
        let error = #expect(throws: GitError.self) { try Repository(workTree: town.path) }
        #expect(error?.kind == .notOwner)
        #expect(error?.message.nl.contains("safe.directory") == true)
    }
}
