import BrusselsTime
import Findings
import Text
import YAML

extension PolicyReader {
    mutating func readPerson(_ node: YAMLNode, in text: PolicyText) {
        let keys = ["id", "naam", "namen", "emails", "telefoon", "aanstellingen"]
        guard let form = Form(node, in: text, keys: keys), let id = form.requiredIdentifier("id", as: Person.self)
        else {
            return
        }
        let name = form.requiredLine("naam")
        let appointments = form.list("aanstellingen").compactMap { readAppointment($0, in: text) }
        let person = Person(
            id: id, name: name ?? "", transportNames: readNames(form), emails: form.lines("emails").map(\.text),
            phone: form.line("telefoon"), appointments: appointments, source: form.source)
        checkOverlaps(of: appointments)
        if persons.add(id.rawValue, form) { parts.persons.append(person) }
    }

    private func readNames(_ form: Form) -> TransportNames {
        guard let node = form["namen"],
            let names = Form(node, in: form.text, keys: ["ssh", "gitolite", "http", "forge"])
        else { return TransportNames() }
        let keys = names.lines("ssh").compactMap { line, node -> SSHKey? in
            SSHKey(line) ?? names.wrong(node, .notAKey)
        }
        return TransportNames(
            ssh: keys, gitolite: names.lines("gitolite").map(\.text), http: names.lines("http").map(\.text),
            forge: names.lines("forge").map(\.text))
    }

    private mutating func readAppointment(_ node: YAMLNode, in text: PolicyText) -> Appointment? {
        let keys = ["rol", "diensten", "van", "tot", "vervangt", "opleiding", "dagen"]
        guard let form = Form(node, in: text, keys: keys), let role = form.requiredIdentifier("rol", as: Role.self)
        else { return nil }
        let departments = form.identifiers("diensten", as: Department.self)
        // An empty list would mean everywhere: nobody who writes one means that.
        if let list = form["diensten"], departments.isEmpty { form.fault(.noDepartments, at: list) }
        references.departments += departments
        let replaces = form.identifier("vervangt", as: Person.self)
        if let replaces, let value = form["vervangt"] {
            references.persons.append((replaces, text.source(value.range.lowerBound)))
        }
        let (from, until) = form.span("van", "tot")
        return Appointment(
            role: role, departments: departments.map(\.id), from: from, until: until, replaces: replaces,
            trained: form.day("opleiding"),
            isForFreeDays: form.word("dagen", [("vrij", true), ("alle", false)]) ?? false,
            source: form.source)
    }

    /// One role for one department stands once on a day: two lines would hide when it ends.
    private func checkOverlaps(of appointments: [Appointment]) {
        guard appointments.count > 1 else { return }
        var groups: [String: [Appointment]] = [:]
        for appointment in appointments {
            let departments = appointment.departments.isEmpty ? [""] : appointment.departments.map(\.rawValue)
            for department in Set(departments) {
                groups["\(appointment.role) \(department)", default: []].append(appointment)
            }
        }
        for group in groups.values {
            for (later, earlier) in overlaps(in: group, from: \.from, until: \.until) {
                faults.add(later.source, .overlaps(later.role.rawValue, at: earlier.source))
            }
        }
    }

    mutating func readDepartment(_ node: YAMLNode, in text: PolicyText) {
        let keys = ["id", "naam", "contact", "redacteurs_reserve", "huisstijl"]
        guard let form = Form(node, in: text, keys: keys),
            let id = form.requiredIdentifier("id", as: Department.self)
        else { return }
        let contact = form["contact"].flatMap { Form($0, in: text, keys: ["telefoon", "mail"]) }
        let backups = form.identifiers("redacteurs_reserve", as: Person.self)
        references.persons += backups
        let department = Department(
            id: id, name: form.requiredLine("naam") ?? "", phone: contact?.line("telefoon"),
            mail: contact?.line("mail"),
            backups: backups.map(\.id), houseStyle: form.line("huisstijl"), source: form.source)
        if departments.add(id.rawValue, form) { parts.departments.append(department) }
    }
}

extension Message {
    fileprivate static let notAKey = Message(
        nl: "Dit is geen publieke ssh-sleutel. Plak de hele regel uit het bestand dat op `.pub` eindigt.",
        en: "This is not a public ssh key. Paste the whole line of the file that ends in `.pub`.")
    fileprivate static let noDepartments = Message(
        nl: "`diensten` is leeg. Noem een dienst, of laat `diensten` weg als de rol overal geldt.",
        en: "`diensten` is empty. Name a department, or leave `diensten` out when the role holds everywhere.")
}
