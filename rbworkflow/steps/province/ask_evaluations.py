"""What follows once an evaluation was read: its letter is drafted, and whoever decides is asked."""

from rbworkflow.delivery.mail import Attachment
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.province.evaluation.lifecycle import EvaluationStatus
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.rows import evaluations, move_evaluation
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.decisions.evaluation_matter import evaluation_matter
from rbworkflow.steps.decisions.request import ask_stage
from rbworkflow.steps.duty import of_duty
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.province.evaluation_papers import draft_letter, letter_name, recommendations_file
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


@of_duty(Duty.MEMBERS)
def follow_evaluations(workplace: Workplace) -> list[str]:
    """Ask the first officer about each evaluation that was read; what could not be done, in words."""
    if workplace.office.members.decided_by != "officers":
        return []
    with part(workplace, "evaluations", "evaluasi kabupaten/kota belum dapat dimintakan keputusan") as following:
        with read(workplace.engine) as conn:
            waiting = evaluations(conn, workplace.office.code, status=EvaluationStatus.READ)
        for each in waiting:
            with following.alone(str(each.id), f"{each.title} ({each.unit_code}) belum dapat dimintakan keputusan"):
                _ask(workplace, each)
    return following.troubles


def _ask(workplace: Workplace, evaluation: Evaluation) -> None:
    """Draw the draft, then ask, in one transaction."""
    draft = draft_letter(workplace, evaluation)
    drawn = {"draft_sha256": workplace.files.put(draft), "draft_parts_sha256": parts_digest(draft)}
    letter = Attachment(f"DRAF_{letter_name(evaluation)}", drawn["draft_sha256"])
    papers = (letter, recommendations_file(workplace, evaluation))
    to = EvaluationStatus.IN_APPROVAL
    with write(workplace.engine) as conn:
        if move_evaluation(conn, evaluation, to, actor=Actor.SYSTEM, at=workplace.now, **drawn):
            matter = evaluation_matter(conn, workplace, evaluation.id)
            ask_stage(conn, workplace, matter, workplace.office.stages[0], papers)
