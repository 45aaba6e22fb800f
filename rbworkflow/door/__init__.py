"""The door before Prefect: people come in as themselves, see what is theirs, and nobody runs programs through it."""
