from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.plan.diff import TITLES, compare
from rbworkflow.plan.model import COLUMNS, content_digest
from tests.plan.plan_builders import indicator

FIRST = indicator(target_year=4)
SECOND = indicator(
    code="A1-02", position=2, name="Persentase pegawai", unit_of_measure="persen", targets=(50, None, None, 100)
)

amounts = st.none() | st.decimals(0, 1000, places=2)
rows = st.builds(
    indicator,
    code=st.sampled_from([f"A1-{number:02}" for number in range(8)]),
    name=st.sampled_from(["Jumlah laporan", "Persentase pegawai"]),
    targets=st.tuples(amounts, amounts, amounts, amounts),
    target_year=amounts,
    unit_code=st.sampled_from(["PHS", "RDI"]),
    required_evidence=st.sampled_from([("laporan",), ("sk", "laporan"), ()]),
)
plans = st.lists(rows, unique_by=lambda each: each.code, max_size=8)


def test_the_same_plan_has_no_changes():
    changes = compare([FIRST, SECOND], [SECOND, replace(FIRST, position=2)])

    assert changes.is_empty
    assert changes.sentences() == []
    assert changes.rows() == []


def test_what_came_and_went_is_told_with_its_targets():
    changes = compare([FIRST], [SECOND])

    assert changes.sentences() == [
        "A1-02: indikator 'Persentase pegawai' ditambahkan, target tahun – persen (TW I–IV: 50; –; –; 100).",
        "A1-01: indikator 'Jumlah laporan' dihapus, semula target tahun 4 laporan (TW I–IV: 1; 1; 1; 1).",
    ]
    assert [row[:3] for row in changes.rows()] == [
        ("A1-02", "Persentase pegawai", "ditambahkan"),
        ("A1-01", "Jumlah laporan", "dihapus"),
    ]


def test_one_that_came_under_another_code_is_told_to_leave_its_results_behind():
    told = compare([FIRST], [replace(FIRST, code="A1-09")]).sentences()

    assert told[0] == (
        "A1-01 dihapus dan A1-09 ditambahkan dengan nama yang sama: hasil yang sudah dilaporkan tetap pada A1-01, "
        "tidak berpindah ke A1-09."
    )
    assert len(told) == 3


def test_a_changed_target_is_told_as_it_was_and_as_it_is():
    later = replace(
        FIRST, target_q2=None, target_q4=Decimal("2.50"), unit_code="PHS", required_evidence=("sk", "laporan")
    )

    changes = compare([FIRST], [later])

    assert changes.sentences() == [
        "A1-01 (Jumlah laporan): target TW II dari 1 menjadi –.",
        "A1-01 (Jumlah laporan): target TW IV dari 1 menjadi 2,5.",
        "A1-01 (Jumlah laporan): penanggung jawab dari RDI menjadi PHS.",
        "A1-01 (Jumlah laporan): data dukung wajib dari laporan menjadi sk, laporan.",
    ]
    assert changes.rows()[0] == ("A1-01", "Jumlah laporan", "target TW II diubah", "1", "–")


def test_a_detail_that_changed_in_many_indicators_is_told_once_and_after_the_targets():
    before = [FIRST, replace(SECOND, months="Maret")]
    after = [replace(FIRST, months="Juni", budget="2.000"), replace(SECOND, months="Juni", target_q4=Decimal(90))]

    changes = compare(before, after)

    assert changes.sentences() == [
        "A1-02 (Persentase pegawai): target TW IV dari 100 menjadi 90.",
        "A1-01 (Jumlah laporan): anggaran dari – menjadi 2.000.",
        "Jadwal diubah pada 2 indikator: A1-01 dan A1-02.",
    ]
    assert changes.rows() == [
        (
            *("A1-01", "Jumlah laporan", "anggaran dan jadwal diubah"),
            *("anggaran: –\njadwal: –", "anggaran: 2.000\njadwal: Juni"),
        ),
        ("A1-02", "Persentase pegawai", "target TW IV diubah", "100", "90"),
        ("A1-02", "Persentase pegawai", "jadwal diubah", "Maret", "Juni"),
    ]


def test_of_very_many_indicators_whose_detail_changed_only_the_first_are_named():
    before = [indicator(code=f"A1-{number:02}") for number in range(1, 9)]

    (told,) = compare(before, [replace(each, months="Juni") for each in before]).sentences()

    assert told == "Jadwal diubah pada 8 indikator: A1-01, A1-02, A1-03, A1-04, A1-05, dan 3 lainnya."


def test_everything_of_an_indicator_but_its_place_may_change():
    assert set(TITLES) == set(COLUMNS) - {"code", "position"}


@pytest.mark.parametrize("column", TITLES)
def test_each_change_of_a_column_is_told(column):
    value = getattr(FIRST, column)
    other: Any = "lain" if isinstance(value, str) else ("lain",) if isinstance(value, tuple) else Decimal(77)

    (row,) = compare([FIRST], [replace(FIRST, **{column: other})]).rows()

    assert row[2] == f"{TITLES[column]} diubah"
    assert row[3] != row[4]


@given(plans)
def test_no_plan_differs_from_itself(plan):
    assert compare(plan, plan).is_empty


@given(plans, plans)
def test_no_changes_means_the_same_content(before, after):
    is_same = content_digest(in_order(before)) == content_digest(in_order(after))

    assert compare(before, after).is_empty is is_same


@given(plans, plans)
def test_what_comes_one_way_goes_the_other(before, after):
    there, back = compare(before, after), compare(after, before)

    assert there.added == back.dropped
    assert there.dropped == back.added
    assert {(pair.before, pair.after) for pair in there.changed} == {(pair.after, pair.before) for pair in back.changed}


@given(plans, plans)
def test_the_changes_make_the_one_plan_of_the_other(before, after):
    changes = compare(before, after)
    made = {each.code: each for each in before}
    for each in changes.dropped:
        del made[each.code]
    made |= {each.code: each for each in changes.added} | {pair.after.code: pair.after for pair in changes.changed}

    assert made == {each.code: each for each in after}


def in_order(plan):
    return sorted(plan, key=lambda each: each.code)
