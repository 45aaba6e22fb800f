"""A form with files, read to the disk as it comes and never beyond its limits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import ClientDisconnect, Request
from starlette.types import Message

from rbworkflow.errors import RefusedError

MIB: Final = 1024 * 1024
BESIDE_FILES: Final = MIB
"""What names and fields may take."""
TOO_MUCH: Final = "Berkas-berkas ini bersama lebih dari {} MB. Kirim dahulu sebagian, lalu sisanya."
CUT: Final = "Sambungan terputus sebelum berkasnya sampai seluruhnya. Kirim lagi."
NO_FILE: Final = "Pilih dahulu berkasnya."
UNREADABLE: Final = "Kiriman ini tidak terbaca, atau berkasnya lebih dari {} sekali kirim. Kirim dalam beberapa bagian."


@asynccontextmanager
async def read_form(request: Request, *, most_bytes: int, most_files: int) -> AsyncIterator[FormData]:
    """The form, while the block runs; its files lie on the disk. Raises RefusedError where it is larger than told, or
    as soon as it gets so.

    Where the line was cut nobody reads the sentence.
    """
    too_much = RefusedError(TOO_MUCH.format(most_bytes // MIB))
    announced = request.headers.get("content-length", "0")
    if not announced.isdigit() or int(announced) > most_bytes + BESIDE_FILES:
        raise too_much
    came = 0

    async def receive() -> Message:
        nonlocal came
        message = await request.receive()
        came += len(message.get("body", b""))
        if came > most_bytes + BESIDE_FILES:
            raise too_much
        return message

    try:
        form = await Request(request.scope, receive).form(max_files=most_files, max_fields=20)
    except ClientDisconnect as error:
        raise RefusedError(CUT) from error
    except MultiPartException as error:
        raise RefusedError(UNREADABLE.format(most_files)) from error
    try:
        yield form
    finally:
        await form.close()


async def file_in(form: FormData) -> tuple[str, bytes]:
    """Name and content of the form's one file; raises RefusedError where none was picked."""
    file = form.get("berkas")
    if not isinstance(file, UploadFile) or not file.filename:
        raise RefusedError(NO_FILE)
    return file.filename, await file.read()
