"""The link of a unit's own page to send through: made when its forms go out, said again wherever it is reminded."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from rbworkflow.access.tokens import digest
from rbworkflow.access.unit_links import Sender, has_unit_link, known_unit_link, renew_unit_link, sender_of, unit_link
from rbworkflow.errors import RefusedError
from rbworkflow.machine_key import machine_key
from rbworkflow.office.duties import Duty
from rbworkflow.office.people import Unit, mailbox_of
from rbworkflow.office.period import Period, parse_period
from rbworkflow.office.windows import Window, takes_by_link, window_of, windows_of
from rbworkflow.province.comparing import latest
from rbworkflow.province.lifecycle import PackageStatus
from rbworkflow.province.packages import packages
from rbworkflow.report.orders import order_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write


class LinkEndedError(RefusedError):
    """What was opened by a unit's link is not, or no longer, there."""


def sending_link(workplace: Workplace, unit_code: str, period_code: str) -> str:
    """The address of the unit's page for the period, made where there is none."""
    settings, sender = workplace.settings, Sender(workplace.office.code, unit_code, period_code)
    key = machine_key(settings.data)
    with write(workplace.engine) as conn:
        return settings.sending_url(unit_link(conn, key, sender, head=_head(workplace, unit_code), at=workplace.now))


def known_sending_link(conn: Connection, workplace: Workplace, unit_code: str, period_code: str) -> str:
    """The same where it was made already, else nothing."""
    sender = Sender(workplace.office.code, unit_code, period_code)
    key, head = machine_key(workplace.settings.data), _head(workplace, unit_code)
    token = known_unit_link(conn, key, sender, head=head)
    return workplace.settings.sending_url(token) if token else ""


def who_may_send(conn: Connection, workplace: Workplace, units: Iterable[str], window: Window) -> Collection[str]:
    """Of these units, by their codes, those that may send by their link today: all while their period takes anything by
    link, and who is asked to correct, which may be long after: by an order, or by a package that was returned.
    """
    office, today, codes = workplace.office, workplace.today, frozenset(units)
    if takes_by_link(office, window, today):
        return codes
    if not window.is_open:
        return ()
    last = latest_revision(conn, office.code, window.period)
    order = order_of(conn, last.id) if last else None
    ordered = order.units if order and today <= order.until else ()
    return codes.intersection([*ordered, *_returned(conn, workplace, window.period)])


def _returned(conn: Connection, workplace: Workplace, period: Period) -> list[str]:
    """The member offices whose latest package was returned."""
    office = workplace.office
    now = packages(conn, office.code, period_code=period.code) if office.does(Duty.MEMBERS) else []
    last = (latest(now, code) for code in {each.unit_code for each in now})
    return [each.unit_code for each in last if each is not None and each.status is PackageStatus.RETURNED]


@dataclass(frozen=True)
class OpenPage:
    """A unit's page to send through that is open now."""

    unit: Unit
    period: Period
    address: str

    @property
    def mark(self) -> str:
        """Tells its link from those before and after it."""
        return _mark(self.address)


def all_pages(workplace: Workplace) -> tuple[OpenPage, ...]:
    """Those that take something today, of all units and periods; without an address where none was made yet."""
    with read(workplace.engine) as conn:
        units = {unit.code: unit for unit in workplace.office.units}
        opened = [(each, who_may_send(conn, workplace, units, each)) for each in windows_of(conn, workplace.office)]
        return tuple(
            OpenPage(unit, each.period, known_sending_link(conn, workplace, code, each.period.code))
            for each, codes in opened
            for code, unit in units.items()
            if code in codes
        )


def link_that_reaches(workplace: Workplace, unit_code: str, period_code: str) -> str:
    """The address to put into a mail to another town: nothing where our pages are not on the internet, and where it
    would open nothing any more.
    """
    with read(workplace.engine) as conn:
        window = window_of(conn, workplace.office, parse_period(period_code))
        is_open = who_may_send(conn, workplace, [unit_code], window)
    return sending_link(workplace, unit_code, period_code) if is_open and not workplace.settings.reach else ""


def open_pages(workplace: Workplace) -> tuple[OpenPage, ...]:
    """The same, of those whose forms went out."""
    return tuple(each for each in all_pages(workplace) if each.address)


def renewed_sending_link(
    workplace: Workplace, unit_code: str, period_code: str, *, actor: str, instead_of: str | None = None
) -> str:
    """Another address; the one before opens nothing any more. Raises RefusedError where nothing is open for it.

    Whoever says by its mark which one he saw renews that one alone: pressed twice, or loaded again, no more is done.
    """
    office = workplace.office
    if unit_code not in {unit.code for unit in office.units}:
        raise RefusedError(f"{office.words.one.capitalize()} itu tidak dikenal.")
    period = parse_period(period_code)
    with read(workplace.engine) as conn:
        if not window_of(conn, office, period).is_open:
            raise RefusedError(f"{period.title} tidak dibuka.")
    sender, key = Sender(office.code, unit_code, period_code), machine_key(workplace.settings.data)
    with write(workplace.engine) as conn:
        standing = known_sending_link(conn, workplace, unit_code, period_code)
        if instead_of is not None and _mark(standing) != instead_of:
            return standing
        head = _head(workplace, unit_code)
        token = renew_unit_link(conn, key, sender, head=head, actor=actor, at=workplace.now)
        return workplace.settings.sending_url(token)


def who_sends(workplace: Workplace, token: str) -> Sender:
    """Whose link it is; raises LinkEndedError, naming whom to ask, where it opens nothing (any more)."""
    office = workplace.office
    ask = f"tanyakan kepada operator ({office.operator.email})"
    with read(workplace.engine) as conn:
        sender = sender_of(conn, office.code, token)
        if sender is None or not _is_of_its_head(conn, workplace, sender, token):
            raise LinkEndedError(
                f"Tautan ini tidak dikenal atau sudah diganti. Salin tautannya utuh dari surel terbaru, atau {ask}."
            )
        window = window_of(conn, office, parse_period(sender.period_code))
        is_open = who_may_send(conn, workplace, [sender.unit_code], window)
    if not is_open:
        raise LinkEndedError(
            f"Pengiriman {office.words.sending} {window.period.title} sudah ditutup. Bila masih ada yang perlu "
            f"disampaikan, {ask}."
        )
    return sender


def is_without_link(conn: Connection, workplace: Workplace, unit_code: str, period_code: str) -> bool:
    """Whether the link that the unit was mailed ended with its head."""
    sender = Sender(workplace.office.code, unit_code, period_code)
    return has_unit_link(conn, sender) and not known_sending_link(conn, workplace, unit_code, period_code)


def _is_of_its_head(conn: Connection, workplace: Workplace, sender: Sender, token: str) -> bool:
    """Whether it is the unit's link under whoever leads it now."""
    key, head = machine_key(workplace.settings.data), _head(workplace, sender.unit_code)
    return bool(head) and known_unit_link(conn, key, sender, head=head) == token


def _head(workplace: Workplace, unit_code: str) -> str:
    """Who leads the unit: his mailbox, and his NIP where one mailbox is the post's; empty for no unit of the office."""
    heads = {unit.code: unit.head for unit in workplace.office.units}
    head = heads.get(unit_code)
    return f"{mailbox_of(head.email)} {head.nip.replace(' ', '')}" if head else ""


def _mark(address: str) -> str:
    return digest(address)[:12]
