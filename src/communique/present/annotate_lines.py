"""What one text says → a line of the annotate contract.

In: an Annotation. Out: a dictionary valid under `annotate.schema.json`. Surprising: the contract speaks in spans where
an annotation also has names; several speakers are one string, joined as a sentence would.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import json

from communique.model import (
    Annotation,
    CommitmentMention,
    DateMention,
    EventMention,
    NameMention,
    QuantityMention,
    QuoteMention,
    Span,
)
from communique.present.export import LINE_BREAKS, spelled_out

_DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")


def as_line(annotation: Annotation) -> dict[str, object]:
    """The line of one text."""
    return {
        "id": annotation.article,
        "reader": annotation.reader,
        "sentences": _spread(annotation.sentences),
        "names": [_name(one) for one in annotation.names],
        "quotes": [_quote(one) for one in annotation.quotes],
        "quantities": [_quantity(one) for one in annotation.quantities],
        "dates": [_date(one) for one in annotation.dates],
        "events": [_event(one) for one in annotation.events],
        "commitments": [_commitment(one) for one in annotation.commitments],
    }


def as_json(line: dict[str, object]) -> str:
    """A line as JSON, without its line break."""
    return LINE_BREAKS.sub(spelled_out, json.encode(line).decode("utf-8"))


def day(published: str | None) -> str | None:
    """The date in what a caller gives as time of publication: 2024-06-29T10:00Z is 2024-06-29."""
    found = _DAY.match(published or "")
    return found.group() if found else None


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _spread(spread: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spread]


def _name(one: NameMention) -> dict[str, object]:
    return {"span": _span(one.span), "type": one.type, "refers": one.refers, "text": one.text, "role": one.role}


def _quote(one: QuoteMention) -> dict[str, object]:
    return {
        "content": _spread(one.content), "cue": _spread(one.cue), "source": _spread(one.source),
        "speaker": " and ".join(one.speakers) or None, "speakers": list(one.speakers), "form": one.form, "act": one.act,
        "evidence": _span(one.evidence), "chain": list(one.chain), "negated": one.negated, "date": one.date,
    }  # fmt: skip


def _quantity(one: QuantityMention) -> dict[str, object]:
    return {
        "span": _span(one.span), "value": one.value, "value_to": one.value_to, "bound": one.bound, "unit": one.unit,
        "counted": one.counted, "counted_span": _span(one.counted_span), "share_of": one.share_of, "change": one.change,
        "figure": one.figure, "evidence": _span(one.evidence), "place": one.place, "period": one.period,
        "compiler": one.compiler, "reporter": one.reporter, "comparison": one.comparison,
    }  # fmt: skip


def _date(one: DateMention) -> dict[str, object]:
    return {"span": _span(one.span), "value": one.value, "kind": one.kind, "text": one.text}


def _event(one: EventMention) -> dict[str, object]:
    return {
        "trigger": _spread(one.trigger), "type": one.type, "mode": one.mode, "who": _spread(one.who_spans),
        "whom": _spread(one.whom_spans), "date": one.date, "place": _span(one.place_span), "status": one.status,
        "evidence": _span(one.evidence), "who_names": list(one.who), "whom_names": list(one.whom), "series": one.series,
        "contexts": list(one.contexts), "place_name": one.place, "entry": one.entry,
    }  # fmt: skip


def _commitment(one: CommitmentMention) -> dict[str, object]:
    return {
        "type": one.type, "by": _spread(one.by_spans), "to": _spread(one.to_spans), "action": _spread(one.action),
        "area": one.area, "evidence": _span(one.evidence), "by_names": list(one.by), "to_names": list(one.to),
        "date": one.date, "due": one.due, "condition": one.condition, "amount": one.amount,
    }  # fmt: skip
