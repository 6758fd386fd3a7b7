import BrusselsTime
import Content
import Findings
import Git
import PolicyModel
import Text

/// The logos and other images of the house style, as the municipality listed them with its agreement on the logo.
struct Brands {
    /// One approved file, and for whom it is.
    struct Brand {
        let name: String
        /// SHA-256 in small hexadecimal digits.
        let digest: String
        /// Departments or types of pages; with `paths` empty too: everybody.
        let audience: [String]
        let paths: [PathPattern]
    }

    static let agreement: AgreementID = "kortom-74"

    let all: [Brand]
    private let departments: Set<DepartmentID>

    init(_ circumstances: Circumstances) {
        if case .table(let rows)? = circumstances.adoptedValue("merken", of: Self.agreement) {
            all = rows.compactMap { row in
                row["sha256"].map { digest in
                    Brand(
                        name: row["naam"] ?? "", digest: Folding.folded(digest), audience: Self.list(row["voor"]),
                        paths: Self.patterns(Self.list(row["paden"])))
                }
            }
        } else {
            all = []
        }
        departments = Self.departments(all.flatMap(\.paths), circumstances)
    }

    /// Words with commas between them.
    private static func list(_ text: String?) -> [String] {
        text?.split(separator: ",").map { String($0).oneSpaced }.filter { !$0.isEmpty } ?? []
    }

    private static func patterns(_ texts: [String]) -> [PathPattern] { texts.compactMap { try? PathPattern($0) } }

    /// Whether only approved files may stand at a path.
    static func isReserved(_ path: RepositoryPath, _ circumstances: Circumstances) -> Bool {
        guard let text = path.text, let places = circumstances.adoptedValue("merkpaden", of: agreement)?.wordList,
            !places.isEmpty
        else { return false }
        let reserved = patterns(places)
        let departments = departments(reserved, circumstances)
        return reserved.contains { $0.matches(text, binding: departments) != nil }
    }

    /// The departments that may stand in patterns; none when no pattern asks for one.
    private static func departments(_ patterns: [PathPattern], _ circumstances: Circumstances) -> Set<DepartmentID> {
        patterns.contains(where: \.bindsDepartment) ? Set(circumstances.policy.departments.map(\.id)) : []
    }

    /// What a file with these bytes is; empty when it is no logo. One file may be listed several times, for several people.
    func brands(of digest: String?) -> [Brand] {
        guard let digest, !all.isEmpty else { return [] }
        let folded = Folding.folded(digest)
        return all.filter { $0.digest == folded }
    }

    /// Whether a page may show it.
    func isFor(_ page: PageSubject, _ brand: Brand) -> Bool {
        if brand.audience.isEmpty, brand.paths.isEmpty { return true }
        guard let path = page.path.text else { return false }
        let names = [page.type.id.rawValue, page.circumstances.policy.owner(of: path)?.department.rawValue]
        return brand.audience.contains { names.contains(Folding.folded($0)) }
            || brand.paths.contains { $0.matches(path, binding: departments) != nil }
    }
}
