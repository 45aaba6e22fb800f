"""`rbworkflow init`: a real office's config/ from questions on the terminal or from a filled sheet."""

import readline  # noqa: F401 - arrow keys work in input()
import sys
from pathlib import Path
from typing import Annotated, Final

import typer

from rbworkflow.cli.choosing_office import named
from rbworkflow.errors import RefusedError, WorkflowError
from rbworkflow.home import bundled, command_of
from rbworkflow.office.answers import AnswerError, is_province_code
from rbworkflow.office.interview import Interview, Prompt
from rbworkflow.office.questionnaire import Question
from rbworkflow.office.questionnaires import PROVINCE, questionnaire_of
from rbworkflow.office.writing import check_target
from rbworkflow.offices import is_many, keep_secrets_folder, new_office_folder
from rbworkflow.settings import Settings

BACK: Final = "<"
USUAL_FOLDER: Final = Path("kantor")
WELCOME: Final = """\
Menyiapkan kantor. Enter memakai isian dalam kurung siku, < kembali ke pertanyaan sebelumnya, Ctrl-C berhenti.
Tidak ada yang ditulis sebelum ringkasan di akhir disetujui.

Lebih suka mengisi di Excel? {0} --sheet kantor.xlsx; KPU provinsi: {0} --province-sheet provinsi.xlsx"""
ADDED: Final = "Kantor {0} ditambahkan; putaran berikutnya melayaninya. Tautan masuk administratornya: {1}"
FIRST_PROVINCE: Final = (
    "\nBila server sedang berjalan dan ini provinsinya yang pertama, nyalakan ulang: alurnya belum ditawarkan."
)
STOPPED: Final = "\nDihentikan. Tidak ada yang ditulis."


def init(
    *,
    sheet: Annotated[Path | None, typer.Option(help="Tulis kantor.xlsx kosong untuk diisi, lalu selesai.")] = None,
    province_sheet: Annotated[
        Path | None, typer.Option(help="Tulis provinsi.xlsx kosong, bagi KPU provinsi, lalu selesai.")
    ] = None,
    filled: Annotated[Path | None, typer.Option("--from", help="Baca lembar isian yang sudah diisi.")] = None,
    config: Annotated[Path | None, typer.Option(help="Folder konfigurasi yang ditulis.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Ganti folder yang ada; yang lama disimpan.")] = False,
) -> None:
    """Menyiapkan konfigurasi kantor: lewat tanya jawab, atau dari lembar isian Excel."""
    from rbworkflow.steps.periods.set_up_office import set_up_from_sheet, write_blank_sheet

    settings, sample = Settings(), bundled("config")
    try:
        target = new_office_folder(settings, named() or "") if is_many(settings) else None
        target = target or config or settings.config_dir or USUAL_FOLDER
        blank, code = province_sheet or sheet, named() or ""
        if blank is not None:
            asked = PROVINCE if province_sheet else questionnaire_of(code)
            sentence = write_blank_sheet(blank, code, asked=asked)
        elif filled is not None:
            sentence = set_up_from_sheet(filled, target, sample=sample, is_replacing=replace, office_code=code)
        else:
            sentence = _set_up_by_questions(target, sample, is_replacing=replace)
    except WorkflowError as error:
        typer.echo(str(error), err=True)
        sys.exit(2 if isinstance(error, RefusedError) else 1)
    except (KeyboardInterrupt, EOFError):
        typer.echo(STOPPED, err=True)
        sys.exit(1)
    if is_many(settings) and blank is None and target.is_dir():
        keep_secrets_folder(target)
        sentence = ADDED.format(code, command_of(code, "sign-in-link"))
        if is_province_code(code):
            sentence += FIRST_PROVINCE
    typer.echo(sentence)


def _set_up_by_questions(target: Path, sample: Path, *, is_replacing: bool) -> str:
    from rbworkflow.steps.periods.set_up_office import set_up

    check_target(target, sample=sample, is_replacing=is_replacing)
    typer.echo(WELCOME.format(command_of(named() or "", "init")))
    interview = Interview(named() or "")
    _talk(interview)
    if interview.answers is None:
        return "Tidak ada yang ditulis."
    return set_up(interview.answers, target, sample=sample, is_replacing=is_replacing, office_code=named() or "")


def _talk(interview: Interview) -> None:
    heading, explained = "", None
    while (prompt := interview.prompt) is not None:
        if prompt.heading != heading:
            heading = prompt.heading
            typer.echo(f"\n{heading}")
        if prompt != explained:
            explained = prompt
            _explain(prompt.question)
        given = input(_line(prompt))
        if given.strip() == BACK:
            interview.go_back()
            continue
        try:
            interview.say(given)
        except AnswerError as error:
            typer.echo(f"  ! {error}")


def _explain(question: Question) -> None:
    if question.hint:
        typer.echo(f"  {question.hint}")
    for count, label in enumerate(question.choices or (), start=1):
        typer.echo(f"    {count}. {label}")


def _line(prompt: Prompt) -> str:
    question = prompt.question
    if prompt.default:
        return f"{question.label} [{question.shown(prompt.default)}]: "
    aside = f"misalnya {question.example}" if question.is_required else "boleh kosong"
    return f"{question.label} ({aside}): "
