import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Severity
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.policy import load_plan_policy
from rbworkflow.plan.quality import assess
from rbworkflow.plan.quality_points import RowPlace, quality_findings
from rbworkflow.plan.quality_tests import TESTS
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommendation_reading import read_recommendations
from rbworkflow.plan.recommended import Recommendation
from tests.plan.plan_builders import indicator

ROOT = Path(__file__).resolve().parents[2]
CONFIG = ROOT / "config"
POLICY = load_plan_policy(CONFIG)
ASKED = Recommendation(code="R2025-01", position=1, area_code="A1", text="Susun bersama.")


CONTRADICTED = (
    "Jumlah pelanggaran disiplin",
    "Pelanggaran kode etik",
    "Persentase keterlambatan laporan",
    "Jumlah keluhan masyarakat",
    "Jumlah temuan hasil pemeriksaan",
    "Persentase pegawai yang terlambat",
    "Waktu layanan informasi",
)
HANDLED = (
    "Persentase pengaduan yang ditindaklanjuti",
    "Persentase temuan yang diselesaikan",
    "Penurunan jumlah pelanggaran",
    "Jumlah laporan pelanggaran yang ditangani",
    "Persentase pegawai tanpa pelanggaran",
    "Ketepatan waktu layanan",
)


def results(*indicators, recommendations=()):
    table = assess(indicators, recommendations, POLICY).table
    return dict(zip(zip(table["code"], table["test"], strict=True), table["result"], strict=True))


def verdict(test, recommendations=(), **changes):
    return results(indicator(**changes), recommendations=recommendations)["A1-01", test]


@pytest.mark.parametrize(
    ("test", "changes", "result"),
    [
        ("Q01", {}, "terpenuhi"),
        ("Q01", {"targets": (0, None, None, None), "polarity": "min"}, "terpenuhi"),
        ("Q01", {"targets": (0,) * 4, "target_year": 0}, "belum"),
        ("Q01", {"targets": (None,) * 4, "target_year": 4}, "belum"),
        ("Q01", {"targets": (None,) * 4}, "belum"),
        ("Q02", {"unit_of_measure": "%"}, "terpenuhi"),
        ("Q02", {"unit_of_measure": ""}, "belum"),
        ("Q02", {"unit_of_measure": "-"}, "belum"),
        ("Q03", {"polarity": "min"}, "terpenuhi"),
        ("Q03", {"polarity": ""}, "belum"),
        ("Q04", {"kind": ""}, "belum"),
        ("Q04", {"target_kind": ""}, "belum"),
        ("Q05", {"unit_code": ""}, "belum"),
        ("Q06", {"required_evidence": ()}, "belum"),
        ("Q07", {"target_year": 4}, "terpenuhi"),
        ("Q07", {"target_year": 5}, "belum"),
        ("Q07", {"target_year": None}, "tidak berlaku"),
        ("Q07", {"target_kind": "kumulatif", "targets": (10, 20, None, None), "target_year": 20}, "terpenuhi"),
        ("Q07", {"target_kind": "kumulatif", "targets": (10, 20, None, None), "target_year": 30}, "belum"),
        ("Q07", {"target_kind": "rata_rata", "targets": (1, 1, 2, None), "target_year": "1.33"}, "terpenuhi"),
        ("Q07", {"target_kind": "rata_rata", "targets": (1, 1, 2, None), "target_year": "1.34"}, "belum"),
        ("Q07", {"target_kind": "rata_rata", "targets": (0, 80, 0, 82), "target_year": 81}, "terpenuhi"),
        ("Q07", {"target_kind": "kumulatif", "targets": (10, 20, 0, 0), "target_year": 20}, "terpenuhi"),
        ("Q07", {"polarity": "min", "target_kind": "rata_rata", "targets": (0, 4), "target_year": 2}, "terpenuhi"),
        ("Q07", {"polarity": "rentang", "target_high": 90, "target_year": 90}, "terpenuhi"),
        ("Q08", {"target_year": 4, "baseline": 5}, "belum"),
        ("Q08", {"baseline": 5}, "belum"),
        ("Q08", {"target_year": 4, "baseline": 5, "target_reason": "Dua rapat digabung."}, "terpenuhi"),
        ("Q08", {"target_year": 4, "baseline": 5, "target_reason": " "}, "belum"),
        ("Q08", {"target_year": 4, "baseline": 4}, "terpenuhi"),
        ("Q08", {"target_year": 4, "baseline": 3, "polarity": "min"}, "belum"),
        ("Q08", {"target_year": 4, "baseline": 5, "polarity": "min"}, "terpenuhi"),
        ("Q08", {"target_year": 4}, "tidak berlaku"),
        ("Q09", {"name": "Jumlah laporan"}, "terpenuhi"),
        ("Q09", {"name": "Jumlah laporan, dll."}, "belum"),
        ("Q09", {"activity": "Pelayanan yang OPTIMAL"}, "belum"),
        ("Q09", {"activity": "Koptimalan beberapakali"}, "terpenuhi"),
        ("Q09", {"activity": "Rapat dengan berbagai pihak sesuai ketentuan"}, "terpenuhi"),
        ("Q10", {"recommendation_code": "R2025-01"}, "tidak berlaku"),
        ("Q12", {"kind": "persen", "targets": (0.85, 0.9, 1, 1)}, "belum"),
        ("Q12", {"unit_of_measure": "%", "targets": (0.5, 50, 75, 100)}, "terpenuhi"),
        ("Q12", {"kind": "persen", "polarity": "min", "targets": (0.5, 0.5, 0.5, 0.5)}, "tidak berlaku"),
        ("Q12", {}, "tidak berlaku"),
        ("Q13", {"kind": "persen", "targets": (85, 8500, None, None)}, "belum"),
        ("Q13", {"kind": "persen", "targets": (85, 100, None, None)}, "terpenuhi"),
        ("Q14", {"kind": "persen", "targets": (100, 100, 100, 100)}, "belum"),
        ("Q14", {"kind": "persen", "targets": (100, None, None, None)}, "terpenuhi"),
        ("Q14", {"kind": "persen", "target_kind": "rata_rata", "targets": (100,) * 4}, "tidak berlaku"),
        ("Q25", {"kind": "persen", "target_kind": "rata_rata", "targets": (25,) * 4}, "belum"),
        ("Q25", {"kind": "persen", "target_kind": "kumulatif", "targets": (None, 50, None, 50)}, "belum"),
        ("Q25", {"kind": "persen", "target_kind": "rata_rata", "targets": (33, 33, 33, None)}, "belum"),
        ("Q25", {"kind": "persen", "target_kind": "rata_rata", "targets": (None, 50, None, 50)}, "terpenuhi"),
        ("Q25", {"kind": "persen", "target_kind": "kumulatif", "targets": (25, 50, 75, 100)}, "terpenuhi"),
        ("Q25", {"kind": "persen", "target_kind": "jumlah", "targets": (25,) * 4}, "tidak berlaku"),
        ("Q15", {"targets": (0.5, 0.5, None, None)}, "belum"),
        ("Q15", {"unit_of_measure": "jam", "targets": (1.5, 1.5, None, None)}, "tidak berlaku"),
        ("Q15", {"target_kind": "rata_rata", "targets": (1, 1, 2, None), "target_year": "1.33"}, "terpenuhi"),
        ("Q16", {"unit_of_measure": "indeks", "kind": "nilai", "targets": (81500, None, None, None)}, "belum"),
        ("Q16", {"unit_of_measure": "Nilai", "kind": "nilai", "targets": (81.5, None, None, None)}, "terpenuhi"),
        ("Q16", {"targets": (1500, None, None, None)}, "tidak berlaku"),
        *(
            ("Q16", {"unit_of_measure": "indeks", "kind": "nilai", "target_kind": kind, "targets": targets}, verdict)
            for kind, targets, verdict in (
                ("rata_rata", (3.2, None, None, 82), "belum"),
                ("rata_rata", (82, None, None, 3.2), "belum"),
                ("rata_rata", (3.2, None, 3.4, 4), "terpenuhi"),
                ("rata_rata", (0, None, 40, 82), "terpenuhi"),
                ("kumulatif", (5, 20, 60, 82), "terpenuhi"),
            )
        ),
        *(("Q17", {"name": name}, "belum") for name in CONTRADICTED),
        *(("Q17", {"name": name, "polarity": "min"}, "terpenuhi") for name in CONTRADICTED),
        *(("Q17", {"name": name}, "terpenuhi") for name in HANDLED),
        ("Q17", {"name": "Indeks kepuasan masyarakat", "polarity": "min"}, "belum"),
        ("Q17", {"name": "Jumlah laporan terlambat", "polarity": "min"}, "terpenuhi"),
        ("Q17", {"polarity": "rentang"}, "tidak berlaku"),
        ("Q18", {"targets": (None, None, None, 4)}, "belum"),
        ("Q18", {"targets": (None, 1, None, 4)}, "terpenuhi"),
        ("Q20", {"unit_of_measure": "persen"}, "belum"),
        ("Q20", {"name": "Persentase laporan"}, "belum"),
        ("Q20", {"name": "Persentase laporan", "kind": "persen", "unit_of_measure": "%"}, "terpenuhi"),
        ("Q20", {"name": "Ketepatan penyampaian LKjIP", "kind": "waktu", "unit_of_measure": "dokumen"}, "belum"),
        ("Q20", {"name": "Ketepatan penyampaian LKjIP", "kind": "waktu", "unit_of_measure": "persen"}, "belum"),
        ("Q20", {"name": "Lama penyampaian LKjIP", "kind": "waktu", "unit_of_measure": "Hari kerja"}, "terpenuhi"),
        *(("Q21", {"activity": text}, "belum") for text in ("asdf", "ASDFASDF", "xxx", "aaa bbb", "test 1", "...")),
        ("Q21", {"activity": "FGD"}, "terpenuhi"),
        ("Q22", {"kind": "ya_tidak"}, "belum"),
        ("Q22", {"kind": "ya_tidak", "target_kind": "kumulatif"}, "terpenuhi"),
        ("Q23", {"weight": 0}, "belum"),
        ("Q23", {"weight": None}, "tidak berlaku"),
        *(
            ("Q24", {"name": name}, "belum")
            for name in ("1 SK dan 2 laporan", "Jumlah SK dan laporan", "10 org x 2 keg")
        ),
        ("Q24", {"unit_of_measure": "dokumen dan orang"}, "belum"),
        ("Q24", {"name": "Jumlah laporan sosialisasi dan pengelolaan WBS"}, "terpenuhi"),
    ],
)
def test_each_test_by_what_an_indicator_says(test, changes, result):
    assert verdict(test, **changes) == result


@pytest.mark.parametrize(
    ("answered", "result", "of_recommendation"),
    [
        ("R2025-01", "terpenuhi", "terpenuhi"),
        ("r2025-01", "terpenuhi", "terpenuhi"),
        ("R2025-01, R2025-09", "belum", "terpenuhi"),
        ("R2025-09", "belum", "belum"),
        ("", "tidak berlaku", "belum"),
    ],
)
def test_every_recommendation_is_to_be_answered_and_only_those(answered, result, of_recommendation):
    found = results(indicator(recommendation_code=answered), recommendations=[ASKED])

    assert found["A1-01", "Q10"] == result
    assert found["R2025-01", "Q11"] == of_recommendation


def test_an_indicator_that_comes_again_is_told_with_the_one_it_is_like():
    again = indicator(code="A1-02", position=2, name="JUMLAH  LAPORAN", unit_code="PHS")
    (point,) = assess([indicator(), again], [], POLICY).open_points.itertuples()

    assert (point.code, point.test, point.twin) == ("A1-02", "Q19", "A1-01")


def test_a_plan_all_in_its_last_quarter_is_asked_about_once():
    late = [
        indicator(code=f"A1-0{number}", activity=f"Rapat {number}", targets=(None, None, None, 1)) for number in (1, 2)
    ]

    assert [point.test for point in assess(late, [], POLICY).open_points.itertuples()] == ["Q18"]
    grade = assess([*late, indicator(code="A1-03")], [], POLICY).grade
    assert grade is not None
    assert grade.code == "A"


def test_the_grade_is_that_of_the_weaker_side():
    quality = assess([indicator(activity="xxx", name="asdf", targets=(0.5, 0.5, None, None), weight=0)], [], POLICY)

    assert [side.share_pct for side in quality.sides] == [100, Decimal("66.67")]
    assert quality.grade is not None
    assert quality.grade.code == "C"


def test_every_test_of_the_configuration_has_its_function_and_the_other_way_round():
    assert [test.code for test in POLICY.tests] == list(TESTS)


def test_the_table_goes_through_the_plan_indicator_by_indicator():
    second = indicator(code="A1-02", position=2, unit_of_measure="")
    table = assess([second, indicator()], [ASKED], POLICY).table

    assert table["code"].drop_duplicates().tolist() == ["A1-02", "A1-01", "R2025-01"]
    assert table["test"].head(len(TESTS)).tolist() == list(TESTS)
    assert table.loc[table["result"].ne("belum"), "advice"].eq("").all()
    assert table.loc[table["result"].eq("belum"), "advice"].ne("").all()


def test_advice_names_what_it_is_about():
    quality = assess(
        [indicator(target_year=5, baseline="7.5", name="Laporan yang memadai", recommendation_code="R9")],
        [ASKED],
        POLICY,
    )
    advice = dict(zip(quality.open_points["test"], quality.open_points["advice"], strict=True))

    assert "seharusnya 4" in advice["Q07"]
    assert "baseline 7,5" in advice["Q08"]
    assert "'memadai'" in advice["Q09"]
    assert "rekomendasi R9 tidak ada" in advice["Q10"]
    assert "rekomendasi R2025-01" in advice["Q11"]


@pytest.mark.parametrize(
    ("share", "code"), [("100", "A"), ("99.999", "B"), ("75", "B"), ("74.9", "C"), ("50", "C"), ("10", "D"), ("9", "E")]
)
def test_the_share_of_tests_passed_makes_the_grade(share, code):
    assert POLICY.grade(Decimal(share)).code == code


def test_the_grade_calls_itself_a_self_assessment():
    quality = assess([indicator(unit_of_measure="", target_year=4)], [], POLICY)

    assert [(side.passed, side.applicable) for side in quality.sides] == [(6, 7), (8, 8)]
    assert quality.sentence == (
        "Mutu rencana aksi (penilaian mandiri): B, sebagian besar terpenuhi; "
        "bentuk 6 dari 7 uji (85,71%), makna 8 dari 8 uji (100,00%)."
    )
    assert [
        (each.passed, each.applicable, each.grade and each.grade.code)
        for each in quality.outcomes
        if each.test.code == "Q02"
    ] == [(0, 1, "E")]


def test_a_plan_without_rows_has_no_grade():
    quality = assess([], [], POLICY)

    assert quality.grade is None
    assert "belum ada yang dapat diuji" in quality.sentence


def test_the_sample_plan_passes_every_test(office):
    plan = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()
    indicators = read_plan(plan, office=office, year=2026, layouts=load_layouts(CONFIG)).indicators
    asked = read_recommendations(
        (ROOT / "samples" / "rekomendasi_2025.xlsx").read_bytes(),
        office=office,
        year=2026,
        maps=load_recommendation_maps(CONFIG),
    ).recommendations

    quality = assess(indicators, asked, POLICY)

    assert quality.open_points.to_dict("records") == []
    assert quality.grade is not None
    assert quality.grade.code == "A"


def told_of_common_codes(*codes):
    rows = [indicator(code=f"A1-0{place}", common_code=code) for place, code in enumerate(codes, 1)]
    quality = assess(rows, [], POLICY)
    return [each for each in quality_findings(quality, {}) if each.rule == "Q97"], quality.common_codes


def test_indicators_without_a_common_code_are_told_once_together():
    (point,), told = told_of_common_codes("RB.1", "", "")

    assert point.message == told
    assert told.startswith("Indikator A1-02 dan A1-03 belum memiliki Kode Bersama")
    assert point.severity is Severity.NOTE


def test_a_plan_whose_province_gave_no_common_codes_is_told_so_on_its_page_alone():
    points, told = told_of_common_codes("", "")

    assert not points
    assert told.startswith("Semua indikator belum memiliki Kode Bersama")


def test_a_plan_that_has_all_its_common_codes_is_told_nothing_of_them():
    assert told_of_common_codes("RB.1", "RB.2") == ([], "")


def test_open_points_are_notes_at_their_indicators_place():
    quality = assess([indicator(unit_of_measure="")], [ASKED], POLICY)

    grade, measure, asked = quality_findings(
        quality, {"A1-01": RowPlace("Rencana Aksi", {"unit_of_measure": "H7"})}, sheet="Rencana Aksi"
    )

    assert "penilaian mandiri" in grade.message
    assert (measure.rule, measure.place, measure.indicator_code) == ("Q02", "lembar 'Rencana Aksi' sel H7", "A1-01")
    assert (asked.rule, asked.place) == ("Q11", "lembar 'Rencana Aksi'")
    assert {point.severity for point in (grade, measure, asked)} == {Severity.NOTE}


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('from_pct = "0"', 'from_pct = "5"', "yang terakhir mulai dari 0"),
        ('code = "Q01"', 'code = "Q99"', "uji Q99 tidak dikenal"),
        ("vague_words =", "kata =", "vague_words"),
        ("vague_words = [", "vague_words = ", "tidak terbaca"),
    ],
)
def test_a_wrong_policy_names_its_fault(tmp_path, old, new, fault):
    shutil.copy(CONFIG / "plan.toml", tmp_path)
    path = tmp_path / "plan.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ConfigurationError, match=fault):
        load_plan_policy(tmp_path)


def test_a_missing_policy_is_the_operators_to_mend(tmp_path):
    with pytest.raises(ConfigurationError, match=r"plan\.toml tidak ada"):
        load_plan_policy(tmp_path)
