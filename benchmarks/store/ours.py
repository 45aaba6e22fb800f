"""As the program writes rows: by columns, all by one statement that is prepared once, in its own transaction."""

from sqlalchemy import Engine

from benchmarks.comparison import Method
from benchmarks.store.material import NEXT, Database, with_submission
from rbworkflow.intake.submissions.frames import ROW_COLUMNS
from rbworkflow.store import insert_columns, write
from rbworkflow.store.schema import submission_row


def run(made: Database) -> Engine:
    with write(made.engine) as conn:
        columns = {name: made.table[name].tolist() for name in ROW_COLUMNS}
        insert_columns(conn, submission_row, columns | {"submission_id": [NEXT] * len(made.table)})
    return made.engine


METHOD = Method(prepare=with_submission, run=run)
