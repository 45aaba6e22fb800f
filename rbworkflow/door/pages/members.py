"""Kabupaten/Kota: a province's offices beside each other, what each sent, and packages that the operator brings in."""

import uuid
from collections.abc import Sequence
from decimal import Decimal
from http import HTTPStatus
from pathlib import PurePath
from typing import Any, Final
from urllib.parse import urlencode

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.accounts import STAFF
from rbworkflow.door.desk import Desk, in_thread
from rbworkflow.door.laying import lay_and_run
from rbworkflow.door.limited_form import MIB
from rbworkflow.door.routes import ANYBODY_IN, page
from rbworkflow.door.runs import run_now
from rbworkflow.door.showing import show
from rbworkflow.door.typed import typed
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.arrivals import inbox
from rbworkflow.intake.arrivals.channels import DOOR
from rbworkflow.intake.arrivals.unpacking import laid_out
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import Window, windows_of
from rbworkflow.province.board import ORDERS, STANDING_LABELS, Board, board, lowest_of
from rbworkflow.province.comparing import MemberState, of_no_member
from rbworkflow.province.lacking import DIFFERS, HERE, lacking_of
from rbworkflow.province.lifecycle import STATUS_LABELS
from rbworkflow.province.packages import MemberPackage, came_beside, came_from, package_by_id, packages
from rbworkflow.province.phrases import facts_in_words
from rbworkflow.report.content.package import APPROVAL, DATA, EVIDENCE, LETTER, MANIFEST, MATRIX, REPORT, WORKSHEET
from rbworkflow.steps.decisions.package_matter import UNKNOWN, name_of, package_matter
from rbworkflow.steps.overview.choices import as_listed
from rbworkflow.steps.overview.turns import turns_of
from rbworkflow.steps.province.decide_package import decidable
from rbworkflow.steps.province.members import before, members_in
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

OWN: Final = "/kabupaten-kota"
COLLECT: Final = "Kumpulkan isian unit"
DECIDE: Final = "Putuskan paket"
ACCEPT: Final = "Terima"
NUMBER: Final = "Isi nomor tanda terima"
MOST_FILES: Final = 40
LARGEST_TOGETHER: Final = 200 * MIB
NO_PERIOD: Final = "Periode itu belum dibuka. Pilih salah satu periode di atas."
NO_FILES: Final = "Pilih dahulu berkas paketnya."
NO_OFFICE: Final = "Pilih dahulu kantornya."
NOT_HERE: Final = "Berkas itu tidak ada pada paket ini, atau belum datang."
CHOICES: Final = ("periode", "keadaan", "urut", "area", "kode")
"""What a link of the page may ask for."""
PARTS: Final = {
    "dokumen": ("Dokumen", frozenset({LETTER, REPORT, APPROVAL, WORKSHEET})),
    "data": ("Data", frozenset({DATA, MATRIX, MANIFEST})),
    "data-dukung": ("Data dukung", frozenset({EVIDENCE})),
}
"""What an office sent, by the part of its page that shows it, and which kinds of files stand there."""
DECISION: Final = ("keputusan", "Keputusan")
SAID: Final = {
    "unggah": "Berkas tersimpan dan sedang diperiksa. Muat ulang halaman ini sebentar lagi.",
    "nanti": "Berkas tersimpan dan diperiksa pada putaran berikutnya.",
    "putus": "Keputusan sedang dilaksanakan. Muat ulang halaman ini sebentar lagi.",
    "nomor": "Nomor sedang dicatat, lalu tanda terimanya dikirim. Muat ulang halaman ini sebentar lagi.",
}


async def members_page(request: Request) -> Response:
    return await _shown(request, said=SAID.get(request.query_params.get("kata", ""), ""))


async def package_page(request: Request) -> Response:
    return await _package_shown(request)


async def file(request: Request) -> Response:
    """A file as it came; nothing that was sent to us is opened as a page of ours."""
    path, name = await in_thread(_file, request)
    headers = {"cache-control": "no-store"}
    return FileResponse(path, media_type="application/octet-stream", filename=name, headers=headers)


async def bring(request: Request) -> Response:
    """Files of a member's, laid as what it sent, and taken in by a run in the operator's name."""
    try:
        await lay_and_run(request, _lay, COLLECT, most_bytes=LARGEST_TOGETHER, most_files=MOST_FILES)
    except RefusedError as error:
        return await _shown(request, warning=str(error))
    except RetryLaterError:
        return RedirectResponse(f"{OWN}?kata=nanti", HTTPStatus.SEE_OTHER)
    return RedirectResponse(f"{OWN}?kata=unggah", HTTPStatus.SEE_OTHER)


async def decide(request: Request) -> Response:
    """The operator's own decision, carried out by a run in his name."""
    form, desk, number = await typed(request), request.state.desk, request.path_params["number"]
    is_accepted, note = form.get("jawaban", "") == ACCEPT, form.get("catatan", "")
    try:
        await in_thread(lambda: decidable(desk.workplace(), number, is_accepted=is_accepted, note=note))
    except RefusedError as error:  # at once, and with what was typed: a run's refusal stands on another page
        return await _package_shown(request, warning=str(error), note=note)
    return await _act(
        request, DECIDE, {"paket": number}, {"jawaban": form.get("jawaban", ""), "catatan": note}, "putus"
    )


async def number_receipt(request: Request) -> Response:
    """The receipt's number, entered by a run in his name."""
    form, number = await typed(request), request.path_params["number"]
    told = {name: form.get(name, "") for name in ("nomor_surat", "tanggal_surat")}
    return await _act(request, NUMBER, {"tanda_terima": number}, told, "nomor")


async def _act(request: Request, flow: str, package: dict[str, Any], told: dict[str, str], said: str) -> Response:
    """Run the flow on this package, as its form calls it, with what was typed; `said` is our word of it."""
    desk = request.state.desk
    try:
        answers = await in_thread(lambda: {**as_listed(desk.workplace(), package), **told})
        await run_now(desk, request.state.prefect, request.state.session, flow, {"isian": answers})
    except (RefusedError, RetryLaterError) as error:
        return await _package_shown(request, warning=str(error), note=told.get("catatan", ""))
    return RedirectResponse(f"{OWN}?kata={said}", HTTPStatus.SEE_OTHER)


def _lay(desk: Desk, form: FormData) -> None:
    workplace, code = desk.workplace(), str(form.get("kantor", ""))
    if code not in {unit.code for unit in workplace.office.units}:
        raise RefusedError(NO_OFFICE)
    given = [each for each in form.getlist("berkas") if isinstance(each, UploadFile) and each.filename]
    if not given:
        raise RefusedError(NO_FILES)
    files = [(PurePath(each.filename or "").name, each.file.read(inbox.LARGEST + 1)) for each in given]
    inbox.place(workplace.claims, f"{code}-{DOOR}-{uuid.uuid4().hex}", laid_out(files, most_unpacked=0))


async def _shown(request: Request, *, said: str = "", warning: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if warning else HTTPStatus.OK
    chosen = {name: request.query_params.get(name, "") for name in CHOICES}
    values = await in_thread(_looked, request.state.desk, chosen)
    return show(request, "members.html", status=status, said=said, warning=warning, **values)


def _looked(desk: Desk, chosen: dict[str, str]) -> dict[str, Any]:
    workplace = desk.workplace()
    with read(workplace.engine) as conn:
        windows = [each for each in windows_of(conn, workplace.office) if each.is_open]
        window = _chosen(windows, chosen["periode"])
        states: Sequence[MemberState] = members_in(conn, workplace, window) if window else ()
        now = packages(conn, workplace.office.code, period_code=window.period.code) if window else []
    chosen = chosen | {"periode": window.period.code if window else ""}
    made = board(states, standing_asked=chosen["keadaan"], order=chosen["urut"])
    return {
        "windows": windows,
        "window": window,
        "before": before(window.period) if window else None,
        "board": made,
        "departed": of_no_member(workplace.office.units, now),
        "statuses": STATUS_LABELS,
        "figures": _compared(made, chosen),
        "chosen": chosen,
        "labels": STANDING_LABELS,
        "orders": ORDERS,
        "parts": [*((anchor, name) for anchor, (name, _) in PARTS.items()), DECISION],
        "lowest_of": lowest_of,
        "link": lambda **other: _link(chosen, other),
    }


def _link(chosen: dict[str, str], other: dict[str, str]) -> str:
    """To this page with something else chosen; what is compared is chosen anew each time."""
    kept = {name: chosen[name] for name in ("periode", "keadaan", "urut")} if other else {"periode": chosen["periode"]}
    return f"{OWN}?{urlencode({name: value for name, value in (kept | other).items() if value})}"


def _compared(made: Board, chosen: dict[str, str]) -> tuple[str, list[tuple[str, Decimal]]] | None:
    """What each office has in the chosen area or under the chosen code, lowest first; None where none is chosen."""
    area = next((each for each in made.areas if each.name == chosen["area"]), None)
    row = next((each for each in made.common if each.code == chosen["kode"]), None)
    if area is not None:
        title, figures = area.name, dict(area.scores)
    elif row is not None:
        title = f"{row.code}: {row.name}"
        figures = {code: Decimal(value) for code, value in row.counted.items() if value is not None}
    else:
        return None
    return title, sorted(figures.items(), key=lambda each: each[1])


def _chosen(windows: Sequence[Window], code: str) -> Window | None:
    """The one that is asked for, else the one that opened last; None where nothing is open."""
    if code and code not in {each.period.code for each in windows}:
        raise RefusedError(NO_PERIOD)
    return next((each for each in reversed(windows) if code in ("", each.period.code)), None)


async def _package_shown(request: Request, *, warning: str = "", note: str = "") -> Response:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if warning else HTTPStatus.OK
    values = await in_thread(_package_values, request)
    return show(request, "member_package.html", status=status, warning=warning, note=note, **values)


def _package_values(request: Request) -> dict[str, Any]:
    workplace = request.state.desk.workplace()
    package = _package(workplace, request.path_params["number"])
    with read(workplace.engine) as conn:
        lacks = lacking_of(conn, package)
        beside = came_beside(conn, package)
        turns = list(turns_of(conn, workplace, package_matter(conn, workplace, package.id).subject))
    files = [(number, each, lacks.state_of(each)) for number, each in enumerate(package.files)]
    return {
        "package": package,
        "unit_name": name_of(workplace.office, package.unit_code),
        "facts": list(facts_in_words(package.facts)),
        "here": HERE,
        "differs": DIFFERS,
        "parts": [
            (anchor, name, [each for each in files if each[1].kind in kinds]) for anchor, (name, kinds) in PARTS.items()
        ],
        "beside": [(number, name) for number, (name, _) in enumerate(beside, len(package.files))],
        "received_at": package.received_at.astimezone(workplace.office.tz),
        "labels": STATUS_LABELS,
        "turns": turns,
        "decides": workplace.office.members.decided_by == "operator",
    }


def _package(workplace: Workplace, number: int) -> MemberPackage:
    with read(workplace.engine) as conn:
        found = package_by_id(conn, workplace.office.code, number)
    if found is None:
        raise RefusedError(UNKNOWN.format(number))
    return found


def _file(request: Request) -> tuple[Any, str]:
    workplace, place = request.state.desk.workplace(), request.path_params["file"]
    package = _package(workplace, request.path_params["number"])
    with read(workplace.engine) as conn:
        here = came_from(conn, workplace.office.code, package.unit_code)
        named = [(each.name, each.sha256) for each in package.files] + came_beside(conn, package)
    if place >= len(named) or named[place][1] not in here:
        raise RefusedError(NOT_HERE)
    name, sha256 = named[place]
    return workplace.files.checked(sha256), name


MEMBERS: Sequence[BaseRoute] = (
    page(OWN, members_page, ANYBODY_IN, duty=Duty.MEMBERS),
    page(OWN, bring, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}", package_page, ANYBODY_IN, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}", decide, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}/nomor", number_receipt, STAFF, is_form=True, duty=Duty.MEMBERS),
    page(f"{OWN}/{{number:int}}/{{file:int}}", file, ANYBODY_IN, duty=Duty.MEMBERS),
)
