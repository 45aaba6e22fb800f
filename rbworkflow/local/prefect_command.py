"""`python -m rbworkflow.local.prefect_command ...`: Prefect's own command, known to our server by the machine's key."""

from prefect.cli import app

from rbworkflow.settings import Settings
from rbworkflow.worker.carrying_key import carry_machine_key

if __name__ == "__main__":
    carry_machine_key(Settings().data)
    app()
