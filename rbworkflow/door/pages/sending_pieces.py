"""Large files in pieces: announced, then sent piece by piece, and gone on with after a cut line or a closed page."""

import json
import re
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.access.unit_links import Sender
from rbworkflow.door.desk import in_thread
from rbworkflow.door.pages.sending import of_sender, require_place, uploads_of
from rbworkflow.door.prefect_inside import read_body
from rbworkflow.door.refusing import refusal
from rbworkflow.door.routes import EVERYBODY, page
from rbworkflow.errors import RefusedError

LARGEST_PIECE: Final = 4 * 1024 * 1024
LONGEST_NOTE: Final = 10_000
_POSITION: Final = re.compile(r"[0-9]{1,12}")
GONE: Final = "Berkas ini tidak lagi ditunggu. Pilih lagi berkasnya."
UNREADABLE: Final = "Keterangan berkas ini tidak terbaca."


@of_sender
async def announce(request: Request, sender: Sender) -> Response:
    """What is to come: its name, size and place; how much of it is here already."""
    said = _said(await read_body(request.receive, LONGEST_NOTE))
    return JSONResponse(await in_thread(_announce, request, sender, said))


@of_sender
async def piece(request: Request, _sender: Sender) -> Response:
    """The bytes from `dari` on; how many are here then."""
    since = request.query_params.get("dari", "")
    content = await read_body(request.receive, LARGEST_PIECE)
    here = await in_thread(_append, request, content, int(since) if _POSITION.fullmatch(since) else -1)
    return refusal(request, HTTPStatus.GONE, GONE) if here is None else JSONResponse({"ada": here})


def _said(body: bytes) -> Mapping[str, Any]:
    try:
        said = json.loads(body)
        texts = {"nama": str(said["nama"]), **_texts(said)}
        "".join(texts.values()).encode()
        return {**texts, "ukuran": int(said["ukuran"])}
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise RefusedError(UNREADABLE) from error


def _texts(said: Mapping[str, Any]) -> dict[str, str]:
    return {name: str(said.get(name, "")) for name in ("indikator", "tanda")}


def _announce(request: Request, sender: Sender, said: Mapping[str, Any]) -> dict[str, object]:
    uploads, code = uploads_of(request), said["indikator"]
    require_place(request.state.desk, sender, code)
    new = uploads.announce(said["nama"], said["ukuran"], indicator_code=code, mark=said["tanda"])
    return {"id": new.id, "ada": uploads.here(new)}


def _append(request: Request, content: bytes, since: int) -> int | None:
    uploads = uploads_of(request)
    found = uploads.find(request.path_params["upload"])
    return None if found is None else uploads.append(found, content, since=since)


PIECES: Sequence[BaseRoute] = (
    page("/kirim/{token}/berkas", announce, EVERYBODY, is_form=True),
    page("/kirim/{token}/berkas/{upload}", piece, EVERYBODY, is_form=True),
)
