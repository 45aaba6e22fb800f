"""Databases that versions of the program left, and the scripts that made them."""
