"""docxtpl: a template made in Word, filled by Jinja."""

import importlib
import io
from pathlib import Path

from benchmarks.comparison import Method
from benchmarks.docx.material import Material
from benchmarks.docx.prepared import prepared

docxtpl = importlib.import_module("docxtpl")  # a peer that may be absent; no dependency of this project


def run(asked: tuple[Material, Path]) -> bytes:
    material, folder = asked
    document = docxtpl.DocxTemplate(folder / "template.docx")
    chapters = [{"heading": heading, "texts": texts} for heading, texts in material.chapters]
    pictures = [docxtpl.InlineImage(document, io.BytesIO(content)) for content in material.pictures]
    document.render({"chapters": chapters, "pictures": pictures, "rows": material.rows}, autoescape=True)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


METHOD = Method(prepare=lambda material: (material, prepared("template")), run=run)
