"""The sample year as a report's content: 35 indicators of the plan, what the units reported, one unit missing."""

import csv
import hashlib
import inspect
import pickle
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import pandas as pd
from lxml import etree

from rbworkflow.figures.achievement import with_achievement
from rbworkflow.figures.periods import by_period
from rbworkflow.figures.scores import area_scores, office_score
from rbworkflow.intake.evidence.endings import PDF
from rbworkflow.office import Office
from rbworkflow.office.period import Period, Semester, Year
from rbworkflow.report.content.annual import build_annual_content
from rbworkflow.report.content.circumstances import Occasion
from rbworkflow.report.content.heading import Identity, MeasuredPlan
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.report.content.scored import Measured
from rbworkflow.report.content.semester import Ahead, SentSubmissions, UnitStatus, build_content
from rbworkflow.report.stamps import Draft, Issued, Signer

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "source"
TEXTS = ("narrative", "obstacle", "solution", "follow_up", "follow_up_pic", "follow_up_due", "explanation")
FIRST_HALF = Semester(2026, 1)
PLAN = MeasuredPlan(year=2026, number=2, sha256="a" * 64)
_SPACES = {"br": "\n", "tab": "\t"}
Part = TypeVar("Part")
DRAFT = Draft(revision=2)
SECRETARY = Signer(
    role="secretary",
    title="Plh. Sekretaris KPU Kabupaten Pasuruan",
    name="Pelaksana Harian Contoh",
    nip="19750202 200003 2 002",
)
CHAIR = Signer(role="chair", title="Ketua KPU Kabupaten Pasuruan", name="Ketua Contoh")
ISSUED = Issued(
    letter_number="21/ORT.07-SD/3514/2026",
    dated_on=date(2026, 7, 9),
    signers=(SECRETARY, CHAIR),
    place="Bangil",
)
HOSTILE = '<w:t>&amp; "{office}" =HYPERLINK("x")\x00\x0b\u202egnp.exe {{ 1+1 }} ]]>'


def progress(office: Office, period: Semester, *, missing: str = "KUL", rows: int | None = None) -> pd.DataFrame:
    """The progress table with achievement; `missing` names a unit that sent nothing, `rows` repeats the plan."""
    reported = _reported(period)
    records = [
        _record(office, plan, quarter, position, {} if plan["unit"] == missing else reported.get(plan["kode"], {}))
        for position, plan in enumerate(_plan(rows), 1)
        for quarter in period.quarters
    ]
    return with_achievement(pd.DataFrame(records), office.figures)


def content(office: Office, period: Semester = FIRST_HALF, **changes: Any) -> Content:
    """A semester's content; `changes` are fields of what build_content takes, or `missing` and `rows` of progress.

    The caller's own; where the same was asked for before, it is not built again.
    """
    built: Content = pickle.loads(_built(pickle.dumps((office, period, changes))))
    return built


@lru_cache(maxsize=64)
def _built(asked: bytes) -> bytes:
    office, period, changes = pickle.loads(asked)
    made = {name: changes.pop(name) for name in ("missing", "rows") if name in changes}
    table = changes.pop("progress", None)
    table = progress(office, period, **made) if table is None else table
    since = changes.pop("changes_since", ["A2-08: realisasi TW II dari 83,33 menjadi 100"])
    values: dict[str, Any] = {
        "office": office,
        "period": period,
        "plan": PLAN,
        "amendment": 0,
        "number": 2,
        "progress": table,
        "findings": findings(),
        "evidence": evidence(table),
        "units": units(office, made.get("missing", "KUL")),
        "upcoming": upcoming(period),
        "province_letter": "77/ORT.07-SD/35/2026 tanggal 15 Juni 2026",
        **changes,
    }
    built = build_content(
        _part(Identity, values),
        measured=measured(office, period, table),
        sent=_part(SentSubmissions, values),
        ahead=_part(Ahead, values),
        occasion=_part(Occasion, values),
    )
    built["changes_since"] = since
    return pickle.dumps(built)


def annual_content(office: Office, semesters: tuple[Content, Content] | None = None, **changes: Any) -> Content:
    """A year's content; `changes` are fields of what build_annual_content takes."""
    if semesters is None:
        first, second = (content(office, Semester(2026, half), missing="") for half in (1, 2))
        semesters = (first, second)
    table = changes.pop("progress", None)
    if table is None:
        table = pd.concat([progress(office, Semester(2026, half), missing="") for half in (1, 2)], ignore_index=True)
    values: dict[str, Any] = {
        "office": office,
        "period": Year(2026),
        "plan": PLAN,
        "amendment": 0,
        "number": 1,
        **changes,
    }
    return build_annual_content(
        _part(Identity, values),
        semesters=(_as_stored(semesters[0]), _as_stored(semesters[1])),
        measured=measured(office, Year(2026), table),
        occasion=_part(Occasion, values),
    )


def measured(office: Office, period: Period, table: pd.DataFrame) -> Measured:
    """What the progress table comes to."""
    totals = by_period(table, office.figures, period.quarters)
    regime = office.regime(period.year)
    scores = area_scores(totals, regime, office.figures)
    score = office_score(scores, regime, office.figures, year=period.year)
    return Measured(by_period=totals, area_scores=scores, office_score=score)


def findings() -> pd.DataFrame:
    explained = "Keputusan tanggal 29 Juni 2026 diunggah pada 1 Juli 2026, masih dalam batas tiga hari kerja."
    rows = [
        ("R09", "needs_explanation", "TPH", "A2-08", 2, "Capaian berubah dari isian sebelumnya.", explained),
        ("R07", "needs_explanation", "TPH", "A7-29", 2, "Ada realisasi, tetapi data dukung SK belum ada.", ""),
        ("R01", "blocking", "KUL", "A4-11", 2, "Realisasi belum diisi.", ""),
        ("R15", "note", "PHS", "A5-19", 1, "Berkas data dukung dipakai oleh beberapa indikator.", ""),
    ]
    columns = ["rule", "severity", "unit_code", "indicator_code", "quarter", "for_report", "explanation"]
    table = pd.DataFrame(rows, columns=columns)
    said = {"message": "Perbaiki: " + table["for_report"], "for_officer": "Artinya: " + table["for_report"]}
    return table.assign(told_quarter=table["quarter"], **said)


def evidence(table: pd.DataFrame) -> pd.DataFrame:
    """A file for each indicator with a result, a link and an oral proof."""
    codes = list(dict.fromkeys(table.loc[table["actual"].notna(), "indicator_code"]))
    rows: list[tuple[object, ...]] = [
        (code, "laporan", "file", f"{code}/{code}_laporan.pdf", hashlib.sha256(code.encode()).hexdigest(), 1024, PDF, 3)
        for code in codes
    ]
    rows.append(("A2-08", "publikasi", "link", "https://jdih.kpu-pasuruan.example/produk-hukum", None, None, "", None))
    rows.append(("", "", "text", "Foto kegiatan tersimpan di subbagian", None, None, "", None))
    names = ["indicator_code", "kind", "mode", "name", "sha256", "size", "media_type", "page_count"]
    return pd.DataFrame(rows, columns=names).assign(purpose="result", width=None, height=None)


def units(office: Office, missing: str) -> list[UnitStatus]:
    """PHS was late, `missing` sent nothing."""
    sent = [
        UnitStatus(
            code=unit.code,
            name=unit.name,
            head_name=unit.head.name,
            head_title=unit.head.title,
            received_on=date(2026, 7, 2),
            is_late=unit.code == "PHS",
            counted_rows=9,
        )
        for unit in office.units
    ]
    return [replace(unit, received_on=None, counted_rows=0) if unit.code == missing else unit for unit in sent]


def upcoming(period: Semester) -> pd.DataFrame:
    quarters = (3, 4) if period.half == 1 else ()
    rows = [(plan["kode"], quarter, _number(plan[f"tw{quarter}"])) for plan in _plan() for quarter in quarters]
    return pd.DataFrame(rows, columns=["indicator_code", "quarter", "target"])


def document_lines(document: bytes) -> list[str]:
    """What a person reads in the document's body, paragraph by paragraph."""
    return list(_lines(_xml_of(document, "word/document.xml")))


def page_marks(document: bytes) -> set[str]:
    """What stands at the head of the pages."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        headers = [name for name in archive.namelist() if name.startswith("word/header")]
    return {line for name in headers for line in _lines(_xml_of(document, name))}


def _xml_of(document: bytes, name: str) -> "etree._Element":
    with zipfile.ZipFile(BytesIO(document)) as archive:
        return etree.fromstring(archive.read(name))


def _lines(root: "etree._Element") -> Iterator[str]:
    for paragraph in root.iter("{*}p"):
        nodes = paragraph.iter("{*}t", "{*}br", "{*}tab")
        yield "".join(_SPACES.get(etree.QName(node).localname) or node.text or "" for node in nodes)


def _as_stored(semester: Content) -> Content:
    return read_content(content_text(semester))


def _part(group: type[Part], values: dict[str, Any]) -> Part:
    return group(**{name: values[name] for name in inspect.signature(group).parameters if name in values})


def _plan(rows: int | None = None) -> list[dict[str, str]]:
    with (SAMPLES / "rencana_aksi.csv").open(encoding="utf-8", newline="") as file:
        plan = list(csv.DictReader(file, delimiter=";"))
    if rows is None:
        return plan
    return [{**plan[i % len(plan)], "kode": f"{plan[i % len(plan)]['kode']}-{i}"} for i in range(rows)]


def _reported(period: Semester) -> dict[str, dict[str, Any]]:
    folder = SAMPLES / period.code
    files = [folder / f"{unit}.toml" for unit in ("KUL", "PHS", "RDI", "TPH")]
    corrected = SAMPLES / f"{period.code}-perbaikan" / "TPH.toml"
    files = [corrected if path.stem == "TPH" and corrected.exists() else path for path in files]
    rows = [row for path in files for row in tomllib.loads(path.read_text(encoding="utf-8")).get("rows", [])]
    return {row["code"]: row for row in rows}


def _record(
    office: Office, plan: dict[str, str], quarter: int, position: int, said: dict[str, Any]
) -> dict[str, object]:
    area = next(area for area in office.regime(2026).areas if plan["kode"].startswith(area.code))
    actual = list(said.get("actual", ["", ""]))[(quarter - 1) % 2]
    return {
        "indicator_code": plan["kode"],
        "position": position,
        "area_code": area.code,
        "unit_code": plan["unit"],
        "activity": plan["kegiatan"],
        "indicator": plan["indikator"],
        "unit_of_measure": plan["satuan"],
        "kind": plan["jenis"],
        "polarity": plan["polaritas"],
        "target_kind": plan["sifat"],
        "weight": float("nan"),
        "baseline": _number(plan["baseline"]),
        "quarter": quarter,
        "target": _number(plan[f"tw{quarter}"]),
        "target_year": _number(plan["tahun"]),
        "target_low": float("nan"),
        "target_high": float("nan"),
        "actual": _number(str(actual)),
        "evidence_count": 1 if said else 0,
        **{name: said.get(name, "") for name in TEXTS},
    }


def _number(text: str) -> float:
    digits = text.replace("%", "").replace(",", ".").strip()
    return float(digits) if digits else float("nan")
