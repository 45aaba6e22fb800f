"""The sample office's layout and one compiled content of it, built once."""

import pytest

from rbworkflow.office import Office
from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout, load_layout
from tests.report.report_builders import SAMPLES, annual_content, content


@pytest.fixture(scope="session")
def layout() -> ReportLayout:
    return load_layout(SAMPLES.parents[1] / "config" / "report.toml")


@pytest.fixture(scope="session")
def semester(office: Office) -> Content:
    return content(office)


@pytest.fixture(scope="session")
def annual(office: Office) -> Content:
    return annual_content(office)
