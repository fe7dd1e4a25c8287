"""Article → mentions: sentences, names, dates, quantities, quotations, events, commitments. Pure; knows one text only."""
