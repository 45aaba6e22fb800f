"""What goes into a column comes out of it, the same on both databases."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Engine, select
from sqlalchemy.dialects import sqlite

from rbworkflow.store import read, write
from rbworkflow.store.schema import acting_assignment, indicator, plan_version
from rbworkflow.store.types import DecimalText, Json, Moment, moment_text

DIALECT = sqlite.dialect()
JAKARTA = timezone(timedelta(hours=7))
ROW = {
    "plan_version_id": 1,
    "code": "A1.1",
    "position": 1,
    "area_code": "A1",
    "unit_code": "PHS",
    "activity": "Kegiatan",
    "name": "Indikator",
    "unit_of_measure": "dokumen",
    "kind": "jumlah",
    "polarity": "max",
    "target_kind": "jumlah",
    "required_evidence": ["sk", "undangan"],
}


def test_a_moment_a_decimal_and_a_list_survive_the_database(any_engine: Engine) -> None:
    at = datetime(2026, 7, 6, 9, 0, 0, 123456, tzinfo=JAKARTA)
    plan = {"office_code": "3514", "year": 2026, "number": 1, "status": "in_approval", "imported_at": at}
    with write(any_engine) as conn:
        digests = dict.fromkeys(("content_sha256", "workbook_sha256", "draft_sha256"), "")
        conn.execute(plan_version.insert().values(id=1, **plan, **digests, reason=""))
        conn.execute(indicator.insert().values(**ROW, target_q1=Decimal("0.10"), weight=None))
    with read(any_engine) as conn:
        kept = conn.execute(select(indicator)).one()
        assert (str(kept.target_q1), kept.weight, kept.required_evidence) == ("0.10", None, ["sk", "undangan"])
        assert conn.scalar(select(plan_version.c.imported_at)) == at


def test_a_name_survives_the_database_whatever_its_letters(any_engine: Engine) -> None:
    official = {"name": "Ⅻ – “Contoh” é 漢 😀", "nip": "", "title": "T", "email": "a@b.example"}
    dates = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    row = {"office_code": "3514", "role": "chair", "kind": "Plh", "decree": "1", "official": official, **dates}
    with write(any_engine) as conn:
        conn.execute(acting_assignment.insert().values(row))
    with read(any_engine) as conn:
        kept = conn.execute(select(acting_assignment)).one()
    assert (kept.official, kept.starts_on) == (official, date(2026, 1, 1))


moments = st.datetimes(
    min_value=datetime(1970, 1, 2),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.sampled_from([UTC, JAKARTA]),
)


@given(moments)
def test_every_moment_comes_back_as_it_was(moment: datetime) -> None:
    kept = Moment().process_bind_param(moment, DIALECT)
    assert Moment().process_result_value(kept, DIALECT) == moment


@given(moments, moments)
def test_moments_sort_as_their_text_does(one: datetime, other: datetime) -> None:
    assert (one < other) is (moment_text(one) < moment_text(other))


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-(10**15), max_value=10**15))
def test_every_decimal_comes_back_as_it_was(number: Decimal) -> None:
    kept = DecimalText().process_bind_param(number, DIALECT)
    assert kept is not None
    assert "E" not in kept
    assert DecimalText().process_result_value(kept, DIALECT) == number


@given(st.dictionaries(st.text(), st.lists(st.integers() | st.text() | st.none())))
def test_equal_data_are_equal_text(value: dict[str, list[object]]) -> None:
    kept = Json().process_bind_param(value, DIALECT)
    assert kept == Json().process_bind_param(dict(reversed(value.items())), DIALECT)
    assert Json().process_result_value(kept, DIALECT) == value


@pytest.mark.parametrize("kind", [Moment(), DecimalText(), Json()], ids=lambda kind: type(kind).__name__)
def test_nothing_stays_nothing(kind: Moment) -> None:
    assert kind.process_bind_param(None, DIALECT) is None
    assert kind.process_result_value(None, DIALECT) is None
