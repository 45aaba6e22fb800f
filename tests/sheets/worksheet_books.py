"""A workbook as a province sends it out to be filled in: lists, merged cells, formulas, colours, pictures, a chart."""

import io
from datetime import datetime

import xlsxwriter
from PIL import Image

SHEET = "LKE"
LISTS = "Pilihan"
PARTS = {SHEET: "xl/worksheets/sheet1.xml", "Rekap": "xl/worksheets/sheet2.xml", LISTS: "xl/worksheets/sheet3.xml"}


def province_book(choices=("Ya", "Tidak")):
    """Answers stand in column D from row 4 on, reasons in E; row 20 and what is below it were never touched."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer)
    book.set_properties({"created": datetime(2026, 1, 2)})  # noqa: DTZ001 - spreadsheets know no zones
    look = book.add_format({"border": 1, "bg_color": "#FFF2CC", "locked": False})
    percent = book.add_format({"num_format": "0%", "border": 1, "locked": False})
    sheet = book.add_worksheet(SHEET)
    recap = book.add_worksheet("Rekap")
    lists = book.add_worksheet(LISTS)
    lists.write_column("A1", ["Ya", "Tidak"])
    lists.write_column("B1", ["A", "B", "C", "D", "E"])
    lists.write_column("C1", [0, 0.5, 1])
    lists.hide()
    book.define_name("Jawaban_Huruf", f"={LISTS}!$B$1:$B$5")
    sheet.set_column("E:E", 40, look)
    sheet.set_column("G:G", 12, percent)
    sheet.merge_range("A1:F1", "Lembar Kerja Evaluasi", look)
    sheet.write_row("A3", ["Kode", "Pertanyaan", "Bobot", "Jawaban", "Penjelasan", "Nilai"])
    for row in range(4, 12):
        sheet.write_row(row - 1, 0, [f"A1-{row:02d}", "Apakah Tim RB sudah dibentuk?", 2])
        sheet.write_blank(row - 1, 3, None, percent if row == 7 else look)
        sheet.write_blank(row - 1, 4, None, look)
        sheet.write_formula(row - 1, 5, f'=IF(D{row}="Ya",C{row},0)', None, 0)
    sheet.write("D11", "lama", look)
    sheet.merge_range("D12:D13", "", look)
    sheet.write_array_formula("H4:H6", "{=C4:C6*2}", None, 4)
    sheet.write_formula("F15", "=SUM(F4:F11)", None, 0)
    sheet.data_validation("D4:D5", {"validate": "list", "source": list(choices)})
    sheet.data_validation("D6", {"validate": "list", "source": "=Jawaban_Huruf"})
    sheet.data_validation("D8", {"validate": "list", "source": f"={LISTS}!$A$1:$A$2"})
    sheet.data_validation("D9", {"validate": "list", "source": f"={LISTS}!$C$1:$C$3"})
    sheet.data_validation("D10", {"validate": "list", "source": "=INDIRECT(B10)"})
    sheet.conditional_format("C4:C11", {"type": "data_bar", "data_bar_2010": True})
    sheet.add_sparkline("G4", {"range": f"{SHEET}!C4:C11"})
    sheet.insert_textbox("J2", "Petunjuk pengisian")
    picture = io.BytesIO()
    Image.new("RGB", (40, 20), "navy").save(picture, "PNG")
    sheet.insert_image("J8", "lambang.png", {"image_data": picture})
    sheet.write_comment("D4", "Pilih Ya atau Tidak")
    sheet.protect("rahasia")
    recap.write_formula("B2", f"={SHEET}!F15/8*100", None, 0)
    recap.write_formula("B3", '=IF(B2>10,"Baik","Kurang")', None, "Kurang")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": f"={SHEET}!$F$4:$F$11"})
    recap.insert_chart("D2", chart)
    book.close()
    return buffer.getvalue()
