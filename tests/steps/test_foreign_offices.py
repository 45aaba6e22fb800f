"""Nobody of one office gets at another's: every page of the door with a foreign office's ids, as each role.

The pages are taken from the application itself: one that is new fails here until it is said what it is asked with.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from sqlalchemy import select
from starlette.routing import Mount, Route

from rbworkflow.access.accounts import Role
from rbworkflow.door.pages import PAGES
from rbworkflow.offices import SERVER
from rbworkflow.store import read, schema
from tests.door.doorway import Browser
from tests.steps.many_offices import (
    CITY,
    OTHER_PROVINCE,
    PROVINCE,
    RICH,
    Credentials,
    ManyOffices,
    accounts_in,
    credentials,
    lay_out,
    lay_package,
    rows_of,
)

SEEN_BY_ALL: Final = frozenset({"/panduan", "/panduan/{name}", "/panduan/gambar/{name}", "/masuk"})
"""The program's own words, and the list of offices that one may come to."""
LEAVES: Final = frozenset({"/keluar", "/akun/sesi-lain"})
"""What ends the visitor's own session."""
WHO: Final = [
    (CITY, Role.OFFICER),
    (CITY, Role.OPERATOR),
    (PROVINCE, Role.ADMINISTRATOR),
    *(
        pytest.param(code, role, marks=pytest.mark.soak)
        for code, role in ((CITY, Role.ADMINISTRATOR), (PROVINCE, Role.OFFICER), (PROVINCE, Role.OPERATOR))
    ),
]
"""A district's and a province's people, each role of either."""


@dataclass(frozen=True)
class Foreign:
    """What another office has, by its ids."""

    requests: Sequence[int]
    appointments: Sequence[int]
    revisions: Sequence[int]
    copies: Sequence[int]
    packages: Sequence[int]
    evaluations: Sequence[int]
    people: Sequence[int]
    sessions: Sequence[int]
    claims: Sequence[str]
    mails: Sequence[str]
    files: Sequence[str]
    units: Sequence[str]
    held: Credentials

    def form(self) -> dict[str, str]:
        """A form that names all of it, under every name that a form of ours has."""
        return {
            "orang": str(self.people[-1]),
            "sesi": str(self.sessions[-1]),
            "buku": self.files[0],
            "kantor": RICH,
            "ditunjuk": "secretary",
            "paket": str(self.packages[0]),
            "periode": "2026-S1",
            "unit": self.units[0],
            "nomor": self.claims[0],
            "jawaban": "terima",
            "sesudah": "0",
            "kode": "SETUJU-AAAA-AAAA-AAAA",
            "nama": "Nama Lain",
            "tahun": "2026",
            "isi": "Rencana aksi",
        }


@pytest.fixture(
    scope="module",
    params=[True, pytest.param(False, marks=pytest.mark.soak)],
    ids=["one-database", "a-database-each"],
)
def many(
    request: pytest.FixtureRequest, issued_data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ManyOffices]:
    made = ManyOffices(lay_out(tmp_path_factory.mktemp("server"), issued_data, is_one_database=request.param))
    other = made.offices[OTHER_PROVINCE]
    lay_package(other.engine, OTHER_PROVINCE, other.now)
    yield made
    made.close()


@pytest.fixture(scope="module")
def foreign(many: ManyOffices) -> Foreign:
    """Of the office that is far on, and of the other province its package."""
    workplace = many.offices[RICH]
    held = credentials(many)

    def numbers(table: Any, code: str = RICH) -> list[int]:
        where = table.c.office_code == code
        with read(many.offices[code].engine) as conn:
            return list(conn.scalars(select(table.c.id).where(where).order_by(table.c.id)))

    own = {number for code in (CITY, PROVINCE) for number in numbers(schema.acting_assignment, code)}
    with read(workplace.engine) as conn:
        sessions = list(conn.scalars(select(schema.session.c.id).order_by(schema.session.c.id)))
        claims = list(
            conn.scalars(select(schema.received_file.c.claim).where(schema.received_file.c.office_code == RICH))
        )
    stored = [path.name for path in (workplace.settings.data / "files").rglob("*") if path.is_file()]
    return Foreign(
        requests=numbers(schema.request),
        appointments=[number for number in numbers(schema.acting_assignment) if number not in own],
        revisions=numbers(schema.revision),
        copies=[1, 2],
        packages=numbers(schema.member_package, OTHER_PROVINCE),
        evaluations=numbers(schema.evaluation, OTHER_PROVINCE),
        people=[each.id for each in accounts_in(workplace)],
        sessions=sessions,
        claims=claims,
        mails=[path.name for path in (workplace.settings.data / "latihan").glob("*.eml")],
        files=stored,
        units=[unit.code for unit in workplace.office.units],
        held=held,
    )


Paths = Callable[[Foreign], list[str]]


def _plain(path: str) -> Paths:
    return lambda _: [path]


def _each(path: str, of: Callable[[Foreign], Sequence[object]]) -> Paths:
    return lambda foreign: [path.format(each) for each in [*of(foreign)][-6:]]


def _of_evaluations(path: str) -> Paths:
    return _each(path, lambda foreign: foreign.evaluations)


def _said_otherwise(token: str) -> list[str]:
    """The rest of a foreign token, said to be of one's own office, of none, and of the server."""
    rest = token.partition(".")[2]
    return [f"{code}.{rest}" for code in (CITY, PROVINCE, SERVER, "9999")] + [rest]


def _links(path: str) -> Paths:
    return lambda foreign: [path.format(each) for each in _said_otherwise(foreign.held.link)]


def _unit_links(path: str) -> Paths:
    return lambda foreign: [path.format(each, foreign.claims[0]) for each in _said_otherwise(foreign.held.unit_link)]


NUMBERED: Final[Mapping[str, Paths]] = {
    "/masuk/{token}": _links("/masuk/{}"),
    "/kirim/{token}": _unit_links("/kirim/{0}"),
    "/kirim/{token}/berkas": _unit_links("/kirim/{0}/berkas"),
    "/kirim/{token}/berkas/{upload}": _unit_links("/kirim/{0}/berkas/1?dari=0"),
    "/kirim/{token}/berkas/{upload}/hapus": _unit_links("/kirim/{0}/berkas/1/hapus"),
    "/kirim/{token}/kiriman/{claim}": _unit_links("/kirim/{0}/kiriman/{1}"),
    "/kirim/{token}/kiriman/{claim}/buku": _unit_links("/kirim/{0}/kiriman/{1}/buku"),
    "/keputusan/{id:int}": _each("/keputusan/{}", lambda of: of.requests),
    "/keputusan/{id:int}/berkas/{number:int}": _each("/keputusan/{}/berkas/0", lambda of: of.requests),
    "/tarik/{id:int}": _each("/tarik/{}", lambda of: of.requests),
    "/penunjukan/{number:int}": _each("/penunjukan/{}", lambda of: of.appointments),
    "/penunjukan/{number:int}/konfirmasi": _each("/penunjukan/{}/konfirmasi", lambda of: of.appointments),
    "/penunjukan/{number:int}/keberatan": _each("/penunjukan/{}/keberatan", lambda of: of.appointments),
    "/tanda-tangan/{revision:int}/{number:int}": _each("/tanda-tangan/{}/0", lambda of: of.revisions),
    "/tanda-tangan/salinan/{number:int}": _each("/tanda-tangan/salinan/{}", lambda of: of.copies),
    "/kabupaten-kota/{number:int}": _each("/kabupaten-kota/{}", lambda of: of.packages),
    "/kabupaten-kota/evaluasi/{number:int}/putus": _of_evaluations("/kabupaten-kota/evaluasi/{}/putus"),
    "/kabupaten-kota/evaluasi/{number:int}/nomor": _of_evaluations("/kabupaten-kota/evaluasi/{}/nomor"),
    "/kabupaten-kota/evaluasi/{number:int}/{paper}": _of_evaluations("/kabupaten-kota/evaluasi/{}/surat"),
    "/kabupaten-kota/{number:int}/nomor": _each("/kabupaten-kota/{}/nomor", lambda of: of.packages),
    "/kabupaten-kota/{number:int}/{file:int}": _each("/kabupaten-kota/{}/0", lambda of: of.packages),
    "/serah-terima/{number:int}": _plain("/serah-terima/0"),
    "/surel-latihan/{name}": _each("/surel-latihan/{}", lambda of: of.mails),
    "/surel-latihan/{name}/{number:int}": _each("/surel-latihan/{}/0", lambda of: of.mails),
    "/tautan/{unit}/{period}": _each("/tautan/{}/2026-S1", lambda of: of.units),
}
"""Pages that are asked for by somebody's number, name or token: a foreign one is refused."""
OTHERS: Final[Mapping[str, Paths]] = {
    path: _plain(path.replace("{year:int}", "2026").replace("{name}", "operator"))
    for path in (
        "/", "/hidup", "/sertifikat", "/sertifikat/kantor.crt", "/login", "/v2/login", "/masuk", "/masuk-lagi",
        "/keluar", "/akun", "/akun/sandi", "/akun/sesi", "/akun/sesi-lain",
        "/akun/aplikasi", "/akun/aplikasi/lepas", "/alur", "/berkas",
        "/kabupaten-kota", "/kabupaten-kota/tautan", "/kabupaten-kota/evaluasi",
        "/kabupaten-kota/evaluasi/siapkan", "/kabupaten-kota/evaluasi/siap/{name}",
        "/kalender", "/kalender.ics", "/kesehatan.json", "/orang", "/orang/tautan", "/orang/sesi",
        "/orang/akses", "/orang/operator", "/orang/aplikasi", "/orang/sandi", "/panduan", "/panduan/{name}",
        "/panduan/gambar/{name}", "/pemulihan", "/pengaturan", "/pengaturan/unduh", "/pengaturan/setuju",
        "/periksa-dokumen", "/rencana-aksi/{year:int}", "/rencana-aksi/{year:int}/rekomendasi", "/serah-terima",
        "/surel-latihan", "/tanda-tangan", "/uraian", "/uraian/hapus",
    )
}  # fmt: skip
"""Lists, and forms that name things in what is sent: nothing of another office's is in them, or comes of them."""
WITH_FILES: Final = frozenset(
    {
        "/berkas",
        "/kabupaten-kota",
        "/kabupaten-kota/evaluasi",
        "/periksa-dokumen",
        "/pengaturan",
        "/tanda-tangan",
        "/uraian",
    }
)


def our_routes() -> list[Route]:
    return [route for route in PAGES if isinstance(route, Route)]


def test_every_page_of_the_door_is_walked() -> None:
    assert {route.path for route in our_routes()} == NUMBERED.keys() | OTHERS.keys(), "how is it asked?"
    assert [mount.path for mount in PAGES if isinstance(mount, Mount)] == ["/aset"], "another way to files"


@pytest.mark.few(1)
@pytest.mark.parametrize(("code", "role"), WHO)
def test_nobody_reads_or_changes_what_is_another_offices(
    many: ManyOffices, foreign: Foreign, code: str, role: Role
) -> None:
    before, telling = rows_of(many.offices[RICH]), _telling(many, code)
    for route, path, answer in _walk(many, foreign, lambda: many.person(code, role)):
        if route.path not in SEEN_BY_ALL:
            assert [word for word in telling if word in answer.text] == [], f"{path} tells of another office"
        if route.path in NUMBERED:
            assert _is_refused(answer), f"{route.methods} {path}: {answer.status_code} {answer.text[:300]}"
    assert rows_of(many.offices[RICH]) == before


def test_the_servers_administrator_reads_no_contents_and_changes_nothing(many: ManyOffices, foreign: Foreign) -> None:
    before = {code: rows_of(each) for code, each in many.offices.items()}
    own = {"/", "/akun", "/akun/sandi", "/akun/sesi", "/akun/sesi-lain", "/akun/aplikasi", "/akun/aplikasi/lepas"}
    own |= {
        "/keluar",
        "/login",
        "/v2/login",
        "/masuk",
        "/masuk-lagi",
        "/hidup",
        "/sertifikat",
        "/sertifikat/kantor.crt",
        "/kesehatan.json",
    }
    telling = [*_telling(many, SERVER), "3514-", "KUL"]
    for route, path, answer in _walk(many, foreign, lambda: many.person(SERVER, Role.SERVER)):
        if route.path not in SEEN_BY_ALL:
            assert [word for word in telling if word in answer.text] == [], f"{path} tells of an office"
        if route.path not in own | SEEN_BY_ALL:
            assert _is_refused(answer), f"{path}: {answer.status_code}"
    assert {code: rows_of(each) for code, each in many.offices.items()} == before


def test_the_administrator_reads_how_each_office_is(many: ManyOffices) -> None:
    page = many.person(SERVER, Role.SERVER).get("/")
    assert page.status_code == 200
    for workplace in many.offices.values():
        assert workplace.office.name in page.text


def test_a_token_opens_nothing_of_another_office_whatever_it_says_of_itself(
    many: ManyOffices, foreign: Foreign
) -> None:
    own = many.token(CITY, Role.OPERATOR)
    for token in [*_said_otherwise(foreign.held.session), f"{RICH}.{own.partition('.')[2]}", "", "....", f"{RICH}."]:
        answer = many.browser(token).get("/")
        assert (answer.status_code, answer.headers["location"]) == (303, "/masuk?ke=/"), token
    assert many.browser(own).get("/").status_code == many.browser(foreign.held.session).get("/").status_code == 200


def test_who_opens_another_offices_link_comes_to_it_as_who_the_link_is_for(many: ManyOffices, foreign: Foreign) -> None:
    browser = many.person(CITY, Role.OPERATOR)
    offered = browser.get(f"/masuk/{foreign.held.link}")
    assert (offered.status_code, "Masuk sebagai Operator" in offered.text) == (200, True)
    assert many.offices[RICH].office.short_name in offered.text
    assert many.offices[CITY].office.short_name in browser.get("/").text, "he is still where he was"


def test_somebody_comes_in_by_password_to_the_office_that_he_names_alone(many: ManyOffices) -> None:
    own = many.person(CITY, Role.ADMINISTRATOR)
    given = {"baru": "tiga kata acak sekali", "ulang": "tiga kata acak sekali"}
    assert own.post("/akun/sandi", data=given).status_code == 303
    typed = {"alamat": "administrator", "sandi": given["baru"]}
    for code in (RICH, PROVINCE, SERVER, "9999", "", "../8271"):
        assert many.browser().post("/masuk", data={**typed, "kantor": code}).status_code == 403
    came = many.browser()
    assert came.post("/masuk", data={**typed, "kantor": CITY}).status_code == 303
    assert many.offices[CITY].office.short_name in came.get("/").text


def test_who_comes_in_chooses_his_office_and_is_offered_it_the_next_time(many: ManyOffices) -> None:
    page = many.browser().get("/masuk").text
    for workplace in many.offices.values():
        assert f">{workplace.office.name}</option>" in page
    browser = many.browser()
    browser.cookies.set("kantor", CITY, domain="127.0.0.1")
    assert f'value="{CITY}" selected' in browser.get("/masuk").text


def test_a_program_that_watches_learns_of_all_offices_and_a_stranger_only_the_worst(many: ManyOffices) -> None:
    assert many.browser().get("/kesehatan.json").json().keys() == {"condition"}
    told = many.person(SERVER, Role.SERVER).get("/kesehatan.json").json()
    assert {each["office"] for each in told["offices"]} == set(many.offices)
    assert many.person(CITY, Role.OPERATOR).get("/kesehatan.json").json()["office"] == CITY


def _walk(
    many: ManyOffices, foreign: Foreign, person: Callable[[], Browser]
) -> Iterator[tuple[Route, str, httpx.Response]]:
    browser = person()
    for route in sorted(our_routes(), key=lambda each: each.path in LEAVES):
        for path in {**NUMBERED, **OTHERS}[route.path](foreign):
            if "POST" in (route.methods or ()):
                files = {"berkas": ("a.xlsx", b"PK")} if route.path in WITH_FILES else None
                answer = browser.post(path, data=foreign.form(), files=files)
            else:
                answer = browser.get(path)
            yield route, path, answer


def _is_refused(answer: httpx.Response) -> bool:
    to_come_in = answer.status_code == 303 and answer.headers["location"].startswith("/masuk")
    return answer.status_code >= 400 or to_come_in


def _telling(many: ManyOffices, code: str) -> list[str]:
    """What only the rich office's pages, or the other province's package, may say; not what one's own settings do."""
    office = many.offices[RICH].office
    people = [office.operator, *office.officials.values(), *(unit.head for unit in office.units)]
    words = {"777/RAHASIA", *(each.email for each in people), *(each.name for each in people)}
    config = many.settings.offices_dir / code / "config" if many.settings.offices_dir else None
    own = "".join(path.read_text(errors="replace") for path in config.rglob("*.*") if path.is_file()) if config else ""
    return sorted(word for word in words if word not in own)
