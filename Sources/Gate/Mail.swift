import Findings
import Text

/// A mail with a text and a page, handed to the `sendmail` of the machine. Nobody's name stands in it but the address.
public struct Mail {
    private let address: String
    private let subject: String
    private let text: String
    private let page: String

    /// Throws when the address is none.
    public init(to address: String, subject: String, text: String, page: String) throws(GateError) {
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"<>,;:"\"#.utf8.contains($0) }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard isPlain, !address.hasPrefix("-"), parts.count == 2, parts.allSatisfy({ !$0.isEmpty }),
            address.utf8.count <= 254
        else {
            throw .input(
                Message(
                    nl: "`\(printable(address))` is geen mailadres.", en: "`\(printable(address))` is no mail address.")
            )
        }
        (self.address, self.subject, self.text, self.page) = (address, subject, text, page)
    }

    /// Hands it to `sendmail`, or the program of that kind that is named; throws when there is none, or it does not take it.
    public func send(with given: String? = nil) throws(GateError) {
        let paths = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"]
        let named = given.map { [$0] } ?? paths.map { "\($0)/sendmail" }
        guard let program = named.first(where: { if case .file? = Files.kind($0) { true } else { false } }) else {
            throw .input(
                Message(
                    nl: "Op deze computer staat geen `sendmail`, dus we kunnen niet mailen.",
                    en: "There is no `sendmail` on this computer, so we cannot mail."))
        }
        let answer = try onDisk { () throws(FileError) in
            try Subprocess(program: program, arguments: ["-i", "--", address], input: Array(message.utf8)).run()
        }
        guard answer.status == 0 else {
            throw .input(
                Message(
                    nl: "De mail is niet vertrokken: `sendmail` gaf fout \(answer.status).",
                    en: "The mail did not leave: `sendmail` gave error \(answer.status)."))
        }
    }

    /// The mail as RFC 5322 and RFC 2046 have it: text, or the same as a page.
    private var message: String {
        let boundary = "afspraak-overzicht-\(text.utf8.count)-\(page.utf8.count)"
        return """
            To: \(address)
            Subject: =?UTF-8?B?\(base64(Array(subject.utf8.prefix(300))))?=
            MIME-Version: 1.0
            Auto-Submitted: auto-generated
            Content-Type: multipart/alternative; boundary="\(boundary)"

            --\(boundary)
            \(part("text/plain", text))
            --\(boundary)
            \(part("text/html", page))
            --\(boundary)--

            """
    }

    private func part(_ kind: String, _ content: String) -> String {
        let encoded = Array(base64(Array(content.utf8)).utf8)
        let lines = stride(from: 0, to: encoded.count, by: 76).map {
            String(decoding: encoded[$0..<min($0 + 76, encoded.count)], as: UTF8.self)
        }
        return "Content-Type: \(kind); charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
            + lines.joined(separator: "\n")
    }
}
