"""The world → raw documents.

In: what a user names. Out: `RawDocument`s and `Problem`s, in a fixed order. Surprising: nothing is interpreted here.
"""

from communique.ingest.files import read_files

__all__ = ["read_files"]
