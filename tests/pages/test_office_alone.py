"""A server of one office: nothing on its pages asks which office is meant, or tells of a server of several."""

import re

import pytest
from starlette.routing import Route

from rbworkflow.access.accounts import Role
from rbworkflow.door.pages import PAGES
from tests.pages.knocking import Doorway

LISTS = sorted(
    each.path for each in PAGES if isinstance(each, Route) and "GET" in (each.methods or ()) and "{" not in each.path
)
OF_SEVERAL = re.compile(
    r'name="kantor"|Pilih kantor Saudara|[Aa]dministrator server|Kesehatan semua kantor|--office|dari \d+ kantor'
)


@pytest.mark.parametrize("role", [None, Role.OFFICER, Role.ADMINISTRATOR])
def test_no_page_asks_which_office_is_meant(doorway: Doorway, role: Role | None) -> None:
    browser = doorway.somebody() if role is None else doorway.person(role)
    read = {path: browser.get(path) for path in LISTS}
    assert read["/" if role else "/masuk"].status_code == 200
    assert {path: found for path, page in read.items() if (found := OF_SEVERAL.findall(page.text))} == {}


def test_who_asks_for_a_link_or_comes_in_names_no_office(doorway: Doorway) -> None:
    page = doorway.somebody().get("/masuk")
    assert page.status_code == 200
    assert set(re.findall(r'name="(\w+)"', page.text)) == {"ke", "alamat", "sandi", "kode", "viewport", "robots"}
