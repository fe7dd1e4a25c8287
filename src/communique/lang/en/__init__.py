"""English: cues, number words, date words, titles, function words."""
