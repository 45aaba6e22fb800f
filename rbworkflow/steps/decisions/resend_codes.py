"""The operator has new codes sent: the officer's mail was lost, or his codes expired or were locked."""

from rbworkflow.approval.code_sets import issue_count
from rbworkflow.approval.requests import open_requests
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Actor
from rbworkflow.steps.decisions.request import asked_about, replace_code_mails
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


def resend_codes(workplace: Workplace) -> str:
    """Queue a new code mail for every open request; codes sent before are void once the new ones leave.

    Raises RefusedError where nobody is asked to decide.
    """
    with read(workplace.engine) as conn:
        waiting = open_requests(conn, workplace.office.code)
    if not waiting:
        raise RefusedError("Tidak ada keputusan yang sedang ditunggu.")
    told = []
    for asked in waiting:
        with write(workplace.engine) as conn:
            matter, attachments = asked_about(conn, workplace, asked)
            occasion = f"resend-{issue_count(conn, asked.id) + 1}-{workplace.now:%Y%m%d%H%M%S}"
            replace_code_mails(conn, workplace, asked, matter, attachments, occasion=occasion, actor=Actor.OPERATOR)
        told.append(f"Kode baru untuk {asked.subject.title} dikirim kepada {asked.officer.title}.")
    return "\n".join(told)
