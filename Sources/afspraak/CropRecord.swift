import Content
import Findings
import Gate
import Text

/// The record of a file that was cut out of another: bound to both.
struct CropRecord {
    /// The file itself, its whole path.
    let file: String
    /// As the person typed it.
    let path: String
    /// What it was cut out of, as the person typed it.
    let original: String

    /// Writes a new record, or binds the one that is there to the original as it is now.
    func write(_ template: RecordTemplate, in session: Session) throws -> ExitCode {
        let (folder, own) = split(file)
        let whole = original.hasPrefix("/") ? original : "\(session.folder)/\(original)"
        // Somebody in another folder may give the name alone: it has to stand in the same folder anyway.
        let given: (folder: String, name: String) =
            original.contains("/") || isFile(whole) ? split(whole) : (folder, original)
        guard given.folder == folder, given.name != own else {
            throw UsageError(
                nl: "Het origineel staat in dezelfde map als de uitsnede, onder een andere naam.",
                en: "The original stands in the same folder as the crop, under another name.")
        }
        let source = "\(folder)/\(given.name)"
        guard isFile(source) else {
            throw UsageError(
                nl: "`\(printable(original))` is er niet.", en: "`\(printable(original))` is not there.")
        }
        let digest = Asset(bytes: try Files.read(source, limit: 64 << 20)).sha256
        let text: String
        if Files.kind(file + ".yml") == nil {
            text = template.text(cutOutOf: given.name, digest: digest)
        } else {
            let old = Sidecar(bytes: try Files.read(file + ".yml", limit: Sidecar.longest))
            guard old.problem == nil else {
                throw UsageError(
                    nl: "We kunnen `\(printable(path)).yml` niet lezen. Verbeter ze eerst.",
                    en: "We cannot read `\(printable(path)).yml`. Mend it first.")
            }
            text = template.linking(old, to: given.name, digest: digest)
        }
        try Files.write(Array(text.utf8), to: file + ".yml")
        let (name, from) = (printable(path), printable(given.name))
        session.say(
            Message(
                nl: "\(name).yml staat klaar. De antwoorden komen van \(from).\n",
                en: "\(name).yml is ready. The answers come from \(from).\n")[session.language])
        return .fine
    }

    private func isFile(_ path: String) -> Bool {
        if case .file? = Files.kind(path) { true } else { false }
    }

    private func split(_ path: String) -> (folder: String, name: String) {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return ("/" + parts.dropLast().joined(separator: "/"), parts.last.map(String.init) ?? "")
    }
}
