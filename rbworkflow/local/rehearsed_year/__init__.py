"""A year of an office played through without a server: its own config, a clock of its own, nothing that leaves."""
