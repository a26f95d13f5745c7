"""Paper as it is painted: every number on it, no empty boxes, one page, and nothing about anybody inside."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import IndirectObject
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pss_desktop.domain.safety_plan import SafetyPlan
from pss_desktop.reports.document import Document, Paper, Passage, Title
from pss_desktop.ui.printing import Sheets, pdf_of, print_on
from pss_desktop.ui.theme.theme import Theme
from tests.builders_plans import COPING, HELPER, SERVICE, SIGNS, a_safety_plan
from tests.ui.papers import SCRIPTS, a_plan_in, both_sheets, is_cut, missing_glyphs, pages_of
from tests.unit.reports.words import WORDS


@pytest.fixture(autouse=True)
def fonts(look: Theme) -> None:
    """The fonts of every script, as they are there once the first window was painted."""
    look.load_other_fonts()


def a_long_plan(lines: int) -> SafetyPlan:
    """A plan of somebody who knows many signs and many people."""
    entries = [{**SIGNS, "id": f"s{n}", "words": f"Sign {n} that it begins"} for n in range(lines)]
    entries += [
        {**HELPER, "id": f"h{n}", "name": f"Helper {n}", "phone": f"555 0{n:03}"} for n in range(lines)
    ]
    return a_safety_plan(*entries, COPING, SERVICE)


def painted(sheets: Sheets, page: int = 0) -> QImage:
    image = QImage(sheets.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    sheets.paint(painter, page)
    painter.end()
    return image


@pytest.mark.parametrize("language", WORDS.languages)
@pytest.mark.parametrize("script", SCRIPTS)
def test_every_phone_number_can_be_read_on_page_and_card(language: str, script: str) -> None:
    plan = a_plan_in(script)
    page, card = both_sheets(plan, WORDS.of(language))

    read = pages_of(pdf_of([Sheets(page), Sheets(card)]))

    assert plan.phones == ("555 0142", "555 0100", "555 0199")
    assert len(read) == 2
    for words in read:
        assert [phone for phone in plan.phones if phone not in words] == []


@pytest.mark.parametrize("script", SCRIPTS)
def test_no_letter_of_any_script_is_an_empty_box(script: str) -> None:
    for document in both_sheets(a_plan_in(script)):
        sheets = Sheets(document)

        assert SCRIPTS[script][0] in sheets.words
        assert missing_glyphs(sheets.text) == []


def test_a_letter_that_no_font_has_would_be_found() -> None:
    (page, _) = both_sheets(a_safety_plan({**COPING, "words": "Tea \ue123"}))

    assert missing_glyphs(Sheets(page).text) == ["Tea \ue123"]


@pytest.mark.parametrize("language", WORDS.languages)
def test_a_sheet_is_black_on_white_with_every_word_inside(language: str) -> None:
    for document in both_sheets(a_safety_plan(), WORDS.of(language)):
        sheets = Sheets(document)
        image = painted(sheets)

        assert not is_cut(sheets.text)
        assert image.pixelColor(2, 2) == Qt.GlobalColor.white
        dots = ((x, y) for x in range(0, image.width(), 3) for y in range(0, 300, 3))
        assert all(image.pixelColor(x, y).saturation() == 0 for x, y in dots)


def test_letters_shrink_before_a_second_page_begins() -> None:
    page, card = both_sheets(a_long_plan(10))

    assert Sheets(page).count == 1
    assert Sheets(replace(page, one_page=False)).count == 2
    assert Sheets(card).count >= 1


def test_a_plan_that_fits_on_no_page_goes_on_and_loses_nothing() -> None:
    plan = a_long_plan(45)
    sheets = [Sheets(document) for document in both_sheets(plan)]

    read = pages_of(pdf_of(sheets))

    assert sheets[0].count > 1
    assert sheets[1].count > 1
    assert len(read) == sheets[0].count + sheets[1].count
    whole = " ".join(read)
    assert [phone for phone in plan.phones if whole.count(phone) < 2] == []
    assert "Sign 44 that it begins" in whole
    assert f"1 / {sheets[0].count}" in read[0]


def test_a_word_without_a_space_breaks_and_is_not_cut() -> None:
    endless = "sorrel" * 60
    page, card = both_sheets(a_safety_plan({**COPING, "words": endless}))

    for document in (page, card):
        sheets = Sheets(document)
        assert not is_cut(sheets.text)
        assert endless in sheets.words.replace("\n", "")


def test_a_pdf_says_nothing_about_anybody() -> None:
    pdf = pdf_of([Sheets(document) for document in both_sheets(a_safety_plan())])

    reader = PdfReader(BytesIO(pdf))

    told = {str(value) for key, value in (reader.metadata or {}).items() if not key.endswith("Date")}
    assert told <= {"", "/False"} | {word for word in told if word.startswith("Qt ")}
    assert b"My safety plan" not in pdf
    assert reader.attachments == {}
    assert not isinstance(reader.trailer.get("/Names"), IndirectObject)


def test_page_and_card_have_their_own_sizes_in_one_pdf() -> None:
    reader = PdfReader(BytesIO(pdf_of([Sheets(one) for one in both_sheets(a_safety_plan())])))

    sizes = [(round(float(page.mediabox.width)), round(float(page.mediabox.height))) for page in reader.pages]
    assert sizes == [(595, 842), (420, 298)]


def test_a_printer_gets_the_same_words_and_a_name_that_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    sheets = [Sheets(document) for document in both_sheets(a_safety_plan())]

    print_on(printer, sheets)

    assert printer.docName() == "pss desktop"
    assert pages_of(path.read_bytes()) == pages_of(pdf_of(sheets))


def test_a_printer_without_small_sheets_gets_the_card_on_a_large_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    monkeypatch.setattr(QPrinterInfo, "supportedPageSizes", lambda _: [a4])
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))

    assert print_on(printer, [Sheets(document) for document in both_sheets(a_safety_plan())])

    pages = PdfReader(path).pages
    assert [round(float(page.mediabox.height)) for page in pages] == [842, 842]
    assert "555 0199" in pages_of(path.read_bytes())[1]


def test_a_printer_that_has_them_gets_small_sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = [QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.A6)]
    monkeypatch.setattr(QPrinterInfo, "supportedPageSizes", lambda _: sizes)
    path = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))

    print_on(printer, [Sheets(document) for document in both_sheets(a_safety_plan())])

    assert round(float(PdfReader(path).pages[1].mediabox.height)) == 298


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told_apart(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "nowhere" / "printed.pdf"))

    assert not print_on(printer, [Sheets(both_sheets(a_safety_plan())[0])])


def test_running_words_go_on_as_many_pages_as_they_need() -> None:
    text = "\n".join(f"Line {number} of a long note" for number in range(120))
    document = Document(
        "en", WORDS.of("en").direction, Paper.A4, (Title("Session note"), Passage("What happened", text))
    )

    sheets = Sheets(document)
    read = pages_of(pdf_of([sheets]))

    assert sheets.count == len(read) == 4
    assert all(f"Line {number} of" in " ".join(read) for number in range(120))


def test_a_mirrored_sheet_has_its_numbers_at_the_other_side() -> None:
    def ink_in_first_third(language: str) -> int:
        image = painted(Sheets(both_sheets(a_safety_plan(), WORDS.of(language))[0]))
        third = image.width() // 3
        return sum(
            image.pixelColor(x, y).lightness() < 100 for x in range(third) for y in range(image.height())
        )

    assert ink_in_first_third("en") > 2 * ink_in_first_third("ar")
