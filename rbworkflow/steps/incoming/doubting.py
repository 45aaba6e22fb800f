"""Which of a unit's mails the operator has to confirm before it counts."""

from collections.abc import Collection
from typing import Final

from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail, mails_in
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office.windows import is_near_cut_off, window_of
from rbworkflow.steps.submissions.form_tokens import is_token_of
from rbworkflow.steps.submissions.sent_form import open_semesters
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

NOT_FOUND: Final = "peladen surel kantor tidak dapat memastikan bahwa surel itu dari alamat yang tertulis"
INVENTED: Final = "nomor formulirnya bukan nomor formulir yang dikirimkan kepada subbagian itu"
REPLACES: Final = (
    "keaslian pengirimnya tidak dapat dipastikan, sedangkan isinya mengganti isian yang sudah terhitung menjelang "
    "penyusunan laporan"
)


def why_doubted(workplace: Workplace, mail: ReceivedMail, unit_code: str, forms: Collection[FormId]) -> str:
    """Why somebody has to ask the unit whether this is its mail; "" where nobody has to."""
    if mail.authenticity is Authenticity.DOUBTFUL:
        return NOT_FOUND
    own = [form for form in forms if form.unit_code == unit_code]
    with read(workplace.engine) as conn:
        is_sent_out = [is_token_of(conn, form) for form in own]
    if any(form.token and not is_ours for form, is_ours in zip(own, is_sent_out, strict=True)):
        return INVENTED
    if mail.authenticity is Authenticity.PROVEN and all(is_sent_out):
        return ""
    return REPLACES if _replaces_late(workplace, unit_code, forms) else ""


def _replaces_late(workplace: Workplace, unit_code: str, forms: Collection[FormId]) -> bool:
    """Evidence without a form may belong to any open semester; what is on its way counts before this does."""
    named, office = {form.period_code for form in forms if form.unit_code == unit_code}, workplace.office
    with read(workplace.engine) as conn:
        open_ones = [each for each in open_semesters(conn, workplace) if not named or each.code in named]
        near = [each for each in open_ones if is_near_cut_off(office, window_of(conn, office, each), workplace.today)]
        claimed = mails_in(conn, office.code, ReceivedMailStatus.CLAIMED)
        counted = [each for each in near if unit_code in newest_accepted(conn, office.code, each.code)]
    is_coming = any(each.unit_code == unit_code for each in claimed) or any(workplace.claims.glob(f"{unit_code}-*"))
    return bool(near if is_coming else counted)
