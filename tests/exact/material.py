"""What the papers are made of, three times: as usual, with what nobody should have typed, and as long as it gets."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, Final

import pandas as pd
from PIL import Image

from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.intake.evidence.endings import JPEG
from rbworkflow.office import Office, Semester, load_office
from rbworkflow.office.people import Unit
from rbworkflow.office.policies import RecapPolicy
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_standing import Standing
from rbworkflow.plan.recommended import Recommendation
from rbworkflow.province.recap.reports import MemberReport
from rbworkflow.report.content.model import TEXTS, Content
from tests.province.recap_builders import recap, sent
from tests.report.assessment_builders import assessed, items, proofs
from tests.report.report_builders import (
    FIRST_HALF,
    HOSTILE,
    SAMPLES,
    annual_content,
    content,
    evidence,
    findings,
    progress,
)

CONFIG: Final = SAMPLES.parents[1] / "config"
SECOND_HALF: Final = Semester(2026, 2)
SPOILT: Final = (
    f"{HOSTILE} <>&'\" -- ?> _x0041_ \x01\x1f\x85\ufffe\U000e0001 "
    f"\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 "
    f"\U0001f468\u200d\U0001f469\u200d\U0001f467 +1 @SUM(A1) =1+1 a\u0301\u0323 {'panjang' * 12}\r\n\tbaris\u2028kedua"
)
LONG: Final = "Rapat koordinasi dengan seluruh subbagian dan pemangku kepentingan dilaksanakan. " * 40
LONGEST: Final = "Kata " * 6_400
"""As much as a cell holds."""
OFFICES: Final = 4
INDICATORS, UNITS, PHOTOS, RECOMMENDATIONS = 300, 40, 60, 60


@dataclass(frozen=True, kw_only=True)
class Material:
    """An office, and what its papers say."""

    office: Office
    plan: tuple[Indicator, ...]
    recommendations: tuple[Recommendation, ...]
    items: tuple[AssessmentItem, ...]
    tables: tuple[pd.DataFrame, pd.DataFrame]
    """The progress of both semesters."""
    photos: Mapping[str, bytes]
    """By file name."""
    note: str = "Dicatat."

    @property
    def pictures(self) -> dict[str, bytes]:
        return {hashlib.sha256(file).hexdigest(): file for file in self.photos.values()}

    def semester(self, half: int, **changes: Any) -> Content:
        """The second asks for the self-assessment as well."""
        table, told = self.tables[half - 1], assessed(self.office, self.items)
        pieces = [evidence(table), self._photo_rows(table), *([proofs(told)] if half > 1 else [])]
        return content(
            self.office,
            Semester(2026, half),
            progress=table,
            missing="KUL" if half == 1 else "",
            findings=findings().assign(explanation=self.note, for_report=self.note, for_officer=self.note),
            evidence=pd.concat(pieces, ignore_index=True),
            recommendations=[
                Standing(recommendation=each, answered_by=self.plan[:2], units=("TPH",), told=())
                for each in self.recommendations
            ],
            province_letter=self.note[:200],
            assessed=told if half > 1 else None,
            is_assessment_due=half > 1,
            **changes,
        )

    def annual(self) -> Content:
        halves = self.semester(1), self.semester(2)
        return annual_content(self.office, halves, progress=pd.concat(self.tables, ignore_index=True))

    def recap(self) -> Content:
        """A province's, whose few offices are this one's units by name and sent all the same."""
        named = self.office.units[:OFFICES]
        units = [unit.model_copy(update={"code": str(3590 + at)}) for at, unit in enumerate(named)]
        ranked = {"units": tuple(units), "recap": RecapPolicy(ranking="score")}
        told = self.semester(1)
        reports = [sent(unit, told) for unit in units[1:]]
        return recap([MemberReport(unit=units[0]), *reports], office=self.office.model_copy(update=ranked))

    def _photo_rows(self, table: pd.DataFrame) -> pd.DataFrame:
        codes = list(dict.fromkeys(table["indicator_code"]))
        rows = [
            {
                "indicator_code": codes[number % len(codes)],
                "purpose": "result",
                "kind": "foto",
                "mode": "file",
                "name": name,
                "sha256": hashlib.sha256(file).hexdigest(),
                "size": len(file),
                "media_type": JPEG,
                "page_count": None,
                "width": 400,
                "height": 300,
            }
            for number, (name, file) in enumerate(self.photos.items())
        ]
        return pd.DataFrame(rows)


def usual() -> Material:
    return Material(
        office=_office(),
        plan=_plan(),
        recommendations=_recommendations(3, "Unggah tepat waktu."),
        items=items(),
        tables=_tables(),
        photos=_photos(3, "foto"),
    )


def hostile() -> Material:
    """Whatever somebody can type or name is spoilt."""
    office = _office()
    head = office.letterhead.model_copy(update={"lines": (SPOILT, SPOILT), "address": SPOILT, "contact": SPOILT})
    spoilt = office.model_copy(
        update={
            "name": SPOILT,
            "short_name": SPOILT,
            "letterhead": head,
            "units": tuple(_spoilt(unit) for unit in office.units),
            "texts": {
                key: f"{text}\n\n{SPOILT.replace('{', '{{').replace('}', '}}')}" for key, text in office.texts.items()
            },
        }
    )
    written = dict.fromkeys(("activity", "indicator", "unit_of_measure", *TEXTS), SPOILT)
    names: dict[str, Any] = dict.fromkeys(
        ("activity", "name", "unit_of_measure", "target_reason", "goal", "remark"), SPOILT
    )
    return Material(
        office=spoilt,
        plan=tuple(replace(each, **names) for each in _plan()),
        recommendations=_recommendations(3, SPOILT),
        items=items(question=SPOILT, criterion=SPOILT, evaluator_note=SPOILT),
        tables=_tables(written),
        photos=_photos(2, SPOILT),
        note=SPOILT,
    )


def longest() -> Material:
    office = _office()
    units = tuple(
        office.units[place].model_copy(update={"name": f"{office.units[place].name} {place}"})
        if place < len(office.units)
        else office.units[0].model_copy(update={"code": f"U{place}", "name": f"Subbagian {place} {LONG[:150]}"})
        for place in range(UNITS)
    )
    codes = [unit.code for unit in units]
    first, second = _tables(rows=INDICATORS)
    for table in (first, second):
        table["unit_code"] = [codes[position % UNITS] for position in table["position"]]
        table.loc[table["position"] % 10 == 0, ["narrative", "obstacle", "solution", "explanation"]] = LONG
        table.loc[table["position"] == 1, "narrative"] = LONGEST
    plan = _plan()
    return Material(
        office=office.model_copy(update={"units": units}),
        plan=tuple(
            replace(plan[place % len(plan)], code=f"X-{place}", position=place + 1, activity=LONG[:300])
            for place in range(INDICATORS)
        ),
        recommendations=_recommendations(RECOMMENDATIONS, LONG),
        items=items(200, criterion=LONG[:1000]),
        tables=(first, second),
        photos=_photos(PHOTOS, "foto kegiatan dengan nama yang panjang sekali " * 4),
        note=LONG,
    )


MATERIALS: Final = {"usual": usual, "hostile": hostile, "longest": longest}


@cache
def _office() -> Office:
    return load_office(CONFIG)


@cache
def _plan() -> tuple[Indicator, ...]:
    file = (SAMPLES.parent / "rencana_aksi_2026.xlsx").read_bytes()
    return read_plan(file, office=_office(), year=2026, layouts=load_layouts(CONFIG)).indicators


def _tables(texts: Mapping[str, str] | None = None, *, rows: int | None = None) -> tuple[pd.DataFrame, pd.DataFrame]:
    first = progress(_office(), FIRST_HALF, rows=rows)
    second = progress(_office(), SECOND_HALF, missing="", rows=rows)
    return first.assign(**(texts or {})), second.assign(**(texts or {}))


def _recommendations(count: int, text: str) -> tuple[Recommendation, ...]:
    return tuple(
        Recommendation(
            code=f"R2025-{place:02}",
            position=place,
            area_code="A2",
            text=text,
            condition=text,
            criterion=text,
            consequence=text,
            due_on=date(2026, 6, 30),
        )
        for place in range(1, count + 1)
    )


def _spoilt(unit: Unit) -> Unit:
    head = unit.head.model_copy(update={"name": SPOILT, "title": SPOILT})
    return unit.model_copy(update={"name": SPOILT, "head": head})


def _photos(count: int, name: str) -> dict[str, bytes]:
    return {f"{name} {number}.jpg": _photo(number) for number in range(count)}


def _photo(number: int) -> bytes:
    file = io.BytesIO()
    Image.linear_gradient("L").resize((400, 300)).rotate(number * 3).save(file, "JPEG")
    return file.getvalue()
