"""The reader that needs no model: sentences by rule, tags by the counted tagger, lemmas by rule; no trees."""

from __future__ import annotations

from msgspec import Struct

from communique.lang.en.cues import PARTICIPLE_CUES
from communique.lang.en.inflection import lemma_of
from communique.lang.en.tagger import Tagger
from communique.lang.reader import Reading, Sentence, Word
from communique.model import Span
from communique.text.segment import index_at, paragraph_spans, sentence_spans, token_spans


class RuleReader(Struct, frozen=True):
    """A `lang.reader.Reader` over a `Tagger`."""

    tagger: Tagger
    stamp: str = "rules-en-1"

    def read(self, text: str) -> Reading:
        """Sentences of tagged words."""
        paragraphs = paragraph_spans(text)
        tokens = token_spans(text)
        sentences, at = [], 0
        for span in sentence_spans(text):
            first = at
            while at < len(tokens) and tokens[at].start < span.end:
                at += 1
            words = self._words(text, tokens[first:at])
            sentences.append(Sentence(span, index_at(paragraphs, span.start), words))
        return Reading(text, tuple(sentences), tuple(paragraphs))

    def _words(self, text: str, tokens: list[Span]) -> tuple[Word, ...]:
        forms = [text[token.start : token.end] for token in tokens]
        shown = [form.capitalize() if form.isupper() and len(form) > 4 and _all_capitals(forms) else form for form in forms]
        tags = [_acronym(form, tag) for form, tag in zip(forms, self.tagger.tags(shown) if forms else [], strict=True)]
        for i in range(len(forms) - 1):
            opens = i == 0 or forms[i - 1] in ("“", '"', "‘")
            if opens and forms[i][:1].isupper() and forms[i + 1][:1].isupper() and not self.tagger.common(forms[i]) and tags[i] not in ("IN", "DT", "PRP", "CC", "PRP$", "WRB", "WP", "MD", "TO", "CD"):
                tags[i] = "NNP"
        for i in range(1, len(forms)):
            if i > 1 and tags[i] == "VBP" and tags[i - 1] == "NNP" and tags[i - 2] == "DT":
                tags[i] = "NN"
            if tags[i] == "VBN" and forms[i + 1 : i + 2] == ["that"] and not set(tags[max(i - 3, 0) : i]) & {"VBZ", "VBP", "VBD", "VB", "MD", "VBG"}:
                tags[i] = "VBD"
            if forms[i].lower() in PARTICIPLE_CUES and forms[i - 1] in (",", "and") and tags[i] in ("NN", "JJ", "IN", "VBN"):
                tags[i] = "VBG"
        return tuple(
            Word(token.start, token.end, form, tag, lemma_of(form, tag))
            for token, form, tag in zip(tokens, forms, tags, strict=True)
        )


def _acronym(form: str, tag: str) -> str:
    """"US" and "IT" in capitals are names whatever the small word is."""
    return "NNP" if 1 < len(form) <= 6 and form.isalpha() and form.isupper() and tag in ("PRP", "IN", "DT", "WP", "VB", "MD") else tag


def _all_capitals(forms: list[str]) -> bool:
    letters = [form for form in forms if form.isalpha()]
    return len(letters) > 3 and all(form.isupper() for form in letters)
