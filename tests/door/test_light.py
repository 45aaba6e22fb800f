"""The door carries no table and no document: what reads and prints them is loaded by the worker's processes alone."""

import json
import subprocess
import sys

from sqlalchemy import select

from rbworkflow.access.accounts import Role
from rbworkflow.steps.decisions.plan_matter import PLAN
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import request
from tests.conftest import ROOT
from tests.door.sending_visitor import Visitor
from tests.ground.coming_in import token_of

HEAVY = {"pandas", "numpy", "docx", "openpyxl", "lxml", "PIL", "yagmail", "imap_tools"}
SERVES = """
import json, sys
import anyio, httpx
from rbworkflow.door.application import Door
from rbworkflow.door.desk import Desk
from rbworkflow.door.pages import PAGES
from rbworkflow.settings import Settings

async def prefect(scope, receive, send):
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"[]"})

async def ask(paths):
    transport = httpx.ASGITransport(Door(prefect, Desk(Settings(), "kunci"), PAGES))
    cookies = {"sesi": sys.argv[1]}
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:4200", cookies=cookies) as client:
        answers = [await client.get(path, headers={"accept": "text/html"}) for path in paths]
        return [(answer.status_code, answer.text) for answer in answers]

print(json.dumps([anyio.run(ask, sys.argv[2:]), sorted(name for name in sys.modules if "." not in name)]))
"""


def plans_request(workplace: Workplace) -> int:
    """By which the plan was decided."""
    with read(workplace.engine) as conn:
        return conn.execute(select(request.c.id).where(request.c.subject_kind == PLAN)).scalars().first() or 0


def test_the_door_shows_its_pages_without_loading_what_works_on_tables_and_documents(
    workplace: Workplace, visitor: Visitor
) -> None:
    paths = [
        "/",
        "/berkas",
        "/orang",
        "/akun",
        "/kalender",
        "/periksa-dokumen",
        "/pengaturan",
        visitor.path,
        f"/keputusan/{plans_request(workplace)}",
    ]
    token = token_of(workplace, Role.ADMINISTRATOR)
    served = subprocess.run(
        [sys.executable, "-c", SERVES, token, *paths],
        cwd=ROOT,
        env=workplace.settings.as_environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    pages, loaded = json.loads(served.stdout)
    assert [status for status, _ in pages] == [200] * len(paths)
    assert "indikator" in pages[-1][1]
    assert "Mutu (penilaian mandiri)" in pages[-1][1], "worked out over tables, by another process"
    assert "rbworkflow" in loaded
    assert HEAVY & set(loaded) == set()
