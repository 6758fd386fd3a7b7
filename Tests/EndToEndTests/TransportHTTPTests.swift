import Foundation
import Testing

/// Apache and git's own CGI: who gave the password stands in `REMOTE_USER`.
@Suite struct TransportHTTPTests {
    @Test("the name that goes with the password says who pushes")
    func httpRight() throws {
        let town = try Town(environment: WebServer.trusting)
        let wim = try town.clone(for: .wim, through: WebServer(for: town), as: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
    }

    @Test("neither a header, nor a commit, nor a password of nobody makes somebody else of the pusher")
    func httpSpoofed() throws {
        let town = try Town(environment: WebServer.trusting)
        let web = try WebServer(for: town)
        let wim = try town.clone(for: .wim, through: web, as: .wim)
        try wim.git("config", "user.email", Townsperson.lotte.email)
        for header in ["REMOTE_USER", "Remote-User", "Remote_User", "X-Remote-User", "AFSPRAAK_SSH_KEY"] {
            try wim.git("config", "--add", "http.extraHeader", "\(header): lotte.verhaeghen")
        }
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, saying: ["Deze pagina is van de dienst Burgerzaken."], by: wim, in: town)
        let lotte = try wim.moved(to: web.address(for: .lotte), at: web)
        try expect(.refused, saying: ["Authentication failed"], by: lotte, in: town)
    }

    @Test("a server that lets anybody in names nobody, and a name that no register has is nobody")
    func httpAbsent() throws {
        let town = try Town(environment: WebServer.trusting)
        let wim = try town.clone(for: .wim, through: WebServer(for: town, door: .open), as: nil)
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(
            .refused, saying: ["We weten niet wie doorstuurt: de verbinding (http) noemt niemand."], by: wim, in: town)
        let known = try Town(environment: WebServer.trusting)
        let web = try WebServer(for: known, passwords: [.stranger])
        let stranger = try known.clone(for: .stranger, through: web, as: .stranger)
        try stranger.append(to: Page.pool)
        try stranger.keep()
        try expect(
            .refused, saying: ["We kennen niemand met de naam of sleutel `vreemdeling`."], by: stranger, in: known)
    }
}
