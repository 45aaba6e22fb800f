import math
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.submissions.progress import COLUMNS as PROGRESS
from rbworkflow.office.rules import Rule
from rbworkflow.steps.submissions.checking_submission import EARLY
from rbworkflow.steps.submissions.proof import PROOF
from rbworkflow.validation.findings import as_findings, blocked_keys, explained, with_blocked
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.rules import COLUMNS, check, known
from tests.validation.progress_rows import EMPTY, RULES, codes, findings, row, table

NO = math.nan


def only(*rows):
    (found,) = as_findings(findings(*rows))
    return found


def rule(code):
    return next(each for each in RULES if each.code == code)


def test_a_point_says_what_where_and_what_to_do():
    found = only(row(target=5, actual=3.0))
    assert (found.severity, found.place) == (Severity.NEEDS_EXPLANATION, "lembar 'Isian' sel J12")
    assert found.message == (
        "Realisasi TW II 3 belum memenuhi target 5. "
        "Tulis sebabnya di Kendala dan langkah berikutnya di Rencana tindak lanjut, dengan PIC dan batas waktunya."
    )


def test_numbers_are_written_the_indonesian_way():
    found = only(row(kind="persen", target=82.5, actual=1234.567, target_kind="rata_rata"))
    assert "tertulis 1.234,57 persen, lebih dari 1.000." in found.message


def test_a_range_is_written_with_both_bounds():
    found = only(row(polarity="rentang", kind="nilai", target=90, target_low=80, target_high=90, actual=70))
    assert "belum memenuhi target 80–90." in found.message


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"is_unreadable": True, "actual": NO, "actual_text": "belum  \n jadi"}, "berisi 'belum jadi', bukan angka"),
        ({"missing_kinds": "undangan,daftar_hadir,notula"}, "belum memuat undangan, daftar hadir, dan notula."),
        ({"previous_actual": 2}, "sudah disetujui sebesar 2 dan kini tertulis 1."),
        (EMPTY | {"previous_actual": 2}, "sudah disetujui sebesar 2 dan kini tertulis –."),
        (
            {"obstacle": "xxx", "follow_up": "dll."},
            "Kolom Kendala berisi 'xxx' dan Rencana tindak lanjut berisi 'dll.'.",
        ),
        ({"evidence_names": "notula 1 Agustus 2026.pdf"}, "menyebut tanggal 1 Agustus 2026 yang belum tiba"),
        ({"evidence_text": "SK 1/7/2026 dan notula 2 Agustus 2026"}, "menyebut tanggal 2 Agustus 2026 yang belum tiba"),
        ({"evidence_text": "Lengkap"}, "belum disertai data dukung yang dapat diperiksa (baru tertulis 'Lengkap'),"),
        ({"evidence_count": 0}, "sama sekali, sehingga belum dapat dikenali penilai. Lampirkan berkas atau tautannya"),
        (
            {"evidence_count": 0, "came_as": "uraian", "accepted_modes": "berkas"},
            "yang diterima (baru berupa uraian), sehingga belum dapat dikenali penilai. Lampirkan berkasnya di kolom",
        ),
        (
            {"follow_up": "Menyusun SOP.", "follow_up_pic": "Terkait", "follow_up_due": "segera"},
            "menyebut PIC 'Terkait' dan batas waktu 'segera'.",
        ),
        ({"last_follow_up": "Menyusun SOP dan " * 20}, "Menyusun SOP…'. Tulis pelaksanaannya"),
    ],
)
def test_a_point_quotes_what_it_is_about(values, told):
    assert told in only(row(**values)).message


def test_every_shipped_sentence_can_be_filled_in():
    for each in RULES:
        assert known(each).code == each.code
        everywhere = check(table(row(), row()), [each.model_copy(update={"severity": Severity.NOTE})])
        assert list(everywhere.columns) == list(COLUMNS)
        assert each.name
        assert each.example


def test_a_sentence_that_names_something_unknown_is_a_fault_of_the_configuration():
    broken = Rule(code="R03", severity="blocking", name="x", message="{realisasi}")
    with pytest.raises(ConfigurationError, match=r"R03 .*realisasi.*\{actual\}"):
        findings(row(actual=-1), rules=[broken])


def test_a_sentence_without_names_is_fine():
    plain = Rule(code="R03", severity="blocking", name="x", message="Periksa.")
    assert list(findings(row(actual=-1), rules=[plain])["message"]) == ["Periksa."]


def test_an_unknown_rule_and_a_missing_threshold_are_faults_of_the_configuration():
    with pytest.raises(ConfigurationError, match=r"R99 .* tidak dikenal"):
        findings(row(), rules=[Rule(code="R99", severity="note", name="x", message="x")])
    with pytest.raises(ConfigurationError, match=r"R21 .* memerlukan threshold"):
        findings(row(), rules=[rule("R21").model_copy(update={"threshold": None})])


def test_a_rule_switched_off_finds_nothing():
    assert findings(row(actual=-1), rules=[rule("R03").model_copy(update={"is_active": False})]).empty


def test_without_rules_or_rows_there_is_nothing_to_find():
    for nothing in (findings(row(actual=-1), rules=[]), check(table(row()).iloc[:0], RULES)):
        assert nothing.empty
        assert list(nothing.columns) == list(COLUMNS)
        assert as_findings(nothing) == []
        assert not with_blocked(table(row()), nothing)["is_blocked"].any()


def test_rules_about_dates_rest_when_the_day_is_not_told():
    rows = table(row(evidence_text="notula 30 Juni 2027", follow_up="Menyusun SOP.", follow_up_due="1 Januari 2020"))
    assert list(check(rows, RULES)["rule"]) == ["R31"]


def test_the_gravest_point_at_a_cell_stands_alone():
    assert codes(row(kind="persen", target=10, actual=3000, last_actual=10)) == ["R04"]
    assert codes(row(kind="persen", target=100, actual=300, last_actual=10)) == ["R34"]
    assert codes(row(kind="jumlah", target=10, actual=40, last_actual=10)) == ["R20"]


def test_a_due_row_without_result_draws_one_point_and_no_more():
    nothing = EMPTY | {"missing_kinds": "undangan", "previous_actual": NO}
    assert codes(row(**nothing)) == ["R18"]
    assert codes(row(**EMPTY)) == ["R18"]


def test_a_column_that_belongs_to_the_whole_row_draws_one_point_for_both_quarters():
    both = [row(quarter=1, cell="H12", evidence_count=0), row(quarter=2, cell="J12", evidence_count=0)]
    found = only(*both)
    assert (found.rule, found.quarter, found.cell) == ("R07", 0, "J12")


def test_each_quarter_draws_its_own_point_about_its_own_cell():
    found = findings(row(quarter=1, cell="H12", actual=-1), row(quarter=2, cell="J12", actual=-2))
    assert found[["quarter", "cell"]].to_numpy().tolist() == [[1, "H12"], [2, "J12"]]


def test_a_point_stands_at_the_column_it_is_about_where_the_table_knows_its_cell():
    assert only(row(narrative="", cells={"narrative": "K12"})).cell == "K12"
    assert only(row(narrative="", cells={})).cell == "J12"


def test_an_explanation_answers_a_question_and_never_a_fault():
    told = "Peserta bertambah karena digabung dengan kegiatan provinsi."
    asked = only(row(target=10, actual=20, explanation=told))
    assert (asked.explanation, asked.is_open) == (told, False)
    fault = only(row(actual=-1, explanation=told))
    assert (fault.explanation, fault.is_open) == ("", True)


OLD = {"explanation": "Peserta bertambah.", "is_explanation_old": True}
AGAIN = "Penjelasannya untuk angka lama."
TOLD = "Penjelasannya untuk angka lain."


def test_an_explanation_for_an_earlier_figure_answers_nothing_and_the_point_says_so():
    old = table(row(target=10, actual=20, **OLD))
    (asked,) = as_findings(
        check(old, RULES, of_old_explanation={"message": AGAIN, "for_officer": TOLD, "for_report": TOLD})
    )
    assert (asked.rule, asked.explanation, asked.is_open) == ("R21", "", True)
    assert asked.message.endswith(f"terlalu rendah. {AGAIN}")
    assert asked.for_officer == f"Realisasi 20 melampaui 150 persen target 10. {TOLD}"
    assert asked.for_report.endswith(f" target 10. {TOLD}")


def test_a_question_about_the_whole_row_is_asked_again_when_any_figure_changed():
    both = [row(quarter=1, missing_kinds="notula", **OLD), row(missing_kinds="notula", explanation="Tidak dibuat.")]
    (asked,) = as_findings(check(table(*both), RULES, of_old_explanation={"message": AGAIN}))
    assert (asked.rule, asked.quarter, asked.is_open) == ("R08", 0, True)


def test_a_quarter_whose_figure_stands_keeps_its_answer():
    kept = row(quarter=1, target=10, actual=20, explanation="Peserta bertambah.")
    first, second = as_findings(
        check(table(kept, row(target=10, actual=20, **OLD)), RULES, of_old_explanation={"message": AGAIN})
    )
    assert (first.is_open, second.is_open) == (False, True)
    assert AGAIN not in first.message


def test_a_fault_and_a_note_say_nothing_of_explanations():
    rows = [row(actual=-1, **OLD), row(indicator_code="B", target=NO, **OLD)]
    found = check(table(*rows), RULES, of_old_explanation={"message": AGAIN})
    assert list(found["rule"]) == ["R03", "R11"]
    assert not found["message"].str.contains(AGAIN).any()


@pytest.mark.parametrize("code", ["I07", "I13"])
@pytest.mark.parametrize(("said", "is_answer"), [("Disimpan di gudang.", True), ("-", False), ("xxx", False)])
def test_what_reading_asks_is_answered_by_words_alone(code, said, is_answer):
    question = Finding(rule=code, severity=Severity.NEEDS_EXPLANATION, message="x", explanation=said)
    (told,) = explained([question], table(row(is_explanation_old=False)), {"message": AGAIN})
    assert told.is_open is not is_answer


@pytest.mark.parametrize(("quarter", "is_open"), [(0, True), (1, False), (2, True)])
def test_what_reading_asks_is_asked_again_of_another_figure(quarter, is_open):
    rows = table(row(quarter=1, is_explanation_old=False), row(is_explanation_old=True))
    key = {"indicator_code": "A1.5", "quarter": quarter}
    question = Finding(rule="I07", severity=Severity.NEEDS_EXPLANATION, message="Hilang.", explanation="Libur.", **key)
    (told,) = explained([question], rows, {"message": AGAIN, "for_officer": TOLD, "for_report": TOLD})
    assert told.is_open is is_open
    assert told.for_officer == (TOLD if is_open else "")
    assert told.message == (f"Hilang. {AGAIN}" if is_open else "Hilang.")


@pytest.mark.parametrize("filler", ["", "-", "xxx", "sda"])
def test_a_filler_is_no_explanation(filler):
    assert only(row(target=10, actual=20, explanation=filler)).is_open


def test_what_must_be_corrected_blocks_its_quarter_and_what_the_whole_row_lacks_blocks_all():
    rows = table(
        row(indicator_code="A", quarter=1, actual=-1),
        row(indicator_code="A", quarter=2),
        row(indicator_code="B", quarter=1, evidence_count=0),
        row(indicator_code="B", quarter=2, evidence_count=0),
        row(indicator_code="C", quarter=1, target=5, actual=1),
    )
    found = check(rows, RULES)
    assert blocked_keys(found) == {("A", 1), ("B", 0)}
    assert with_blocked(rows, found)["is_blocked"].tolist() == [True, False, True, True, False]


def test_findings_come_in_the_tables_order():
    rows = [row(indicator_code=code, actual=-1, narrative="") for code in "CAB"]
    assert list(findings(*rows)["indicator_code"]) == ["C", "A", "B"]


@given(
    st.lists(
        st.tuples(st.sampled_from("ABC"), st.sampled_from([NO, -1.0, 0.0, 1.0, 9.0]), st.sampled_from(["", "xxx"]))
    ),
    st.randoms(use_true_random=False),
)
def test_the_order_of_rows_changes_no_finding(cells, random):
    quarters: dict[Any, int] = {}
    rows = [
        row(indicator_code=code, quarter=quarters.setdefault(code, 0), actual=actual, obstacle=obstacle)
        | {"quarter": quarters.update({code: quarters[code] + 1}) or quarters[code]}
        for code, actual, obstacle in cells
        if quarters.get(code, 0) < 4
    ]
    shuffled = random.sample(rows, len(rows))
    if rows:
        key = ["indicator_code", "quarter", "rule"]
        one, other = (findings(*each).sort_values(key, ignore_index=True) for each in (rows, shuffled))
        pd.testing.assert_frame_equal(one[key], other[key])


def test_no_rule_waits_for_a_column_that_nobody_fills(monkeypatch):
    """What the rules read is what the progress table has, or what the step that asks them adds of early results."""
    asked = set()
    column = Rows._column

    def watched(self, name, *how):
        asked.add(name)
        return column(self, name, *how)

    monkeypatch.setattr(Rows, "_column", watched)
    findings(row(), row(indicator_code="A1.6", **EMPTY))
    assert asked <= {*PROGRESS, *EARLY, *PROOF}
