"""Packaged tables of states, first-level divisions, towns and public bodies, as TSV; see SOURCES.md. No code."""
