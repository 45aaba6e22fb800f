"""What a new revision changes, in sentences an officer who returned the last one wants to read first."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import value_text
from rbworkflow.report.content.summary import is_open
from rbworkflow.wording import long_date

LONGEST: Final = 10


def changes(old: Content, new: Content, *, note: str = "", reason: str = "") -> list[str]:
    """The note that was given, then units that sent anew, figures that changed, and how many points are still open."""
    sentences = [f"Catatan pengembalian: {note}"] if note else []
    sentences += [f"Yang diminta diperbaiki: {reason}"] if reason and reason != note else []
    figures = list(_figures(old, new))
    if len(figures) > LONGEST:
        figures = [*figures[:LONGEST], f"Dan {len(figures) - LONGEST} perubahan angka lainnya."]
    sentences += [*_units(old, new), *figures]
    before, after = _open_count(old), _open_count(new)
    if before != after:
        sentences.append(f"Hal yang perlu dilengkapi: semula {before}, kini {after}.")
    return sentences


def _units(old: Content, new: Content) -> Iterator[str]:
    before = {(unit["period"], unit["code"]): unit["received_on"] for unit in old["units"]}
    for unit in new["units"]:
        then, now = before.get((unit["period"], unit["code"])), unit["received_on"]
        if now and then is None:
            yield f"{unit['name']} kini sudah mengirim isian."
        elif then and now is None:
            yield f"Isian {unit['name']} yang diterima {_day(then)} disisihkan dan tidak dihitung lagi."
        elif then and now and now < then:
            yield f"Isian {unit['name']} yang diterima {_day(then)} disisihkan; yang dihitung isian {_day(now)}."
        elif now != then:
            yield f"{unit['name']} mengirim isian perbaikan."


def _day(written: str) -> str:
    return long_date(date.fromisoformat(written))


def _figures(old: Content, new: Content) -> Iterator[str]:
    before = {row["code"]: row for row in old["indicators"]}
    for row in new["indicators"]:
        then = before.get(row["code"])
        if then is None or then["total"]["actual"] == row["total"]["actual"] or then["total"]["actual"] is None:
            continue
        was, now = value_text(then, then["total"]["actual"]), value_text(row, row["total"]["actual"])
        yield f"{row['name']}: realisasi semula {was}, kini {now}."


def _open_count(content: Content) -> int:
    return sum(is_open(finding) for finding in content["findings"])
