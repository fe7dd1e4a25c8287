"""English word form and tag → lemma, by rule and a table of irregular forms.

Surprising: only what the finders ask for is exact (verbs, plural nouns); adjectives stay as they are.
"""

from __future__ import annotations

_IRREGULAR_VERBS = """
be am is are was were been being 's 're 'm|have has had having 've|do does did done doing|say says said|tell told|think thought|hold held
held|meet met|make made making|give gave given giving|take took taken taking|go went gone goes|come came coming|see saw seen|know knew known|
lead led|leave left leaving|send sent|spend spent|build built|lend lent|lose lost losing|find found|feel felt|keep kept|
get got gotten getting|put putting|set setting|cut cutting|hit hitting|shut shutting|let letting|split splitting|begin began begun
beginning|write wrote written writing|speak spoke spoken|break broke broken|choose chose chosen choosing|rise rose risen
rising|fall fell fallen|fight fought|buy bought|bring brought|seek sought|teach taught|catch caught|sell sold|pay paid|
lay laid|read|run ran running|win won winning|shoot shot|strike struck stricken striking|swear swore sworn|withdraw withdrew
withdrawn|draw drew drawn|grow grew grown|throw threw thrown|show shown|hear heard|stand stood|understand understood|
undertake undertook undertaken undertaking|forget forgot forgotten|forgive forgave forgiven|become became becoming|
beat beaten|bear bore borne|bind bound|bid bidding|blow blew blown|drive drove driven driving|eat ate eaten|fly flew flown flies|
freeze froze frozen|hang hung|hide hid hidden|kneel knelt|lie lay lain lying|mean meant|overthrow overthrew overthrown|
plead pled|prove proven|quit|ride rode|ring rang|seize seizing|shake shook shaken|sign|sink sank sunk|sit sat
sitting|sleep slept|steal stole stolen|swing swung|tear tore torn|uphold upheld|wear wore worn|wage|die died dying|
agree agreed agreeing|free freed freeing|flee fled fleeing|foresee foresaw foreseen|oversee oversaw overseen|reaffirm|
commit committed committing|admit admitted admitting|refer referred referring|occur occurred occurring|
confer conferred conferring|defer deferred|rebut rebutted rebutting|regret regretted regretting|plan planned planning|
stop stopped stopping|ban banned banning|submit submitted submitting|permit permitted permitting|quip quipped quipping|
kidnap kidnapped kidnapping|tweet tweeted tweeting|focus focused focusing|benefit|exit|visit visited visiting|target targeted targeting|bomb bombed
bombing|train trained training|award awarded|offer offered offering|press pressed|pledge pledged pledging|travel travelled travelling|
fuel fuelled|signal signalled signaling|counsel counselled|shell shelled shelling|cancel cancelled canceled|quote quoted quoting|
label labelled|dispel dispelled dispelling|compel compelled|rebel rebelled|control controlled controlling|deter deterred
deterring|transfer transferred transferring|grant granted|equip equipped equipping|drop dropped dropping|step stepped stepping|
hint hinted|gun gunned|rob robbed|tap tapped|warn warned|open opened opening|happen happened happening|listen listened|threaten threatened threatening|
strengthen strengthened strengthening|deepen deepened deepening|widen widened|weaken weakened|frighten|mention mentioned mentioning|question questioned|
sanction sanctioned sanctioning|caution cautioned cautioning|station stationed|condition|reason reasoned|abandon abandoned|
dismiss dismissed|express expressed|stress stressed stressing|discuss discussed|address addressed|possess|witness|assess assessed|
welcome welcomed welcoming|die|echo echoes echoed|veto vetoed vetoes|free|decree decreed|guarantee guaranteed guaranteeing
"""
_FORMS = {
    form: row.split()[0] for row in _IRREGULAR_VERBS.replace("\n", " ").split("|") for form in row.split()[1:]
}
_NOUNS = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "police": "police", "militia": "militia",
    "media": "media", "data": "data", "crises": "crisis", "feet": "foot", "lives": "life", "wives": "wife",
    "personnel": "personnel", "troops": "troops", "forces": "force", "arms": "arms", "series": "series", "talks": "talks",
    "headquarters": "headquarters", "species": "species", "kilometres": "kilometre", "servicemen": "serviceman",
    "servicewomen": "servicewoman", "policemen": "policeman", "gunmen": "gunman", "spokesmen": "spokesman", "news": "news",
    "congress": "congress", "bus": "bus", "campus": "campus", "status": "status", "consensus": "consensus", "virus": "virus",
}  # fmt: skip
_KEEP_E = ("at", "iz", "is", "ur", "iv", "ov", "av", "uc", "ac", "ic", "ec", "dg", "rg", "ng", "us", "os", "as", "ut", "od", "ud", "id", "ib", "ok", "ik", "ak", "ir", "or", "ol", "il", "ul", "bl", "cl", "pl", "tl", "dl", "gl", "fl", "kl", "nc", "rc", "rv", "lv", "ag", "ug", "eg", "op", "yp", "ap", "im", "um", "am", "om", "in", "un", "ar", "uir", "uat", "u", "e", "ns", "rs", "ps", "st", "ot", "et", "it", "aus", "eas")  # fmt: skip
_VERBS_WITHOUT_E = frozenset(
    """treat repeat defeat await greet meet support export import report reject protest request suggest insist assist
    resist consist persist exist enlist arrest test post host boost adjust entrust trust assert exert desert convert
    visit exploit recruit wait edit limit credit inherit prohibit inhibit exhibit deposit audit benefit elicit
    transit commit admit permit submit omit emit
    act react enact conduct construct instruct obstruct destruct predict contradict convict inflict restrict attract
    extract contract impact interact protect project inspect expect respect suspect detect elect collect direct
    affect effect connect correct pass press express stress address possess discuss assess dismiss witness guess miss
    cross bless focus target market budget orbit interpret
    explain complain maintain contain obtain retain remain restrain train gain claim proclaim exclaim aim reveal
    appeal repeal deal heal conceal fail prevail avail detail curtail hail sail
    join coin appoint point disappoint
    seem deem redeem esteem confirm affirm reaffirm inform perform reform form harm arm alarm warn learn return turn
    earn burn concern govern mourn adjourn
    sign design resign assign align campaign
    open happen threaten strengthen deepen widen weaken listen hasten tighten frighten lighten loosen
    mention question sanction caution station function position condition commission abandon reason pardon summon
    abduct depart start alert divert avert insert invert revert pervert
    avoid aid raid afford record board guard regard reward award forward ward
    add fund attend defend extend intend tend pretend contend amend commend recommend spend end depend suspend expend
    demand command expand stand withstand brand land hand remind find bind bound sound found surround respond
    demonstrate
    look work talk walk ask mask risk link think thank rank attack back track crack check block lock seek
    call kill fill bill drill install roll poll enroll
    visit vow allow show follow know throw grow review view renew
    develop help stop shop escape group equip ship
    enter offer suffer differ prefer refer defer confer infer transfer deliver consider remember gather deter
    register monitor order border answer appear clear hear fear bear near repair
    consult insult assault result
    halt adopt attempt accept interrupt disrupt erupt exempt prompt
    want grant plant counsel present prevent invent represent comment implement supplement augment cement
    warrant confront front hunt count account amount mount
    print point hint paint
    accept intercept
    bomb climb plumb
    shell yell sell tell quell
    laud applaud
    plead lead read spread head bead
    need heed proceed succeed exceed
    slam cram
    march watch launch reach teach search preach approach attach detach punish finish publish establish banish vanish
    push rush crush wish
    sow bow
    cut put hit let set shut split quit
    shoot root loot
    plot
    tax fix mix
    cover recover discover uncover
    level label cancel travel signal rival equal total
    arrest invest digest contest request protest
    cast forecast broadcast
    quiet
    offer
    """.split()
)


def lemma_of(form: str, tag: str) -> str:
    """The dictionary form of a word under its Penn Treebank tag, in small letters unless it is a name."""
    low = form.lower().replace("’", "'")
    if tag.startswith("VB") or tag == "MD":
        return _verb(low)
    if tag in ("NNS", "NNPS"):
        return _singular(low)
    return low


def _verb(low: str) -> str:
    if low in _FORMS:
        return _FORMS[low]
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")) and len(low) > 3:
        return low[:-1]
    if low.endswith("ied") and len(low) > 4:
        return low[:-3] + "y"
    for ending in ("ed", "ing"):
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return _stem(low[: -len(ending)])
    return low


def _stem(stem: str) -> str:
    if stem in _VERBS_WITHOUT_E:
        return stem
    if len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsfz":
        return stem[:-1]
    if stem.endswith("y") or stem.endswith(("ss", "ll", "ff", "sh", "ch", "tch", "x", "ow", "ew", "aw", "ck", "lk", "sk")):
        return stem
    return stem + "e" if stem.endswith(_KEEP_E) else stem


def _singular(low: str) -> str:
    if low in _NOUNS:
        return _NOUNS[low]
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return low[:-1]
    return low
