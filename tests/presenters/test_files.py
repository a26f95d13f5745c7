"""The files of a client: the list, the form whose file is sealed at once, and looking at one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.attachment import Media, StoredFile
from pss_desktop.domain.errors import PassphraseNeededError, PssError, StaleDraftError
from pss_desktop.domain.file_errors import FileDamagedError, FileRefusedError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.presenters.files.file_attach import AttachFilePresenter
from pss_desktop.presenters.files.file_page import FilePagePresenter, FilePageState, Sheet, Sheets
from pss_desktop.presenters.files.files_tab import FilesState, FilesTabPresenter
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.files.files import FILE, FileRow, FileState
from pss_desktop.services.paging import Page
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.attached.blobs import piece_files
from tests.pictures import a_png
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client


@dataclass
class TabShown:
    state: FilesState | None = None
    more: list[FileRow] = field(default_factory=list)
    selected: str = ""
    problem: PssError | None = None

    def show_files(self, state: FilesState) -> None:
        self.state = state

    def show_more_files(self, page: Page[FileRow]) -> None:
        self.more += page.rows

    def show_problem(self, problem: PssError) -> None:
        self.problem = problem

    def select_file(self, file: str) -> None:
        self.selected = file

    def waits(self) -> bool:
        assert self.state is not None
        return self.state.waiting is not None

    @property
    def titles(self) -> list[str]:
        assert self.state is not None
        return [row.title for row in self.state.files.rows]


@dataclass
class AttachShown(Writing):
    path: Path | None = None
    refusal: PssError | None = None
    detail: ClientDetail | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    chosen: StoredFile | None = None
    busy: list[bool] = field(default_factory=list)

    def show_client(self, detail: ClientDetail) -> None:
        self.detail = detail

    def show_values(self, values: Mapping[str, object]) -> None:
        self.values = dict(values)

    def show_chosen(self, stored: StoredFile | None) -> None:
        self.chosen = stored

    def show_busy(self, *, busy: bool) -> None:
        self.busy.append(busy)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        if self.path is not None:
            chosen(self.path)

    def has_file(self) -> bool:
        return self.chosen is not None

    def says(self) -> type[PssError] | None:
        return None if self.problem is None else type(self.problem)

    def check_decodes(self, media: Media, content: bytes) -> None:
        if self.refusal is not None:
            raise self.refusal


class Paper:
    """An opened file of three pages, whose image is the words of what was asked."""

    count = 3

    def __init__(self) -> None:
        self.closed = 0

    def draw(self, page: int, width: int) -> object:
        return f"page {page}, {width} wide"

    def words(self, page: int) -> str:
        return f"words of {page}"

    def close(self) -> None:
        self.closed += 1


@dataclass
class PageShown(Writing):
    paper: Paper = field(default_factory=Paper)
    refusal: PssError | None = None
    state: FilePageState | None = None
    sheet: Sheet | None = None
    adding: str | None = None
    width: int = 1000

    def show_file(self, state: FilePageState) -> None:
        self.state = state

    def show_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def show_adding(self, reason: str) -> None:
        self.adding = reason

    def hide_adding(self) -> None:
        self.adding = None

    def room(self) -> int:
        return self.width

    def open_sheets(self, media: Media, content: bytes) -> Sheets:
        if self.refusal is not None:
            raise self.refusal
        return self.paper


@dataclass
class Desk:
    """A client's file page by page."""

    workspace: Workspace
    picture: Path

    def __post_init__(self) -> None:
        self.client: ClientId = add_client(self.workspace)
        self.workspace.signing.confirm(PASSPHRASE)

    def form(self, record: str = "") -> tuple[AttachFilePresenter, AttachShown, StillDesk]:
        still, shown = StillDesk(self.workspace), AttachShown(path=self.picture)
        presenter = AttachFilePresenter(still.desk, Place("attach_file", to_hex(self.client), record))
        presenter.attach(shown)
        return presenter, shown, still

    def attach(self, title: str = "Drawing", record: str = "") -> RecordId:
        presenter, _, still = self.form(record)
        presenter.choose()
        presenter.set_field("title", title)
        presenter.set_field("sort", "drawing")
        presenter.sign()
        presenter.close()
        assert still.shell.places[-1].screen == "files"
        return RecordId(bytes.fromhex(still.shell.places[-1].record))

    def tab(self, record: str = "") -> tuple[FilesTabPresenter, TabShown, StillDesk]:
        still, shown = StillDesk(self.workspace), TabShown()
        presenter = FilesTabPresenter(still.desk, Place("files", to_hex(self.client), record))
        presenter.attach(shown)
        return presenter, shown, still

    def page(
        self, file: RecordId, shown: PageShown | None = None, *, at: tuple[str, int] = ("", 0)
    ) -> tuple[FilePagePresenter, PageShown, StillDesk]:
        still, view = StillDesk(self.workspace), shown or PageShown()
        place = Place("file", to_hex(self.client), to_hex(file), *at)
        presenter = FilePagePresenter(still.desk, place)
        presenter.attach(view)
        return presenter, view, still


@pytest.fixture
def desk(workspace: Workspace, tmp_path: Path) -> Desk:
    picture = tmp_path / "drawing.png"
    picture.write_bytes(a_png())
    return Desk(workspace, picture)


# The form


def test_what_was_chosen_is_sealed_at_once_and_named_by_the_draft(desk: Desk) -> None:
    presenter, shown, _ = desk.form()
    assert not shown.has_file()
    presenter.choose()
    assert shown.has_file()
    assert shown.chosen is not None
    assert shown.busy == [True, False]
    draft = desk.workspace.drafts.open(FILE, desk.client)
    assert draft is not None
    assert draft.content["stored"] == shown.chosen.to_payload()
    _, again, _ = desk.form()
    assert again.chosen == shown.chosen


def test_what_it_is_says_for_a_start_whether_it_shows_who_the_client_is(desk: Desk) -> None:
    presenter, shown, _ = desk.form()
    presenter.set_field("sort", "drawing")
    assert dict(shown.values)["shows"] == "clinical"
    presenter.set_field("sort", "photo")
    assert dict(shown.values)["shows"] == "identifying"
    presenter.set_field("shows", "clinical")
    presenter.set_field("sort", "letter")
    presenter.leave(lambda: None)
    _, again, _ = desk.form()
    assert (again.values["sort"], again.values["shows"]) == ("letter", "clinical")


def test_a_form_without_a_file_or_a_title_is_not_signed(desk: Desk) -> None:
    presenter, shown, still = desk.form()
    presenter.sign()
    assert [one.field for one in shown.problems] == ["stored", "title", "sort", "shows"]
    assert still.shell.places == []


def test_a_refused_file_is_said_and_the_form_goes_on(desk: Desk) -> None:
    presenter, shown, _ = desk.form()
    shown.refusal = FileRefusedError("damaged")
    presenter.choose()
    assert shown.says() is FileRefusedError
    assert not shown.has_file()
    shown.refusal = None
    presenter.choose()
    assert shown.says() is None
    assert shown.has_file()


def test_a_file_is_attached_and_shown_in_the_list(desk: Desk) -> None:
    file = desk.attach("The fig tree")
    presenter, shown, _ = desk.tab(to_hex(file))
    assert shown.titles == ["The fig tree"]
    assert shown.selected == to_hex(file)
    assert presenter.place() == Place("files", to_hex(desk.client), to_hex(file))
    presenter.close()


def test_a_page_for_a_consent_is_known_by_it(desk: Desk) -> None:
    consent = RecordId(b"consent-of-tests")
    presenter, shown, still = desk.form(to_hex(consent))
    assert shown.values == {"sort": "consent_form", "shows": "identifying"}
    presenter.choose()
    presenter.set_field("title", "Signed page")
    presenter.sign()
    (row,) = desk.workspace.files.about(consent, desk.client)
    assert row.title == "Signed page"
    assert still.shell.places == [Place("consent", to_hex(desk.client))]


def test_a_page_begun_among_the_files_goes_to_the_consent_one_came_from(desk: Desk) -> None:
    begun, _, _ = desk.form()
    begun.choose()
    begun.set_field("title", "Signed page")
    begun.focus_lost()
    begun.close()
    consent = RecordId(b"consent-of-tests")
    presenter, shown, _ = desk.form(to_hex(consent))
    assert shown.values["title"] == "Signed page"
    presenter.set_field("sort", "consent_form")
    presenter.sign()
    (row,) = desk.workspace.files.about(consent, desk.client)
    assert row.title == "Signed page"


def test_without_the_passphrase_nothing_is_attached_and_the_form_stays(desk: Desk, clinic: Clinic) -> None:
    clinic.clock.advance(minutes=20)
    presenter, shown, _ = desk.form()
    presenter.choose()
    presenter.set_field("title", "Drawing")
    presenter.set_field("sort", "drawing")
    presenter.sign()
    assert isinstance(shown.problem, PassphraseNeededError)
    desk.workspace.signing.confirm(PASSPHRASE)
    presenter.sign()
    assert len(desk.workspace.files.page(desk.client).rows) == 1


def test_a_date_still_to_come_is_said_beside_its_field(desk: Desk) -> None:
    presenter, shown, _ = desk.form()
    presenter.choose()
    for name, value in {"title": "Drawing", "sort": "drawing", "made_on": "2099-01-01"}.items():
        presenter.set_field(name, value)
    presenter.sign()
    assert [(one.field, one.code) for one in shown.problems] == [("made_on", "in_future")]


def test_leaving_without_attaching_can_be_taken_back(desk: Desk) -> None:
    presenter, _, still = desk.form()
    presenter.choose()
    presenter.set_field("title", "On second thought")
    presenter.focus_lost()
    presenter.discard()
    assert desk.workspace.drafts.open(FILE, desk.client) is None
    (offer,) = still.shell.undos
    offer.undo()
    _, again, _ = desk.form()
    assert again.values["title"] == "On second thought"
    assert again.chosen is not None


def test_leaving_an_empty_form_offers_nothing(desk: Desk) -> None:
    presenter, _, still = desk.form()
    presenter.discard()
    assert still.shell.undos == []
    assert still.shell.places[-1].screen == "files"


def test_the_form_leads_back_and_keeps_its_place(desk: Desk) -> None:
    presenter, shown, still = desk.form()
    presenter.open_files()
    presenter.open_clients()
    assert [place.screen for place in still.shell.places] == ["files", "clients"]
    shown.at = ("note", 3)
    assert presenter.place() == Place("attach_file", to_hex(desk.client), "", "note", 3)
    presenter.set_field("note", "Abc")
    work = presenter.unsaved_work()
    assert work is not None
    work()
    back = StillDesk(desk.workspace)
    view = AttachShown()
    AttachFilePresenter(back.desk, presenter.place()).attach(view)
    assert view.at == ("note", 3)
    assert view.values["note"] == "Abc"


def test_a_form_that_was_saved_elsewhere_is_not_attached(desk: Desk) -> None:
    presenter, shown, _ = desk.form()
    presenter.choose()
    presenter.set_field("title", "Drawing")
    presenter.set_field("sort", "drawing")
    presenter.focus_lost()
    other, _, _ = desk.form()
    other.set_field("title", "Another title")
    other.focus_lost()
    presenter.set_field("note", "late")
    presenter.sign()
    assert any(isinstance(state.problem, StaleDraftError) for state in shown.saves)
    assert desk.workspace.files.page(desk.client).rows == ()


# The list


def test_a_form_that_waits_is_shown_and_gone_on_with(desk: Desk) -> None:
    presenter, shown, still = desk.tab()
    assert not shown.waits()
    form, _, _ = desk.form()
    form.choose()
    assert shown.waits()
    presenter.attach_file()
    assert still.shell.places[-1] == Place("attach_file", to_hex(desk.client))


def test_older_files_come_page_by_page(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pss_desktop.presenters.files.files_tab.PAGE", 1)
    for title in ("First", "Second"):
        desk.attach(title)
    presenter, shown, still = desk.tab()
    presenter.more()
    presenter.more()
    assert [*shown.titles, *(row.title for row in shown.more)] == ["Second", "First"]
    presenter.open(shown.more[0].id)
    assert still.shell.places[-1] == Place("file", to_hex(desk.client), to_hex(shown.more[0].id))


# Looking at one


def test_pages_are_turned_and_enlarged_within_their_bounds(desk: Desk) -> None:
    presenter, shown, _ = desk.page(desk.attach())
    assert shown.sheet == Sheet("page 0, 1000 wide", 0, 3, 100, "words of 0")
    presenter.turn(1)
    presenter.enlarge(1)
    assert shown.sheet == Sheet("page 1, 1500 wide", 1, 3, 150, "words of 1")
    presenter.turn(9)
    presenter.enlarge(9)
    assert shown.sheet == Sheet("page 2, 4000 wide", 2, 3, 400, "words of 2")
    presenter.turn(1)
    presenter.enlarge(1)
    presenter.turn(-9)
    presenter.enlarge(-9)
    assert shown.sheet == Sheet("page 0, 500 wide", 0, 3, 50, "words of 0")
    shown.width = 800
    presenter.fit()
    presenter.room_changed()
    assert shown.sheet == Sheet("page 0, 800 wide", 0, 3, 100, "words of 0")


def test_the_page_that_was_read_comes_back(desk: Desk) -> None:
    file = desk.attach()
    presenter, _, _ = desk.page(file)
    presenter.turn(2)
    place = presenter.place()
    assert (place.field, place.cursor) == ("page", 2)
    _, again, _ = desk.page(file, at=("page", 2))
    assert again.sheet is not None
    assert again.sheet.page == 2


def test_a_file_is_let_go_with_its_screen(desk: Desk) -> None:
    presenter, shown, _ = desk.page(desk.attach())
    presenter.close()
    assert shown.paper.closed == 1
    shown.sheet = None
    presenter.room_changed()
    presenter.turn(1)
    assert shown.sheet is None


def test_a_file_that_opens_after_its_screen_has_gone_is_let_go(desk: Desk) -> None:
    file, shown = desk.attach(), PageShown()

    def late(media: Media, content: bytes) -> Sheets:
        presenter.close()
        return shown.paper

    shown.open_sheets = late  # type: ignore[method-assign]
    still = StillDesk(desk.workspace)
    presenter = FilePagePresenter(still.desk, Place("file", to_hex(desk.client), to_hex(file)))
    presenter.attach(shown)
    assert shown.paper.closed >= 1


def test_a_file_that_cannot_be_shown_says_why_and_its_record_stays(desk: Desk) -> None:
    file = desk.attach()
    for piece in piece_files(desk.workspace.vault.folder.blobs):
        piece.unlink()
    presenter, shown, _ = desk.page(file)
    assert isinstance(shown.problem, FileDamagedError)
    assert shown.state is not None
    assert shown.sheet is None
    presenter.turn(1)
    presenter.room_changed()
    presenter.close()


def test_a_mark_of_error_needs_a_reason_and_stays_with_the_file(desk: Desk) -> None:
    presenter, shown, _ = desk.page(desk.attach())
    presenter.sign()
    presenter.begin_adding()
    presenter.sign()
    assert [one.code for one in shown.problems] == ["required"]
    presenter.set_reason("Another client's page")
    presenter.focus_lost()
    presenter.sign()
    assert shown.adding is None
    assert shown.state is not None
    assert shown.state.detail.state is FileState.ENTERED_IN_ERROR


def test_a_reason_that_is_being_written_comes_back_with_its_place(desk: Desk) -> None:
    file = desk.attach()
    presenter, shown, _ = desk.page(file)
    presenter.set_reason("nowhere")
    presenter.begin_adding()
    presenter.set_reason("Twice")
    shown.at = ("reason", 2)
    assert presenter.place() == Place("file", to_hex(desk.client), to_hex(file), "reason", 2)
    work = presenter.unsaved_work()
    assert work is not None
    work()
    again, view, _ = desk.page(file, at=("reason", 2))
    assert (view.adding, view.at) == ("Twice", ("reason", 2))
    again.drop_adding()
    assert view.adding is None
    _, third, _ = desk.page(file)
    assert third.adding is None


def test_a_mark_without_the_passphrase_keeps_the_words(desk: Desk, clinic: Clinic) -> None:
    presenter, shown, _ = desk.page(desk.attach())
    clinic.clock.advance(minutes=20)
    presenter.begin_adding()
    presenter.set_reason("Twice")
    presenter.sign()
    assert isinstance(shown.problem, PassphraseNeededError)
    assert shown.adding == ""


def test_what_another_screen_marks_is_shown_here_too(desk: Desk) -> None:
    file = desk.attach()
    presenter, shown, still = desk.page(file)
    desk.workspace.files.mark_in_error(file, "From elsewhere")
    assert shown.state is not None
    assert [mark.reason for mark in shown.state.detail.marks] == ["From elsewhere"]
    presenter.open_files()
    presenter.open_clients()
    presenter.leave(lambda: None)
    assert [place.screen for place in still.shell.places] == ["files", "clients"]
