"""Refusing: one sentence, as a page for a person and as JSON for Prefect's pages, which read `detail`."""

from http import HTTPStatus
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from rbworkflow.door.showing import show

NOBODY = "Masuk dahulu lewat tautan di surel Saudara atau halaman /masuk."


def refusal(request: Request, status: HTTPStatus, sentence: str) -> Response:
    """The sentence, as the asking side reads it."""
    if wants_page(request):
        return show(request, "refusal.html", status=status, sentence=sentence)
    return JSONResponse({"detail": sentence}, status)


def not_in(request: Request) -> Response:
    """Somebody who has to come in first: a page leads him there and back."""
    if wants_page(request):
        query = f"?{request.url.query}" if request.url.query else ""
        return RedirectResponse(f"/masuk?ke={quote(request.url.path + query)}", HTTPStatus.SEE_OTHER)
    return refusal(request, HTTPStatus.UNAUTHORIZED, NOBODY)


def wants_page(request: Request) -> bool:
    """Whether a person looks at the answer: a browser that goes to an address or sends a form says so."""
    return "text/html" in request.headers.get("accept", "")
