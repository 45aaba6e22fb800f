"""The `rbworkflow` command: the operator's acts without the UI, and the parts that run on this machine."""

import sys
from collections.abc import Callable, Mapping
from importlib.metadata import version
from typing import Annotated

import typer
from pydantic import ValidationError

from rbworkflow.cli.all_offices import offices
from rbworkflow.cli.assessing import lke, lke_template
from rbworkflow.cli.choosing_office import Office, name_office, with_office
from rbworkflow.cli.collecting import close, collect, confirm_sender, forms, open_command, set_aside, submit
from rbworkflow.cli.deciding import (
    cancel_revision,
    decide_package,
    name_acting,
    number_receipt,
    report,
    resend_codes,
    revise,
    withdraw_decision,
)
from rbworkflow.cli.evaluating import evaluation_app
from rbworkflow.cli.examining import doctor
from rbworkflow.cli.in_indonesian import speak
from rbworkflow.cli.looking import calendar, data_schema, rules, states, status, verify, verify_document
from rbworkflow.cli.machine import (
    check_readiness,
    demo,
    mail_login,
    migrate,
    rehearse,
    rotate,
    server,
    services,
    sign_in_link,
    start,
    try_,
    worker,
)
from rbworkflow.cli.office_settings import settings_app
from rbworkflow.cli.outgoing import outbox_app
from rbworkflow.cli.planning import plan_app
from rbworkflow.cli.printing_lines import of_duty
from rbworkflow.cli.safekeeping import backup, drill, handover, reconcile, recovery_key, restore
from rbworkflow.cli.sending import (
    confirm_signed,
    deliver,
    enter_receipt,
    resolve_delivery,
    signed,
    type_number,
    withdraw_receipt,
)
from rbworkflow.cli.setting_up import init
from rbworkflow.cli.templating import template_app
from rbworkflow.config_faults import faulty_variables
from rbworkflow.home import IS_KEPT_RUNNING, WHERE_SET, command
from rbworkflow.office.duties import Duty
from rbworkflow.settings import Settings, serves_many

HELP = "Pelaporan reformasi birokrasi kantor ini: semua tindakan operator tanpa halaman Prefect."
FAULTY = "Pengaturan komputer di {} belum benar:\n{}"
PANELS: dict[str, dict[str, Callable[..., None]]] = {
    "Komputer ini": {
        "init": init,
        "offices": offices,
        "start": start,
        "server": server,
        "services": services,
        "worker": worker,
        "check-readiness": check_readiness,
        "doctor": doctor,
        "migrate": migrate,
        "sign-in-link": sign_in_link,
        "mail-login": mail_login,
        "rotate": rotate,
        "demo": demo,
        "try": try_,
        "rehearse": rehearse,
    },
    "Lembar kerja evaluasi": {"lke": lke, "lke-template": lke_template},
    "Periode dan isian": {
        "open": open_command,
        "close": close,
        "forms": forms,
        "collect": collect,
        "submit": submit,
        "confirm-sender": confirm_sender,
        "set-aside": set_aside,
    },
    "Laporan dan keputusan": {
        "report": report,
        "revise": revise,
        "cancel-revision": cancel_revision,
        "resend-codes": resend_codes,
        "name-acting": name_acting,
        "withdraw-decision": withdraw_decision,
        "decide-package": decide_package,
        "number-receipt": number_receipt,
    },
    "Penerbitan dan pengiriman": {
        "type-number": type_number,
        "signed": signed,
        "confirm-signed": confirm_signed,
        "deliver": deliver,
        "resolve-delivery": resolve_delivery,
        "enter-receipt": enter_receipt,
        "withdraw-receipt": withdraw_receipt,
    },
    "Cadangan": {
        "backup": backup,
        "restore": restore,
        "reconcile": reconcile,
        "drill": drill,
        "recovery-key": recovery_key,
        "handover": handover,
    },
    "Melihat": {
        "status": status,
        "calendar": calendar,
        "verify": verify,
        "verify-document": verify_document,
        "rules": rules,
        "states": states,
        "data-schema": data_schema,
    },
}

OF_DUTY: Mapping[str, Duty] = {
    **dict.fromkeys(("forms", "submit", "set-aside", "lke", "lke-template"), Duty.PLAN),
    **dict.fromkeys(("decide-package", "number-receipt"), Duty.MEMBERS),
}
"""Which commands are of one duty's offices alone, besides those of plan and evaluation; the others are everybody's."""
OF_MANY = frozenset({"offices"})
"""Commands that only a server of several offices has a use for: the help of one alone does not name them."""

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help=HELP)


def _say_version(is_asked: bool) -> None:  # noqa: FBT001 - typer's own call
    if is_asked:
        typer.echo(f"rbworkflow {version('rbworkflow')}")
        raise typer.Exit


@app.callback()
def _whole(
    context: typer.Context,
    *,
    _version: Annotated[
        bool, typer.Option("--version", callback=_say_version, is_eager=True, help="Versi program, lalu selesai.")
    ] = False,
    office: Office = None,
) -> None:
    if office is not None and context.invoked_subcommand in NAMES_OF_PLAYS:
        raise typer.BadParameter(f"{context.invoked_subcommand} memainkan kantor contoh, bukan kantor di server ini.")
    name_office(office)


PLAYS = (demo, try_, rehearse)
"""They make offices of their own."""
NAMES_OF_PLAYS = ("demo", "try", "rehearse")


def _told_whose(commands: typer.Typer) -> None:
    """Let each be told which of many offices it is about."""
    for each in commands.registered_commands:
        if each.callback is not None and each.callback not in PLAYS:
            each.callback = with_office(each.callback)


app.add_typer(plan_app, name="plan", rich_help_panel="Rencana aksi")
app.add_typer(evaluation_app, name="evaluation", rich_help_panel="Laporan dan keputusan")
app.add_typer(outbox_app, name="outbox", rich_help_panel="Penerbitan dan pengiriman")
app.add_typer(settings_app, name="settings", rich_help_panel="Komputer ini")
app.add_typer(template_app, name="template", rich_help_panel="Templat")
for _panel, _commands in PANELS.items():
    for _name, _command in _commands.items():
        _done = of_duty(OF_DUTY[_name], _command) if _name in OF_DUTY else _command
        app.command(_name, rich_help_panel=_panel, hidden=_name in OF_MANY and not serves_many())(_done)
for _part, _duty in ((plan_app, Duty.PLAN), (evaluation_app, Duty.MEMBERS)):
    for _each in _part.registered_commands:
        if _each.callback is not None:
            _each.callback = of_duty(_duty, _each.callback)
for _part in (app, plan_app, outbox_app, settings_app, template_app):
    _told_whose(_part)
speak(app)


def main() -> None:
    """What is typed: where it is no program in a folder of one's own, usage and errors name what stands before it."""
    try:
        app(prog_name=command() if IS_KEPT_RUNNING else None)
    except ValidationError as error:
        if error.title != Settings.__name__:
            raise
        sys.exit(FAULTY.format(WHERE_SET, faulty_variables(error)))
