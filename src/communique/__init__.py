"""Communiqué reads the press about a relation between states and keeps the record, every line traced to its words."""

__version__ = "0.1.0"
