import Foundation
import Testing

@testable import Spelling

@Suite("Spelling is remembered")
struct SpellingMemoryTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "spelling-\(UUID().uuidString)")

    private func memory() throws -> (file: String, files: DictionaryFiles) {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return (folder.appending(path: "words").path, try #require(DictionaryFiles(language: "nl_BE")))
    }

    @Test("the dictionary of the system knows Dutch")
    func dictionary() throws {
        let (file, files) = try memory()
        defer { try? FileManager.default.removeItem(at: folder) }
        let spelling = SpellingMemory(files, memory: file)
        for word in ["gemeente", "één", "reëel", "Zaterdag", "zo'n", "ij"] { #expect(spelling.knows(word), "\(word)") }
        for word in ["gemeentte", "zwembat", "eeen"] { #expect(!spelling.knows(word), "\(word)") }
    }

    @Test("a word is asked of the dictionary once")
    func once() throws {
        let (file, files) = try memory()
        defer { try? FileManager.default.removeItem(at: folder) }
        let first = SpellingMemory(files, memory: file)
        let words = ["gemeente", "zwembat", "één"]
        let said = words.map(first.knows)
        #expect(first.hasReadDictionary)
        try Data(try #require(first.updated)).write(to: URL(filePath: file))
        let second = SpellingMemory(files, memory: file)
        #expect(words.map(second.knows) == said)
        #expect(!second.hasReadDictionary)
        #expect(second.updated == nil)
        #expect(second.knows("bibliotheek"))
        #expect(second.hasReadDictionary)
    }

    @Test("what one thread asked the others know, of one dictionary")
    func together() throws {
        let (file, files) = try memory()
        defer { try? FileManager.default.removeItem(at: folder) }
        let shared = LearntTogether(files)
        let (one, other) = (
            SpellingMemory(files, memory: file, together: shared), SpellingMemory(files, memory: file, together: shared)
        )
        #expect(!one.hasReadDictionary)
        shared.prepare()
        #expect(one.hasReadDictionary && other.hasReadDictionary)
        #expect(one.knows("gemeente") && !one.knows("zwembat"))
        #expect(other.knows("gemeente") && !other.knows("zwembat"))
        #expect(shared.all.count == 2)
        #expect(one.updated == other.updated && one.updated != nil)
    }

    @Test("dictionaries can be read at the same time")
    func atOnce() async throws {
        let files = ["nl_BE", "nl_NL", "nl"].compactMap { DictionaryFiles(language: $0) }
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<6 {
                let shared = LearntTogether(files[number % files.count])
                group.addTask {
                    shared.prepare()
                    return shared.knows("één", 1) == true && shared.knows("eeén", 2) == false
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test("many words are found again, right and wrong ones")
    func many() throws {
        var fresh: [UInt64: Bool] = [:]
        for number in 0..<5_000 { fresh[LearntWords.key(of: "woord\(number)")] = number % 3 == 0 }
        let (file, _) = try memory()
        defer { try? FileManager.default.removeItem(at: folder) }
        let none = LearntWords(file: file, signature: 7)
        try Data(none.bytes(adding: fresh, signature: 7)).write(to: URL(filePath: file))
        let learnt = LearntWords(file: file, signature: 7)
        defer { learnt.close() }
        for number in 0..<5_000 {
            #expect(learnt.verdict(on: LearntWords.key(of: "woord\(number)")) == (number % 3 == 0))
        }
        #expect(learnt.verdict(on: LearntWords.key(of: "ander")) == nil)
        let other = LearntWords(file: file, signature: 8)
        #expect(other.verdict(on: LearntWords.key(of: "woord0")) == nil)
    }

    @Test("a memory that is damaged is no memory", arguments: [0, 1, 63, 64, 65, 200, 9_000])
    func damaged(_ length: Int) throws {
        let (file, files) = try memory()
        defer { try? FileManager.default.removeItem(at: folder) }
        let good = LearntWords(file: file, signature: files.signature).bytes(
            adding: [3: true], signature: files.signature)
        try Data((good + good).prefix(length)).write(to: URL(filePath: file))
        #expect(SpellingMemory(files, memory: file).knows("gemeente"))
    }

    @Test("there is no dictionary outside its folder", arguments: ["../nl", "xx_YY", "", "nl_BE/.."])
    func elsewhere(_ language: String) {
        #expect(DictionaryFiles(language: language) == nil)
    }
}
