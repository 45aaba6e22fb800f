"""Our own pages, a file per subject; each route says who may come to it."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from rbworkflow.door.pages.appointing import APPOINTING
from rbworkflow.door.pages.asking_again import ASKING_AGAIN
from rbworkflow.door.pages.checking import CHECKING
from rbworkflow.door.pages.coming_in import COMING_IN
from rbworkflow.door.pages.deciding import DECIDING
from rbworkflow.door.pages.evaluations import EVALUATIONS
from rbworkflow.door.pages.files import FILES
from rbworkflow.door.pages.flows_list import FLOWS_LIST
from rbworkflow.door.pages.guides import GUIDE_PAGES
from rbworkflow.door.pages.handing_over import HANDING_OVER
from rbworkflow.door.pages.health import HEALTH
from rbworkflow.door.pages.member_links import MEMBER_LINKS
from rbworkflow.door.pages.members import MEMBERS
from rbworkflow.door.pages.office_settings import OFFICE_SETTINGS
from rbworkflow.door.pages.own_account import OWN_ACCOUNT
from rbworkflow.door.pages.own_app import OWN_APP
from rbworkflow.door.pages.own_words import OWN_WORDS
from rbworkflow.door.pages.people import PEOPLE
from rbworkflow.door.pages.practice import PRACTICE
from rbworkflow.door.pages.renewing import RENEWING
from rbworkflow.door.pages.restored import RESTORED
from rbworkflow.door.pages.sending import SENDING
from rbworkflow.door.pages.sending_pieces import PIECES
from rbworkflow.door.pages.signing import SIGNING
from rbworkflow.door.pages.state import STATE
from rbworkflow.door.pages.taking_off import TAKING_OFF
from rbworkflow.door.pages.withdrawing import WITHDRAWING
from rbworkflow.door.pages.year import YEAR
from rbworkflow.door.showing import STATIC

PAGES: Sequence[BaseRoute] = (
    *COMING_IN,
    *DECIDING,
    *WITHDRAWING,
    *APPOINTING,
    *ASKING_AGAIN,
    *STATE,
    *HEALTH,
    *OWN_ACCOUNT,
    *OWN_APP,
    *SIGNING,
    *PEOPLE,
    *HANDING_OVER,
    *RESTORED,
    *OWN_WORDS,
    *TAKING_OFF,
    *SENDING,
    *PIECES,
    *RENEWING,
    *FILES,
    *OFFICE_SETTINGS,
    *FLOWS_LIST,
    *MEMBERS,
    *EVALUATIONS,
    *MEMBER_LINKS,
    *YEAR,
    *CHECKING,
    *PRACTICE,
    *GUIDE_PAGES,
    Mount("/aset", StaticFiles(directory=STATIC)),
)
