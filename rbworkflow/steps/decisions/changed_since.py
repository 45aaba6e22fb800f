"""What officers were asked about and is no longer the same: the operator hears of it before a code is typed in vain."""

from typing import Final

from rbworkflow.approval import requests
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.errors import RefusedError
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

CHANGED: Final = (
    "Isi, draf yang tersimpan, templat (config/report.toml atau config/templates/), atau versi program berubah sejak "
    "kode dikirim, sehingga kode itu tidak memutus apa pun."
)


def tell_changed(workplace: Workplace) -> list[str]:
    """Requests that no code decides any more; each stands until it is asked anew or what was changed is back."""
    with part(workplace, Verdict.CONTENT_CHANGED, "permintaan keputusan belum dapat diperiksa") as comparing:
        with read(workplace.engine) as conn:
            matters = [
                (asked, matter_of(conn, workplace, asked.subject))
                for asked in requests.open_requests(conn, workplace.office.code)
            ]
        for asked, matter in matters:
            with comparing.alone(asked.name, f"{asked.subject.title} tidak dapat diputus", todo=matter.remedy):
                if not matter.current_digests(workplace).are_those_of(asked):
                    raise RefusedError(CHANGED)
    return comparing.troubles
