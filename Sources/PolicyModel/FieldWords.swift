import Findings

/// What is asked with each field that the program itself knows, in a sentence. A municipality's own `uitleg` goes first.
enum FieldWords {
    /// The sentence of a field; nil when its name says all.
    static func sentence(of name: String) -> Message? { sentences[name] }

    private static let sentences = Dictionary(
        table.map { ($0.0, Message(nl: $0.1, en: $0.2)) }, uniquingKeysWith: { first, _ in first })

    private static let table: [(String, String, String)] = [
        (
            "id", "Een korte naam die nooit verandert, ook niet als de titel verandert.",
            "A short name that never changes, not even when the title does."
        ),
        (
            "titel", "Waarover de tekst gaat, zoals de lezer het zou zoeken.",
            "What the text is about, as a reader would look for it."
        ),
        (
            "samenvatting", "In één of twee zinnen wat de lezer hier vindt.",
            "What the reader finds here, in a sentence or two."
        ),
        (
            "contact", "Waar de lezer terechtkan: een dienst, en een telefoonnummer, mailadres of balie.",
            "Where the reader can turn to: a service, with a telephone number, a mail address or a desk."
        ),
        (
            "redacteur", "Wie de tekst schrijft of bijhoudt.",
            "Who writes the text or keeps it up to date."
        ),
        (
            "trefwoorden", "Woorden waarmee lezers dit zoeken.",
            "Words by which readers look for this."
        ),
        (
            "doelgroep", "Voor wie het bestemd is.",
            "Whom it is meant for."
        ),
        (
            "wijk", "In welke wijk of deelgemeente het speelt.",
            "The district that it is about."
        ),
        (
            "kanalen", "Op welke kanalen het nog verschijnt.",
            "The other channels on which it appears."
        ),
        (
            "beleidsdomein", "Bij welk beleidsdomein het hoort. Zo weten we welke schepen bevoegd is.",
            "The policy domain it belongs to: that tells which alderman is competent."
        ),
        (
            "publiceren_op", "De dag waarop het online komt.",
            "The day on which it goes online."
        ),
        (
            "offline_vanaf", "De eerste dag waarop het niet meer online staat.",
            "The first day on which it is no longer online."
        ),
        (
            "nakijken_voor", "De dag waarvoor iemand nakijkt of alles nog klopt.",
            "The day before which somebody checks that all of it is still right."
        ),
        (
            "embargo_tot", "Tot wanneer niemand buiten de gemeente dit mag zien.",
            "Until when nobody outside the municipality may see this."
        ),
        (
            "aangevraagd_op", "De dag waarop de dienst het bij de communicatiedienst aanvroeg.",
            "The day on which the department asked the communication service for it."
        ),
        (
            "beleidsfase",
            "Hoe ver het staat: gewone dienstverlening, een beslissing, of beleid waar nog over gepraat wordt.",
            "How far it is: ordinary service, a decision, or policy that is still being talked about."
        ),
        (
            "besluit", "Welk orgaan het besliste en wanneer; het adres van het besluit mag later komen.",
            "Which body decided it and when; the address of the decision may come later."
        ),
        (
            "inspraak", "Of en hoe inwoners kunnen meepraten, en tot wanneer.",
            "Whether and how people can take part, and until when."
        ),
        (
            "terugkoppeling", "Wat er met de inspraak gebeurde, of de pagina waar dat staat.",
            "What was done with what people said, or the page that tells it."
        ),
        (
            "doelstelling", "De doelstelling van het meerjarenplan waar dit bij hoort.",
            "The goal of the multi-year plan that this belongs to."
        ),
        (
            "afzender", "Wie hier spreekt.",
            "Who speaks here."
        ),
        (
            "mandatarissen", "Elke mandataris die erin voorkomt, met waarom dat hier past.",
            "Each office holder who appears in it, with why that fits here."
        ),
        (
            "sponsor", "Wie meebetaalde. De lezer mag dat weten.",
            "Who helped to pay. Readers may know that."
        ),
        (
            "derden", "Van wie de activiteit is, als de gemeente ze niet zelf organiseert.",
            "Whose activity it is, when the municipality does not organise it."
        ),
        (
            "politieke_context", "Waarom een partij hier genoemd wordt, bijvoorbeeld een verkiezingsuitslag.",
            "Why a party is named here, for example the result of an election."
        ),
        (
            "noodzaak", "Waarom een merk of winkel hier genoemd moet worden.",
            "Why a brand or shop has to be named here."
        ),
        (
            "bronnen", "Waar de informatie vandaan komt.",
            "Where the information comes from."
        ),
        (
            "correcties", "Wat er na publicatie rechtgezet is, en wanneer.",
            "What was put right after publication, and when."
        ),
        (
            "taal", "De taal van de tekst, als dat geen Nederlands is.",
            "The language of the text, when it is not Dutch."
        ),
        (
            "vertaling_van", "De Nederlandse pagina waarvan dit een vertaling is.",
            "The Dutch page that this translates."
        ),
        (
            "beelden", "De beelden bij de tekst, elk met een alternatieve tekst.",
            "The images with the text, each with alternative text."
        ),
        (
            "ai", "Of AI meehielp aan de tekst.",
            "Whether AI helped with the text."
        ),
        (
            "ai_tool", "Welk AI-programma meehielp.",
            "The AI program that helped."
        ),
        (
            "eindredactie", "Wie de tekst van AI nalas, en wanneer.",
            "Who read the text by AI over, and when."
        ),
        (
            "persoonsgegevens", "Of er gegevens van mensen in staan, en op welke rechtsgrond.",
            "Whether it holds data on people, and on which legal ground."
        ),
        (
            "archief", "In welke archiefreeks het hoort en hoelang het bewaard wordt.",
            "The archive series it belongs to and how long it is kept."
        ),
        (
            "product_id", "Het nummer in de producten- en dienstencatalogus (IPDC).",
            "Its number in the catalogue of products and services (IPDC)."
        ),
        (
            "tarief", "Wat het kost.",
            "What it costs."
        ),
        (
            "loket", "Aan welke balie je ervoor terechtkan.",
            "The desk where people can go for it."
        ),
        (
            "nieuwswaarde", "In één zin waarom dit nieuws is voor inwoners.",
            "In a sentence why this is news for people."
        ),
        (
            "voorstel_van", "Wie het nieuws voorstelde.",
            "Who suggested the news."
        ),
        (
            "toegang", "Wie op het intranet deze pagina mag lezen.",
            "Who may read this page on the intranet."
        ),
        (
            "uit_id", "Het nummer van de activiteit in de UiTdatabank.",
            "The number of the activity in the UiTdatabank."
        ),
        (
            "begin", "Wanneer het begint.",
            "When it begins."
        ),
        (
            "einde", "Wanneer het eindigt.",
            "When it ends."
        ),
        (
            "plaats", "Waar het doorgaat.",
            "Where it takes place."
        ),
        (
            "organisator", "Wie het organiseert, en wat voor organisatie dat is.",
            "Who organises it, and what kind of organisation that is."
        ),
        (
            "prijs", "Wat het kost; schrijf gratis als het niets kost.",
            "What it costs; write gratis when it costs nothing."
        ),
        (
            "opgehaald_op", "De dag waarop dit uit de UiTdatabank gehaald is.",
            "The day on which this was taken from the UiTdatabank."
        ),
        (
            "partner", "Met wie de afspraak of de advertentie gemaakt is.",
            "With whom the deal or the advertisement was made."
        ),
        (
            "van", "De eerste dag.",
            "The first day."
        ),
        (
            "tot", "De laatste dag.",
            "The last day."
        ),
        (
            "reglement", "Welk reglement of besluit bekendgemaakt wordt.",
            "Which regulation or decision is published."
        ),
        (
            "bekendgemaakt_op", "De dag waarop het officieel bekendgemaakt is.",
            "The day of its official publication."
        ),
        (
            "inkijken", "Waar en wanneer je het kan inkijken.",
            "Where and when it can be consulted."
        ),
        (
            "ondertekenaars", "Wie de brief ondertekent, met functie.",
            "Who signs the letter, with the function."
        ),
        (
            "aanspreking", "Hoe je de lezer aanspreekt: in een brief met u.",
            "How the reader is addressed: in a letter formally."
        ),
        (
            "kenmerk", "Het kenmerk van het dossier.",
            "The reference of the file."
        ),
        (
            "ontvanger", "Aan wie de brief gericht is.",
            "Whom the letter is addressed to."
        ),
        (
            "dienst", "Over welke dienst het gaat.",
            "The department it is about."
        ),
        (
            "soort_product", "Wat je nodig hebt, bijvoorbeeld een affiche of een nieuwsbericht.",
            "What you need, for example a poster or a news item."
        ),
        (
            "doel", "Wat mensen erna moeten weten of doen.",
            "What people should know or do afterwards."
        ),
        (
            "boodschap", "Wat je wil zeggen, in één zin.",
            "What you want to say, in one sentence."
        ),
        (
            "aanpak", "Hoe je het wil aanpakken.",
            "How you want to go about it."
        ),
        (
            "budget", "Hoeveel geld ervoor is.",
            "How much money there is for it."
        ),
        (
            "leverdatum", "De dag waarop het klaar moet zijn.",
            "The day on which it has to be ready."
        ),
        (
            "materiaal", "Wat er al is: teksten, foto's, cijfers.",
            "What is there already: texts, photographs, figures."
        ),
        (
            "hoort_bij", "Het bericht, persbericht of project waar dit bij hoort.",
            "The item, press release or project that this belongs to."
        ),
        (
            "items", "De berichten die erin staan.",
            "The items in it."
        ),
        (
            "verstuurd_op", "Wanneer het verstuurd is.",
            "When it was sent."
        ),
        (
            "vraag", "Wie de campagne vroeg, en waarom.",
            "Who asked for the campaign, and why."
        ),
        (
            "middelen", "Welke middelen je inzet, zoals affiches of een filmpje.",
            "The means you use, such as posters or a film."
        ),
        (
            "cbs_kennisname", "Wanneer het college er kennis van nam.",
            "When the college was told about it."
        ),
        (
            "resultaat", "Wat de campagne opleverde.",
            "What came of the campaign."
        ),
        (
            "uur_toestand", "Op welk uur dit zo was.",
            "The hour at which this was so."
        ),
        (
            "volgende_update", "Wanneer het volgende bericht komt.",
            "When the next message comes."
        ),
        (
            "be_alert", "Of er een BE-Alert verstuurd is.",
            "Whether a BE-Alert was sent."
        ),
        (
            "bevestigd_door", "Welke disciplines of diensten dit bevestigden.",
            "The disciplines or services that confirmed this."
        ),
        (
            "overleg", "Met wie en wanneer overlegd is.",
            "Who was consulted, and when."
        ),
        (
            "eenvoudig", "Of de tekst ook in eenvoudige taal geschreven is.",
            "Whether the text is written in plain language too."
        ),
        (
            "vertalingen", "De vertalingen van dit bericht.",
            "The translations of this message."
        ),
        (
            "meerwaarde", "Waarom dit op papier moet.",
            "Why this has to be on paper."
        ),
        (
            "oplage", "Hoeveel stuks je laat drukken.",
            "How many copies are printed."
        ),
        (
            "verspreiding", "Waar en hoe het verdeeld wordt.",
            "Where and how it is distributed."
        ),
        (
            "papier", "Op welk papier.",
            "The paper it is printed on."
        ),
        (
            "kostprijs", "Wat het drukken en verdelen kost.",
            "What printing and distribution cost."
        ),
        (
            "huisstijl", "Welke huisstijl het volgt.",
            "The house style that it follows."
        ),
        (
            "ontwerp", "Het bestand met het ontwerp.",
            "The file with the design."
        ),
        (
            "leverancier", "Wie het drukt of maakt.",
            "Who prints or makes it."
        ),
        (
            "bestelbon", "Het nummer van de bestelbon.",
            "The number of the order."
        ),
        (
            "nummer", "Het nummer, zoals 2027-1.",
            "Its number, such as 2027-1."
        ),
        (
            "deadline_tekst", "Tot wanneer teksten binnen mogen komen.",
            "Until when texts may come in."
        ),
        (
            "deadline_beeld", "Tot wanneer beelden binnen mogen komen.",
            "Until when images may come in."
        ),
        (
            "drukklaar", "Wanneer alles naar de drukker gaat.",
            "When all of it goes to the printer."
        ),
        (
            "verschijnt", "De dag waarop het in de bus valt.",
            "The day on which it drops through the letterbox."
        ),
        (
            "volgende", "Het nummer dat erna komt.",
            "The issue after it."
        ),
        (
            "rubrieken", "Welke rubrieken in dit nummer staan.",
            "The sections in this issue."
        ),
        (
            "statuut", "Volgens welke versie van het redactiestatuut.",
            "The version of the editorial statute that it follows."
        ),
        (
            "gedrukt", "Of het nummer al gedrukt is.",
            "Whether the issue has been printed."
        ),
        (
            "editie", "In welk nummer van het infoblad het staat, zoals 2027-1.",
            "The issue of the magazine that it stands in, such as 2027-1."
        ),
        (
            "rubriek", "In welke rubriek het staat.",
            "The section that it stands in."
        ),
        (
            "max_tekens", "Hoeveel tekens er hoogstens in passen.",
            "How many characters fit in at most."
        ),
        (
            "invalshoek", "Wat het artikel vertelt, en vanuit wie.",
            "What the article tells, and from whose point of view."
        ),
        (
            "onderwerp", "Waarover het gaat.",
            "What it is about."
        ),
        (
            "platform", "Welk platform, zoals Facebook.",
            "The platform, such as Facebook."
        ),
        (
            "adres", "Het webadres ervan.",
            "Its address on the web."
        ),
        (
            "hoofdpagina", "Of dit de hoofdpagina van de gemeente is.",
            "Whether this is the main page of the municipality."
        ),
        (
            "deel_van", "Het kanaal waar dit een deel van is.",
            "The channel that this is a part of."
        ),
        (
            "nood", "Welke nood dit kanaal invult die een ander kanaal niet invult.",
            "The need that this channel meets and no other does."
        ),
        (
            "einddatum", "De dag waarop het kanaal stopt.",
            "The day on which the channel ends."
        ),
        (
            "beheerders", "Wie het kanaal beheert: iemand, en een vervanger.",
            "Who looks after the channel: somebody, and a deputy."
        ),
        (
            "huisregels", "Waar de huisregels van de pagina staan.",
            "Where the house rules of the page stand."
        ),
        (
            "hoogstens_per_dag", "Hoeveel berichten er hoogstens per dag op komen.",
            "How many posts a day it takes at most."
        ),
        (
            "uitschrijven", "Hoe een lezer zich uitschrijft.",
            "How a reader unsubscribes."
        ),
        (
            "verzendlijsten", "Naar welke perslijsten het gaat.",
            "The press lists that it goes to."
        ),
        (
            "kopie", "Wie een kopie krijgt, zoals cbs, gr en bcsd.",
            "Who gets a copy, such as cbs, gr and bcsd."
        ),
        (
            "perskamer", "De plaats in de perskamer op de website.",
            "Its place in the press room on the website."
        ),
        (
            "contact_beleid", "Wie de pers belt over het beleid. Zet bij een gsm-nummer alleen_voor_pers: ja.",
            "Whom the press calls about policy. With a mobile number put alleen_voor_pers: ja."
        ),
        (
            "contact_overig", "Wie de pers belt voor al het andere.",
            "Whom the press calls about anything else."
        ),
        (
            "citaten", "Wie iets zegt, en met welke functie.",
            "Who is quoted, and in which function."
        ),
        (
            "motief", "Waarom de pers hiervoor moet komen.",
            "Why the press has to come for this."
        ),
        (
            "uur", "De dag en het uur.",
            "The day and the time."
        ),
        (
            "periode", "Welke weken of maanden de planning omvat.",
            "The weeks or months that the planning covers."
        ),
        (
            "thema", "Bij welk thema het project hoort.",
            "The theme that the project belongs to."
        ),
        (
            "documenten", "Verslagen en plannen bij het project.",
            "Reports and plans of the project."
        ),
        (
            "startbericht", "Het bericht waarmee het project begon.",
            "The item with which the project began."
        ),
        (
            "tussenbericht", "Het bericht tijdens het project.",
            "The item during the project."
        ),
        (
            "schermen", "Op welke schermen het komt.",
            "The screens that it appears on."
        ),
        (
            "kanaal", "Op welk kanaal het komt.",
            "The channel that it goes to."
        ),
        (
            "beheerder", "Wie het bericht opvolgt en antwoordt.",
            "Who follows the post up and answers."
        ),
        (
            "vervanger", "Wie dat doet bij afwezigheid.",
            "Who does so in absence."
        ),
        (
            "hashtags", "De hashtags bij het bericht.",
            "The hashtags of the post."
        ),
        (
            "betreft_dienst", "Over welke andere dienst het gaat.",
            "Which other department it is about."
        ),
        (
            "vraagt_interactie", "Of je om een antwoord of reactie vraagt.",
            "Whether you ask people to answer or react."
        ),
        (
            "gevoeligheid", "Wat er gevoelig aan is.",
            "What is sensitive about it."
        ),
        (
            "ingelicht", "Wie vooraf ingelicht is.",
            "Who was told beforehand."
        ),
        (
            "initiatiefnemer", "Van wie het initiatief komt.",
            "Whose initiative it is."
        ),
        (
            "dringend", "Waarom het niet tot morgen kan wachten, en wie dat besliste.",
            "Why it cannot wait until tomorrow, and who decided that."
        ),
        (
            "ondertitels", "Het bestand met de ondertitels, of waar ze staan.",
            "The file with the subtitles, or where they are."
        ),
        (
            "tagt", "Of er mensen of accounts in genoemd worden.",
            "Whether people or accounts are tagged in it."
        ),
        (
            "tags", "Wie er genoemd wordt.",
            "Who is tagged."
        ),
        (
            "deelt", "Het bericht van iemand anders dat je deelt.",
            "The post of somebody else that you share."
        ),
        (
            "kandideren_tot", "De laatste dag om te kandideren.",
            "The last day to apply."
        ),
        (
            "uitgeschreven", "Waar de tekst van het filmpje uitgeschreven staat.",
            "Where what is said in the film is written out."
        ),
        (
            "audiodescriptie", "Of iemand beschrijft wat je ziet.",
            "Whether somebody describes what is seen."
        ),
        (
            "duur", "Hoelang het duurt.",
            "How long it lasts."
        ),
        (
            "maker", "Wie het beeld maakte.",
            "Who made the image."
        ),
        (
            "gebruiksrecht", "Waarom we het mogen gebruiken.",
            "Why we may use it."
        ),
        (
            "eigenaar", "Wie eigenaar van de rechten is, als dat niet de maker is.",
            "Who owns the rights, when that is not the maker."
        ),
        (
            "herkomst", "Waar het beeld vandaan komt.",
            "Where the image comes from."
        ),
        (
            "licentie", "De naam van de licentie, zoals CC-BY-4.0.",
            "The name of the licence, such as CC-BY-4.0."
        ),
        (
            "bron_url", "Het webadres waar het beeld gevonden is.",
            "The web address where the image was found."
        ),
        (
            "bewijs", "Waar staat dat we het mogen gebruiken: een mail, contract of factuur.",
            "Where it says that we may use it: a mail, a contract or an invoice."
        ),
        (
            "te_gebruiken_tot", "De laatste dag waarop we het mogen gebruiken.",
            "The last day on which we may use it."
        ),
        (
            "gebieden", "Voor welke landen of streken het recht geldt; leeg is overal.",
            "The countries or regions that the right is for; empty means everywhere."
        ),
        (
            "hergebruik", "Wie het nog mag gebruiken; leeg is alleen de gemeente.",
            "Who else may use it; empty means the municipality alone."
        ),
        (
            "fotovermelding", "De naam die bij het beeld moet staan.",
            "The name that has to stand with the image."
        ),
        (
            "herkenbaar", "Of er iemand herkenbaar op staat.",
            "Whether anybody can be recognised."
        ),
        (
            "minderjarig", "Of er iemand jonger dan achttien bij is.",
            "Whether anybody under eighteen is on it."
        ),
        (
            "toestemming", "Waar de toestemming bewaard is van wie herkenbaar is.",
            "Where the consent is kept of whoever can be recognised."
        ),
        (
            "ingetrokken_op", "De dag waarop de toestemming ingetrokken werd.",
            "The day on which the consent was withdrawn."
        ),
        (
            "personen", "Wie erop staat: mandatarissen bij naam, anderen alleen met het nummer van hun toestemming.",
            "Who is on it: office holders by name, others only by the number of their consent."
        ),
        (
            "beeldtype", "Wat voor beeld het is.",
            "What kind of image it is."
        ),
        (
            "publieke_plaats", "Of het op een openbare plaats gemaakt is.",
            "Whether it was made in a public place."
        ),
        (
            "focus_personen", "Op hoeveel mensen de nadruk ligt.",
            "How many people it focuses on."
        ),
        (
            "taggen", "Of wie erop staat, getagd mag worden.",
            "Whether those on it may be tagged."
        ),
        (
            "verkregen_op", "De dag waarop we het kregen of maakten.",
            "The day on which we got or made it."
        ),
        (
            "alt_voorstel", "Wat je op het beeld ziet, voor wie het niet ziet.",
            "What can be seen on the image, for who does not see it."
        ),
        (
            "decoratief", "Of het beeld alleen versiering is.",
            "Whether the image is decoration alone."
        ),
        (
            "uitsnede_van", "Het beeld waar dit een uitsnede of kleinere versie van is.",
            "The image that this is a crop or a smaller copy of."
        ),
        (
            "album", "Het evenement waar de beelden van zijn.",
            "The event that the images are of."
        ),
        (
            "afgewogen_door", "Wie zich afvroeg of dit op de voorpagina mag staan.",
            "Who asked whether this may stand on the front page."
        ),
        (
            "nagelezen_door", "Wie de tekst nalas voor hij online komt.",
            "Who reread the text before it comes online."
        ),
        (
            "beeld_bekeken_door", "Wie keek of het beeld niemand vernedert en niets verdraait.",
            "Who saw to it that the image humiliates nobody and twists nothing."
        ),
        (
            "nagevraagd_bij", "Bij welke dienst je navroeg of het klopt.",
            "The department that you asked whether it is right."
        ),
        (
            "twijfel", "Of je twijfelde of het klopt.",
            "Whether you doubted that it is right."
        ),
        (
            "afgestemd_met", "Met wie je dit afsprak voor je het plaatste.",
            "With whom you agreed on this before posting it."
        ),
        (
            "antwoord", "Wat je antwoordde aan wie dit voorstelde.",
            "What you answered to who suggested this."
        ),
        (
            "nieuw_onderdeel", "Of dit een nieuw onderdeel van de website is.",
            "Whether this is a new part of the site."
        ),
        (
            "uitgeprobeerd_met", "Met welke inwoners je het vooraf uitprobeerde.",
            "The people with whom you tried it out beforehand."
        ),
        (
            "communicatieplan", "Waar het plan staat van wat we in elke fase vertellen.",
            "Where the plan stands of what we tell in each phase."
        ),
        (
            "merktoets", "Waarom dit past bij waar de gemeente voor staat.",
            "Why this suits what the municipality stands for."
        ),
        (
            "merkwaarde", "Welke waarde van de gemeente je hiermee toont.",
            "The value of the municipality that you show with it."
        ),
        (
            "kanalenkeuze", "Waarom je de pers langs deze weg bereikt.",
            "Why you reach the press this way."
        ),
        (
            "klimaat", "Wat dit betekent voor klimaat en duurzaamheid.",
            "What this means for climate and sustainability."
        ),
        (
            "vorm", "Of het bericht vooral tekst, een foto, een filmpje, een vraag of een wedstrijd is.",
            "Whether the post is mostly text, a photo, a film, a question or a contest."
        ),
        (
            "bezoekadres", "De straat en het nummer waar de dienst is.",
            "The street and number where the service is."
        ),
        (
            "openingsuren", "Per dag wanneer de dienst open is, zoals `dinsdag: 14 tot 19 uur`.",
            "For each day when the service is open, such as `dinsdag: 14 tot 19 uur`."
        ),
        (
            "richtlijn", "Waar staat hoe je op reacties antwoordt.",
            "Where it says how reactions are answered."
        ),
        (
            "vooraf_getest", "Hoe en met wie je de campagne vooraf testte.",
            "How and with whom you tested the campaign beforehand."
        ),
        (
            "kosten_afgewogen", "Waarom wat het kost in verhouding staat tot wat het oplevert.",
            "Why what it costs is in proportion to what it brings."
        ),
        (
            "duurzaam", "Waarom deze keuze duurzaam is.",
            "Why this choice is sustainable."
        ),
        (
            "laatste_bericht", "Of er na dit bericht geen volgend meer komt.",
            "Whether no message follows this one."
        ),
        (
            "oproep", "Of je lezers vraagt om iets te plaatsen of te antwoorden.",
            "Whether you ask readers to post or answer something."
        ),
        (
            "bijgewerkt_op", "De dag waarop je het bericht het laatst aanpaste.",
            "The day on which you last changed the post."
        ),
        (
            "termijn", "Of het nieuws maar kort telt, zoals werken of vrije kaarten.",
            "Whether the news counts for a short time only, such as works or free tickets."
        ),
    ]
}
