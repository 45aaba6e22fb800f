"""Copies of an office: what one consists of, where they lie, which are kept, and how one becomes an office again."""
