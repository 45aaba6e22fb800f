"""The worker that serves Prefect's pool: it starts our own flows and nothing else, whatever the API says."""
