"""Pengaturan kantor: what an office may change of its config/ without an editor, as a workbook out and in."""
