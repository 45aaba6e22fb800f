"""A city in WIT under another regime, on other paper, lives the year: nothing of the first office shows anywhere."""

import csv
import io
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Length

from rbworkflow.access.accounts import Role
from rbworkflow.door.pages import PAGES
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import Period
from rbworkflow.steps.decisions.requested_runs import runs_wanted
from tests.figures.second_calculation import Planned, mean_of, outcome, printed
from tests.pages.knocking import Doorway
from tests.steps.office_walk import S1, S2, YEAR, Walk, attachments, text_of, words
from tests.steps.second_office import (
    CHAIR,
    OPERATOR,
    PROVINCE,
    SECOND,
    SECRETARY,
    first_semester,
    foreign_words,
    mail_words,
    opened,
    second_semester,
    stored_files,
)

pytestmark = [pytest.mark.walk, pytest.mark.soak]

WEIGHTS = {"G1": 10, "G2": 40, "G3": 50, "T1": 5, "T2": 5}
"""As config/regimes/general_tematik.toml has them, written here a second time."""
BANDS = ((85, "Sangat Berhasil"), (75, "Berhasil"), (50, "Cukup Berhasil"), (-1, "Belum Berhasil"))
LETTERS = ((100, "AA"), (80, "A"), (70, "BB"), (60, "B"), (50, "CC"), (30, "C"), (-1, "D"))
AREAS = {"Tingkat Implementasi Rencana Aksi": "G1", "Survei Kepuasan Masyarakat": "G3", "P3DN": "T1"}
AREAS |= {"Survei Penilaian Integritas": "G3", "Tindak Lanjut Hasil Pemeriksaan": "G3", "Digitalisasi": "T2"}


@dataclass
class SecondYear:
    """The office at the year's end, and the pages that were looked at on the way."""

    walk: Walk
    pages: dict[str, str] = field(default_factory=dict)

    def look(self, moment: str) -> None:
        """Each page that needs no more than its address, by each who may come to it; and those that mails lead to."""
        doorway = Doorway(self.walk.workplace)
        told = {route.path for route in PAGES if "GET" in (getattr(route, "methods", None) or ())}  # type: ignore[attr-defined]  # routes have a path
        led = {link for mail in self.walk.mails() for link in re.findall(r"/kirim/[\w.-]+", text_of(mail))}
        for asked in runs_wanted(self.walk.workplace):
            led.add(f"/keputusan/{asked.request_id}")
            doorway.prefect.answers[f"/api/flow_runs/{asked.run_id}"] = {"state_type": "PAUSED"}
        for role, address in ((Role.OPERATOR, OPERATOR), (Role.OFFICER, SECRETARY)):
            person = doorway.person(role, address)
            for path in sorted({each for each in told if "{" not in each} | led):
                answer = person.get(path)
                if answer.status_code == 200 and answer.headers["content-type"].startswith("text/"):
                    self.pages[f"{moment} {role} {path}"] = answer.text
        doorway.close()

    def letter(self) -> bytes:
        """That of the first report, as the province got it."""
        carried = attachments(self.walk.mails(PROVINCE)[0])
        return next(content for name, content in carried.items() if re.fullmatch(r"Surat_Pengantar_.*\.docx", name))

    def issued(self, period: Period) -> bytes:
        return self.walk.workplace.files.get(self.walk.revision(period).document_sha256 or "")


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecondYear]:
    folder: Path = tmp_path_factory.mktemp("second")
    with mail_catcher(folder / "surel") as catcher:
        lived = SecondYear(opened(folder, catcher))
        first_semester(lived.walk, when_asked=lambda: lived.look("asked"))
        second_semester(lived.walk)
        lived.look("at the end")
        yield lived
        lived.walk.workplace.engine.dispose()


# -- nothing of the first office --


def test_no_mail_has_a_word_of_the_first_office(year: SecondYear) -> None:
    told = {mail.subject: foreign_words(mail_words(mail)) for mail in year.walk.mails()}
    assert len(told) > 30
    assert {subject: found for subject, found in told.items() if found} == {}


def test_no_file_that_was_made_or_kept_has_one(year: SecondYear) -> None:
    told = list(stored_files(year.walk))
    assert sum(bool(text) for _, text in told) > 40
    assert [(name, found) for name, text in told if (found := foreign_words(text))] == []


def test_no_page_has_one(year: SecondYear) -> None:
    for path in ("asked operator /", "asked officer /", "at the end operator /kalender", "at the end operator /berkas"):
        assert "KPU Kota Ternate" in year.pages[path]
    assert any("/kirim/" in path for path in year.pages)
    assert any("/keputusan/" in path for path in year.pages)
    assert {path: found for path, page in year.pages.items() if (found := foreign_words(page))} == {}


def test_a_word_of_the_first_office_would_be_seen() -> None:
    told = "Bangil, pukul 13.00 WIB: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum KPU KABUPATEN/KOTA (TPH)"
    assert foreign_words(told) == {"Bangil", "WIB", "TPH", "Teknis Penyelenggaraan Pemilu dan Hukum"}


# -- its own --


def test_the_letter_goes_from_chair_to_chair_on_the_offices_own_letterhead(year: SecondYear) -> None:
    letter = words(year.letter())
    for said in (
        "KOMISI PEMILIHAN UMUM\nKOTA TERNATE\nJalan Contoh Nomor 2, Ternate\n",
        "1/PR.07-SD/8271/2026\nTernate, 9 Juli 2026\n",
        "Yth. Ketua KPU Provinsi Maluku Utara\ndi\nSofifi\n",
        "Ketua KPU Kota Ternate,\nKetua Rekaan\nTembusan:\n1. Sekretaris KPU Provinsi Maluku Utara;",
    ):
        assert said in letter
    assert "NIP" not in letter
    document = docx.Document(io.BytesIO(year.letter()))
    assert 'descr="Logo KPU Kota Ternate"' in document.tables[0].cell(0, 0)._tc.xml


@pytest.mark.parametrize("period", [S1, S2, YEAR])
def test_every_page_of_a_report_is_f4(year: SecondYear, period: Period) -> None:
    papers = (year.issued(period), year.letter())
    sections = [each for paper in papers for each in docx.Document(io.BytesIO(paper)).sections]
    sides = {round(Length(side or 0).mm) for each in sections for side in (each.page_width, each.page_height)}
    assert sides == {215, 330}


def test_times_are_said_in_wit(year: SecondYear) -> None:
    for reader in (OPERATOR, SECRETARY, CHAIR):
        told = text_of(year.walk.mails(reader, "Terkirim ke provinsi: Laporan RB Semester I 2026")[0])
        assert "pada 9 Juli 2026 pukul 13.00 WIT." in told


def test_the_report_is_divided_as_the_other_regime_does(year: SecondYear) -> None:
    report = words(year.issued(YEAR))
    for heading in (
        "C. Pelaksanaan dan Capaian per Komponen",
        "1. Strategi Pelaksanaan RB General",
        "D. RB Tematik",
        "2. Digitalisasi Administrasi Pemerintahan",
    ):
        assert f"\n{heading}" in report
    assert "Lembar Kerja Evaluasi (LKE) Tahun 2026 belum tercatat, sehingga hasilnya belum dimuat" in report


def test_the_province_gets_three_reports_of_this_office(year: SecondYear) -> None:
    mails = year.walk.mails(PROVINCE)
    assert [mail.subject for mail in mails] == [
        "[8271] Laporan RB Semester I Tahun 2026 - KPU Kota Ternate",
        "[8271] Laporan RB Semester II Tahun 2026 - KPU Kota Ternate",
        "[8271] Laporan RB Tahun 2026 - KPU Kota Ternate",
    ]
    names = [name for mail in mails for name in attachments(mail)]
    assert len(names) >= 9
    assert [name for name in names if "_KPU_Kota_Ternate_8271" not in name] == []


# -- its figures, worked out a second time from what people wrote --


@pytest.mark.parametrize(("period", "quarters"), [(S1, (0, 1)), (S2, (2, 3)), (YEAR, (0, 1, 2, 3))])
def test_every_figure_is_what_a_second_calculation_makes_of_the_sources(
    year: SecondYear, period: Period, quarters: tuple[int, ...]
) -> None:
    content = year.walk.revision(period).content
    made = {code: outcome(each, quarters) for code, each in planned().items()}
    due = {code: each for code, each in made.items() if each.due}
    found = {row["code"]: row["total"]["counted"] for row in content["indicators"]}
    assert {code: found[code] for code in due} == {code: printed(each.score) for code, each in due.items()}
    areas = {
        area: mean_of([(each.score or Fraction(0), Fraction(1)) for code, each in due.items() if code.startswith(area)])
        for area in WEIGHTS
    }
    assert {area["code"]: area["score"] for area in content["areas"]} == {
        area: printed(score) for area, score in areas.items()
    }
    score = mean_of([(score, Fraction(WEIGHTS[area])) for area, score in areas.items() if score is not None])
    plain = mean_of([(score, Fraction(1)) for score in areas.values() if score is not None])
    assert score is not None
    assert score != plain, "the weights must be seen to count"
    assert (content["score"]["score"], content["score"]["coverage"]) == (printed(score), "100.00")
    assert content["score"]["predicate"] == next(word for over, word in BANDS if score > over)
    assert content["score"]["category_code"] == next(letter for over, letter in LETTERS if score > over)


def planned() -> dict[str, Planned]:
    """The year as its sources have it, read without the product: targets from the plan, results from the forms."""
    source = SECOND.folder / "source"
    with (source / "rencana_aksi.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    done = reported(source)
    numbered: dict[str, Planned] = {}
    for row in rows:
        area = AREAS.get(row["area"], "G2")
        code = f"{area}-{sum(each.startswith(area) for each in numbered) + 1:02}"
        targets = tuple(amount(row[f"tw{quarter}"].removeprefix("maks ")) for quarter in (1, 2, 3, 4))
        is_mean = row["satuan"] in ("persen", "nilai")
        numbered[code] = Planned(
            kind=row["satuan"] if is_mean else "jumlah",
            polarity="min" if row["tw1"].startswith("maks") else "max",
            target_kind="rata_rata" if is_mean else "jumlah",
            targets=targets,
            lows=(None,) * 4,
            actuals=tuple(done[code]),
            blocked=(False,) * 4,
        )
    return numbered


def reported(source: Path) -> dict[str, list[Fraction | None]]:
    """What was typed for each indicator by quarter, in the forms that counted at last."""
    found: dict[str, list[Fraction | None]] = {}
    for folder, start in (("2026-S1", 0), ("2026-S1-perbaikan", 0), ("2026-S2", 2)):
        for path in (source / folder).glob("*.toml"):
            content: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
            for row in content.get("rows", []):
                typed = found.setdefault(row["code"], [None] * 4)
                typed[start : start + 2] = [amount(str(value)) for value in row["actual"]]
    return found


def amount(text: str) -> Fraction | None:
    return Fraction(text) if text else None
