"""Panduan: the guides as they came with the program, for everybody who can reach the pages."""

import re
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute

from rbworkflow.door.guide_files import FOLDER, GUIDES, guide_file
from rbworkflow.door.guide_markup import guide_html
from rbworkflow.door.routes import EVERYBODY, page
from rbworkflow.door.showing import show
from rbworkflow.errors import RefusedError
from rbworkflow.home import as_typed_here, bundled
from rbworkflow.office.duties import Duty

OF_UNITS: Final = "subbagian"
"""Read by people whom a province does not have."""
OF_SERVERS: Final = "banyak-kantor"
"""Its commands are about every office, or say themselves which."""
PICTURE: Final = re.compile(r"[a-z0-9-]+\.png")
UNKNOWN: Final = "Panduan itu tidak ada. Buka daftarnya di /panduan."


async def guides_page(request: Request) -> Response:
    has_units = request.state.desk.workplace().office.does(Duty.PLAN)
    guides = {name: title for name, title in GUIDES.items() if has_units or name != OF_UNITS}
    return show(request, "guides.html", guides=guides)


async def guide_page(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in GUIDES:
        raise RefusedError(UNKNOWN)
    office_code = "" if name == OF_SERVERS else request.state.desk.settings.office_code
    return show(request, "guide.html", title=GUIDES[name], guide=_guide(guide_file(name), office_code))


async def picture(request: Request) -> Response:
    name = request.path_params["name"]
    path = bundled(FOLDER) / "gambar" / name
    if not PICTURE.fullmatch(name) or not path.is_file():
        raise RefusedError(UNKNOWN)
    return FileResponse(path, media_type="image/png")


@lru_cache(maxsize=len(GUIDES))
def _guide(path: Path, office_code: str) -> Markup:
    """As it came with the program, which does not change while it runs."""
    return guide_html(as_typed_here(path.read_text(encoding="utf-8"), office_code))


GUIDE_PAGES: Sequence[BaseRoute] = (
    page("/panduan", guides_page, EVERYBODY),
    page("/panduan/{name}", guide_page, EVERYBODY),
    page("/panduan/gambar/{name}", picture, EVERYBODY),
)
