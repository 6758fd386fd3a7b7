/// Which files need to say whose they are (REUSE 3.3, "Covered Files").
///
/// What git ignores is not in a tree of git, so that nobody has to ask for it here.
public enum CoveredFile {
    /// Whether a file of this path and kind is covered.
    public static func isCovered(_ path: [UInt8], _ kind: ReuseEntryKind) -> Bool {
        guard kind == .file(isEmpty: false) else { return false }
        let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard let name = names.last, !isExempt(fileName: name) else { return false }
        return !names.dropLast().contains(where: isExempt(folderName:)) && !isInMesonSubproject(names)
    }

    private static func isExempt(folderName name: ArraySlice<UInt8>) -> Bool {
        [".git", ".hg", ".sl", "LICENSES", ".reuse"].contains { name.elementsEqual($0.utf8) }
    }

    private static func isExempt(fileName name: ArraySlice<UInt8>) -> Bool {
        name.elementsEqual(ReuseTOML.fileName) || isLicenceText(name) || isSPDXDocument(name)
            || name.ends(with: ".license") || [".git", ".hgtags"].contains { name.elementsEqual($0.utf8) }
    }

    /// `LICENSE`, `LICENCE-MIT`, `COPYING.txt`; and two licences of which `reuse` knows that their text is its own notice.
    private static func isLicenceText(_ name: ArraySlice<UInt8>) -> Bool {
        ["LICENSE", "LICENCE", "COPYING"].contains { word in
            guard name.starts(with: word.utf8) else { return false }
            let rest = name.dropFirst(word.utf8.count).first
            return rest == nil || rest == UInt8(ascii: "-") || rest == UInt8(ascii: ".")
        }
            || ["CAL-1.0", "CAL-1.0-Combined-Work-Exception", "SHL-2.1"].contains { word in
                guard name.starts(with: word.utf8) else { return false }
                let rest = name.dropFirst(word.utf8.count)
                return rest.isEmpty || (rest.first == UInt8(ascii: ".") && rest.count > 1)
            }
    }

    /// `*.spdx`, and `*.spdx.json` and its sisters.
    private static func isSPDXDocument(_ name: ArraySlice<UInt8>) -> Bool {
        name.ends(with: ".spdx") || ["rdf", "json", "xml", "yml", "yaml"].contains { name.ends(with: ".spdx.\($0)") }
    }

    /// A folder in a folder `subprojects` is another project's.
    private static func isInMesonSubproject(_ names: [ArraySlice<UInt8>]) -> Bool {
        names.dropLast(2).contains { $0.elementsEqual("subprojects".utf8) }
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}
