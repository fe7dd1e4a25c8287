"""What kinds of thing the record knows, as data; the names are those of `record.schema.json`."""
