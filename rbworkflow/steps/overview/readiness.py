"""Is this machine ready for the semester: every part tried, each with what to do where it is not."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Final

from rbworkflow.errors import WorkflowError
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.overview import ready_machine, ready_mail, ready_office
from rbworkflow.steps.overview.health import HEALTH, MAIL_SIZE, MICROSOFT
from rbworkflow.steps.overview.readiness_part import FOLLOW, ReadinessPart
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


def readiness(workplace: Workplace) -> list[ReadinessPart]:
    """Every part of the office's machine that works without Prefect."""
    return [part for name, check in CHECKS.items() for part in _tried(name, check, workplace)]


def readiness_in_short(parts: list[ReadinessPart]) -> str:
    """All well, or the names of what is not."""
    bad = [part.name for part in parts if not part.is_good]
    return f"Perlu perhatian: {', '.join(bad)}." if bad else "Siap."


def queue_test_mail(workplace: Workplace) -> str:
    """A test mail to the operator, so that he sees what officers will see."""
    tell_operator(
        workplace,
        key=f"test/{workplace.now.isoformat()}",
        what="Surel uji kesiapan",
        detail=f"Bila surel ini sampai, surel kepada pejabat dan {workplace.office.words.sender} juga dapat dikirim.",
        todo="",
    )
    return f"Surel uji untuk {workplace.office.operator.email} masuk antrean kirim."


def _tried(
    name: str, check: Callable[[Workplace], Iterable[ReadinessPart]], workplace: Workplace
) -> list[ReadinessPart]:
    try:
        return list(check(workplace))
    except WorkflowError as error:
        return [ReadinessPart(name, is_good=False, found=str(error), todo=FOLLOW)]


def _read(name: str, workplace: Workplace) -> Iterator[ReadinessPart]:
    """A part of the health table, which looks into the database."""
    with read(workplace.engine) as conn:
        yield from HEALTH[name](conn, workplace)


CHECKS: Final[Mapping[str, Callable[[Workplace], Iterable[ReadinessPart]]]] = {
    "Basis data dan rantai audit": ready_machine.database_parts,
    **{name: partial(_read, name) for name in HEALTH},
    "Folder data": ready_machine.private_parts,
    "Jam": ready_machine.clock_parts,
    "Templat laporan": ready_machine.layout_parts,
    "Berkas config/": ready_office.config_parts,
    "Nama pengaturan": ready_machine.variables_parts,
    "Susunan area": ready_office.regime_parts,
    "Dasar hukum": ready_office.legal_bases_parts,
    "Rencana aksi": ready_office.plan_parts,
    "Periode terbuka": ready_office.periods_parts,
    "Alamat surel": ready_office.addresses_parts,
    "Tembusan surat pengantar": ready_office.copies_parts,
    "Uraian tambahan": ready_office.own_words_parts,
    "LibreOffice": ready_machine.libre_office_parts,
    MICROSOFT: ready_mail.signed_in_parts,
    "Relay surel": ready_mail.relay_parts,
    MAIL_SIZE: ready_mail.mail_size_parts,
    "Kotak surat isian": ready_mail.mailbox_parts,
}
