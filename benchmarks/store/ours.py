"""As the program writes rows: all of them by one statement that is prepared once, in its own transaction."""

from sqlalchemy import Engine

from benchmarks.comparison import Method
from benchmarks.store.material import NEXT, Database, with_submission
from rbworkflow.store import write
from rbworkflow.store.schema import submission_row


def run(made: Database) -> Engine:
    with write(made.engine) as conn:
        conn.execute(submission_row.insert(), [row | {"submission_id": NEXT} for row in made.rows])
    return made.engine


METHOD = Method(prepare=with_submission, run=run)
