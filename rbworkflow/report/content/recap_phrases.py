"""How a recap's offices and sums are called, the same on pages, sheets, mails and in documents."""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from rbworkflow.report.content.charts import Chart, Series
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.phrases import score_text
from rbworkflow.report.content.recap import STATES, Recap, RecapOffice, RecapState
from rbworkflow.wording import counted_in_words, listed, long_date, number, percent

OFFICES: Final = "kantor"
TITLE: Final = "Rekapitulasi Pelaksanaan Reformasi Birokrasi Kabupaten/Kota"
OWN_TITLE: Final = "Laporan Pelaksanaan Reformasi Birokrasi"
RANKING: Final = (
    "Peringkat disusun menurut nilai penilaian mandiri, dari yang tertinggi. Kantor dengan nilai yang sama, "
    "sebagaimana tercetak, menempati peringkat yang sama dan peringkat sesudahnya dilewati. {} Nilai LKE, data dukung, "
    "dan ketepatan waktu tidak ikut menentukan."
)
ALL_ALIKE: Final = "semua kantor sama"
ALL_RANKED: Final = "Semua kantor ikut diperingkat."
_NO_OBSTACLES: Final = "Tidak ada kendala yang dilaporkan kabupaten/kota pada periode ini."
NOT_RANKED: Final = "Tidak diperingkat, karena paketnya belum diterima atau tidak memuat nilai: {}."


def report_title(content: Content) -> str:
    """What the report is, without its period."""
    return TITLE if "recap" in content else OWN_TITLE


def state_text(office: RecapOffice) -> str:
    """`diterima, terlambat`."""
    return STATES[office["state"]] + (", terlambat" if office["is_late"] else "")


def day_text(office: RecapOffice) -> str:
    """The day on which its package came; a dash where none did."""
    return long_date(date.fromisoformat(office["received_on"])) if office["received_on"] else "–"


def in_state(recap: Recap, state: RecapState) -> list[RecapOffice]:
    return [office for office in recap["offices"] if office["state"] == state]


def state_counts(recap: Recap) -> dict[str, int]:
    """How many offices stand in each state, by its label; they sum up to all."""
    return {label: len(in_state(recap, state)) for state, label in STATES.items()}


def late_count(recap: Recap) -> int:
    return sum(office["is_late"] for office in recap["offices"])


def office_names(recap: Recap) -> dict[str, str]:
    return {office["code"]: office["name"] for office in recap["offices"]}


def named_offices(recap: Recap, codes: Sequence[str], most: int = 5) -> str:
    """Their names; of many the first ones and how many more there are; a dash for none."""
    names = office_names(recap)
    shown = [names.get(code, code) for code in codes[:most]]
    more = len(codes) - most
    return listed([*shown, f"{more} kantor lain"] if more > 0 else shown) or "–"


def lowest_in_words(recap: Recap, codes: Sequence[str], office_count: int) -> str:
    """Whose is the lowest; not where all are alike."""
    return ALL_ALIKE if len(codes) == office_count > 1 else named_offices(recap, codes, 3)


def without_data(recap: Recap) -> list[RecapOffice]:
    """Of which something is not here."""
    return [office for office in recap["offices"] if office["lacking"]]


def ranking_note(recap: Recap) -> str:
    """By what offices are ranked, and which take no part; "" where they are not."""
    if not recap["is_ranked"]:
        return ""
    left_out = [office["name"] for office in recap["offices"] if office["rank"] is None]
    return RANKING.format(NOT_RANKED.format(listed(left_out)) if left_out else ALL_RANKED)


def state_chart(content: Content, recap: Recap) -> Chart | None:
    """How many offices stand in each state, those whose package came late apart; nothing where all stand alike."""
    if len({state_text(office) for office in recap["offices"]}) <= 1:
        return None
    late = [sum(office["is_late"] for office in in_state(recap, state)) for state in STATES]
    every = list(state_counts(recap).values())
    return Chart(
        title=f"Keadaan paket laporan kabupaten/kota {content['period']['title']}",
        categories=tuple(STATES.values()),
        series=(
            Series("Tidak terlambat", tuple(Decimal(whole - part) for whole, part in zip(every, late, strict=True))),
            Series("Terlambat", tuple(map(Decimal, late))),
        ),
        is_stacked=True,
    )


def recap_changes(old: Content, new: Content) -> Iterator[str]:
    """Offices that stand otherwise than in the recap before, or whose score is another one."""
    before = {office["code"]: office for office in old["recap"]["offices"]} if "recap" in old else {}
    for office in new["recap"]["offices"] if "recap" in new else ():
        then = before.get(office["code"])
        if then is None or state_text(then) != state_text(office):
            was = f"semula {state_text(then)}, kini" if then else "kini"
            yield f"{office['name']}: {was} {state_text(office)}."
        elif then["score"] != office["score"]:
            yield f"{office['name']}: nilai semula {score_text(then['score'])}, kini {score_text(office['score'])}."
        elif then["packages"] != office["packages"]:
            yield f"{office['name']}: paketnya diganti."
    still = {office["code"] for office in new["recap"]["offices"]} if "recap" in new else before.keys()
    yield from (
        f"{then['name']}: tidak dihitung lagi sebagai kantor." for code, then in before.items() if code not in still
    )


def figures_in_short(content: Content, recap: Recap) -> Iterator[tuple[str, str]]:
    """Name and value of what a reader wants first."""
    accepted = len(in_state(recap, "accepted"))
    yield "Paket diterima", f"{number(accepted)} dari {counted_in_words(len(recap['offices']))} kantor"
    yield "Rata-rata nilai (penilaian mandiri)", score_text(content["score"]["score"])
    yield "Kelengkapan data", percent(content["score"]["coverage"])


def no_obstacles(content: Content) -> str:
    """What is said where no office reported an obstacle, in the office's own words or else in these."""
    return content["texts"].get("tanpa_kendala") or _NO_OBSTACLES
