"""A word with its tags → its lemma, as the treebanks write it.

In: the lines of `lemmas.tsv` (made by models/en/make_lemmas.py: what EWT and GUM give otherwise than the rules below).
Inflections of words that the table does not hold are lemminflect's. Surprising: names keep their letters ("United" in
"United Nations" is no form of "unite"), and numbers lose their commas.
"""

from __future__ import annotations

from functools import lru_cache

import lemminflect

_INFLECTED = {"AUX", "VERB", "NOUN", "ADJ", "ADV"}


class Lemmas:
    """Looks lemmas up in a table, else asks the rules."""

    __slots__ = ("_table",)

    def __init__(self, table: str):
        rows = (line.split("\t") for line in table.splitlines()[1:])
        self._table = {(form, upos, tag): lemma for form, upos, tag, lemma in rows}

    def of(self, form: str, upos: str, tag: str) -> str:
        """The lemma of a form under its UPOS and Penn tag."""
        key = form if tag.startswith("NNP") else form.lower()
        return self._table.get((key, upos, tag)) or by_rule(form, upos, tag)


@lru_cache(maxsize=100_000)
def by_rule(form: str, upos: str, tag: str) -> str:
    """The lemma of a form that no table holds."""
    if tag in ("NNP", "NNPS") and form[:1].isupper():
        named = form.capitalize() if form.isupper() and len(form) > 5 else form
        return _inflected(named, "NOUN").capitalize() if tag == "NNPS" else named
    if upos == "NUM" and any(char.isdigit() for char in form):
        return form.replace(",", "")
    return _inflected(form, upos) if upos in _INFLECTED else form.lower()


def _inflected(form: str, upos: str) -> str:
    found = lemminflect.getLemma(form.lower().replace("’", "'"), upos=upos)
    return str(found[0]) if found else form.lower()
