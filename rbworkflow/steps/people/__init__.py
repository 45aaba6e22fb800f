"""People and how they come in: accounts of those whom config/ names, and links sent to them."""
