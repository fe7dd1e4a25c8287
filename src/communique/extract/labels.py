"""The words by which sections, genres, authors, agencies and dates are told, as data.

In: nothing. Out: sets of folded phrases, and alternations for regular expressions. Surprising: agencies stand beside
words that only stand for one ("agencies", "monitoring desk"); a credit to them names no outlet that could be asked.
"""

from __future__ import annotations

from communique.extract.cues import phrases

SECTIONS = phrases(
    """
    news|nation|world|world news|international|asia|south asia|central asia|middle east|africa|europe|americas|us|u.s.|usa|uk|china|india|pakistan|national|national news
    politics|business|economy|economics|opinion|opinions|editorial|editorials|op-ed|op-eds|comment|commentary|analysis|column|columns|columnists|perspective
    viewpoint|views|letters|blog|blogs|features|feature|interview|interviews|explainer|explainers|explained|in depth|in-depth|long read|longform|report
    reports|special report|exclusive|investigation|investigations|breaking|breaking news|latest|live|security|defence|defense|diplomacy|foreign affairs
    foreign policy|military|sport|sports|cricket|technology|tech|science|health|climate|environment|culture|lifestyle|entertainment|travel|books
    magazine|video|videos|photos|multimedia|podcast|podcasts|weather|city|cities|local|regional|region|metro|front page|back page|home|headlines
    top stories|press release|press releases|media note|press statement|statement|statements|readout|transcript|briefings|fact check|fact-check|newsletter
    crime|courts|law|justice|education|society|opinion & editorial|breaking views
    """
)
"""Names of a site's sections, as they stand above a headline or in a menu."""

OPINION = phrases(
    "opinion|opinions|editorial|editorials|op-ed|op-eds|oped|opinion & editorial|comment|commentary|column|columns|columnist|columnists|viewpoint|views|letters|perspective|perspectives|commentisfree|voices"
)
ANALYSIS = phrases(
    "analysis|news analysis|in depth|in-depth|explainer|explainers|explained|backgrounder"
)
STATEMENT = phrases(
    "press release|press releases|press statement|press statements|media note|media notes|statement|statements|readout|joint statement|official statement|fact sheet"
)
TRANSCRIPT = phrases(
    "transcript|transcripts|press briefing|press briefings|department press briefing|full transcript"
)

STATEMENT_TITLES = (
    "joint statement",
    "joint communique",
    "joint declaration",
    "press release",
    "press statement",
    "statement by",
    "statement on",
    "statement from",
    "readout of",
    "readout:",
    "media note",
    "joint press statement",
    "text of",
    "fact sheet",
    "full text",
)
TRANSCRIPT_TITLES = ("transcript", "full transcript", "press briefing", "department press briefing", "remarks by", "remarks at", "rush transcript", "interview transcript")

AGENCIES = phrases(
    """
    reuters|thomson reuters|ap|the associated press|associated press|afp|agence france-presse|agence france presse|app|associated press of pakistan
    upi|united press international|ani|pti|press trust of india|ians|xinhua|tass|itar-tass|interfax|ria novosti|sputnik|anadolu|anadolu agency|aa|dpa|efe|ansa
    kyodo|kyodo news|yonhap|bernama|antara|irna|tasnim|fars|mehr|wam|spa|qna|kuna|mena|bakhtar|khaama|khaama press|bss|unb|inp|nni|online|ppi|ina
    pa|pa media|press association|belga|apa|pap|ctk|tanjug|ukrinform|belta|azertac|armenpress|kazinform|montsame|kcna|cna|vna
    bloomberg|bloomberg news|cnn|bbc|bbc news|voa|voice of america|rfe/rl|radio free europe/radio liberty|al jazeera|dw|deutsche welle
    agencies|news agencies|wire services|wire reports|wires|agency|news agency|monitoring desk
    """
)
"""Agencies and what stands for them in a credit."""

AGENCY_WORDS = ("news agency", "press agency", "news service", "wire service", "newswire", "news wire")

OUTLET_ENDS = phrases(
    "times|post|news|herald|tribune|wire|newswire|standard|gazette|journal|observer|agency|monitor|mail|chronicle|express|review|bulletin|dispatch|telegraph|courier|mirror|guardian|press|media"
    "|daily|weekly|magazine|tv|radio|broadcasting|network|globe|register|examiner|inquirer|ledger|online|digest|spectator|advertiser|newspaper|television|broadcaster"
)
"""Last words of an outlet's name."""
OUTLET_ENDS_AFTER_THE = phrases("nation|sun|star|independent|citizen|leader|record|echo|voice|world|republic|east african|standard-bearer|republican|messenger|reporter|economist|hindu|statesman|pioneer|leader|age|scotsman")
"""Last words of an outlet's name that a person may bear too: only after "The" or "Daily"."""
OUTLET_STARTS = phrases("ministry|embassy|institute|centre|center|foundation|council|radio|agence|daily")
"""First words of an institution that publishes, or of an outlet's name."""

PUBLISHED_LABELS = "published on|published at|published|first published|originally published|posted on|posted|date published|publication date|publish date|pub date|release date|released|issued on|date|dated|created"
UPDATED_LABELS = "last updated on|last updated at|last updated|updated on|updated at|updated|last modified|modified|date modified|edited|last edited|revised"
CRAWL_LABELS = "retrieved on|retrieved|accessed on|accessed|archived on|archived|captured on|captured|crawled on|crawled|saved on|saved|printed on|downloaded on|downloaded|fetched on|fetched|cached on|cached|snapshot of|snapshot|viewed on|today is|today|as of"

ORIGIN_LABELS = "original source|originally published in|originally published on|originally published by|originally published at|originally appeared in|originally appeared on|first published in|first published on|first published by|first appeared in|first appeared on|source|sources|courtesy of|republished from|reprinted from|reprinted with permission from|syndicated from|news source|content source"
"""What names the source of a text, before a colon."""

DESKS = "web desk|news desk|newsdesk|digital desk|online desk|monitoring desk|foreign desk|national desk|international desk|sports desk|business desk|city desk|world desk|web team|news team"
STAFF = phrases(
    "editor|the editor|admin|administrator|staff|staff report|staff reporter|staff writer|the editors|editors|staff correspondent|our correspondent|a correspondent|correspondent|our staff reporter|our reporter|news desk|web desk|newsroom|editorial board|the editorial board|editorial|editorial team|special correspondent|our special correspondent|bureau report|web team|news team|desk report|web report|monitoring report|our diplomatic correspondent|diplomatic correspondent|from our correspondent|the newspaper's staff reporter"
)
"""Who signs without a name."""
