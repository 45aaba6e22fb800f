"""An approved evaluation leaves: its letter, as Word and PDF, and the workbook that its office imports."""

import json
from typing import Final

from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.intake.mail.sent_evaluation import EVALUATION_FILE, FORMAT
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.province.evaluation.lifecycle import EvaluationStatus
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.rows import evaluations, move_evaluation
from rbworkflow.steps.decisions.delaying import leaves_at, waits_in_words
from rbworkflow.steps.decisions.evaluation_matter import EVALUATION
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.queueing import addresses_of, post_to_all
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.province.evaluation_papers import final_letter, letter_name, recommendations_file
from rbworkflow.steps.sending.issued_pdfs import Printing, left_without, post_left_without, waits, with_pdfs
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write

NOBODY: Final = "{} ({}) disetujui, tetapi kantor itu tidak ada lagi dalam daftar kabupaten/kota."


@of_duty(Duty.MEMBERS)
def issue_evaluations(workplace: Workplace, *, again: bool = False) -> list[str]:
    """Print the letter of every approved and numbered evaluation, and mail it; what was done, in words.

    A PDF that could not be made before is tried only `again`.
    """
    issued = []
    with (
        part(workplace, "issue-evaluation", "evaluasi kabupaten/kota belum dapat disampaikan") as issuing,
        part(workplace, "issue-evaluation-pdf", "PDF surat evaluasi belum dapat dibuat", is_away=True) as printing,
    ):
        with read(workplace.engine) as conn:
            approved = evaluations(conn, workplace.office.code, status=EvaluationStatus.APPROVED)
        for each in approved:
            if not each.awaits_number:
                with issuing.alone(str(each.id), f"{each.title} ({each.unit_code}) belum dapat disampaikan"):
                    issued.append(_issue(workplace, each, Printing(printing, again)))
    return [*issued, *issuing.troubles, *printing.troubles]


def _issue(workplace: Workplace, evaluation: Evaluation, printing: Printing) -> str:
    member = next((unit for unit in workplace.office.units if unit.code == evaluation.unit_code), None)
    if member is None:
        return NOBODY.format(evaluation.title, evaluation.unit_code)
    title = f"{evaluation.title} - {member.name}"
    with read(workplace.engine) as conn:
        due_at = leaves_at(conn, workplace, EVALUATION, evaluation.id)
    if due_at is not None and workplace.now < due_at:
        return waits_in_words(workplace, title, due_at)
    letter = Attachment(letter_name(evaluation), workplace.files.put(final_letter(workplace, evaluation)))
    if until := printing.awaited_until(str(evaluation.id), title, [letter]):
        return waits(workplace, title, until)
    workbook = recommendations_file(workplace, evaluation)
    told, key = left_without(workplace, title, [letter]), f"{EVALUATION}/{evaluation.id}"
    mail = evaluation_mail(workplace, evaluation, letter, workbook)
    papers = {"letter_sha256": letter.sha256, "recommendations_sha256": workbook.sha256}
    with write(workplace.engine) as conn:
        to = EvaluationStatus.SENT
        if move_evaluation(conn, evaluation, to, actor=Actor.SYSTEM, at=workplace.now, **papers):
            post_to_all(conn, workplace, mail, key=key, to=addresses_of(member))
            post_left_without(conn, workplace, told, key=key)
    return f"{title} disampaikan."


def evaluation_mail(workplace: Workplace, evaluation: Evaluation, letter: Attachment, workbook: Attachment) -> Mail:
    """What the office reads, with a file by which its program knows what came."""
    told = {
        "format": FORMAT,
        "nomor": evaluation.letter_number,
        "kode_satker": evaluation.unit_code,
        "periode": evaluation.period_code,
        "tahun_rencana": evaluation.period.year + 1,
        "rekomendasi": workbook.name,
        "sha256": workbook.sha256,
    }
    listed = (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
    program = Attachment(EVALUATION_FILE, workplace.files.put(listed))
    return workplace.composer.compose(
        EVALUATION,
        [*with_pdfs(workplace, [letter], [workbook, program]), workbook, program],
        unit=name_of(workplace.office, evaluation.unit_code),
        period=evaluation.period.title,
        amendment=evaluation.amendment,
        letter_number=evaluation.letter_number,
        letter_on=evaluation.letter_on,
        next_year=evaluation.period.year + 1,
        count=len(evaluation.rows),
        item_count=len(evaluation.items),
        workbook=workbook.name,
    )
