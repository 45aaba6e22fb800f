"""As the program keeps a submission: from a table of pandas, with itself and the event of the chain that pins it."""

from sqlalchemy import Engine

from benchmarks.comparison import Method
from benchmarks.store.material import AT, Database
from rbworkflow.intake.submissions.stored import Contents, insert_submission
from rbworkflow.store import write


def run(made: Database) -> Engine:
    with write(made.engine) as conn:
        insert_submission(conn, made.following, Contents(rows=made.table), actor="system", at=AT)
    return made.engine


METHOD = Method(prepare=lambda made: made, run=run)
