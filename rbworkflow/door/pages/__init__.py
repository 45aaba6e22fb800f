"""Our own pages, a file per subject; each route says who may come to it."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from rbworkflow.door.pages.coming_in import COMING_IN
from rbworkflow.door.pages.files import FILES
from rbworkflow.door.pages.renewing import RENEWING
from rbworkflow.door.pages.sending import SENDING
from rbworkflow.door.pages.sending_pieces import PIECES
from rbworkflow.door.showing import STATIC

PAGES: Sequence[BaseRoute] = (
    *COMING_IN,
    *SENDING,
    *PIECES,
    *RENEWING,
    *FILES,
    Mount("/aset", StaticFiles(directory=STATIC)),
)
