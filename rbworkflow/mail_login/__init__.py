"""Mailboxes that take no password any more: signing in at Microsoft, and the tokens that come of it."""
