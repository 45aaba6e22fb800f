from dataclasses import asdict, replace
from decimal import Decimal

import pandas as pd
import pytest

from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.submissions.frames import Submitted, evidence_frame, one_submission, row_frame, submission_frame
from rbworkflow.intake.submissions.progress import COLUMNS, Approved, progress_table
from tests.intake.intake_builders import indicator, record, rows

NOBODY = Submitted(submission_frame([]), row_frame([]), evidence_frame([]))
WORDS = frozenset({"-", "belum terjadwal"})


def piece(code="A1-01", kind="undangan", mode="file", name="undangan.pdf", sha256="1" * 64):
    return Evidence(indicator_code=code, kind=kind, mode=mode, name=name, sha256=sha256 if mode == "file" else None)


def table(*records, evidence=(), plan=(), **more):
    submitted = one_submission("PHS", (1, 2), rows=rows(*records), evidence=evidence)
    return progress_table(plan or [indicator()], (1, 2), submitted, empty_words=WORDS, **more)


def test_there_is_one_row_per_indicator_and_quarter_in_the_plans_order():
    plan = [indicator("A2-01", position=2), indicator("A1-01", position=1)]
    progress = progress_table(plan, (3, 4), NOBODY)
    assert list(progress.columns) == list(COLUMNS)
    assert progress[["indicator_code", "quarter"]].to_numpy().tolist() == [
        ["A1-01", 3],
        ["A1-01", 4],
        ["A2-01", 3],
        ["A2-01", 4],
    ]


def test_without_submissions_every_row_is_there_and_empty():
    progress = progress_table([indicator()], (1, 2), NOBODY)
    assert not progress["is_submitted"].any()
    assert progress["actual"].isna().all()
    assert progress["narrative"].tolist() == ["", ""]
    assert progress["evidence_count"].tolist() == [0, 0]
    assert not progress["is_unreadable"].any()
    assert not progress["is_shared"].any()
    assert progress["missing_kinds"].tolist() == ["", ""]


def test_a_quarter_without_target_is_empty_and_a_target_of_zero_is_zero():
    progress = table(plan=[indicator(target_q1=Decimal(0), target_q2=None)])
    assert progress["target"].iloc[0] == 0
    assert progress["target"].isna().tolist() == [False, True]


def test_numbers_are_floats_and_an_indicator_without_weight_weighs_one():
    progress = table(record(actual="85.5"))
    assert progress["actual"].iloc[0] == pytest.approx(85.5)
    assert progress["weight"].tolist() == [1.0, 1.0]
    assert str(progress["target"].dtype) == "float64"


def test_what_the_unit_wrote_stands_beside_the_target():
    progress = table(record(narrative="Rapat 3 Mei", obstacle="Jadwal padat", evidence_text="a.pdf"))
    first, second = progress.to_dict("records")
    assert (first["narrative"], first["obstacle"], first["evidence_text"]) == ("Rapat 3 Mei", "Jadwal padat", "a.pdf")
    assert (first["sheet"], first["cell"]) == ("Isian", "H8")
    assert second["is_submitted"]
    assert second["narrative"] == ""


@pytest.mark.parametrize(
    ("text", "expected"), [("Belum  terjadwal", False), ("-", False), ("", False), ("seratus persen", True)]
)
def test_text_that_is_no_number_is_unreadable_unless_it_means_nothing_yet(text, expected):
    progress = table(record(actual=None, actual_text=text))
    assert progress["is_unreadable"].iloc[0] == expected


def test_evidence_is_counted_by_pieces_not_by_kinds():
    evidence = [piece(), piece(kind="daftar_hadir"), piece(mode="link", name="https://contoh.example/x", kind="")]
    assert table(evidence=evidence)["evidence_count"].tolist() == [2, 2]


def test_files_are_known_by_their_own_names_not_by_their_folders():
    folder = "Data dukung/A1-01 Rapat 31 Desember 2026"
    evidence = [piece(name=f"{folder}/notula_30_Juni_2026.pdf"), piece(mode="link", name="https://contoh.example/x")]
    assert (
        table(evidence=evidence)["evidence_names"].tolist() == ["notula 30 Juni 2026.pdf\nhttps://contoh.example/x"] * 2
    )


def test_required_kinds_are_missing_only_where_there_is_a_result():
    progress = table(record(), evidence=[piece(kind="laporan")])
    assert progress["required_evidence"].tolist() == ["undangan,laporan"] * 2
    assert progress["missing_kinds"].tolist() == ["undangan", ""]


def test_what_proves_a_follow_up_counts_for_no_result():
    plan = [indicator("A1-01", position=1), indicator("A1-02", position=2)]
    followed = replace(piece("A1-01"), purpose="follow_up")
    progress = table(record(), plan=plan, evidence=[followed, piece("A1-02")]).set_index(["indicator_code", "quarter"])
    assert progress["evidence_count"].tolist() == [0, 0, 1, 1]
    assert progress.loc[("A1-01", 1), "missing_kinds"] == "undangan,laporan"
    assert not progress["is_shared"].any()


def test_an_indicator_that_requires_no_evidence_misses_none():
    assert table(record(), plan=[indicator(required_evidence=())])["missing_kinds"].tolist() == ["", ""]


def test_a_file_under_several_indicators_is_shared_and_words_never_are():
    plan = [indicator("A1-01", position=1), indicator("A1-02", position=2), indicator("A1-03", position=3)]
    evidence = [
        piece("A1-01"),
        piece("A1-02", name="salinan.pdf"),
        piece("A1-02", mode="text", name="ada"),
        piece("A1-03", mode="text", name="ada"),
    ]
    progress = table(record(), plan=plan, evidence=evidence)
    assert progress[progress["quarter"].eq(1)]["is_shared"].tolist() == [True, True, False]


def test_a_link_used_for_every_row_is_shared():
    plan = [indicator("A1-01", position=1), indicator("A1-02", position=2)]
    evidence = [piece(code, mode="link", name="https://contoh.example/semua") for code in ("A1-01", "A1-02")]
    assert table(record(), plan=plan, evidence=evidence)["is_shared"].all()


def test_evidence_without_an_indicator_counts_for_none():
    assert table(evidence=[piece("")])["evidence_count"].tolist() == [0, 0]


def test_earlier_approved_figures_stand_beside_the_new_ones():
    approved = Approved(actuals={("A1-01", 1): Decimal("0.5"), ("A1-01", 2): Decimal(3)})
    progress = table(record(), approved=approved)
    assert progress["previous_actual"].tolist() == [0.5, 3.0]
    assert progress["last_actual"].isna().tolist() == [True, False]
    assert progress["last_actual"].iloc[1] == pytest.approx(0.5)


def test_last_years_figure_and_the_last_promise_stand_beside_the_new_ones():
    approved = Approved(last_year={("A1-01", 2): Decimal(40)}, promised={"A1-01": "Menyusun SOP."})
    progress = table(record(), plan=[indicator(), indicator("A1-02", position=2)], approved=approved)
    assert progress["same_period_last_year"].fillna(-1).tolist() == [-1, 40, -1, -1]
    assert progress["last_follow_up"].tolist() == ["Menyusun SOP.", "Menyusun SOP.", "", ""]


def test_the_addresses_of_a_forms_texts_are_known_while_it_is_at_hand():
    read = rows(record()).assign(cells=pd.Series([{"narrative": "K12"}]))
    progress = progress_table([indicator()], (1, 2), one_submission("PHS", (1, 2), rows=read, evidence=[]))
    assert progress["cells"].tolist() == [{"narrative": "K12"}, {}]
    assert table(record())["cells"].tolist() == [{}, {}]


def test_a_year_joins_both_semesters_each_with_its_own_evidence():
    submitted = Submitted(
        submission_frame([("PHS", 1, 7), ("PHS", 2, 7), ("PHS", 3, 9), ("PHS", 4, 9)]),
        row_frame([record(quarter=1) | {"submission_id": 7}, record(quarter=4, actual="2") | {"submission_id": 9}]),
        evidence_frame([asdict(piece()) | {"submission_id": 9}]),
    )
    progress = progress_table([indicator()], (1, 2, 3, 4), submitted)
    assert progress["actual"].fillna(-1).tolist() == [1, -1, -1, 2]
    assert progress["evidence_count"].tolist() == [0, 0, 1, 1]
    assert not progress["is_shared"].any()


def test_the_rows_of_another_unit_never_reach_an_indicator():
    plan = [indicator("A1-01", unit_code="KUL")]
    progress = table(record(), plan=plan)
    assert progress["actual"].isna().all()
    assert not progress["is_submitted"].any()
