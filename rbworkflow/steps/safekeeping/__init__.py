"""Copies of the office, made and tried; a copy put back, and what happened since it was made settled."""
