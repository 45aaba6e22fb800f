"""Programs that tests start: mail and Prefect servers, an office suite, an installed rbworkflow, and stand-ins."""
