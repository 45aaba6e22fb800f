"""The last deeds: who did what when, as the chain has it, in words; what is nobody's deed is left out."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.access.acts import ANSWERING, MACHINE, RUN
from rbworkflow.office import Office, parse_period
from rbworkflow.steps.notices.faults import capitalized
from rbworkflow.store.schema import audit_event, request
from rbworkflow.store.types import moment_of

LABELS: Final = {
    "plan_imported": "mengimpor rencana aksi",
    "recommendations_imported": "mengimpor rekomendasi evaluasi provinsi",
    "assessment_imported": "mengimpor LKE",
    "plan_frozen": "memberlakukan rencana aksi",
    "period_opened": "membuka periode",
    "period_closed": "menutup periode",
    "period_changed": "mengubah batas waktu periode",
    "period_moved": "menggeser batas waktu periode",
    "request_postponed": "menggeser batas waktu keputusan",
    "submission_accepted": "mengirim isian",
    "submission_set_aside": "menyisihkan isian",
    "report_compiled": "menyusun laporan",
    "report_issued": "menerbitkan laporan",
    "report_sent": "mengirim laporan ke {above}",
    "report_received": "mencatat tanda terima",
    "receipt_withdrawn": "mencabut tanda terima",
    "report_voided": "membatalkan revisi",
    "revision_ordered": "meminta revisi",
    "signed_copy_received": "memeriksa salinan bertanda tangan",
    "signed_copy_accepted": "menerima salinan bertanda tangan yang diragukan",
    "signed_copy_refused": "menolak salinan bertanda tangan yang diragukan",
    "number_typed": "mengisi nomor surat",
    "decision_requested": "meminta keputusan",
    "request_approved": "menyetujui",
    "request_returned": "mengembalikan",
    "decision_withdrawn": "menarik keputusan",
    "request_relaunched": "menyiapkan kembali halaman keputusan",
    "acting_assigned": "menunjuk pejabat pelaksana",
    "acting_changed": "mengubah penunjukan pejabat pelaksana",
    "holder_named": "mencatat perubahan pejabat definitif",
    "holder_withdrawn": "mencabut perubahan pejabat definitif",
    "holder_respelled": "membetulkan penulisan nama pejabat definitif",
    "appointment_confirmed": "mengonfirmasi penunjukan pejabat",
    "appointment_objected": "menyatakan keberatan atas penunjukan pejabat",
    "settings_asked": "meminta perubahan pengaturan kantor",
    "settings_written": "menulis perubahan pengaturan kantor",
    "settings_dropped": "membatalkan perubahan pengaturan kantor",
    "reset_asked": "meminta pelepasan aplikasi atau kata sandi pejabat",
    "act_begun": "menjalankan",
    "password_set": "mengatur kata sandi",
    "app_installed": "memasang aplikasi autentikator",
    "app_removed": "melepas aplikasi autentikator",
    "account_locked": "mengunci sebuah akun sementara, karena kata sandi yang berkali-kali salah",
    "operator_named": "menunjuk operator",
    "handover_printed": "mencetak buku serah terima",
    "account_ended": "mengakhiri akses",
    "account_reopened": "memberi kembali akses",
}
"""What each action of the chain is called."""
OF_YEARS: Final = {
    **dict.fromkeys(("plan", "assessment"), "{1}, versi {2}"),
    "recommendations": "untuk rencana aksi {1}",
}
"""What these are called, by the parts of their name in the chain."""
PROGRAM: Final = "Program"
NEWEST: Final = 12
_PERIOD: Final = re.compile(r"\b\d{4}-(?:S[12]|T)\b")


@dataclass(frozen=True)
class Deed:
    """Who did what, to what, when."""

    at: datetime
    who: str
    what: str
    object: str


def last_deeds(conn: Connection, office: Office) -> list[Deed]:
    """The newest first."""
    mine = (audit_event.c.office_code == office.code, audit_event.c.action.in_(LABELS))
    is_answer = audit_event.c.subject.startswith(ANSWERING)  # what it was worth is a deed of its own
    rows = conn.execute(
        select(audit_event).where(*mine, ~is_answer).order_by(audit_event.c.seq.desc()).limit(NEWEST)
    ).all()
    titles = _titles(conn, office)
    return [_deed(row, office, titles) for row in rows]


def _deed(row: Row[Any], office: Office, titles: Mapping[str, str]) -> Deed:
    by = json.loads(row.body).get(audit.BY, "")
    who = by if by and by != MACHINE else _actor(row.actor, office)
    what, thing = LABELS[row.action].format(above=office.words.above), _object(row.subject, office, titles)
    if RUN in row.subject:
        what, thing = row.subject.partition(RUN)[0], "sebuah halaman run"
    return Deed(
        at=moment_of(row.at).astimezone(office.tz),
        who=capitalized(who),
        what=what,
        object=thing.removeprefix(f"{who}, "),
    )


def _actor(actor: str, office: Office) -> str:
    """A person by his name, a unit by its name, everything else by what does it."""
    kind, _, code = actor.partition(" ")
    if kind == "unit":
        return _unit(code, office)
    return {"system": PROGRAM, "operator": "Operator"}.get(actor, actor)


def _object(subject: str, office: Office, titles: Mapping[str, str]) -> str:
    """What it was done to, as people call it; empty where the deed says enough."""
    kind, _, rest = subject.partition("/")
    parts = rest.split("/")
    if kind == "request":
        return titles.get("/".join(parts[:2]), "")
    if kind in OF_YEARS:
        return OF_YEARS[kind].format(*parts)
    if kind == "submission":
        return f"{_unit(parts[2], office)}, {parse_period(parts[1]).title}"
    if kind == "signed_copy":
        return f"nomor {parts[-1]}"
    code = _PERIOD.search(subject)
    if code:
        return parse_period(code[0]).title
    return "" if subject.startswith(("account ", "role ", "appointment ", "settings ")) else subject


def _titles(conn: Connection, office: Office) -> Mapping[str, str]:
    """What was put to officers, by kind and row."""
    columns = request.c
    rows = conn.execute(
        select(columns.subject_kind, columns.subject_id, columns.subject_title)
        .where(columns.office_code == office.code)
        .distinct()
    )
    return {f"{row.subject_kind}/{row.subject_id}": row.subject_title for row in rows}


def _unit(code: str, office: Office) -> str:
    return next((unit.name for unit in office.units if unit.code == code), code)
