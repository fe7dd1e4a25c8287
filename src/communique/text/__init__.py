"""Strings in, strings, spans and numbers out; knows nothing of articles or records."""
