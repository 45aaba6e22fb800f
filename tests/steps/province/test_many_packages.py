"""All offices of a province send on one day: one round takes them in, and one that is broken holds up none."""

from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest

from rbworkflow.office.members import MEMBERS
from rbworkflow.steps.overview.status import status
from tests.steps.office_walk import Walk, walk_in
from tests.steps.province_office import province_config
from tests.steps.sent_packages import NAME, registered, whole

HEAD = "kode,nama,pejabat,surel,pengirim,zona"
LINE = "{0},KPU Kabupaten Contoh {0},Sekretaris Contoh {0},sekretaris@kpu-{0}.example,rb@kpu-{0}.example,"
CODES = [str(3601 + number) for number in range(38)]
BROKEN = CODES[5]
SECONDS = 40
"""Of computing, on a machine that does other things as well; it takes some 8."""


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    """With as many offices as the first province has."""
    config = province_config(tmp_path)
    (config / MEMBERS).write_text("\n".join([HEAD, *map(LINE.format, CODES)]), encoding="utf-8")
    walk = walk_in(tmp_path / "provinsi", on="2026-07-06 07:00", config_dir=config)
    walk.daily_round()
    yield walk
    walk.workplace.engine.dispose()


@pytest.mark.soak
def test_one_round_takes_in_what_every_office_sent_and_asks_about_each(province: Walk) -> None:
    for code in CODES:
        for name, content in whole(code).items():
            province.put(code, name, content if code != BROKEN else b'{"kantor": ' + b"[" * 10_000)
    began = process_time()
    said = province.half_hourly()
    assert process_time() - began < SECONDS
    packages = registered(province)
    assert [each.unit_code for each in packages] == [code for code in CODES if code != BROKEN]
    assert {each.status for each in packages} == {"in_approval"}
    assert any(f"KPU Kabupaten Contoh {BROKEN}: Daftar isi paket {NAME}" in line for line in said)
    assert len(province.mails("sekretaris@kpu-jatim.example", "Mohon keputusan")) == len(CODES) - 1
    (period,) = status(province.workplace).periods
    assert [unit.code for unit in period.units if unit.received_at is None] == [BROKEN]
    province.verify()
