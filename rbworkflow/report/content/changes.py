"""What a new revision changes, in sentences an officer who returned the last one wants to read first."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from rbworkflow.report.content.assessed_phrases import SHORT, STATES, assessment_of
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.own_words import own_words_changed
from rbworkflow.report.content.phrases import value_text
from rbworkflow.report.content.recap_phrases import recap_changes
from rbworkflow.report.content.summary import is_open
from rbworkflow.wording import long_date

LONGEST: Final = 10


def changes(old: Content, new: Content, *, note: str = "", reason: str = "") -> list[str]:
    """The note that was given, then units that sent anew, figures that changed, and how many points are still open."""
    sentences = [f"Catatan pengembalian: {note}"] if note else []
    sentences += [f"Yang diminta diperbaiki: {reason}"] if reason and reason != note else []
    sentences += [*_units(old, new), *_first(_figures(old, new), "angka"), *_first(_answers(old, new), "jawaban LKE")]
    sentences += [*_first(recap_changes(old, new), "kantor")]
    sentences += own_words_changed(old.get("own_words", []), new.get("own_words", []))
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


def _answers(old: Content, new: Content) -> Iterator[str]:
    """Items of the self-assessment that are answered otherwise."""
    was, now = assessment_of(old), assessment_of(new)
    before = {each["code"]: each["answer"] for each in (was["items"] if was else [])}
    for each in now["items"] if now else []:
        then = before.get(each["code"], each["answer"])
        if then != each["answer"]:
            told = (then or STATES["unanswered"], each["answer"] or STATES["unanswered"])
            yield f"{SHORT} {each['code']}: jawaban semula {told[0]}, kini {told[1]}."


def _first(changed: Iterable[str], of_what: str) -> list[str]:
    sentences = list(changed)
    more = len(sentences) - LONGEST
    return [*sentences[:LONGEST], f"Dan {more} perubahan {of_what} lainnya."] if more > 0 else sentences


def _open_count(content: Content) -> int:
    return sum(is_open(finding) for finding in content["findings"])
