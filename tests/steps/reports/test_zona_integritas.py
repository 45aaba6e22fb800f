"""A whole plan under Zona Integritas: template, form, figures and report; six areas, their weights not verified."""

import io
from collections.abc import Iterator
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from rbworkflow.report.word.verification import render_verification
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.plans.plan_files import lay_template
from tests.report.report_builders import document_lines
from tests.steps.office_walk import Walk
from tests.steps.reports.test_other_regime import other_plan, reported_under

AREAS = [
    "Manajemen Perubahan",
    "Penataan Tatalaksana",
    "Penataan Sistem Manajemen SDM",
    "Penguatan Akuntabilitas Kinerja",
    "Penguatan Pengawasan",
    "Peningkatan Kualitas Pelayanan Publik",
]
WRITTEN = {
    "Deregulasi Kebijakan": "Penataan Tata Laksana",
    "Penataan Organisasi": "Penataan Sistem Manajemen SDM Aparatur",
    "Quick Wins": "Peningkatan Kualitas Pelayanan Publik",
}
"""What has another name here; the rest of the sample plan's areas is understood by the names it has."""
DOUBT = "(b) Bobot ini bawaan program dan belum dicocokkan dengan naskah Peraturan Menteri PANRB Nomor 90 Tahun 2021."


@pytest.fixture(scope="module")
def integrity(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walk]:
    walk = reported_under(tmp_path_factory.mktemp("zona"), "zona_integritas", other_plan(WRITTEN))
    yield walk
    walk.workplace.engine.dispose()


def test_the_report_has_a_section_for_each_of_the_six_areas_and_no_other(integrity: Walk) -> None:
    text = integrity.draft()
    assert "C. Pelaksanaan dan Capaian per Area Pembangunan" in text
    assert [text.count(f"\n{number}. {area}\n") for number, area in enumerate(AREAS, 1)] == [1] * 6
    assert "yaitu enam area pembangunan Zona Integritas, beserta data dukung" in text
    assert "pelaksanaan dan capaian per area pembangunan, serta uraian pendukungnya;" in text
    for word in ("Quick Wins", "Deregulasi", "Area Perubahan", "per area perubahan", "D. \n", "serta ;"):
        assert word not in text


def test_the_score_weighs_the_six_areas_and_says_that_nobody_checked_the_weights(integrity: Walk) -> None:
    content, office = integrity.revision().content, integrity.workplace.office
    weights = {area.code: area.weight for area in office.regime(2026).areas}
    scored = [(Decimal(area["score"]), weights[area["code"]]) for area in content["areas"] if area["score"]]
    assert len(scored) == len(AREAS)
    mean = sum(score * weight for score, weight in scored) / sum(weight for _, weight in scored)
    assert Decimal(content["score"]["score"] or "") == pytest.approx(mean, abs=Decimal("0.01"))
    told = "bobot area pembangunan: Manajemen Perubahan 8, Penataan Tatalaksana 7, Penataan Sistem Manajemen SDM 10, "
    for text in (integrity.draft(), sheet(integrity)):
        assert told in text
        assert DOUBT in text


def test_forms_and_template_speak_of_the_six_areas(integrity: Walk) -> None:
    form = integrity.mails(about="mohon dikirim s.d.")[0]
    (content,) = [
        part.get_content() for part in form.message.iter_attachments() if str(part.get_filename()).endswith(".xlsx")
    ]
    cells = {str(cell.value) for row in load_workbook(io.BytesIO(content))["Isian"].iter_rows() for cell in row}
    assert cells & set(AREAS)
    template = load_workbook(lay_template(integrity.workplace, 2026).paths[0])
    told = {str(cell.value) for row in template["Petunjuk"].iter_rows() for cell in row}
    assert {"Area Pembangunan", "Z1: Manajemen Perubahan (bobot 8).", DOUBT} <= told


def test_readiness_reminds_of_weights_that_nobody_checked(integrity: Walk) -> None:
    (part,) = [each for each in readiness(integrity.workplace) if each.name == "Susunan area 2026"]
    assert (part.is_good, part.found) == (False, f"Zona Integritas {DOUBT}")
    assert "hapus weight_note" in part.todo


def sheet(walk: Walk) -> str:
    return "\n".join(document_lines(render_verification(walk.revision().content, walk.workplace.layout)))
