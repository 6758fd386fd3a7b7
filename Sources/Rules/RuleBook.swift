public import Findings
import Synchronization

/// The rules that exist, by what they look at. A new rule needs one line here and nothing elsewhere.
public struct RuleBook: Sendable {
    public let refs: [any Rule<RefSubject>]
    public let names: [any Rule<NameSubject>]
    public let unreadable: [any Rule<UnreadableSubject>]
    public let acts: [any Rule<ActSubject>]
    public let pages: [any Rule<PageSubject>]
    public let files: [any Rule<FileSubject>]
    public let departures: [any Rule<DepartureSubject>]
    public let assets: [any Rule<AssetSubject>]
    public let policies: [any Rule<PolicySubject>]
    public let texts: [any Rule<TextSubject>]
    public let approvals: [any Rule<ApprovalSubject>]
    public let switches: [any Rule<SwitchSubject>]
    private let asked = AskedDescriptions()

    /// Every rule.
    public static let all = RuleBook(
        refs: [RefOwnership()],
        names: [FileNames()],
        unreadable: [ReadableContent()],
        acts: [
            OwnPages(), NewsByCommunication(), Structure(), PolicyChange(), CrisisPublishing(), FreezeWindow(),
            OfficeHolderActs(),
            BundleByCommunication(),
        ],
        pages: [
            PageHeader(), PageFields(), Embargo(), AssetUses(), AlternativeText(), HeadingOrder(), LinkText(),
            WeekdayDate(),
            AIDeclaration(),
            AITextLabel(), AIImageLabel(), AIReview(), AILeftovers(), AIHints(), AITool(), AICommit(),
            AssetCredit(), AssetChannel(), BrandUse(), PrintSize(), WebSize(), PicturePublic(), PicturePresent(),
            ConsentUse(), TagWish(),
            EmptyHeading(), TwinHeading(), FakeHeading(), HeadingMark(), TableColumns(), TableHeader(), FakeList(),
            BareAddress(), LinkFragment(), MissingReference(), UnusedReference(), SpaceInside(), FinalNewline(),
            DecisionPhase(), UndecidedPlan(), UndecidedWords(), DecisionCited(), DecisionAddress(), DecisionOrgan(),
            DecisionInformed(), DecidedWords(), PhaseLabel(), PhaseSender(), ParticipationWindow(),
            ParticipationOutcome(), ProcedureTold(),
            PhaseTone(),
            AlternativeWords(), TwinLinks(), DocumentLink(), MarkupMeaning(), EmojiUse(), SenseWords(), PageLanguage(),
            PartyNames(), OfficeHolderNames(), OfficeHolderContext(), ElectionPeriod(), PictureCompany(),
            PoliticalShare(),
            CommercialShare(), CommercialName(), SponsorDisclosed(), ThirdPartyMessage(), LoadedWords(), RegisterAge(),
            PersonalDataGround(), SenderKnown(), CrisisSender(), ItemContact(), OfflineContact(), LetterSignatories(),
            ItemLanguage(), AudienceNamed(), AreaNamed(),
            LinkTarget(), PageReachable(), BundleItems(), ReviewDate(), SearchFields(), OpenData(), ContactRecord(),
            ServiceRecord(), InternalLink(), LinkHost(), ReaderTitle(),
            PressByCommunication(), PressCopy(), PressPolicyContact(), PressGeneralContact(), PressQuote(),
            PressRoom(), PressEmbargo(), AdvertisementDeal(),
            QuotationSource(), OfficialSource(), CorrectionTold(), CorrectionVisible(),
            CrisisState(), CrisisConsulted(), CrisisAlert(), CrisisPlain(),
            CampaignGoal(), CampaignMeasure(), ArchiveSeries(),
            LeadTime(), InTime(), BriefingFilled(), DepartmentEditor(), DepartmentCoordinator(), CodeAccepted(),
            PostChannel(), PostLength(), PostAdministrator(), PostAfterPress(), PostFollows(), PostCurrent(),
            PostInitiator(), PostConversation(), ThirdPartyPartner(), ChannelEnd(), ChannelPurpose(), ChannelFamily(),
            ChannelDepartment(), ChannelAdministrators(), ChannelPolitics(), ChannelShare(), HouseRules(), CodeNamed(),
            ModerationSentence(), VideoSubtitles(),
            PostReaders(), PostShort(), PostPace(), PostVariety(), QuestionInnocent(), ComplaintWay(), ChannelFew(),
            ReactionGuideline(), LinkedDay(),
            IssueDeadline(), IssueStatute(), ArticleLength(), ForewordOnce(), CalendarSource(), BriefingComplete(),
            IssuePlain(),
            StatementMade(),
        ],
        files: [AssetStore()],
        assets: [
            AssetRecorded(), AssetFields(), AssetRights(), AssetOrigin(), AssetLicence(), AssetReuse(),
            AssetDerivative(),
            BrandAsset(),
            PortraitConsent(), PortraitNames(), AIOrigin(), AIImageTool(), AssetReadable(), AssetPrivacy(),
            EmbeddedRights(), EmbeddedPeople(), PicturePolitics(),
        ],
        policies: [PolicyReads()],
        texts: [
            NationalNumber(), AccountNumber(), CompanyNumber(), PhoneNumber(), MailAddress(), BirthDate(),
            HomeAddress(),
            NumberPlate(), AssociationContact(), ControlCharacters(), EmbargoFile(),
        ],
        approvals: [ApprovalGiven()],
        switches: [StyleSwitch()],
        departures: [DepartedLinks(), RedirectKept()])

    public init(
        refs: [any Rule<RefSubject>], names: [any Rule<NameSubject>], unreadable: [any Rule<UnreadableSubject>],
        acts: [any Rule<ActSubject>], pages: [any Rule<PageSubject>], files: [any Rule<FileSubject>],
        assets: [any Rule<AssetSubject>], policies: [any Rule<PolicySubject>], texts: [any Rule<TextSubject>],
        approvals: [any Rule<ApprovalSubject>], switches: [any Rule<SwitchSubject>] = [],
        departures: [any Rule<DepartureSubject>] = []
    ) {
        self.departures = departures
        self.refs = refs
        self.names = names
        self.unreadable = unreadable
        self.acts = acts
        self.pages = pages
        self.files = files
        self.assets = assets
        self.policies = policies
        self.texts = texts
        self.approvals = approvals
        self.switches = switches
    }

    /// The same rules, but for those that ask who did it.
    public var withoutActs: RuleBook {
        RuleBook(
            refs: refs, names: names, unreadable: unreadable, acts: [], pages: pages, files: files, assets: assets,
            policies: policies, texts: texts, approvals: [], switches: switches, departures: departures)
    }

    /// The rules that answer to a name: their own, or that of another linter (`MD045`).
    public func descriptions(named name: String) -> [RuleDescription] {
        descriptions.filter { $0.answers(to: name) }
    }

    /// What a rule demands; nil for a name that is no rule.
    public func description(of id: RuleID) -> RuleDescription? {
        asked.description(of: id) { everyRule.lazy.map { type(of: $0).description }.first { $0.id == id } }
    }

    /// Whether a rule looks at pages.
    public func isOfPages(_ id: RuleID) -> Bool { pages.contains { type(of: $0).description.id == id } }

    /// Whether a rule refuses whatever was agreed.
    public func isDangerous(_ id: RuleID) -> Bool {
        if case .always? = description(of: id)?.force { true } else { false }
    }

    /// All descriptions, by name.
    public var descriptions: [RuleDescription] {
        everyRule.map { type(of: $0).description }.sorted { $0.id < $1.id }
    }

    private var everyRule: [any Rule] {
        refs + names + unreadable + acts + pages + files + assets + policies + texts + approvals
            + switches + departures
    }
}

/// Descriptions that were asked for: each finding asks for that of its rule.
private final class AskedDescriptions: Sendable {
    private let known = Mutex<[RuleID: RuleDescription?]>([:])

    func description(of id: RuleID, find: () -> RuleDescription?) -> RuleDescription? {
        known.withLock { known in
            if let found = known[id] { return found }
            let found = find()
            known[id] = .some(found)
            return found
        }
    }
}
