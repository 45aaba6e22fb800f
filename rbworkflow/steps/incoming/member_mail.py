"""Whose package a mail to a province brings: told by the package itself, else by the office that sends from there."""

from functools import partial
from typing import Final

from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.mail.authenticity import Authenticity
from rbworkflow.intake.mail.lifecycle import ReceivedMailStatus
from rbworkflow.intake.mail.mail_rows import ReceivedMail
from rbworkflow.intake.mail.opening import OpenedMail
from rbworkflow.intake.mail.sorting import Sorted, sort
from rbworkflow.province.reading import PackageRefusedError, read_data, read_manifest
from rbworkflow.province.sending import kind_of
from rbworkflow.report.content.package import DATA, MANIFEST
from rbworkflow.steps.incoming.doubting import NOT_FOUND
from rbworkflow.steps.workplace import Workplace

OTHER_ADDRESS: Final = "alamat itu bukan alamat kantor tersebut"


def member_destination(workplace: Workplace, mail: ReceivedMail, opened: OpenedMail) -> Sorted:
    """The member whose package it is; one from an address that is not its own waits for the operator's word."""
    named = _named(workplace, opened)
    found = sort(workplace.office, opened.letter.sender, named, lacks=opened.lacks)
    awaiting = ReceivedMailStatus.AWAITING
    if found.status == awaiting:
        return Sorted(awaiting, found.unit_code, doubt=OTHER_ADDRESS)
    if found.status == ReceivedMailStatus.CLAIMED and mail.authenticity is Authenticity.DOUBTFUL:
        return Sorted(awaiting, found.unit_code, doubt=NOT_FOUND)
    return found


def _named(workplace: Workplace, opened: OpenedMail) -> list[FormId]:
    """The office that manifest or data name, as a form would; what cannot be read names nobody, and is told later."""
    told = {
        kind_of(path.name, partial(bytes, content)): (path.name, content)
        for path, content in opened.files()
        if path.suffix.lower() == ".json"
    }
    try:
        if MANIFEST in told:
            manifest = read_manifest(told[MANIFEST][1], name=told[MANIFEST][0])
            code, period = manifest.office.code, manifest.period.code
        elif DATA in told:
            content = read_data(told[DATA][1], name=told[DATA][0], is_practice=True)
            code, period = content["office"]["code"], content["period"]["code"]
        else:
            return []
    except PackageRefusedError:
        return []
    return [FormId(office_code=workplace.office.code, period_code=period, unit_code=code, plan_number=0)]
