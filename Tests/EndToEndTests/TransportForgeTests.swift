import Testing

/// A forge calls the hook with variables of its own. No forge runs here: the variables are those that its documentation names.
@Suite struct TransportForgeTests {
    /// A change of Wim's own page, pushed with the variables a forge would set.
    private func push(
        _ ending: PushCase.Ending, saying: String..., page: String = Page.pool, with variables: [String],
        options: [String] = [], location: SourceLocation = #_sourceLocation
    ) throws {
        let town = try Town()
        try town.git("config", "afspraak.transport", "forge")
        try town.plant(".afspraken/personen.yaml") { register in
            ["wim.dessers", "lotte.verhaeghen"].reduce(register) { text, name in
                text.replacing("    http: \(name)\n", with: "    http: \(name)\n    forge: \(name)\n")
            }
        }
        let wim = try town.clone(for: .wim)
        try wim.git("config", "user.name", "Lotte Verhaeghen")
        try wim.git("config", "user.email", Townsperson.lotte.email)
        try wim.git("remote", "set-url", "origin", town.server)
        let words = ["env"] + variables.map { "'\($0)'" } + ["git-receive-pack"]
        try wim.git("config", "remote.origin.receivepack", words.joined(separator: " "))
        try wim.append(to: page)
        try wim.keep()
        try expect(ending, saying: saying, options: options, by: wim, in: town, location)
    }

    private static let gitea = [
        "GITEA_PUSHER_NAME=wim.dessers", "GITEA_PUSHER_ID=4", "GITEA_KEY_ID=7", "GITEA_DEPLOY_KEY_ID=0",
        "GITEA_REPO_USER_NAME=zandbeke", "GITEA_REPO_NAME=site", "GITEA_PR_ID=0",
    ]
    private static let gitlab = [
        "GL_USERNAME=wim.dessers", "GL_ID=user-4", "GL_PROTOCOL=ssh", "GL_REPOSITORY=project-2",
        "GL_PROJECT_PATH=zandbeke/site",
    ]
    private static let github = [
        "GITHUB_USER_LOGIN=wim.dessers", "GITHUB_USER_IP=127.0.0.1", "GITHUB_REPO_NAME=zandbeke/site",
        "GITHUB_PUBLIC_KEY_FINGERPRINT=SHA256:x",
    ]

    @Test("a Gitea or Forgejo names the pusher, also behind the merge button")
    func giteaRight() throws {
        try push(.accepted, with: Self.gitea)
        try push(
            .accepted,
            with: Self.gitea.dropLast() + [
                "GITEA_PR_ID=12", "GITEA_INTERNAL_PUSH=true", "GITEA_PUSH_TRIGGER=pr-merge-to-base",
            ])
    }

    @Test("neither a commit, nor an option, nor a second forge makes somebody else of the pusher")
    func giteaSpoofed() throws {
        try push(
            .refused, saying: "Deze pagina is van de dienst Burgerzaken.", page: Page.moving, with: Self.gitea,
            options: ["GITEA_PUSHER_NAME=lotte.verhaeghen"])
        try push(
            .refused, saying: "De verbinding noemt twee verschillende mensen.",
            with: Self.gitea + ["GITHUB_USER_LOGIN=lotte.verhaeghen"])
    }

    @Test("a deploy key, a task and a forge without a name are nobody")
    func giteaAbsent() throws {
        let deployKey = Self.gitea.map { $0 == "GITEA_DEPLOY_KEY_ID=0" ? "GITEA_DEPLOY_KEY_ID=3" : $0 }
        try push(.refused, saying: "Deze sleutel is van een machine", "GITEA_DEPLOY_KEY_ID", with: deployKey)
        try push(.refused, saying: "Deze sleutel is van een machine", with: Self.gitea + ["GITEA_ACTIONS_TASK_ID=9"])
        try push(.refused, saying: "We weten niet wie doorstuurt", with: Array(Self.gitea.dropFirst()))
        try push(.refused, saying: "We weten niet wie doorstuurt", with: ["GITEA_PUSHER_NAME="])
    }

    @Test("a GitLab names the pusher, also behind the merge button")
    func gitlabRight() throws {
        try push(.accepted, with: Self.gitlab)
        try push(.accepted, with: Self.gitlab.map { $0 == "GL_PROTOCOL=ssh" ? "GL_PROTOCOL=web" : $0 })
    }

    @Test("neither a commit nor the variable of another transport makes somebody else of the pusher")
    func gitlabSpoofed() throws {
        try push(
            .refused, saying: "Deze pagina is van de dienst Burgerzaken.", page: Page.moving, with: Self.gitlab)
        try push(
            .refused, saying: "De verbinding noemt twee verschillende mensen.",
            with: Self.gitlab + ["GL_USER=lotte.verhaeghen"])
    }

    @Test("a deploy key of GitLab, and a name that nobody bears, are nobody")
    func gitlabAbsent() throws {
        try push(
            .refused, saying: "Deze sleutel is van een machine", "GL_ID",
            with: ["GL_USERNAME=wim.dessers", "GL_ID=key-4"])
        try push(.refused, saying: "Deze sleutel is van een machine", with: ["GL_USERNAME=wim.dessers"])
        try push(
            .refused, saying: "We kennen niemand met de naam of sleutel `project_2_bot`",
            with: ["GL_USERNAME=project_2_bot", "GL_ID=user-9"])
    }

    @Test("a GitHub Enterprise Server names the pusher, also behind the merge button")
    func githubRight() throws {
        try push(.accepted, with: Self.github)
        try push(
            .accepted,
            with: Self.github + [
                "GITHUB_VIA=pull request merge button", "GITHUB_PULL_REQUEST_AUTHOR_LOGIN=lotte.verhaeghen",
            ])
    }

    @Test("the author of a pull request is not who merges it")
    func githubSpoofed() throws {
        try push(
            .refused, saying: "Deze pagina is van de dienst Burgerzaken.", page: Page.moving,
            with: Self.github + [
                "GITHUB_VIA=pull request merge button", "GITHUB_PULL_REQUEST_AUTHOR_LOGIN=lotte.verhaeghen",
            ])
    }

    @Test("a GitHub Enterprise Server that names nobody, or a machine user, is refused")
    func githubAbsent() throws {
        try push(.refused, saying: "We weten niet wie doorstuurt", with: Array(Self.github.dropFirst()))
        try push(
            .refused, saying: "We kennen niemand", with: ["GITHUB_USER_LOGIN=dependabot[bot]"])
    }

    @Test("what is no name is refused and never shown", arguments: ["", "lotte\nverhaeghen", "lotte\u{1B}[2K"])
    func forgeMalformed(name: String) throws {
        try push(
            .refused, saying: "De verbinding geeft een naam door die geen naam is (`REMOTE_USER`).",
            with: Self.gitea + ["REMOTE_USER=\(name)"])
    }
}
