"""Where copies that came back signed are taken from: the folder inbox/ttd, and what pages and mails laid.

What stands ready there becomes a claim, as in a unit's folder; a page lays a claim at once. A claim is let go only when
all that is in it is a row, so that a kill leaves nothing half done. While nothing is to be signed nothing is taken.
"""

import time
from pathlib import PurePath

from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.reasons import IntakeRefusedError
from rbworkflow.report.signed.lifecycle import SignedStatus
from rbworkflow.report.signed.rows import ReceivedCopy
from rbworkflow.steps.notices.operator_alerts import tell_operator
from rbworkflow.steps.notices.standing_alone import Part, part
from rbworkflow.steps.sending.laid_copies import FOLDER, claims_of_copies
from rbworkflow.steps.sending.signed_copies import REFUSED_TODO, receive_signed_copy
from rbworkflow.steps.sending.to_sign import awaiting_signature
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.shared_files import make_shared
from rbworkflow.system import only_one


def take_signed_copies(workplace: Workplace) -> list[str]:
    """Judge every copy that was laid; what became of each, in words."""
    said: list[str] = []
    with part(workplace, "signed", "salinan bertanda tangan belum dapat diperiksa") as taking:
        if not awaiting_signature(workplace):
            return said
        with only_one(claims_of_copies(workplace) / "taking.lock") as is_mine:
            taking.is_cut_short = not is_mine
            if is_mine:
                said += _taken(workplace, taking)
    return [*said, *taking.troubles]


def in_words(copy: ReceivedCopy) -> str:
    """What became of a copy."""
    became = {
        SignedStatus.ACCEPTED: "diterima",
        SignedStatus.DOUBTED: f"menunggu kepastian operator (nomor {copy.id})",
        SignedStatus.REFUSED: "tidak diterima",
    }
    return f"Salinan {copy.name} {became[copy.status]}. {copy.told}"


def _taken(workplace: Workplace, taking: Part) -> list[str]:
    settings = workplace.settings
    make_shared(settings.shared, settings.inbox / FOLDER)
    with taking.alone("folder", f"folder {FOLDER} belum dapat dibaca"):
        inbox.claim(
            settings.inbox,
            FOLDER,
            claims_of_copies(workplace),
            now=time.time(),
            settle=settings.settle_seconds,
            locked=settings.lock_seconds,
        )
    said: list[str] = []
    for claim in inbox.recover(claims_of_copies(workplace)):
        with taking.alone(claim.id, "sebuah salinan bertanda tangan belum dapat diperiksa"):
            said += [_one(workplace, claim, path) for path in inbox.paths(claim)]
            inbox.finish(claim, settings.data / "quarantine")
    return said


def _one(workplace: Workplace, claim: inbox.Claim, path: PurePath) -> str:
    try:
        content = inbox.read_content(claim, path)
    except IntakeRefusedError as error:
        what, detail = f"berkas {path.name} di folder {FOLDER} tidak dapat dibaca", str(error)
        tell_operator(workplace, key=f"signed/{claim.id}/{path.name}", what=what, detail=detail, todo=REFUSED_TODO)
        return f"{path.name}: {detail}"
    return in_words(receive_signed_copy(workplace, content, name=path.name))
