"""English titles, and the words by which names tell what they name. Data only."""

from __future__ import annotations

PORTFOLIOS = frozenset(
    """mining industry trade health energy transport infrastructure equipment agriculture culture education environment petroleum oil labour labor tourism
    planning economy communications communication water fisheries armed forces""".split()
)
"""What a minister may be for; a title only where its head follows."""

TITLES = frozenset(
    """president vice-president minister premier chancellor ambassador envoy secretary general lieutenant major brigadier
    colonel captain commander admiral marshal sergeant chief senator congressman congresswoman representative governor
    mayor king queen prince princess sheikh sultan emir shah justice judge attorney professor dr mr mrs ms sir lord lady
    imam mullah maulana mufti ayatollah pope bishop archbishop father rev spokesman spokeswoman spokesperson director
    chairman chairwoman chairperson chair adviser advisor counsellor commissioner inspector superintendent speaker
    leader militant terrorist analyst deputy undersecretary assistant special foreign prime interior defence defense finance army
    state security national police gen lt col maj capt brig sgt spc ssgt pfc cpl cpt pvt msgt tsgt cmdr adm sen rep gov prof delegate negotiator coordinator head
    officer diplomat economist researcher activist lawyer author editor correspondent journalist candidate co-chair vice
    affairs external internal home trade health cabinet crown commodore consul prosecutor lawmaker legislator mp mep maître maitre excellency h.e
    h.e. fr secretary-general director-general attorney-general consul-general under-secretary-general undersecretary-general major-general
    lieutenant-general brigadier-general inspector-general prime-minister rapporteur""".split()
) | PORTFOLIOS
"""Words of a title before a name; the last of them must be one of TITLE_HEADS."""

TITLE_HEADS = frozenset(
    """president vice-president minister premier chancellor ambassador envoy secretary general lieutenant major brigadier colonel
    captain commander admiral marshal sergeant chief senator congressman congresswoman representative governor mayor king
    queen prince princess sheikh sultan emir justice judge professor dr mr mrs ms sir lord lady imam mullah maulana mufti
    ayatollah pope bishop archbishop father rev spokesman spokeswoman spokesperson director chairman chairwoman chairperson chair
    adviser advisor counsellor commissioner inspector superintendent speaker leader militant terrorist analyst
    undersecretary gen lt col maj capt brig sgt spc ssgt pfc cpl cpt pvt msgt tsgt cmdr adm sen rep gov prof attorney delegate negotiator coordinator head officer diplomat
    economist researcher activist lawyer author editor correspondent journalist candidate co-chair commodore consul prosecutor lawmaker legislator mp mep
    maître maitre excellency h.e h.e. fr secretary-general director-general attorney-general consul-general under-secretary-general
    undersecretary-general major-general lieutenant-general brigadier-general inspector-general prime-minister rapporteur""".split()
)

NOT_ROLES = frozenset("mr mrs ms dr sir lord lady militant terrorist prof rev father fr maître maitre excellency h.e h.e.".split())

TYPE_WORDS: dict[str, tuple[str, ...]] = {
    "operation": ("operation",),
    "exercise": ("exercise",),
    "agreement": ("agreement", "accord", "accords", "pact", "treaty", "convention", "protocol", "memorandum", "charter", "deal"),
    "document": ("report", "communique", "declaration", "statement", "yearbook", "survey", "act", "bill", "resolution", "strategy"),
    "security_force": (
        "army", "navy", "air force", "police", "guard", "guards", "corps", "command", "forces", "force", "rangers", "regiment",
        "brigade", "service", "constabulary", "gendarmerie", "coast guard", "levies", "troops", "department of counter-terrorism",
    ),
    "armed_group": ("front", "militia", "brigades", "taliban", "mujahideen", "army of liberation", "liberation army", "jihad", "insurgency", "rebels"),
    "government": (
        "ministry", "department", "embassy", "foreign office", "government", "cabinet", "parliament", "senate", "congress",
        "assembly", "agency", "court", "treasury", "presidency", "bureau", "authority", "administration", "consulate",
        "directorate", "commission", "council", "secretariat", "office", "chancery", "house",
    ),
    "civil_society": (
        "institute", "university", "college", "foundation", "centre", "center", "association", "society", "academy", "school",
        "union", "federation", "forum", "trust", "observatory", "watch", "network", "movement", "committee", "league", "party", "alliance",
        "museum", "library", "hospital", "church", "initiative", "organisation", "organization", "group",
    ),
    "media": ("times", "news", "post", "tribune", "herald", "courier", "gazette", "daily", "journal", "chronicle", "tv", "radio", "press", "guardian", "observer", "telegraph", "weekly", "broadcasting"),
    "business": ("inc", "corp", "corporation", "company", "ltd", "bank", "airlines", "industries", "plc", "llc", "airways", "motors", "holdings"),
    "other": ("dialogue", "talks", "summit", "conference", "session", "round", "war", "games", "prize", "award", "day", "plan", "project", "programme", "program", "corridor"),
    "place": (
        "city", "province", "district", "valley", "river", "mountain", "mountains", "island", "islands", "lake", "sea", "gulf", "desert", "street",
        "road", "airport", "port", "bridge", "village", "town", "county", "region", "bay", "strait", "pass", "border", "square", "avenue", "base",
        "airfield", "camp", "station", "peninsula", "coast", "plateau", "hotel", "highway", "crossing",
    ),
}  # fmt: skip
"""Last (or first) words of names, and the type that they give."""

CONNECTORS = frozenset("of for the and on de la du del e y et bin ibn al el ul von van der da dos & to".split())
"""Small words within names; they never begin or end one."""

NOT_NAMES = frozenset(
    """jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december i mr mrs ms dr pm am gmt utc muslim muslims christian christians jewish jews hindu sunni shia shiite arab arabs
    western eastern northern southern mr. mp mps no yes africans europeans asians westerners covid internet our their his her its this that these those secondly firstly thirdly christmas eid ramadan ramzan ok tv""".split()
)

REGIONS = frozenset(
    """asia europe africa south-asia middle-east latin-america eurasia balkans caucasus sahel maghreb levant gulf antarctica
    arctic pacific atlantic mediterranean central-asia southeast-asia east-asia west-africa east-africa north-africa horn-of-africa
    western-europe eastern-europe north-america south-america central-america""".split()
)

HEADS_WITH_OF = frozenset(
    """ministry department centre center institute council house university bank office bureau academy association federation league
    organisation organization union chamber court school college board commission committee society parliament agency directorate
    conference convention memorandum declaration treaty charter line islands gulf bay strait state republic kingdom sultanate
    movement front army brotherhood society foundation forum coalition alliance confederation agreement accord pact protocol
    group forces authority agency mission force community corps party command office spirit statement principles embassy consulate
    government company corporation service police guard guards navy presidency secretariat delegation assembly senate church""".split()
)
"""Nouns that "of", "for" and "on" carry on to a longer name."""

REALMS = frozenset("republic kingdom sultanate emirate principality government federation confederation union state states commonwealth nation homeland palace".split())
"""What a state may be called; alone they name none, "Republic of Norvia" and "Norvian Republic" name the state."""

FOLLOWERS: dict[str, str] = dict(
    pair.split("=")
    for pair in """gang=armed_group cartel=armed_group militia=armed_group guerrillas=armed_group rebels=armed_group militants=armed_group insurgents=armed_group
    fighters=armed_group party=civil_society faction=civil_society movement=civil_society coalition=civil_society newspaper=media daily=media channel=media
    broadcaster=media magazine=media website=media company=business firm=business airline=business bank=business""".split()
)
"""Small nouns behind a name that tell what it names: "the Los Tigres gang"."""

STATE_BODIES: dict[str, str] = {
    **dict.fromkeys(
        [f"{portfolio} ministry" for portfolio in "foreign interior defence defense justice finance health energy trade oil transport agriculture".split()]
        + ["foreign office", "external affairs ministry", "home ministry", "parliament", "supreme court"],
        "government",
    ),
    **dict.fromkeys(
        ["army", "military", "navy", "air force", "coast guard", "armed forces", "police", "border guard", "border guards", "border police", "gendarmerie", "intelligence agency"],
        "security_force",
    ),
}
"""Bodies that each state has, written small behind its name, and their types."""

HEADS_TO_DO = frozenset("coalition mission commission committee campaign front alliance forum fund operation act plan initiative".split())
"""Nouns that "to" and a verb carry on to a longer name: "Coalition to Restore Peace"."""

PLACES_THAT_ARE_WORDS = frozenset(
    """alley amnesty ann apple barn bar bath batman bay boulder brent bush capital central centre charlotte chu coast cork delta dawn east eastern edison
    elizabeth enterprise eugene everett federal free frisco george hub human independence irving jewish karen kennedy kent kerry lakes lara leo leon let
    liberation linda loc luan man maritime mary metro mobile moro nancy nelson newton nice nigel no nodes north northern northwest orange para paradise
    paul plateau plunge pool reading regina region richmond rivers ruse sale san savannah sides south southern southwest split springs store surprise tank
    than tire tours trend unity uva van warren wash west western wells northeast northeastern northwestern southeast victoria jackson lincoln
    hope grace faith justice summit union liberty freedom progress victory prosperity mission price young sale deal date talk march
    guard border force service police army state national new old great upper lower""".split()
)
"""Towns, provinces and bodies whose one-word names are common words or the names of people: they need a word that makes them a place."""

PEOPLES = frozenset("people peoples workers women children farmers veterans citizens teachers journalists students lawyers mothers peasants soldiers".split())
"""Those whose "’s" stands within a name: "Norvian People’s Party"."""

FORERUNNERS: dict[str, str] = {
    **dict.fromkeys("frigate destroyer corvette submarine warship vessel ship tanker trawler ferry dhow carrier yacht cutter".split(), "other"),
    **dict.fromkeys("newspaper daily channel broadcaster website magazine weekly".split(), "media"),
    **dict.fromkeys("exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers".split(), "exercise"),
    **dict.fromkeys(("militia", "cartel", "gang"), "armed_group"),
}
"""Small nouns right before a name that tell what it names: "the frigate Norhaven"."""
PLACE_NOUNS = frozenset("village town city district island islands port region province river valley hamlet outpost camp crossing suburb neighbourhood county".split())
"""Small nouns whose "of" brings a place: "the village of Kelm"."""
PLACE_HEADS = frozenset("cap cape mount lake fort wadi jebel jabal puerto isla cerro cabo".split())
"""Words with which names of places begin."""
