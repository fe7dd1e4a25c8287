"""The English reader network: words → pieces and shapes → scores → tags, lemmas, trees, names and roles."""
