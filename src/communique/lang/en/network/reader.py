"""A `lang.reader.Reader` over the network: text → sentences of words with tags, lemmas, heads, names and frames.

Surprising: finders work on words that keep their hyphens whole ("US-led"), the network on tokens as UD cuts them; a word of
several tokens takes the tag, head and label of the one that heads the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from communique.lang.en.network.parser import Parse, Parser
from communique.lang.en.ud_tokens import ud_tokens
from communique.lang.reader import Frame, Name, Reading, Sentence, Word
from communique.model import Span
from communique.text.segment import index_at, paragraph_spans, sentence_spans, token_spans

_JOINED = {"VBN", "VBG", "NN", "NNS", "CD", "HYPH", "VB", "VBD"}
"""Tags that a part of a hyphened word before a noun has, while the whole is an adjective ("US-led", "two-day")."""


class NetworkReader:
    """Reads texts with a `Parser`."""

    __slots__ = ("_parser", "stamp")

    def __init__(self, parser: Parser, stamp: str):
        self._parser, self.stamp = parser, stamp

    def read(self, text: str) -> Reading:
        """Sentences of words with all that the network says of them."""
        paragraphs, tokens = paragraph_spans(text), token_spans(text)
        spans = sentence_spans(text)
        parts = [ud_tokens(text, span) for span in spans]
        parses = self._parser.parse([_calm([text[a:b] for a, b in part]) for part in parts])
        sentences, at = [], 0
        for span, part, parse in zip(spans, parts, parses, strict=True):
            first = at
            while at < len(tokens) and tokens[at].start < span.end:
                at += 1
            sentences.append(_sentence(text, span, index_at(paragraphs, span.start), tokens[first:at], part, parse))
        return Reading(text, tuple(sentences), tuple(paragraphs))


def _calm(words: list[str]) -> list[str]:
    """A sentence all in capitals in the case of a headline, which the network has seen more of."""
    letters = [word for word in words if word.isalpha()]
    if len(letters) < 4 or not all(word.isupper() for word in letters):
        return words
    return [word.capitalize() if len(word) > 4 else word for word in words]


def _sentence(text: str, span: Span, paragraph: int, words: Sequence[Span], parts: Sequence[tuple[int, int]], parse: Parse) -> Sentence:
    of_word, of_part = _meetings(words, parts)
    tops = [_top(group, parse) for group in of_word]
    out = []
    for number, (word, group, top) in enumerate(zip(words, of_word, tops, strict=True)):
        form = text[word.start : word.end]
        if top is None:
            out.append(Word(word.start, word.end, form, "SYM", form))
            continue
        if of_part[top][0] != number:
            out.append(Word(word.start, word.end, form, parse.tags[top], form.lower(), of_part[top][0], "goeswith", parse.upos[top]))
            continue
        head = parse.heads[top]
        outer = of_part[head - 1][0] if head and of_part[head - 1] else None
        whole = len(group) > 1
        tag = _tag_of(group, top, parse) if whole else parse.tags[top]
        lemma = form[: parts[top][0] - word.start] + parse.lemmas[top] + form[parts[top][1] - word.start :] if whole else parse.lemmas[top]
        out.append(Word(word.start, word.end, form, tag, lemma, outer, parse.labels[top], parse.upos[top], parse.entities[top]))
    return Sentence(span, paragraph, tuple(out), _names(parse, of_part), _frames(parse, of_part))


def _meetings(words: Sequence[Span], parts: Sequence[tuple[int, int]]) -> tuple[list[list[int]], list[list[int]]]:
    """The parts that meet each word, and the words that meet each part."""
    of_word: list[list[int]] = [[] for _ in words]
    of_part: list[list[int]] = [[] for _ in parts]
    at = 0
    for number, word in enumerate(words):
        while at < len(parts) and parts[at][1] <= word.start:
            at += 1
        place = at
        while place < len(parts) and parts[place][0] < word.end:
            of_word[number].append(place)
            of_part[place].append(number)
            place += 1
    return of_word, of_part


def _top(group: list[int], parse: Parse) -> int | None:
    """The part of a word that heads the others."""
    inside = {part + 1 for part in group}
    return next((part for part in group if parse.heads[part] not in inside), group[0] if group else None)


def _tag_of(group: list[int], top: int, parse: Parse) -> str:
    tags = {parse.tags[part] for part in group} - {"HYPH"}
    if tags & {"NNP", "NNPS"} and parse.tags[top] in ("NNP", "NNPS"):
        return parse.tags[top]
    if parse.labels[top].split(":")[0] in ("amod", "compound", "nummod", "acl") and (tags & _JOINED):
        return "JJ"
    return parse.tags[top]


def _names(parse: Parse, of_part: list[list[int]]) -> tuple[Name, ...]:
    names = []
    for first, end, kind in parse.names:
        words = [word for part in range(first, end) for word in of_part[part]]
        if words:
            names.append(Name(words[0], words[-1] + 1, kind))
    return tuple(names)


def _frames(parse: Parse, of_part: list[list[int]]) -> tuple[Frame, ...]:
    frames = []
    for frame in parse.frames:
        if not of_part[frame.predicate]:
            continue
        roles = []
        for first, end, role in frame.roles:
            words = [word for part in range(first, end) for word in of_part[part]]
            if words:
                roles.append((words[0], words[-1] + 1, role))
        frames.append(Frame(of_part[frame.predicate][0], tuple(roles)))
    return tuple(frames)
