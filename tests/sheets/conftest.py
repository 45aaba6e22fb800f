from collections.abc import Callable

import pytest

from tests.programs.office_suite import Convert


@pytest.fixture(scope="session")
def saved_by_libreoffice(soffice: Convert, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """What LibreOffice makes of a workbook when it opens and saves it."""

    def save(content: bytes, flavour: str = "Calc MS Excel 2007 XML") -> bytes:
        folder = tmp_path_factory.mktemp("saved")
        source = folder / "book.xlsx"
        source.write_bytes(content)
        soffice(f"xlsx:{flavour}", folder / "out", source)
        return (folder / "out" / "book.xlsx").read_bytes()

    return save
