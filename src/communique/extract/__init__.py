"""Raw document → article: one door, one file per media type.

In: bytes. Out: an article and problems. Surprising: everything else in this package is its own affair.
"""

from communique.extract.door import extract_article

__all__ = ["extract_article"]
