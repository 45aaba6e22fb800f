"""What typer itself says, in Indonesian: it has no catalogue of translations, so its sentences are known by pattern."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import typer
from typer.core import TyperCommand, TyperGroup
from typer.exceptions import TyperException

if TYPE_CHECKING:
    from typer.core import TyperOption

SENTENCES: Final = tuple(
    (re.compile(pattern, re.DOTALL), words)
    for pattern, words in (
        (r"^No such command ('.*?')\.", r"Perintah \1 tidak ada."),
        (r" Did you mean (.*)\?$", r" Mungkin maksudnya \1."),
        (r"^Missing command\.$", "Perintahnya belum disebutkan."),
        (r"^No such option: (\S+)", r"Opsi '\1' tidak ada."),
        (r" \(Possible options: (.*)\)$", r" Mungkin maksudnya \1."),
        (r"^Missing option ('.*?')\.", r"Opsi \1 belum diisi."),
        (r"^Missing argument ('.*?')\.", r"\1 belum disebutkan."),
        (r" Choose from:\n\t(.*)$", r" Pilihannya: \1."),
        (r",\n\t", ", "),
        (r"^Option ('.*?') requires an argument\.$", r"Opsi \1 memerlukan nilai di belakangnya."),
        (r"^Option ('.*?') does not take a value\.$", r"Opsi \1 tidak memakai nilai."),
        (
            r"^Got unexpected extra argument\(s\) \((.*)\)$",
            r"Kata ini tidak dikenal di sini: \1. Isian yang memuat spasi ditulis dalam tanda petik.",
        ),
        (r"^Invalid value for ('.*?'): ", r"Nilai \1 belum benar: "),
        (r"^Invalid value: ", ""),
        (r"(?:Value error, )?('[^']*') is not one of (.*)\.$", r"\1 bukan salah satu dari \2."),
        (r"(?:file|dir|path) ('.*') does not exist\.$", r"\1 tidak ada."),
        (r"file ('.*') is a directory\.$", r"\1 adalah folder, bukan berkas."),
        (r"dir ('.*') is a file\.$", r"\1 adalah berkas, bukan folder."),
        (r"(?:file|dir|path) ('.*') is not readable\.$", r"\1 tidak dapat dibaca; periksa izinnya."),
        (r"Input should be a valid integer.*$", "harus bilangan bulat."),
        (r"Input should be greater than or equal to (\d+)$", r"paling sedikit \1."),
    )
)
"""How each of its sentences, or a part of one, is said."""
HEADINGS: Final = {
    "ARGUMENTS_PANEL_TITLE": "Isian",
    "OPTIONS_PANEL_TITLE": "Opsi",
    "COMMANDS_PANEL_TITLE": "Perintah",
    "ERRORS_PANEL_TITLE": "Belum dapat dijalankan",
    "ABORTED_TEXT": "Dibatalkan.",
    "DEFAULT_STRING": "[bila tidak disebut: {}]",
    "REQUIRED_LONG_STRING": "[wajib]",
    "RICH_HELP": "Ketik [blue]'{command_path} {help_option}'[/] untuk penjelasannya.",
}
USAGE: Final = "Pemakaian: "
PIECES: Final = {"[OPTIONS]": "[OPSI]", "COMMAND [ARGS]...": "PERINTAH ..."}
HELP: Final = "Tampilkan penjelasan ini, lalu selesai."


def in_indonesian(sentence: str) -> str:
    """One of typer's sentences; what it does not know stays as it is."""
    for pattern, words in SENTENCES:
        sentence = pattern.sub(words, sentence)
    return sentence


def speak(commands: typer.Typer) -> None:
    """Have these commands, and those of their groups, say in Indonesian how they are typed."""
    commands.info.cls = _Group
    for each in commands.registered_commands:
        each.cls = _Command
    for group in commands.registered_groups:
        if group.typer_instance is not None:
            speak(group.typer_instance)


class _Help:
    """The words around a command's own."""

    def format_usage(self: Any, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - of classes that typer keeps to itself
        pieces = " ".join(PIECES.get(each, each) for each in self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=USAGE)

    def get_help_option(self, ctx: Any) -> "TyperOption | None":  # noqa: ANN401 - as above
        option: TyperOption | None = super().get_help_option(ctx)  # type: ignore[misc] # of what it is mixed into
        if option is not None:
            option.help = HELP
        return option

    def format_help(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401 - as above
        _name_headings()
        super().format_help(ctx, formatter)  # type: ignore[misc] # as above


class _Command(_Help, TyperCommand):
    pass


class _Group(_Help, TyperGroup):
    """Its errors are those of all that is typed after it, too."""

    def make_context(self, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as above
        with _errors():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - as above
        with _errors():
            return super().invoke(ctx)


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except TyperException as error:
        said = in_indonesian(error.format_message())
        if not said:  # nothing was typed behind a group: its help is all there is to say
            raise
        _name_headings()
        raise _Error(said, ctx=getattr(error, "ctx", None)) from error


class _Error(typer.BadParameter):
    def format_message(self) -> str:
        return self.message


def _name_headings() -> None:
    """Only when they are printed: who runs a command that says nothing of them need not load what draws them."""
    from typer import rich_utils

    for name, words in HEADINGS.items():
        setattr(rich_utils, name, words)
