"""Evaluators' workbooks come in: every one that stands in inbox/evaluasi, each alone, and goes on to be decided."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from rbworkflow.assessment.evaluator_answers import load_item_map
from rbworkflow.delivery.mail import Mail
from rbworkflow.errors import RefusedError, WorkflowError
from rbworkflow.finding import Finding
from rbworkflow.intake.arrivals.inbox import LARGEST
from rbworkflow.lifecycle import Actor
from rbworkflow.office.duties import Duty
from rbworkflow.office.period import parse_period
from rbworkflow.province.evaluation.lifecycle import STATUS_LABELS, UNDECIDED, EvaluationStatus
from rbworkflow.province.evaluation.maps import load_row_map
from rbworkflow.province.evaluation.model import Evaluation, digest_of
from rbworkflow.province.evaluation.reading import EvaluationDraft, headed, identified, read_evaluation
from rbworkflow.province.evaluation.rows import evaluations, insert_evaluation, move_evaluation
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.steps.decisions.evaluation_matter import evaluation_matter
from rbworkflow.steps.decisions.package_matter import name_of
from rbworkflow.steps.decisions.recalling import replace_asked, replaced_mails
from rbworkflow.steps.duty import require
from rbworkflow.steps.plans.given_workbook import EVALUATIONS
from rbworkflow.steps.plans.plan_folders import NO_WORKBOOK, sheets_in
from rbworkflow.steps.province.prepare_evaluations import basis_of_office
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.store.shared_files import make_shared
from rbworkflow.wording import counted

MOST_AT_ONCE: Final = 200
SHOWN: Final = 10
NONE_HERE: Final = "Tidak ada buku kerja (.xlsx) di folder {}. Taruh evaluasi yang sudah diisi di sana, lalu ulangi."
TOO_MANY: Final = "Di folder {} ada {} berkas; paling banyak {} sekali impor. Pindahkan yang sudah disampaikan."
TOO_LARGE: Final = "lebih besar daripada 25 MB."
NOT_ONE: Final = "kode evaluasinya tidak ditemukan. Pakai buku kerja dari 'Siapkan evaluasi'."
OTHERS: Final = "evaluasi itu milik provinsi lain ({})."
HEADED: Final = (
    "di atas tabelnya tertulis {}, sedangkan kode evaluasinya milik {}. Salin isinya ke buku kerja kantor yang "
    "dimaksud (dari 'Siapkan evaluasi'), atau betulkan nama itu."
)
STRANGE: Final = "kantor {} tidak ada dalam daftar kabupaten/kota."
REPLACED: Final = "Diganti oleh evaluasi yang diimpor sesudahnya."
FOLLOWS: Final = "Evaluasi yang baru dimintakan keputusan tersendiri."
_APPROVED: Final = (EvaluationStatus.APPROVED, EvaluationStatus.SENT)
KNOWN: Final = "sudah tercatat ({})."
READ: Final = "{} dari {} dicatat: {}, {}."
INCOMPLETE: Final = "belum dapat dipakai. Perbaiki dahulu:\n{}"


@dataclass(frozen=True)
class ReadEvaluation:
    """What became of one workbook, in a sentence that begins with its name."""

    name: str
    said: str
    is_read: bool = False
    """Whether it is in the office's rows now."""
    findings: tuple[Finding, ...] = ()

    @property
    def line(self) -> str:
        return f"{self.name}: {self.said}"


def import_evaluations(workplace: Workplace) -> list[ReadEvaluation]:
    """Read every workbook of inbox/evaluasi; raises RefusedError where there is none, or where none could be used."""
    require(workplace.office, Duty.MEMBERS)
    paths, others = _waiting(workplace)
    contents = {path.name: _content(path) for path in paths}
    whole = {name: content for name, content in contents.items() if content is not None}
    books = dict(zip(whole, read_workbooks(whole.values()), strict=True))
    done = [
        _alone(workplace, name, content, books[name]) if content is not None else ReadEvaluation(name, TOO_LARGE)
        for name, content in contents.items()
    ]
    done += [ReadEvaluation(name, NO_WORKBOOK) for name in others]
    if not any(each.is_read for each in done):
        raise RefusedError("\n".join(each.line for each in done))
    return done


def import_evaluation(workplace: Workplace, content: bytes, *, name: str) -> ReadEvaluation:
    """One workbook; what is wrong with it is in what is said."""
    require(workplace.office, Duty.MEMBERS)
    (book,) = read_workbooks([content])
    return _alone(workplace, name, content, book)


def _waiting(workplace: Workplace) -> tuple[list[Path], list[str]]:
    """The workbooks, and the names of others that cannot be read."""
    folder = workplace.settings.inbox / EVALUATIONS
    make_shared(workplace.settings.shared, folder)
    workbooks, others = (
        [path for path in paths if path.is_file() and not path.is_symlink()] for paths in sheets_in(folder)
    )
    if not (workbooks or others):
        raise RefusedError(NONE_HERE.format(folder))
    if len(workbooks) > MOST_AT_ONCE:
        raise RefusedError(TOO_MANY.format(folder, len(workbooks), MOST_AT_ONCE))
    return workbooks, [path.name for path in others]


def _content(path: Path) -> bytes | None:
    """None where it is larger than what is taken."""
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    return content if len(content) <= LARGEST else None


def _alone(workplace: Workplace, name: str, content: bytes, book: Workbook | Exception) -> ReadEvaluation:
    """Whatever is wrong with it is its own."""
    try:
        if isinstance(book, Exception):
            raise book
        return _read(workplace, name, content, book)
    except WorkflowError as error:
        return ReadEvaluation(name, str(error))


def _read(workplace: Workplace, name: str, content: bytes, book: Workbook) -> ReadEvaluation:
    office, config = workplace.office, workplace.settings.config
    told = identified(book)
    if told is None:
        raise RefusedError(NOT_ONE)
    if told.office_code != office.code:
        raise RefusedError(OTHERS.format(told.office_code))
    names = {unit.code: unit.name for unit in office.units}
    if told.unit_code not in names:
        raise RefusedError(STRANGE.format(told.unit_code))
    basis = basis_of_office(workplace, parse_period(told.period_code), told.unit_code)
    if (above := headed(book, names.values())) not in (None, names[told.unit_code]):
        raise RefusedError(HEADED.format(above, names[told.unit_code]))
    draft = read_evaluation(book, basis, load_row_map(config), load_item_map(config), office.assessment)
    if not draft.is_complete:
        said = INCOMPLETE.format(_listed(each for each in draft.findings if each.is_open))
        return ReadEvaluation(name, said, findings=draft.findings)
    new = Evaluation(
        office_code=office.code,
        unit_code=told.unit_code,
        period_code=told.period_code,
        amendment=0,
        package_id=basis.package_id,
        workbook_sha256=workplace.files.put(content),
        workbook_name=name,
        content_sha256=digest_of(told.unit_code, told.period_code, draft.rows, draft.items),
        read_at=workplace.now,
        rows=draft.rows,
        items=draft.items,
    )
    return _kept(workplace, new, draft)


def _kept(workplace: Workplace, new: Evaluation, draft: EvaluationDraft) -> ReadEvaluation:
    """In one transaction: what nobody decided yet gives way, and after one that was sent this is an amendment."""
    name, mine = new.workbook_name, {"unit_code": new.unit_code, "period_code": new.period_code}
    notes = f"\nUntuk diketahui:\n{lines}" if (lines := _listed(draft.findings)) else ""
    gone = _replaced(workplace, mine)
    with write(workplace.engine) as conn:
        before = evaluations(conn, workplace.office.code, **mine)
        known = next((each for each in reversed(before) if _told(each) == new.content_sha256), None)
        again = replace(new, content_sha256=_told(new, given_again=_amendment(before)))
        if known is not None and _is_followed(known, again, before):
            new, known = again, None
        if known is not None and known.status is not EvaluationStatus.REPLACED:
            said = f"{KNOWN.format(STATUS_LABELS[known.status])}{notes}"
            return ReadEvaluation(name, said, is_read=True, findings=draft.findings)
        new = replace(new, amendment=_amendment(before))
        _give_way(conn, workplace, before, gone)
        if known is None:
            insert_evaluation(conn, new, actor=Actor.OPERATOR, at=workplace.now)
        else:
            _take_up_again(conn, known, new)
    unit_name = name_of(workplace.office, new.unit_code)
    told = counted(len(draft.rows), "rekomendasi"), counted(len(draft.items), "nilai evaluator LKE")
    said = f"{READ.format(new.title, unit_name, *told)}{notes}"
    return ReadEvaluation(name, said, is_read=True, findings=draft.findings)


def _told(told: Evaluation, *, given_again: int = 0) -> str:
    """The digest of what it says."""
    return digest_of(told.unit_code, told.period_code, told.rows, told.items, given_again=given_again)


def _is_followed(known: Evaluation, again: Evaluation, before: Iterable[Evaluation]) -> bool:
    """Whether others were approved since: what was approved before them, given once more, amends the last of them."""
    if known.status in _APPROVED:
        return any(each.amendment > known.amendment for each in before if each.status in _APPROVED)
    is_given_again = known.content_sha256 != _told(known)
    return known.status is EvaluationStatus.REPLACED and is_given_again and known.content_sha256 != again.content_sha256


def _take_up_again(conn: Connection, known: Evaluation, new: Evaluation) -> None:
    """Whoever gives a workbook once more, after another took its place, means this one."""
    names = ("amendment", "package_id", "workbook_sha256", "workbook_name", "read_at")
    again = {name: getattr(new, name) for name in names}
    move_evaluation(conn, known, EvaluationStatus.READ, actor=Actor.OPERATOR, at=new.read_at, **again)


def _amendment(before: Iterable[Evaluation]) -> int:
    """How many were approved before it, whether they left yet or not."""
    return sum(each.status in _APPROVED for each in before)


def _replaced(workplace: Workplace, mine: dict[str, str]) -> dict[int, Mail]:
    """What officers are told of those that nobody decided yet, by their numbers."""
    with read(workplace.engine) as conn:
        undecided = [each for each in evaluations(conn, workplace.office.code, **mine) if each.status in UNDECIDED]
        asked = [evaluation_matter(conn, workplace, each.id).subject for each in undecided]
    return replaced_mails(workplace, asked, reason=REPLACED, follows=FOLLOWS)


def _give_way(conn: Connection, workplace: Workplace, before: Iterable[Evaluation], told: dict[int, Mail]) -> None:
    for each in before:
        if each.status in UNDECIDED:
            subject = evaluation_matter(conn, workplace, each.id).subject
            replace_asked(conn, workplace, subject, told, reason=REPLACED)
            move_evaluation(conn, each, EvaluationStatus.REPLACED, actor=Actor.SYSTEM, at=workplace.now)


def _listed(findings: Iterable[Finding]) -> str:
    lines = [f"- {': '.join(filter(None, (each.place, each.message)))}" for each in findings]
    rest = len(lines) - SHOWN
    return "\n".join([*lines[:SHOWN], *([f"- dan {rest} hal lainnya."] if rest > 0 else [])])
