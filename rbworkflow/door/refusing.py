"""Refusing: one sentence, as a page for a person and as JSON for Prefect's pages, which read `detail`."""

from http import HTTPStatus
from typing import Final
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from rbworkflow.door.showing import show, show_alone
from rbworkflow.door.visitors import SAFE
from rbworkflow.errors import ConfigurationError, foreseen

NOBODY = "Masuk dahulu lewat tautan di surel Saudara atau halaman /masuk."
LOST: Final = "belum"
"""By which the page to come in by knows that what was sent is lost."""
CONFIG: Final = (
    "Pengaturan kantor ini sedang tidak dapat dibaca. Beri tahu operator: 'Uji kesiapan' menyebut berkas dan barisnya."
)
UNFORESEEN: Final = (
    "Program tidak dapat menjawab karena kesalahan yang tidak terduga. Coba lagi sebentar lagi; bila berulang, beri "
    "tahu operator kantor Saudara kapan ini terjadi dan apa yang sedang Saudara kerjakan."
)
NOT_KEPT: Final = "Yang baru Saudara kirim mungkin belum tersimpan: periksa dahulu, lalu kirim lagi bila memang belum."


def refusal(request: Request, status: HTTPStatus, sentence: str) -> Response:
    """The sentence, as the asking side reads it."""
    if wants_page(request):
        return show(request, "refusal.html", status=status, sentence=sentence)
    return JSONResponse({"detail": sentence}, status)


def not_in(request: Request) -> Response:
    """Somebody who has to come in first: a page leads him there and back; from a form, to the page that it is on."""
    if not wants_page(request):
        return refusal(request, HTTPStatus.UNAUTHORIZED, NOBODY)
    if request.method in SAFE:
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"/masuk?ke={quote(request.url.path + query)}", HTTPStatus.SEE_OTHER)
    back = urlsplit(request.headers.get("referer", "")).path or request.url.path
    return RedirectResponse(f"/masuk?ke={quote(back)}&kata={LOST}", HTTPStatus.SEE_OTHER)


def wants_page(request: Request) -> bool:
    """Whether a person looks at the answer: a browser that goes to an address or sends a form says so."""
    return "text/html" in request.headers.get("accept", "")


def is_known(error: Exception) -> bool:
    """Whether the answer to it says all that there is to know."""
    return isinstance(error, ConfigurationError) or foreseen(error) is not None


def fault(request: Request, error: Exception) -> Response:
    """What keeps us from answering, in a sentence; nothing is asked of the office for it, which may be at fault."""
    known = foreseen(error)
    sentence = str(known) if known else CONFIG if isinstance(error, ConfigurationError) else UNFORESEEN
    said = sentence if request.method in SAFE else f"{sentence} {NOT_KEPT}"
    status = HTTPStatus.SERVICE_UNAVAILABLE if is_known(error) else HTTPStatus.INTERNAL_SERVER_ERROR
    if wants_page(request):
        path = request.url.path
        own = "/".join(path.split("/")[:3]) if path.startswith("/kirim/") else ""  # who has a unit's link has no other
        return show_alone("fault.html", status=status, sentence=said, own=own)
    return JSONResponse({"detail": said}, status)
