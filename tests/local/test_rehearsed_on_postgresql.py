"""The demo's beginning, through Prefect's server and worker, with the office's rows in PostgreSQL: a plan that is
decided, forms that come back, and a report that waits for its first officer.
"""

from pathlib import Path

import pytest

from rbworkflow import audit
from rbworkflow.local.demo_record import Story
from rbworkflow.local.rehearsal import MAILBOX, rehearsal
from rbworkflow.local.sample_office import sample_office
from rbworkflow.local.story import until_asked
from rbworkflow.store import read
from rbworkflow.store.schema import decision, outbox, submission

pytestmark = [pytest.mark.server, pytest.mark.soak]


def test_server_and_worker_lead_an_office_on_postgresql_to_its_first_decision(
    empty_postgres_url: str, tmp_path: Path
) -> None:
    data, sample, said = tmp_path / "data", sample_office("kabupaten"), list[str]()
    config = sample.config(tmp_path / "pengaturan")
    with rehearsal(data, config=config, on="2026-06-22 07:00", database_url=empty_postgres_url) as office:
        until_asked(Story(said.append, mailbox=data / MAILBOX), office, sample)
        assert office.waiting().title == "Persetujuan Sekretaris - Laporan RB Semester I 2026 - Revisi 1"
        with read(office.workplace.engine) as conn:
            assert conn.dialect.name == "postgresql"
            decided = [
                (row.stage, row.decision) for row in conn.execute(decision.select().order_by(decision.c.request_id))
            ]
            units = {row.unit_code for row in conn.execute(submission.select())}
            fates = [row.status for row in conn.execute(outbox.select())]
            assert audit.replay(conn, office.workplace.office.code).older_count == 0
    assert decided == [("secretary", "approve"), ("chair", "approve")]
    assert len(units) == 3
    assert fates == ["accepted"] * len(office.catcher.messages())
    assert not (data / "rbworkflow.sqlite3").exists()
