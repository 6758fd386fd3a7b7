import Foundation
import Reuse
import Testing

@Suite("SPDX licence list")
struct SPDXLicenceListTests {
    private func list() throws -> SPDXLicenceList {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Policies/registers/spdx-licences.txt")
        return SPDXLicenceList(Array(try Data(contentsOf: url)))
    }

    @Test("knows what SPDX knows, and what has a better name")
    func standing() throws {
        let list = try list()
        #expect(list.count > 600)
        #expect(list.licence("CC-BY-4.0") == .current)
        #expect(list.licence("GPL-2.0") == .deprecated)
        #expect(list.licence("cc-by-4.0") == nil)
        #expect(list.properName(of: "cc-by-4.0") == "CC-BY-4.0")
        #expect(list.exception("Classpath-exception-2.0") == .current)
        #expect(list.licence("Classpath-exception-2.0") == nil)
    }

    @Test("names what it does not know in an expression")
    func unknown() throws {
        let list = try list()
        let expression = try SPDXExpression(
            "EUPL-1.2+ OR LicenseRef-Foto OR CC-BY OR GPL-2.0+ WITH Nergens OR DocumentRef-a:LicenseRef-b")
        #expect(list.unknown(in: expression) == ["CC-BY", "Nergens"])
        #expect(list.deprecated(in: expression) == ["GPL-2.0+"])
    }
}
