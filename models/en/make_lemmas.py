#!/usr/bin/env python3
"""Writes src/communique/lang/en/lemmas.tsv: the lemmas of the training sets that the rules do not give.

In: the training parts of EWT and GUM (CC BY-SA 4.0; documents of the project's own gold left out). Out: form, UPOS, Penn tag,
lemma. Surprising: what the rules already say is left out, so the table is short.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from corpora import REPOSITORY, training_examples

from communique.lang.en.lemmas import by_rule


def main() -> None:
    seen: dict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for one in training_examples():
        for form, upos, tag, lemma in zip(one.words, one.upos or [], one.xpos or [], one.lemmas or [], strict=False):
            if lemma != "_" and "\t" not in form:
                seen[form if tag.startswith("NNP") else form.lower(), upos, tag][lemma] += 1
    rows = []
    for (form, upos, tag), lemmas in sorted(seen.items()):
        lemma = min(lemmas, key=lambda one: (-lemmas[one], one))
        if lemma != by_rule(form, upos, tag):
            rows.append("\t".join((form, upos, tag, lemma)))
    path = REPOSITORY / "src" / "communique" / "lang" / "en" / "lemmas.tsv"
    path.write_text("form\tupos\ttag\tlemma\n" + "\n".join(rows) + "\n", encoding="utf-8")
    print(f"{len(rows)} rows")


if __name__ == "__main__":
    main()
