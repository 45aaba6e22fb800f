"""Who may be named to act for an officer: the checks that stand at every door, form, command and config/."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from rbworkflow.access.accounts import STAFF, accounts
from rbworkflow.approval.holders import holders
from rbworkflow.approval.lifecycle import AppointmentStatus
from rbworkflow.approval.officers import PRECEDENCE, Person, is_same_person
from rbworkflow.approval.operators import operates
from rbworkflow.errors import RefusedError
from rbworkflow.office.model import Office
from rbworkflow.office.nip import is_nip
from rbworkflow.office.people import ActingSeed, Official, domain_of, mailbox_of
from rbworkflow.store.schema import acting_assignment, decision
from rbworkflow.wording import long_date

_ENDED: Final = (AppointmentStatus.OBJECTED, AppointmentStatus.WITHDRAWN)


def check_assignment(conn: Connection, office: Office, given: ActingSeed, *, known: Row[Any] | None, on: date) -> None:
    """Raises RefusedError, with what to do, for what may not be entered on that day; `known` is the row it changes."""
    _check_facts(office, given)
    is_begun = known is not None and known.official == given.official.model_dump()
    if given.starts_on < on and not is_begun:
        raise RefusedError("Penugasan tidak dapat berlaku surut. Tanggal mulainya paling awal hari ini.")
    if given.ends_on - given.starts_on >= timedelta(days=office.acting_days):
        raise RefusedError(f"Penugasan paling lama {office.acting_days} hari (acting_days di config/office.toml).")
    check_official(conn, office, given.role, given.official, on=on)
    _check_other_stages(conn, office, given, on=on)
    _check_units(office, given.official)
    if known is None:
        _check_precedence(conn, office, given)
    elif given.ends_on < known.ends_on:
        _check_end(conn, office, given, on=on)


def check_official(
    conn: Connection, office: Office, role: str, official: Official, *, on: date, is_holder: bool = False
) -> None:
    """Raises RefusedError where this person, or his address, can hold no such office; `is_holder`: definitively."""
    seated = holders(conn, office, on=on)
    _check_nip(seated.get(role), official, on)
    address, domains = official.email.lower(), office.own_domains(seated.values())
    if domain_of(address) not in domains and not office.is_listed_address(address):
        ends = ", ".join(f"@{domain}" for domain in sorted(domains)) or "yang dimiliki kantor"
        raise RefusedError(
            f"Alamat surel pejabat harus alamat kantor ({ends}), atau tercantum di appointee_addresses pada "
            f"config/office.toml. {official.email} bukan keduanya."
        )
    others = [each for of_role, each in _officers(office, seated) if not (is_holder and of_role == role)]
    for taken, words in _taken(conn, office, official, others):
        if taken and mailbox_of(address) == mailbox_of(taken):
            raise RefusedError(f"Alamat {official.email} adalah {words}. Isi alamat pejabat itu sendiri.")
    if operates(conn, office, official):
        raise RefusedError(
            f"{official.name} mengoperasikan program ini, dan siapa yang mengoperasikannya tidak memutus. Tunjuk "
            "pejabat lain, atau serahkan dahulu tugas operatornya kepada orang lain (halaman Orang, atau "
            "config/officials.toml)."
        )


def _check_facts(office: Office, given: ActingSeed) -> None:
    if given.role not in office.officials:
        raise RefusedError(f"Jabatan '{given.role}' tidak dikenal. Pilihan: {', '.join(office.officials)}.")
    if not given.decree.strip():
        raise RefusedError("Nomor surat perintah penugasan belum diisi. Isi nomor suratnya.")
    if given.ends_on < given.starts_on:
        raise RefusedError("Tanggal berakhir penugasan mendahului tanggal mulainya. Periksa kedua tanggal.")


def _officers(office: Office, seated: Mapping[str, Official]) -> Iterator[tuple[str, Official]]:
    """By role who holds the seats, and whom config/ names for them."""
    yield from seated.items()
    yield from office.officials.items()


def _check_nip(seated: Official | None, official: Official, on: date) -> None:
    """A post whose officer has a NIP is given to no one without."""
    if not official.nip.strip():
        if seated is not None and seated.nip:
            raise RefusedError(f"NIP {official.name} belum diisi. Isi NIP-nya.")
    elif not is_nip(official.nip, on=on):
        raise RefusedError(
            f"NIP '{official.nip}' tidak sah: 18 angka, yaitu tanggal lahir, tahun dan bulan pengangkatan, jenis "
            "kelamin, dan nomor urut. Periksa penulisannya."
        )


def _taken(
    conn: Connection, office: Office, official: Official, others: Iterable[Official]
) -> Iterator[tuple[str, str]]:
    """Addresses that are not his, each with whose it is."""
    yield office.sender_address, "alamat pengirim program ini"
    yield office.archive_address or "", "alamat arsip"
    yield office.recipient.email, "alamat provinsi"
    yield office.operator.email, "alamat operator"
    for account in accounts(conn, office.code):
        if account.role in STAFF:
            yield account.address, f"alamat {account.name}, yang mengoperasikan program ini"
    heads = [unit.head for unit in office.units]
    for other in (*others, *heads):
        if other.name.casefold() != official.name.casefold():
            yield other.email, f"alamat {other.name}"
    for unit in office.units:
        for sender in unit.senders:
            if sender.lower() not in {head.email.lower() for head in heads}:
                yield sender, f"alamat kiriman {unit.name}"


def _check_other_stages(conn: Connection, office: Office, given: ActingSeed, *, on: date) -> None:
    """Four eyes, said when he is named and not only when he has pasted his code."""
    if office.allow_same_person:
        return
    for stage in office.stages:
        if stage.role != given.role and any(
            is_same_person(given.official, other) for other in _deciding(conn, office, stage.role, given, on=on)
        ):
            raise RefusedError(
                f"{given.official.name} sudah tercatat memutus sebagai {stage.title} pada masa tugas itu. Satu orang "
                "tidak memutus dua tahap; tunjuk pejabat lain."
            )


def _check_end(conn: Connection, office: Office, given: ActingSeed, *, on: date) -> None:
    """A term is never over before what was decided in it, nor ended for days on which everybody took it to last."""
    mine = (decision.c.office_code == office.code, decision.c.stage == given.role)
    taken = conn.execute(select(decision.c.officer, decision.c.decided_at).where(*mine))
    decided = [row.decided_at.astimezone(office.tz).date() for row in taken if row.officer["decree"] == given.decree]
    earliest = min(max([on - timedelta(days=1), *decided]), on)
    if given.ends_on < earliest:
        why = ", karena ia memutus hari itu" if earliest in decided else ""
        raise RefusedError(
            f"Penugasan {given.official.name} tidak dapat diakhiri berlaku surut. Tanggal berakhirnya paling awal "
            f"{long_date(earliest)}{why}."
        )


def _check_precedence(conn: Connection, office: Office, given: ActingSeed) -> None:
    """Who would come behind another on each of his days decides nothing, and nobody would notice."""
    table = acting_assignment.c
    before = PRECEDENCE[: PRECEDENCE.index(given.kind)]
    mine = (table.office_code == office.code, table.role == given.role, table.kind.in_(before))
    covers = (table.starts_on <= given.starts_on, table.ends_on >= given.ends_on)
    row = conn.execute(select(acting_assignment).where(*mine, *covers, table.status.not_in(_ENDED))).first()
    if row is not None:
        name, title = row.official["name"], f"{row.kind}. {row.official['title']}"
        raise RefusedError(
            f"{given.official.name} tidak akan memutus: {title} ({name}) bertugas sampai {long_date(row.ends_on)}, dan "
            f"{row.kind}. mendahului {given.kind}. Majukan dahulu tanggal berakhir penugasan {name}, atau tunjuk "
            f"{given.official.name} sebagai {row.kind}."
        )


def _deciding(conn: Connection, office: Office, role: str, given: ActingSeed, *, on: date) -> Iterator[Person]:
    """Who decides for that role on some day of the assignment."""
    yield from filter(None, [holders(conn, office, on=on).get(role)])
    table = acting_assignment.c
    mine = (table.office_code == office.code, table.role == role)
    overlaps = (table.starts_on <= given.ends_on, table.ends_on >= given.starts_on)
    stands = table.status != AppointmentStatus.OBJECTED
    for row in conn.scalars(select(table.official).where(*mine, *overlaps, stands)):
        yield Official(**row)


def _check_units(office: Office, official: Official) -> None:
    """Where the office does not let a head of unit decide on his unit's figures, he is not named either."""
    if office.allow_acting_unit_head or office.allow_same_person:
        return
    for unit in office.units:
        if is_same_person(unit.head, official):
            raise RefusedError(
                f"{official.name} memimpin {unit.name}, yang isiannya termuat dalam laporan, dan pengaturan kantor "
                "tidak mengizinkannya memutus (allow_acting_unit_head di config/office.toml). Tunjuk pejabat lain."
            )
