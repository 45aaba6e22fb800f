"""Which columns of which rows the chain answers for: an event that writes them carries their digests.

What a program does by the way (leases, tries, runs, failures to come in) is not among them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from sqlalchemy import Column, Table

from rbworkflow.store.schema import (
    account,
    acting_assignment,
    assessment_answer,
    assessment_item,
    assessment_version,
    decision,
    evaluated_item,
    evaluation,
    evaluation_row,
    evidence,
    finding,
    indicator,
    member_package,
    outbox,
    plan_version,
    printed,
    received_file,
    recommendation_progress,
    request,
    revision,
    revision_submission,
    settings_change,
    signed_copy,
    submission,
    submission_row,
)


@dataclass(frozen=True)
class PinnedPart:
    """Rows that belong to one row: together they have one digest. A column that is added later is another part's."""

    table: Table
    owner: str
    """The column that names the row they belong to."""
    columns: tuple[str, ...]
    words: str


@dataclass(frozen=True, kw_only=True)
class Pinned:
    """One table."""

    table: Table
    key: str
    """The column that names a row within its office."""
    noun: str
    called: str
    """How people are told which row it is; its columns stand in braces."""
    columns: Mapping[str, str]
    """What the chain answers for, with the words for it; the first is written when the row is made, and never again."""
    parts: Mapping[str, PinnedPart] = field(default_factory=dict)

    @cached_property
    def key_column(self) -> Column[object]:
        return self.table.c[self.key]

    @cached_property
    def made_with(self) -> str:
        """The column that an event says only of a row that it makes."""
        return next(iter(self.columns))

    @cached_property
    def words(self) -> dict[str, str]:
        """Every column and part with the words for it."""
        return {**self.columns, **{name: part.words for name, part in self.parts.items()}}


_DIGESTS: Final = {"content_sha256": "sidik isi", "draft_sha256": "sidik draf"}
_COMMON_CODE: Final = ("code", "common_code")
_INDICATOR_COLUMNS: Final = tuple(
    each.name for each in indicator.c if each.name not in {"plan_version_id", "common_code"}
)
_ITEM_COLUMNS: Final = tuple(each.name for each in assessment_item.c if each.name != "assessment_version_id")
_FIGURES: Final = ("indicator_code", "quarter", "actual", "actual_text")
_WORDS: Final = (
    *("indicator_code", "quarter", "sheet", "cell", "narrative", "obstacle", "solution", "follow_up", "follow_up_pic"),
    *("follow_up_due", "explanation", "is_explanation_old", "evidence_text", "follow_up_evidence"),
)
_EVIDENCE: Final = (
    *("id", "indicator_code", "purpose", "kind", "mode", "name", "sha256", "size", "media_type", "page_count"),
    *("width", "height"),
)
_FINDING: Final = (
    *("rule", "indicator_code", "quarter", "severity", "message", "sheet", "cell", "explanation", "for_officer"),
    "for_report",
)
_ANSWER: Final = (
    *("item_code", "said", "choice", "percent", "numerator", "denominator", "fault", "reason", "evidence_text"),
    *("sheet", "cells"),
)
_PROGRESS: Final = (
    *("recommendation_code", "status", "status_text", "done", "reason", "evidence_text", "sheet", "cells"),
)

_EVALUATION_ROW: Final = (
    *("code", "position", "area", "condition", "criterion", "consequence", "text", "unit_code", "due_on"),
)
_EVALUATED: Final = (*("item_code", "position", "question", "own_answer", "own_value", "answer", "value", "note"),)

_TABLES: Final = (
    Pinned(
        table=plan_version,
        key="id",
        noun="Rencana aksi",
        called="Rencana aksi {year} versi {number}",
        columns={
            "year": "tahun",
            "number": "nomor versi",
            "status": "keadaan",
            **_DIGESTS,
            "workbook_sha256": "sidik buku kerja",
            "reason": "alasan",
            "note": "catatan",
            "imported_at": "waktu impor",
            "frozen_at": "waktu berlaku",
            "document_sha256": "sidik dokumen",
            "draft_parts_sha256": "sidik bagian draf",
        },
        parts={
            "indicators": PinnedPart(indicator, "plan_version_id", _INDICATOR_COLUMNS, "indikator atau target"),
            "common_codes": PinnedPart(indicator, "plan_version_id", _COMMON_CODE, "kode bersama"),
        },
    ),
    Pinned(
        table=assessment_version,
        key="id",
        noun="LKE",
        called="LKE {year} versi {number}",
        columns={
            "year": "tahun",
            "number": "nomor versi",
            "content_sha256": "sidik isi",
            "workbook_sha256": "sidik buku kerja",
            "workbook_name": "nama berkas",
            "layout": "susunan",
            "imported_at": "waktu impor",
        },
        parts={
            "items": PinnedPart(assessment_item, "assessment_version_id", _ITEM_COLUMNS, "butir, bobot, atau nilai")
        },
    ),
    Pinned(
        table=submission,
        key="id",
        noun="Isian",
        called="Isian {unit_code} {period_code} (nomor {id})",
        columns={
            "period_code": "periode",
            "unit_code": "subbagian",
            "plan_version_id": "rencana aksi",
            "content_sha256": "sidik isi",
            "workbook_sha256": "sidik buku kerja",
            "workbook_name": "nama berkas",
            "answered_sha256": "sidik berkas jawaban",
            "received_at": "waktu diterima",
            "read_at": "waktu dibaca",
            "is_late": "tanda terlambat",
            "is_after_compilation": "tanda sesudah penyusunan",
            "status": "keadaan",
            "note": "catatan",
            "submitter": "pengirim",
            "assessment_version_id": "LKE",
        },
        parts={
            "figures": PinnedPart(submission_row, "submission_id", _FIGURES, "angka realisasi"),
            "words": PinnedPart(submission_row, "submission_id", _WORDS, "uraian"),
            "evidence": PinnedPart(evidence, "submission_id", _EVIDENCE, "daftar data dukung"),
            "findings": PinnedPart(finding, "submission_id", _FINDING, "hal yang perlu dilengkapi"),
            "answers": PinnedPart(assessment_answer, "submission_id", _ANSWER, "jawaban LKE"),
            "progress": PinnedPart(recommendation_progress, "submission_id", _PROGRESS, "tindak lanjut rekomendasi"),
        },
    ),
    Pinned(
        table=received_file,
        key="id",
        noun="Berkas kiriman",
        called="Berkas kiriman '{name}' dari {unit_code} (nomor {id})",
        columns={
            "unit_code": "subbagian",
            "claim": "kiriman",
            "name": "nama",
            "sha256": "sidik",
            "outcome": "hasil",
            "submission_id": "isian",
        },
    ),
    Pinned(
        table=revision,
        key="id",
        noun="Laporan",
        called="Laporan {period_code} revisi {number} (nomor {id})",
        columns={
            "period_code": "periode",
            "amendment": "nomor perubahan",
            "number": "nomor revisi",
            "status": "keadaan",
            "plan_version_id": "rencana aksi",
            "content": "isi",
            **_DIGESTS,
            "config_sha256": "sidik pengaturan",
            "compiled_at": "waktu penyusunan",
            "letter_number": "nomor surat",
            "dated_on": "tanggal surat",
            "signers": "penanda tangan",
            "document_sha256": "sidik dokumen",
            "draft_parts_sha256": "sidik bagian draf",
            "data_sha256": "sidik data",
            "note": "catatan",
        },
        parts={"submissions": PinnedPart(revision_submission, "revision_id", ("submission_id",), "daftar isian")},
    ),
    Pinned(
        table=signed_copy,
        key="id",
        noun="Salinan bertanda tangan",
        called="Salinan bertanda tangan '{name}' (nomor {id})",
        columns={
            "document_sha256": "sidik dokumen",
            "revision_id": "laporan",
            "sha256": "sidik",
            "name": "nama",
            "status": "keadaan",
            "verdict": "hasil pemeriksaan",
            "page_count": "banyak halaman",
            "signatures": "tanda tangan elektronik",
            "told": "uraian hasil",
            "reason": "alasan",
        },
    ),
    Pinned(
        table=evaluation,
        key="id",
        noun="Evaluasi",
        called="Evaluasi {unit_code} {period_code} (nomor {id})",
        columns={
            "unit_code": "kantor",
            "period_code": "periode",
            "amendment": "nomor perubahan",
            "package_id": "paket yang dievaluasi",
            "status": "keadaan",
            "workbook_sha256": "sidik buku kerja",
            "workbook_name": "nama berkas",
            **_DIGESTS,
            "read_at": "waktu dibaca",
            "letter_number": "nomor surat",
            "letter_on": "tanggal surat",
            "letter_sha256": "sidik surat",
            "recommendations_sha256": "sidik buku kerja rekomendasi",
            "note": "catatan",
        },
        parts={
            "rows": PinnedPart(evaluation_row, "evaluation_id", _EVALUATION_ROW, "rekomendasi"),
            "items": PinnedPart(evaluated_item, "evaluation_id", _EVALUATED, "nilai evaluator"),
        },
    ),
    Pinned(
        table=member_package,
        key="id",
        noun="Paket laporan",
        called="Paket laporan {unit_code} {period_code} (nomor {id})",
        columns={
            "unit_code": "kantor",
            "period_code": "periode",
            "amendment": "nomor perubahan",
            "revision": "nomor revisi",
            "kind": "jenis",
            "status": "keadaan",
            "letter_number": "nomor surat",
            "received_at": "waktu diterima",
            "is_late": "tanda terlambat",
            "files": "daftar berkas",
            "data_sha256": "sidik data",
            "facts": "angka",
            "anchor": "jangkar audit",
            **_DIGESTS,
            "receipt_number": "nomor tanda terima",
            "receipt_on": "tanggal tanda terima",
            "note": "catatan",
            "points": "yang ditunjuk",
        },
    ),
    Pinned(
        table=request,
        key="id",
        noun="Permintaan keputusan",
        called="Permintaan keputusan {stage} atas {subject_title} (nomor {id})",
        columns={
            "subject_kind": "jenis dokumen",
            "subject_id": "dokumen",
            "subject_title": "judul",
            "stage": "tahap",
            "round": "putaran",
            "officer": "pejabat",
            **_DIGESTS,
            "status": "keadaan",
            "requested_at": "waktu diminta",
            "due_on": "batas waktu",
        },
    ),
    Pinned(
        table=decision,
        key="request_id",
        noun="Keputusan atas permintaan",
        called="Keputusan {stage} atas permintaan nomor {request_id}",
        columns={
            "subject_kind": "jenis dokumen",
            "subject_id": "dokumen",
            "stage": "tahap",
            "decision": "pilihan",
            "note": "catatan",
            "officer": "pejabat",
            **_DIGESTS,
            "decided_at": "waktu",
            "came_in": "cara masuk",
            "withdrawn_at": "waktu ditarik",
            "items": "yang ditunjuk",
        },
    ),
    Pinned(
        table=acting_assignment,
        key="id",
        noun="Penunjukan",
        called="Penunjukan {kind}. {role} (nomor {id})",
        columns={
            "role": "jabatan",
            "kind": "jenis",
            "official": "nama atau alamat",
            "decree": "nomor surat",
            "starts_on": "tanggal mulai",
            "ends_on": "tanggal berakhir",
            "status": "keadaan",
            "in_force_on": "tanggal berlaku",
        },
    ),
    Pinned(
        table=settings_change,
        key="id",
        noun="Perubahan pengaturan",
        called="Perubahan pengaturan (nomor {id})",
        columns={"edits": "isi perubahan", "appointment_id": "yang ditunggu", "status": "keadaan"},
    ),
    Pinned(
        table=account,
        key="id",
        noun="Akun",
        called="Akun {name} (nomor {id})",
        columns={
            "role": "peran",
            "address": "alamat",
            "name": "nama",
            "password_hash": "kata sandi",
            "app_key": "aplikasi autentikator",
            "ended_at": "tanda berakhir",
        },
    ),
    Pinned(
        table=outbox,
        key="id",
        noun="Surel",
        called="Surel nomor {id} ({subject})",
        columns={
            "key": "keperluan",
            "kind": "jenis",
            "status": "keadaan",
            "recipient": "penerima",
            "copies": "tembusan",
            "follows_id": "surel sebelumnya",
            "answers": "surel yang dijawab",
            "subject": "perihal",
            "text_body": "isi",
            "html_body": "isi HTML",
            "attachments": "lampiran",
            "request_id": "permintaan",
            "revision_id": "laporan",
            "message_id": "tanda surel",
            "message_sha256": "sidik surel yang diserahkan",
            "sent_at": "waktu kirim",
        },
    ),
    Pinned(
        table=printed,
        key="source_sha256",
        noun="PDF dari dokumen",
        called="PDF dari dokumen {source_sha256}",
        columns={"pdf_sha256": "sidik PDF"},
    ),
)
PINNED: Final[Mapping[str, Pinned]] = {each.table.name: each for each in _TABLES}
