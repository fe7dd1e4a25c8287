"""What is known about a language, as data, and the interfaces of what reads it."""
