import BrusselsTime
import PolicyModel

// Functions as agreements and pages write them, beside the roles to which people are appointed.

extension Appointment {
    /// Whether it is to one of these functions.
    func isToOne(of functions: [String]) -> Bool {
        let role = role.rawValue.asFunction
        return functions.contains { $0.asFunction == role }
    }
}

extension Person {
    /// The appointment by which somebody has one of these functions on a day; nil when there is none.
    func appointment(toOneOf functions: [String], on day: Day) -> Appointment? {
        appointments(on: day).first { $0.isToOne(of: functions) }
    }
}

extension Circumstances {
    /// Whether a text names this function, or a person who has it today.
    func holds(_ name: String, role: String) -> Bool {
        name.asFunction == role.asFunction
            || policy.person(named: name)?.appointment(toOneOf: [role], on: day) != nil
    }
}

extension String {
    /// A function, be it written as words or as the name of a role.
    var asFunction: String {
        let text = comparable
        guard text.utf8.contains(where: { $0 == 0x2D || $0 == 0x5F }) else { return text }
        return String(decoding: text.utf8.map { $0 == 0x2D || $0 == 0x5F ? 0x20 : $0 }, as: UTF8.self)
    }
}
