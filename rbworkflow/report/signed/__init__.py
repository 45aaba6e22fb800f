"""Signed copies: what a scan or a certified PDF that came back says of itself, and whether it is our document."""
