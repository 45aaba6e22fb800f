"""Rules over the progress table: what must be corrected, what needs an explanation, what is worth a note."""
