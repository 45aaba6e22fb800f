"""The form that an act asks for: the flow that its sentence names, with what the sentence tells filled in."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from rbworkflow.office import Period
from rbworkflow.steps.overview.office_state import PeriodState
from rbworkflow.steps.plans.given_workbook import FOLDERS
from rbworkflow.steps.plans.waiting_evaluations import FILE_IS_HERE

QUOTED: Final = re.compile(r"(?<!\w)'([^']+)'(?!\w)")
"""A flow's name; an apostrophe inside a word of somebody's note (Jum'at) begins none."""
NUMBER: Final = re.compile(r"\bnomor (\d+)")
SENDING: Final = re.compile(r"\bKiriman (\d+)")
YEAR: Final = re.compile(r"\b(20\d\d)\b")
MAILS: Final = {
    "Putuskan kiriman": "nomor_surel",
    "Konfirmasi pengirim": "nomor_surel_masuk",
    "Salinan bertanda tangan": "salinan",
    "Putuskan evaluasi": "evaluasi",
    "Isi nomor evaluasi": "evaluasi",
    "Isi nomor tanda terima": "tanda_terima",
}
"""Flows that ask for the number of a mail, a signed copy or a package, and by which name."""
PLANS: Final = "Impor rencana aksi"
REVISIONS: Final = "Mulai revisi"
PERIODS: Final = frozenset(
    {
        "Buka periode",
        "Tutup periode",
        "Kirim formulir",
        "Susun laporan semester",
        "Buat laporan tahunan",
        REVISIONS,
        "Batalkan revisi",
        "Isi nomor surat",
        "Catat tanda terima",
        "Cabut tanda terima",
    }
)
"""Flows that ask for a period."""


@dataclass(frozen=True)
class NextForm:
    """A flow by its name, and what of its form's answers is known; empty where it asks nothing that is."""

    flow: str
    answers: Mapping[str, Any]
    is_file_here: bool = False
    """Whether what it reads lies where it reads it from."""

    @property
    def parameters(self) -> Mapping[str, Any]:
        return {"isian": dict(self.answers)} if self.answers else {}

    @property
    def takes_workbook(self) -> bool:
        """Whether it reads a workbook that is still to come, which our own page takes and starts it with."""
        return self.flow == PLANS and not self.is_file_here


def named_flow(act: str) -> str:
    """The flow that this sentence sends the operator to; empty where it sends him to none."""
    named = QUOTED.findall(act)
    return named[-1] if named else ""


def next_form(act: str, periods: Iterable[Period], *, year: int) -> NextForm | None:
    """The form that this sentence sends the operator to; None where it sends him to none.

    Of several flows it names, the last is the one to run, once what comes before is done. `year` is this one.
    """
    flow = named_flow(act)
    return NextForm(flow, _answers(flow, act, periods, year), is_file_here=FILE_IS_HERE in act) if flow else None


def with_suggestion(form: NextForm | None, periods: Iterable[PeriodState]) -> NextForm | None:
    """The same, begun with what an officer's return says where it orders the revision after one."""
    suggested = [each for each in periods if form and each.suggested and form.answers.get("periode") == each.code]
    return order_form(suggested[0]) if form and form.flow == REVISIONS and suggested else form


def order_form(period: PeriodState) -> NextForm:
    """The form of the order for the period's next revision; its day is the operator's to choose."""
    back = period.suggested
    said = {"unit": list(back.units), "alasan": back.note} if back else {}
    return NextForm(REVISIONS, {"periode": period.code, **said})


def _answers(flow: str, act: str, periods: Iterable[Period], year: int) -> Mapping[str, Any]:
    if flow in MAILS:
        sending, number = SENDING.search(act), NUMBER.search(act)
        if sending:
            return {MAILS[flow]: sending[0]}
        return {MAILS[flow]: int(number[1])} if number else {}
    if flow in PERIODS:
        return _period(act, periods)
    if flow == PLANS:
        told, kind = YEAR.search(act), next((kind for kind in FOLDERS if kind in act.rpartition(flow)[2]), "")
        return {"tahun": int(told[1]) if told else year} | ({"isi": kind} if kind else {})
    return {}


def _period(act: str, periods: Iterable[Period]) -> Mapping[str, Any]:
    """The period whose title the sentence ends on; what opens a missing semester names the year's report first."""
    titles = {title: each.code for each in periods for title in (each.title, each.short_title) if title in act}
    last = max(titles, key=lambda title: (act.rfind(title) + len(title), len(title)), default=None)
    return {"periode": titles[last]} if last else {}
