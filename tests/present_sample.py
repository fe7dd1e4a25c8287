"""The page tests' record, seen by the tests of everything else that shows a record."""

from __future__ import annotations

from page_sample import desk, sample

from communique.present.page.index import Index

RECORD = sample()
DESK = desk()
INDEX = Index(RECORD, DESK)
