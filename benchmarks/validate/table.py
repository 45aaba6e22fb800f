# ruff: noqa: PLR2004 - thresholds and codes stand where they are used, as in the code compared against
"""A progress table of any size: half its rows per quarter, about one in nine with something wrong, always the same."""

from collections.abc import Callable
from datetime import date

import numpy as np
from pandas import DataFrame

TODAY = date(2026, 7, 6)
YEAR_BEFORE = date(2025, 12, 1)
"""Evidence dated before belongs to last year."""
SEED = 20260706
UNITS = ("KUL", "TPH", "RDI", "PHS")


def progress(size: int) -> DataFrame:
    """`size` rows, two quarters per indicator."""
    rng = np.random.default_rng(SEED)
    count = size // 2
    each = _indicators(rng, count)
    rows = {name: np.repeat(values, 2) for name, values in each.items()}
    rows["quarter"] = np.tile([1, 2], count)
    kind, target = rows["kind"], rows["target"].copy()
    target[(rows["quarter"] == 2) & (rows["target_kind"] == "kumulatif")] *= 2
    target[rng.random(size) < 0.1] = np.nan
    actual = np.where(np.isnan(target), np.nan, target)
    table = DataFrame(rows | {"target": target})
    _spoil(rng, actual, kind)
    is_added = (rows["target_kind"] == "kumulatif") & (rows["quarter"] == 2) & (rng.random(size) < 0.05)
    actual[is_added] /= 2
    table = table.assign(actual=actual, **_told(rng, size, actual))
    return table.assign(**_written(rng, table))


def _indicators(rng: np.random.Generator, count: int) -> dict[str, np.ndarray]:
    kind = rng.choice(["jumlah", "persen", "ya_tidak", "nilai"], count, p=[0.55, 0.3, 0.05, 0.1]).astype(object)
    polarity = rng.choice(["max", "min", "rentang"], count, p=[0.85, 0.1, 0.05]).astype(object)
    polarity[kind == "ya_tidak"] = "max"
    polarity[kind == "persen"] = "max"
    target = np.select(
        [kind == "jumlah", kind == "persen", kind == "ya_tidak"], [rng.integers(1, 30, count), 40, 1], 80
    )
    target = np.where((polarity == "min") & (rng.random(count) < 0.5), 0, target).astype(float)
    is_range = polarity == "rentang"
    return {
        "indicator_code": np.array([f"A{n % 8 + 1}.{n:06d}" for n in range(count)], object),
        "indicator": np.array([f"Indikator ke-{n}" for n in range(count)], object),
        "unit_code": rng.choice(UNITS, count).astype(object),
        "kind": kind,
        "polarity": polarity,
        "target_kind": rng.choice(["jumlah", "kumulatif", "rata_rata"], count, p=[0.6, 0.2, 0.2]).astype(object),
        "target": target,
        "target_year": np.full(count, np.nan),
        "target_low": np.where(is_range, target * 0.8, np.nan),
        "target_high": np.where(is_range, target, np.nan),
    }


def _spoil(rng: np.random.Generator, actual: np.ndarray, kind: np.ndarray) -> None:
    """Figures go wrong in every way the rules know."""
    luck = rng.random(len(actual))
    changes: dict[float, Callable[[np.ndarray], np.ndarray]] = {
        0.0: lambda a: a * np.nan,
        0.01: lambda a: -a,
        0.02: lambda a: a * 4,
        0.03: lambda a: a * 1.7,
    }
    for low, change in changes.items():
        chosen = (luck >= low) & (luck < low + 0.01)
        actual[chosen] = change(actual[chosen])
    actual[(luck > 0.05) & (luck < 0.06)] = 0.5
    actual[(luck > 0.06) & (luck < 0.07)] = 3
    actual[(luck > 0.07) & (luck < 0.08) & (kind == "persen")] = 8500
    actual[(luck > 0.08) & (luck < 0.09) & (kind == "jumlah")] = 100
    actual[(luck > 0.09) & (luck < 0.11) & (kind == "nilai")] /= 100
    actual[(luck > 0.11) & (luck < 0.12)] = 0


def _told(rng: np.random.Generator, size: int, actual: np.ndarray) -> dict[str, np.ndarray]:
    """Everything beside the figure."""

    def rarely(share: float) -> np.ndarray:
        return rng.random(size) < share

    narrative = np.array([f"Rapat ke-{n} dilaksanakan dan menghasilkan satu laporan." for n in range(size)], object)
    narrative[rarely(0.01)] = "-"
    narrative[rarely(0.01)] = "xxx"
    narrative[rarely(0.005)] = ""
    obstacle = np.where(rarely(0.3), "Narasumber berhalangan hadir pada hari pelaksanaan.", "").astype(object)
    return {
        "is_submitted": ~rarely(0.02),
        "is_unreadable": np.isnan(actual) & rarely(0.05),
        "narrative": narrative,
        "obstacle": obstacle,
        "follow_up": np.where(rarely(0.8), obstacle, "-").astype(object),
        "evidence_count": np.where(rarely(0.01), 0, 3),
        "missing_kinds": np.where(rarely(0.02), "notula", "").astype(object),
        "required_evidence": np.full(size, "undangan,notula", object),
        "is_shared": rarely(0.02),
        "is_covered": ~(actual > 0) & rarely(0.1),
        "previous_actual": np.where(rarely(0.05), np.nan_to_num(actual) + rarely(0.1), np.nan),
        "last_actual": np.where(rarely(0.3), 15.0, np.nan),
        "sheet": np.full(size, "Isian", object),
        "cell": np.array([f"J{n + 12}" for n in range(size)], object),
        "explanation": np.full(size, "", object),
    }


def _written(rng: np.random.Generator, table: DataFrame) -> dict[str, np.ndarray]:
    """The figure as it was typed, what was promised, and the names of the files."""

    def among(usual: np.ndarray, share: float, other: str) -> np.ndarray:
        return np.where(rng.random(len(table)) < share, other, usual).astype(object)

    def always(text: str) -> np.ndarray:
        return np.full(len(table), text, object)

    typed = np.array(["" if np.isnan(value) else f"{value:g}" for value in table["actual"]], object)
    percents = np.array([f"{text}%" if text else "" for text in typed], object)
    names = np.array([f"Notula rapat ke-{n} tanggal {n % 28 + 1} April 2026.pdf" for n in range(len(table))], object)
    names = np.where(rng.random(len(table)) < 0.3, names, "undangan.pdf").astype(object)
    return {
        "actual_text": np.where(rng.random(len(table)) < 0.02, percents, typed).astype(object),
        "narrative": among(table["narrative"].to_numpy(object), 0.01, "Terlaksana"),
        "obstacle": among(table["obstacle"].to_numpy(object), 0.01, "xxx"),
        "solution": among(among(always("Rapat diadakan secara daring."), 0.5, "-"), 0.01, "dll"),
        "follow_up_pic": among(always("Kasubbag Teknis"), 0.1, ""),
        "follow_up_due": among(always("30 September 2026"), 0.02, "30 Juni 2026"),
        "last_follow_up": among(always(""), 0.05, "Menyusun SOP pengelolaan arsip."),
        "same_period_last_year": np.where(rng.random(len(table)) < 0.3, 4.0 + 8 * rng.random(len(table)), np.nan),
        "evidence_text": among(
            among(always("undangan: undangan.pdf; notula: notula 10/04/2026.pdf"), 0.01, "SK 2027-06-30"),
            0.01,
            "notula: notula 12 Mei 2025.pdf",
        ),
        "evidence_names": among(names, 0.01, "laporan naskah dinas 30 Juni 2027.pdf"),
    }
