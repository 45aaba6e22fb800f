"""The product's own pieces: a frame that an earlier process drew, a body that grows, rows as they are written."""

import hashlib

from benchmarks.comparison import Method
from benchmarks.docx.material import COLUMNS, HEIGHT, WIDTH, Material
from benchmarks.docx.prepared import prepared
from rbworkflow.intake.evidence.endings import PNG
from rbworkflow.report.content.photo import Photo
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.pictures import drawing, picture, with_pictures
from rbworkflow.report.word.tables import TableColumn

SECTIONS = (Section(numbers="decimal", starts_at=1),)


def run(asked: tuple[Material, ReportLayout]) -> bytes:
    material, layout = asked
    body, pictures = Body(layout.portrait_mm), []
    made = frame(layout, SECTIONS)
    for heading, texts in material.chapters:
        body.heading(1, heading)
        for text in texts:
            body.text(text)
    for number, content in enumerate(material.pictures, 1):
        digest = hashlib.sha256(content).hexdigest()
        photo = Photo(f"gambar {number}", digest, PNG, len(content), WIDTH, HEIGHT)
        pictures.append(picture(photo, content))
        body.add(wordml.styled(drawing(pictures[-1], photo, number, (160, 90)), "Tengah"))
    body.table([TableColumn(title, 1) for title in COLUMNS], material.rows)
    return assemble(with_pictures(made, pictures), Words("", "Laporan", "Laporan"), body.parts)


METHOD = Method(prepare=lambda material: (material, ReportLayout(frames=prepared("frames"))), run=run)
