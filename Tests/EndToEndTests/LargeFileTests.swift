import Foundation
import Testing

/// Files that git-lfs keeps beside git: a pointer is judged by the file it stands for, and refused without it.
@Suite struct LargeFileTests {
    private static let image = "beelden/sport/groot.jpg"

    /// A photo of the town, kept as git-lfs keeps it; nil answers for the store leave the file out.
    private func push(inStore: Bool, withRecordOf other: String? = nil) throws -> Answer {
        let town = try Town()
        let lotte = try town.clone(for: .lotte)
        let photo = "beelden/sport/zwembad.jpg"
        let bytes = try Data(contentsOf: URL(filePath: "\(lotte.folder)/\(photo)"))
        let digest = try lotte.digest(photo)
        try lotte.write(
            Self.image, "version https://git-lfs.github.com/spec/v1\noid sha256:\(digest)\nsize \(bytes.count)\n")
        try lotte.write("\(Self.image).yml", Drawing.record(of: other ?? digest))
        try lotte.keep("Een grote foto")
        if inStore {
            let folder = "\(town.server)/lfs/objects/\(digest.prefix(2))/\(digest.dropFirst(2).prefix(2))"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try bytes.write(to: URL(filePath: "\(folder)/\(digest)"))
        }
        return try lotte.push("HEAD:refs/heads/main")
    }

    @Test func `a pointer to a file that did not arrive is refused, and says which file to push`() throws {
        let answer = try push(inStore: false)
        #expect(answer.status != 0)
        #expect(answer.says("kwam alleen een verwijzing aan (git-lfs)"), "\(answer.words)")
        #expect(answer.says("git lfs push --all origin"), "\(answer.words)")
        #expect(answer.says(Self.image), "\(answer.words)")
    }

    @Test func `a pointer to a file that is there is judged by that file`() throws {
        let answer = try push(inStore: true)
        #expect(answer.status == 0, "\(answer.words)")
    }

    @Test func `the record is about the file and not about its pointer`() throws {
        let answer = try push(inStore: true, withRecordOf: String(repeating: "0", count: 64))
        #expect(answer.status != 0)
        #expect(answer.says("is vervangen nadat de beeldfiche werd ingevuld"), "\(answer.words)")
    }
}
