"""An office under RB General and RB Tematik: the same program, other data."""

import io
import re
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.errors import ConfigurationError
from rbworkflow.local.practice import approve_plan
from rbworkflow.office import load_office
from rbworkflow.plan.template import SHEET
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.plan_files import lay_template
from rbworkflow.steps.submissions.send_forms import send_forms
from tests.steps.office_walk import COMPLETE, CONFIG, PLAN, ROOT, S1, Walk, saved, walk_in

pytestmark = pytest.mark.walk

WRITTEN = {
    "Manajemen Perubahan": "Strategi Pelaksanaan",
    "Deregulasi Kebijakan": "Indeks Kualitas Kebijakan",
    "Penataan Organisasi": "Penyederhanaan Struktur Organisasi",
    "Penataan Tata Laksana": "Sistem Kerja",
    "Penataan SDM Aparatur": "Sistem Merit",
    "Penguatan Akuntabilitas": "Nilai SAKIP",
    "Penguatan Pengawasan": "Capaian Sasaran Strategis",
    "Peningkatan Kualitas Pelayanan Publik": "SKM",
    "Quick Wins": "Digitalisasi",
}
"""The sample plan's areas, and what an office under the other regime writes in that column."""
REGIMES = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((CONFIG / "regimes").glob("*.toml"))]


@pytest.fixture(scope="module")
def general(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    walk = reported_under(tmp_path_factory.mktemp("general"), "general_tematik", other_plan())
    yield walk
    walk.workplace.engine.dispose()


def replaced(path: Path, old: str, new: str) -> None:
    content = path.read_text(encoding="utf-8")
    assert old in content
    path.write_text(content.replace(old, new), encoding="utf-8")


def other_plan(written: Mapping[str, str] = WRITTEN) -> bytes:
    book = load_workbook(PLAN)
    for row in book[SHEET].iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value in written:
                cell.value = written[cell.value]
    return saved(book)


def reported_under(folder: Path, regime: str, plan: bytes) -> Walk:
    """6 July: an office that chose the regime for 2026 by its configuration and weighs it, its report compiled."""
    config = folder / "config"
    shutil.copytree(CONFIG, config)
    replaced(config / "office.toml", '2021 = "delapan_area"', f'2021 = "delapan_area"\n2026 = "{regime}"')
    replaced(config / "figures.toml", "is_weighted = false", "is_weighted = true")
    walk = walk_in(folder / "data", on="2026-06-22 07:00", config_dir=config)
    import_plan(walk.workplace, plan, 2026, name="rencana.xlsx")
    approve_plan(walk.workplace)
    walk.daily_round()
    send_forms(walk.on("2026-07-01 08:00").workplace, S1)
    walk.on("2026-07-02 10:00")
    for unit, sent in COMPLETE.items():
        walk.send(unit, sent)
    walk.collect()
    walk.on("2026-07-06 07:00").daily_round()
    return walk


def test_the_report_has_the_other_regimes_headings(general: Walk) -> None:
    text = general.draft()
    assert "C. Pelaksanaan dan Capaian per Komponen" in text
    assert "1. Strategi Pelaksanaan RB General" in text
    assert "D. RB Tematik\nSelain RB General, KPU Kabupaten Pasuruan melaksanakan RB Tematik" in text
    assert "yaitu RB General dan RB Tematik, beserta data dukung" in text
    for word in ("Area Perubahan", "per area perubahan", "setiap area perubahan", "Quick Wins", "Manajemen Perubahan"):
        assert word not in text


def test_the_score_weighs_the_other_regimes_areas(general: Walk) -> None:
    content = general.revision().content
    assert [area["code"] for area in content["areas"]] == ["G1", "G2", "G3", "T1", "T2"]
    weights = {area.code: area.weight for area in general.workplace.office.regime(2026).areas}
    scored = [(Decimal(area["score"]), weights[area["code"]]) for area in content["areas"] if area["score"]]
    assert len(scored) == 4, "P3DN has no indicator in this plan"
    mean = sum(score * weight for score, weight in scored) / sum(weight for _, weight in scored)
    assert Decimal(content["score"]["score"] or "") == pytest.approx(mean, abs=Decimal("0.01"))


def test_forms_and_templates_speak_of_the_other_regimes_areas(general: Walk) -> None:
    form = general.mails(about="mohon dikirim s.d.")[0]
    (content,) = [
        part.get_content() for part in form.message.iter_attachments() if str(part.get_filename()).endswith(".xlsx")
    ]
    cells = {str(cell.value) for row in load_workbook(io.BytesIO(content))["Isian"].iter_rows() for cell in row}
    assert cells & {area.label for area in general.workplace.office.regime(2026).areas}
    assert not cells & set(WRITTEN)
    template = load_workbook(lay_template(general.workplace, 2026).paths[0])
    told = {str(cell.value) for row in template["Petunjuk"].iter_rows() for cell in row}
    assert {"Komponen", "G1: Strategi Pelaksanaan RB General (bobot 10)."} <= told


def test_the_reports_sentences_call_an_area_what_the_other_regime_does(general: Walk) -> None:
    draft = general.draft()
    assert "pada komponen ini" in draft
    assert "pada tema ini" in draft
    assert "area ini" not in draft


def test_the_year_before_keeps_its_own_regime(general: Walk) -> None:
    office = general.workplace.office
    assert office.regime(2025).areas[0].label == "Manajemen Perubahan"
    with pytest.raises(ConfigurationError, match="Susunan area untuk tahun 2020 belum dipilih"):
        office.regime(2020)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('2021 = "delapan_area"', '2021 = "sembilan_area"', "sembilan_area.toml tidak ada"),
        ('2021 = "delapan_area"', "", "harus memuat bagian regime_from"),
        (
            '2021 = "delapan_area"',
            'awal = "delapan_area"',
            "regimes/delapan_area.toml, kunci year: harus bilangan bulat",
        ),
    ],
)
def test_a_choice_that_leads_nowhere_is_named(tmp_path: Path, old: str, new: str, says: str) -> None:
    config = tmp_path / "config"
    shutil.copytree(CONFIG, config)
    replaced(config / "office.toml", old, new)
    with pytest.raises(ConfigurationError, match=re.escape(says)):
        load_office(config)


def test_no_area_stands_in_the_program_itself() -> None:
    """Neither by code nor by label: what an office reports by is its data."""
    program = {
        path: path.read_text(encoding="utf-8")
        for room in ("rbworkflow", "flows")
        for path in (ROOT / room).rglob("*.py")
    }
    areas = [area for regime in REGIMES for area in regime["areas"]]
    words = {area["label"] for area in areas} | {f'"{area["code"]}"' for area in areas}
    titles = ("name", "scope", "extra_title", "area_title")
    words |= {regime[key] for regime in REGIMES for key in titles if key in regime} - {"Komponen"}
    assert [(path.name, word) for path, content in program.items() for word in words if word in content] == []
