"""Records ↔ SQLite: the only place with SQL. `schema.sql` is the schema, readable.

In: documents, readings and joined lines. Out: the same, and answers to look-ups. Surprising: nothing here knows what
a document says; what is stored beside a line for look-ups comes from `communique.lines`.
"""

from communique.store.rows import Reading
from communique.store.search import Wanted
from communique.store.store import Store

__all__ = ["Reading", "Store", "Wanted"]
