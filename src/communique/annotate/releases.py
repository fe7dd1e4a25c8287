"""Statements printed without quotation marks: "The minister said:" and what follows, "we" in an office's own release.

In: a reading, sentence by sentence. Out: QuoteMentions of whoever issues the text. Surprising: only a text that says who
speaks is read so; a first person that nobody owns (a blog, an essay) is the outlet's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import structs

from communique.annotate.acts import Voice, act_of
from communique.annotate.clauses import Clauses
from communique.annotate.declared import Programme
from communique.annotate.direct import Quotations
from communique.annotate.performed import (
    Performance,
    is_statement,
    main_subjects,
    performances,
)
from communique.annotate.reported import Reported
from communique.annotate.speakers import Memory, Source, resolve
from communique.annotate.trees import Tree
from communique.lang.en.cues import NEEDS_CLAUSE
from communique.lang.reader import Reading
from communique.model import NameMention, QuoteMention, Span

_FIRST_PERSON = frozenset("we our us i my ours".split())
_SUBJECTS = ("nsubj", "nsubj:pass")
_LINE = re.compile(r"([A-Z][^:()\n“\"]{2,60}?)(?:\s*\([^()\n]{2,80}\))?:\s+(?=[“\"‘A-Z])")
_ANSWER = re.compile(r"A(?:nswer|NSWER)?[.:]\s+")
_QUESTION = re.compile(r"Q(?:uestion|UESTION)?[.:]\s+")
_LONGEST = 900  # characters of one utterance of a release, below the guideline's longest


class Release:
    """Whether the sentence at hand belongs to a statement printed whole, and whose it is; local to one reading."""

    __slots__ = ("_asked", "_clauses", "_hidden", "_house", "_label", "_memory", "_names", "_performed", "_printed", "_programme", "_quotations", "_reading", "_voice", "_whole", "own")

    def __init__(self, reading: Reading, names: Sequence[NameMention], quotations: Quotations, memory: Memory, clauses: Clauses, house: str | None = None, *, essay: bool = False):
        self._clauses = clauses
        self._reading, self._names, self._quotations, self._memory = reading, names, quotations, memory
        self._hidden = hidden = [quotations.hidden(sentence) for sentence in reading.sentences]
        first_person = [self._first_person(number) for number in range(len(reading.sentences))]
        self.own = sum(first_person) >= 2
        self._programme = Programme(reading, clauses, first_person)
        trees = [clauses.tree(number) for number in range(len(reading.sentences))]
        found = performances(trees, hidden)
        self._house, self._performed = house, {one.sentence: one for one in found}
        self._voice = "direct" if any(first_person) else "indirect"  # a body that speaks of itself by its name throughout is told of
        self._printed = not essay and is_statement(found, trees, hidden, house is not None)
        self._whole, self._asked, self._label = False, False, -1

    def _first_person(self, number: int) -> bool:
        return any(w.low in _FIRST_PERSON and w.text != "US" and n not in self._hidden[number] for n, w in enumerate(self._reading.sentences[number].words))

    def enter(self, number: int, tree: Tree) -> None:
        """Note who issues the text: who performs in it ("The United States strongly condemns …"), else its house, else "we" as it stands."""
        if not (self.own or self._printed) or self._memory.issuer:
            return
        one = self._performed.get(number)
        if one is None:
            return
        source = self._owner(one) if one.first_person else resolve(self._reading, tree, one.subject, self._names, self._memory)
        if source and source.kind in ("body", "person", "group"):
            self._memory.issuer = source

    def _owner(self, one: Performance) -> Source | None:
        """Whose "we" or "I" it is: the house that prints it, else the body that performs elsewhere in the text, else as written."""
        if not self._printed:
            return None
        word = self._clauses.tree(one.sentence).words[one.subject]
        span = Span(word.start, word.end)
        if self._house:
            return Source(span, (self._house,), (), "body", named=True)
        others = (other for other in self._performed.values() if not other.first_person and word.low == "we")
        named = (resolve(self._reading, self._clauses.tree(other.sentence), other.subject, self._names, self._memory) for other in others)
        return next((source for source in named if source and source.kind == "body"), Source(span, (word.text if word.low == "i" else "we",), (), "body"))

    def read(self, number: int, tree: Tree, reports: Sequence[Reported], found: list[QuoteMention], here: int) -> None:
        """Add what a sentence says for the issuer to `found`, whose items from `here` on are the sentence's own."""
        if self._in_line(number, found, here):
            return
        promised = self._programme.promise(number, self._hidden[number]) if len(found) == here else None
        if promised:
            issuer = self._memory.issuer
            found.append(structs.replace(promised, speakers=issuer.speakers) if issuer and promised.speakers[0].lower() in _FIRST_PERSON else promised)
            return
        issuer = self._memory.issuer
        if self._whole and not self.own and len(found) > here and found[-1].speakers != (issuer.speakers if issuer else ()):
            self._memory.issuer, self._whole = None, False  # the outlet speaks again
            return
        own = issuer is not None and (self._whole or self._first_person(number) or self._printed and self._of_issuer(tree, issuer))
        if issuer is None or not own and issuer.kind != "body":
            self._begin(number, reports)
            return
        for at in range(here, len(found)):
            if found[at].speakers == issuer.speakers and self._voice == "direct":
                found[at] = structs.replace(found[at], form="direct")
        unquoted = None if len(found) > here or not own else self._unquoted(number, tree, issuer)
        if unquoted and found and self._continues(found[-1], unquoted):
            found[-1] = structs.replace(found[-1], evidence=Span(found[-1].evidence.start, unquoted.evidence.end), content=(*found[-1].content, *unquoted.content))
        elif unquoted:
            found.append(unquoted)

    def _in_line(self, number: int, found: list[QuoteMention], here: int) -> bool:
        """Whether a sentence belongs to a line of a transcript or an interview; its first sentence adds the line, what the outlet asks is nobody’s."""
        sentence = self._reading.sentences[number]
        if sentence.paragraph == self._label:
            del found[here:]
            return True
        first = number == 0 or self._reading.sentences[number - 1].paragraph != sentence.paragraph
        text = self._reading.text
        if first and _QUESTION.match(text, sentence.span.start):
            self._label, self._asked = sentence.paragraph, True
            del found[here:]
            return True
        line = self._line(number) if first else None
        line = line or self._after_colon(number, found, here)
        if line:
            self._label = sentence.paragraph
            found[here:] = [line]
        return line is not None

    def _after_colon(self, number: int, found: list[QuoteMention], here: int) -> QuoteMention | None:
        """What stands behind "the spokesman said:" to the end of its paragraph, where the first person speaks there."""
        sentence, text = self._reading.sentences[number], self._reading.text
        last = found[here] if len(found) == here + 1 else None
        end = self._reading.paragraphs[sentence.paragraph].end
        if last is None or not last.cue or last.form != "indirect" or last.content[0].start < last.cue[-1].end or ":" not in text[last.cue[-1].end : last.content[0].start]:
            return None
        rest = range(number, len(self._reading.sentences))
        spoken = any(self._first_person(n) for n in rest if self._reading.sentences[n].paragraph == sentence.paragraph)
        content = Span(last.content[0].start, last.content[0].start + len(text[last.content[0].start : end].rstrip()))
        if not spoken or any(q.outer.start < content.end and content.start < q.outer.end for q in self._quotations.all):
            return None
        act = act_of("assert", "say", (content,), self._clauses, Voice(last.speakers, last.speaker_roles, quoted=True))
        return structs.replace(last, form="direct", act=act, content=(content,), evidence=Span(last.evidence.start, content.end))

    def _line(self, number: int) -> QuoteMention | None:
        """A line of a transcript or an answer: "Anna Brigg (Member for Kelm): The fence …", "A. We will …"."""
        sentence, text = self._reading.sentences[number], self._reading.text
        end = self._reading.paragraphs[sentence.paragraph].end
        match = _LINE.match(text, sentence.span.start, end)
        answer = _ANSWER.match(text, sentence.span.start, end) if self._asked else None
        begin = answer.end() if answer else match.end() if match else end
        if len(text[begin:end].split()) < 4:
            return None
        source, speaker = (Span(sentence.span.start, sentence.span.start + 1), self._answers()) if answer else self._labelled(sentence.span.start, match)
        if speaker is None:
            return None
        content = Span(begin, begin + len(text[begin:end].rstrip().rstrip("”\"’")))
        content = Span(begin + 1, content.end) if text[begin] in "“\"‘" else content
        act = act_of("assert", "say", (content,), self._clauses, Voice((speaker,), quoted=True))
        return QuoteMention(evidence=Span(sentence.span.start, content.end), content=(content,), cue=(), source=(source,), speakers=(speaker,), form="direct", act=act)

    def _answers(self) -> str | None:
        """Who is interviewed: the person named or heard first."""
        first = next((n for n in self._names if n.type == "person"), None)
        return (first.refers or first.text) if first else "interviewee"

    def _labelled(self, start: int, match: re.Match[str] | None) -> tuple[Span, str | None]:
        """The person whom a label names, in full, by surname in capitals ("BRIGG:"), or with a title."""
        if match is None:
            return Span(start, start + 1), None
        limit = match.end(1)
        named = next((n for n in self._names if start <= n.span.start and n.span.end == limit and n.type == "person"), None)
        if named:
            return named.span, named.refers or named.text
        label = match.group(1).split()[-1]
        known = next((n for n in self._names if n.type == "person" and (n.refers or n.text).split()[-1].lower() == label.lower()), None) if label.isupper() else None
        return Span(start, limit), (known.refers or known.text) if known else None

    def _continues(self, last: QuoteMention, here: QuoteMention) -> bool:
        """Whether a sentence goes on with what the one before it asserts, in one paragraph."""
        between = self._reading.text[last.evidence.end : here.evidence.start]
        short = here.evidence.end - last.evidence.start <= _LONGEST
        return not last.cue and last.speakers == here.speakers and here.act in ("assert", "assess", last.act) and not between.strip() and "\n" not in between and short

    def _begin(self, number: int, reports: Sequence[Reported]) -> None:
        """A sentence that ends with a colon after "said" gives the floor, if the first person follows without quotation marks."""
        sentences = self._reading.sentences
        here = sentences[number]
        if not self._reading.text[here.span.start : here.span.end].endswith(":") or number + 1 >= len(sentences):
            return
        speaker = next((r.source for r in reversed(reports) if not r.content and r.lemma in NEEDS_CLAUSE), None)
        following = sentences[number + 1]
        printed = self.own or following.paragraph != here.paragraph and 2 * here.span.start < len(self._reading.text)
        if speaker and printed and 0 not in self._hidden[number + 1]:
            self._memory.issuer, self._whole = speaker, True

    def _unquoted(self, number: int, tree: Tree, issuer: Source) -> QuoteMention | None:
        sentence = self._reading.sentences[number]
        if self._hidden[number] or len(sentence.words) < 5 or not (self._whole or self._speaks(tree) or self._printed and self._of_issuer(tree, issuer)):
            return None
        act = act_of("assert", "say", (sentence.span,), self._clauses, Voice(issuer.speakers, issuer.roles, quoted=True))
        return QuoteMention(evidence=sentence.span, content=(sentence.span,), cue=(), source=(), speakers=issuer.speakers, speaker_roles=issuer.roles, form=self._voice, act=act)

    def _of_issuer(self, tree: Tree, issuer: Source) -> bool:
        """Whether a sentence says what its issuer does or will do: "Norvia stands ready to …", "It urges …"."""
        subjects = (resolve(self._reading, tree, subject, self._names, self._memory) for subject in main_subjects(tree) if not tree.words[subject].tag.endswith("DT"))
        return any(source is not None and set(source.speakers) & set(issuer.speakers) for source in subjects)

    def _speaks(self, tree: Tree) -> bool:
        """Whether the first person is the subject or owns it."""
        return any(
            w.low in ("we", "i") and w.label in _SUBJECTS or w.low in ("our", "my") and w.label == "nmod:poss" and w.head is not None and tree.words[w.head].label in _SUBJECTS
            for w in tree.words
        )  # fmt: skip
