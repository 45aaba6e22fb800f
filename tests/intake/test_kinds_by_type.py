import pytest

from rbworkflow.intake.evidence.kinds_by_type import with_kinds_by_type
from rbworkflow.intake.evidence.matching import FOLLOW_UP, RESULT, Evidence
from rbworkflow.office.evidence import EvidenceKind
from tests.intake.intake_builders import indicator

JPEG = "image/jpeg"
KINDS = (
    EvidenceKind(code="layar", label="Tangkapan layar", words=("screenshot",)),
    EvidenceKind(code="foto", label="Foto", words=("foto",), media_types=(JPEG,)),
    EvidenceKind(code="materi", label="Materi", words=("materi",)),
)
MEETING = indicator("A1-01", required_evidence=("foto", "materi"))
LETTER = indicator("A1-02", required_evidence=("materi",))


def kind_of(code="A1-01", kind="", media_type=JPEG, name="IMG_2041.jpg", purpose=RESULT, mode="file"):
    piece = Evidence(indicator_code=code, kind=kind, mode=mode, name=name, media_type=media_type, purpose=purpose)
    (found,) = with_kinds_by_type([piece], [MEETING, LETTER], KINDS)
    return found.kind


def test_a_picture_is_a_photo_where_one_is_asked_for_whatever_its_name():
    assert kind_of() == "foto"


def test_a_picture_whose_name_tells_another_kind_stays_that():
    assert kind_of(kind="materi") == "materi"


def test_a_picture_is_nothing_by_itself_where_no_photo_is_asked_for():
    assert kind_of(code="A1-02") == ""
    assert kind_of(code="") == ""


@pytest.mark.parametrize("media_type", ["image/heic", "image/webp", "image/png"])
def test_whoever_takes_a_jpg_for_a_photo_takes_every_picture(media_type):
    assert kind_of(media_type=media_type) == "foto"


def test_a_document_is_what_alone_is_asked_for_there_whatever_its_name():
    assert kind_of(code="A1-02", media_type="application/pdf", name="Scan0001.pdf") == "materi"


def test_a_document_is_nothing_by_itself_where_several_kinds_are_asked_for_or_it_proves_a_follow_up():
    assert kind_of(media_type="application/pdf", name="Scan0001.pdf") == ""
    assert kind_of(code="A1-02", media_type="application/pdf", name="Scan0001.pdf", purpose=FOLLOW_UP) == ""


def test_a_link_is_what_alone_is_asked_for_there_and_words_are_not():
    link = {"media_type": "", "name": "https://drive.example/file/d/1"}
    assert kind_of(code="A1-02", mode="link", **link) == "materi"
    assert kind_of(code="A1-02", mode="link", kind="foto", **link) == "foto"
    assert kind_of(mode="link", **link) == "", "one of two"
    assert kind_of(code="A1-02", mode="text", media_type="", name="ada di map 3") == ""


def test_another_type_of_file_is_no_photo():
    assert kind_of(media_type="application/pdf") == ""
