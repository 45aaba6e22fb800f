"""The conclusion says what the figures say, in right Indonesian for none, one, both and all."""

import pytest

from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Office
from rbworkflow.report.content.conclusion import OPENING, with_conclusion
from rbworkflow.report.content.model import Comparison, Content, Figures, ReportedIndicator
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.wording import all_of, counted, of_them, part_of
from tests.report.report_builders import DRAFT, content
from tests.report.test_report_document import read

PERIOD = "Semester I Tahun 2026"
MEASURED = {"reached": ("counted", "100.00"), "short": ("counted", "99.99"), "missing": ("missing", None)}


def told(office: Office, made: Content, *states: str, score: str | None = "80.00", before: str | None = None) -> str:
    """What is concluded where there are as many due indicators as states."""
    rows = [in_state(row, state) for row, state in zip(made["indicators"], states, strict=False)]
    earlier: list[Comparison] = [
        {"period": "Semester II 2025", "score": None, "areas": {}},
        {"period": "Tahunan 2025", "score": before, "areas": {}},
    ]
    changed: Content = made | {
        "texts": {OPENING: ""},
        "indicators": rows,
        "score": made["score"] | {"score": score},
        "comparisons": earlier,
    }
    return with_conclusion(changed, office.texts)["texts"][OPENING]


def in_state(row: ReportedIndicator, state: str) -> ReportedIndicator:
    status, achievement = MEASURED[state]
    total: Figures = row["total"] | {"status": status, "achievement": achievement, "due_quarters": 1}
    return row | {"total": total, "obstacle": "Hujan." if state == "short" else ""}


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ([], f"Rencana aksi tidak memuat target pada {PERIOD}, sehingga capaian belum dapat dinilai."),
        (["reached"], f"Pada {PERIOD}, satu-satunya indikator yang memiliki target telah mencapai targetnya."),
        (["reached"] * 2, f"Pada {PERIOD}, kedua indikator yang memiliki target telah mencapai targetnya."),
        (["reached"] * 3, f"Pada {PERIOD}, ketiga indikator yang memiliki target telah mencapai targetnya."),
        (["missing"] * 2, f"Pada {PERIOD}, kedua indikator yang memiliki target belum memiliki data yang dapat dihi"),
        (["short", "missing"], f"Pada {PERIOD}, kedua indikator yang memiliki target belum mencapai targetnya. Terda"),
        (["reached", "short"], f"Pada {PERIOD}, satu dari 2 indikator yang memiliki target telah mencapai targetnya."),
        (["reached", "short"], "Terdapat satu indikator yang belum mencapai targetnya dan menjadi prioritas"),
        (["reached", "missing", "missing"], "Terdapat 2 indikator yang belum memiliki data yang dapat dihitung"),
        (["reached", "short", "short"], "Kendala dilaporkan pada 2 indikator;"),
        (["reached"], "Tidak ada kendala yang dilaporkan."),
    ],
)
def test_the_conclusion_says_what_the_figures_say(
    office: Office, semester: Content, states: list[str], said: str
) -> None:
    assert said in told(office, semester, *states)


def test_where_none_reached_its_target_that_is_said_once(office: Office, semester: Content) -> None:
    assert "prioritas" not in told(office, semester, "short", "missing")


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        ("80.00", "70.50", "Dibandingkan dengan Tahun 2025, nilai capaian naik 9,50 poin menjadi 80,00."),
        ("80.00", "90.00", "Dibandingkan dengan Tahun 2025, nilai capaian turun 10,00 poin menjadi 80,00."),
        ("80.00", "80.00", "Dibandingkan dengan Tahun 2025, nilai capaian tetap 80,00."),
    ],
)
def test_it_looks_back_at_the_nearest_period_that_has_a_score(
    office: Office, semester: Content, now: str, before: str, said: str
) -> None:
    assert said in told(office, semester, "reached", score=now, before=before)


@pytest.mark.parametrize(("now", "before"), [("80.00", None), (None, "80.00")])
def test_it_compares_nothing_with_nothing(
    office: Office, semester: Content, now: str | None, before: str | None
) -> None:
    assert "Dibandingkan" not in told(office, semester, "reached", score=now, before=before)


def test_the_report_concludes_by_its_figures_and_keeps_no_other_variant(
    semester: Content, annual: Content, layout: ReportLayout
) -> None:
    text = read(semester, DRAFT, layout).partition("A. Kesimpulan\n")[2]
    assert "30 dari 34 indikator yang memiliki target telah mencapai targetnya." in text.partition("B. Saran")[0]
    assert "34 dari 35 indikator" in annual["texts"][OPENING]
    assert not any(key.startswith("kesimpulan_") for key in semester["texts"] | annual["texts"])
    assert read_content(content_text(semester)) == semester


def test_an_office_may_leave_a_sentence_out_or_say_it_otherwise(office: Office) -> None:
    own = {"kesimpulan_kendala": "", "kesimpulan_sebagian_tercapai": "{office}: {reached}."}
    said = content(office.model_copy(update={"texts": office.texts | own}))["texts"][OPENING]
    assert "KPU Kabupaten Pasuruan: 30 dari 34 indikator." in said
    assert "Kendala" not in said


def test_a_blank_that_nobody_knows_is_told_by_its_name(office: Office) -> None:
    wrong = office.texts | {"kesimpulan_sebagian_tercapai": "{capaian}"}
    with pytest.raises(ConfigurationError, match=r"kesimpulan_sebagian_tercapai.*\{capaian\}.*\{reached\}"):
        content(office.model_copy(update={"texts": wrong}))


def test_numbers_are_said_as_people_say_them() -> None:
    told = ["satu-satunya unit", "kedua unit", "kesepuluh unit", "seluruh 11 unit"]
    assert [all_of(count, "unit") for count in (1, 2, 10, 11)] == told
    assert [counted(count, "unit") for count in (0, 1, 2)] == ["tidak ada unit", "satu unit", "2 unit"]
    assert [part_of(part, 2, "unit") for part in range(3)] == ["tidak ada unit", "satu dari 2 unit", "kedua unit"]
    parts = ["tidak satu pun di antaranya", "satu di antaranya", "2 di antaranya", "seluruhnya"]
    assert [of_them(part, 3) for part in range(4)] == parts
    assert of_them(2, 2) == "keduanya"


def test_the_plan_is_told_in_the_same_words(semester: Content, layout: ReportLayout) -> None:
    area = semester["areas"][0] | {"due_count": 2}
    text = read(semester | {"indicators": semester["indicators"][:2], "areas": [area]}, DRAFT, layout)
    assert "yang memuat 2 indikator, keduanya memiliki target pada Semester I Tahun 2026." in text
    assert "Kedua indikator pada area perubahan ini memiliki target" in text
