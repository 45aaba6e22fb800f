"""An evaluation's letter and workbook, printed: as the draft that is decided, and as it leaves."""

from sqlalchemy import Connection

from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.delivery.mail import Attachment
from rbworkflow.office.period import parse_period
from rbworkflow.province.evaluation.letter import EvaluatedOffice, render_evaluation
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.recommendations import recommendations_name, recommendations_workbook
from rbworkflow.province.evaluation.words import load_evaluation_words
from rbworkflow.report.content.heading import headed
from rbworkflow.report.stamps import Draft, Issued, Signer, Stamp
from rbworkflow.steps.decisions.evaluation_matter import EVALUATION
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.decisions.signing import signers
from rbworkflow.steps.province.prepare_evaluations import basis_for, evaluated_package
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

BY_OPERATOR = "Ditetapkan operator menurut pengaturan kantor."


def draft_letter(workplace: Workplace, evaluation: Evaluation) -> bytes:
    """What the officers decide on."""
    return _letter(workplace, evaluation, Draft(revision=1, is_practice=workplace.settings.is_practice))


def final_letter(workplace: Workplace, evaluation: Evaluation) -> bytes:
    """The same with number, date and signers; the evaluation has its number."""
    with read(workplace.engine) as conn:
        signed = _signers(conn, workplace, evaluation)
    stamp = Issued(
        letter_number=evaluation.letter_number,
        dated_on=evaluation.letter_on or workplace.today,
        signers=signed,
        place=workplace.office.place,
        is_practice=workplace.settings.is_practice,
    )
    return _letter(workplace, evaluation, stamp)


def letter_name(evaluation: Evaluation) -> str:
    """`Surat_Evaluasi_Tahunan_2026_3514.docx`."""
    amended = f"_Perubahan_{evaluation.amendment}" if evaluation.amendment else ""
    return f"Surat_Evaluasi_{parse_period(evaluation.period_code).file_label}_{evaluation.unit_code}{amended}.docx"


def recommendations_file(workplace: Workplace, evaluation: Evaluation) -> Attachment:
    """The workbook for the office, in the store."""
    name, paper = name_of(workplace.office, evaluation.unit_code), workplace.office.sheet_paper
    made = recommendations_workbook(evaluation, name, paper=paper)
    return Attachment(recommendations_name(evaluation), workplace.files.put(made))


def _letter(workplace: Workplace, evaluation: Evaluation, stamp: Stamp) -> bytes:
    office, package = workplace.office, evaluated_package(workplace, evaluation.package_id)
    unit = next((unit for unit in office.units if unit.code == evaluation.unit_code), None)
    basis = basis_for(workplace, package)
    to = EvaluatedOffice(
        name=name_of(office, evaluation.unit_code),
        head_title=unit.head.title if unit else name_of(office, evaluation.unit_code),
        units=dict(basis.units),
        facts=package.facts,
        areas=tuple(area.label for area in basis.areas),
        report_number=package.letter_number,
    )
    words = load_evaluation_words(workplace.settings.config)
    return render_evaluation(headed(office), evaluation, to, words=words, stamp=stamp, layout=workplace.layout)


def _signers(conn: Connection, workplace: Workplace, evaluation: Evaluation) -> tuple[Signer, ...]:
    """Who approved it; where the operator decides alone, who is in charge, with a word of who decided."""
    signed = signers(conn, Subject(kind=EVALUATION, id=evaluation.id, title=evaluation.title))
    return signed or tuple(_in_charge(conn, workplace, evaluation))


def _in_charge(conn: Connection, workplace: Workplace, evaluation: Evaluation) -> list[Signer]:
    on = evaluation.letter_on or workplace.today
    roles = workplace.layout.letter_signers
    officers = [officer_in_charge(conn, workplace.office, role, on=on) for role in roles]
    return [
        Signer(role=each.role, title=each.title, name=each.name, nip=each.nip, note=BY_OPERATOR) for each in officers
    ]
