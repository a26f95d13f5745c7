"""Attaching a file: choose it, say what it is, sign. What was chosen is sealed in the vault at once."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from pss_desktop.domain.attachment import FILE_FIELDS, STORED, FileSort, Media, StoredFile, usual_showing
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.fields import check_fields
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.presenters.desk import Desk, Screen, SignedAct, SignedDeed, Undoable, UndoOffer
from pss_desktop.presenters.forms.writing_page import WritingPage
from pss_desktop.presenters.forms.written_form import WritingView
from pss_desktop.presenters.runner import Lane
from pss_desktop.services.clients.clients import ClientDetail
from pss_desktop.services.files.files import FILE, Shelf
from pss_desktop.services.place import Place
from pss_desktop.services.writing.drafts import Draft


class AttachFileView(WritingView, Protocol):
    """The form of a file."""

    def show_client(self, detail: ClientDetail) -> None: ...

    def show_values(self, values: Mapping[str, object]) -> None:
        """From now on answers are taken."""

    def show_chosen(self, stored: StoredFile | None) -> None: ...

    def show_busy(self, *, busy: bool) -> None:
        """While a file is read, examined and sealed."""

    def show_problem(self, problem: PssError | None) -> None: ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None: ...

    def check_decodes(self, media: Media, content: bytes) -> None:
        """Raises FileRefusedError for what nobody could see. Called away from the window's thread."""


class AttachFilePresenter(WritingPage):
    """Holds the form; the record that the file is about, if any, comes with the place."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._client = ClientId(from_hex(start.client))
        super().__init__(desk, start, FILE, self._client)
        self._name = ""
        self._shows_chosen = False
        self._taking_in = False
        self._view: AttachFileView

    def attach(self, view: AttachFileView) -> None:
        self._view = view

        def work() -> tuple[ClientDetail, Draft | None]:
            return self._desk.workspace.clients.get(self._client), self._form.open_work()

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def place(self) -> Place:
        field, position = self._view.caret()
        return Place(Screen.ATTACH_FILE, to_hex(self._client), self._start.record, field, position)

    def open_files(self) -> None:
        self._desk.shell.go(Place(Screen.FILES, to_hex(self._client)))

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, to_hex(self._client)))

    def set_field(self, name: str, value: object) -> None:
        """An answer changed; what a file is says for a start whether it shows who the client is."""
        self._form.set(name, value)
        if name == "shows":
            self._shows_chosen = True
        elif name == "sort" and not self._shows_chosen and value in tuple(FileSort):
            self._form.set("shows", usual_showing(FileSort(str(value))).value)
            self._view.show_values(self._answers())

    def choose(self) -> None:
        """Point at a file outside."""
        if not self._taking_in:
            self._view.ask_file(self._take_in)

    def discard(self) -> None:
        """Leave without attaching; what was sealed for it goes after the next unlock."""
        content = self._form.content
        self._form.discard(lambda: self._discarded(content), self._view.show_problem)

    def sign(self) -> None:
        """Ask for the name under it."""
        if self._taking_in:
            return
        problems = self._problems()
        self._view.show_problems(problems)
        if not problems:
            self._form.keep_for_signing(self._ask_signature)

    # Taking in

    def _take_in(self, path: Path) -> None:
        self._taking_in = True
        self._view.show_problem(None)
        self._view.show_busy(busy=True)
        self._desk.runner.submit(
            self._desk.workspace.files.shelf, done=lambda shelf: self._read(shelf, path), failed=self._refused
        )

    def _read(self, shelf: Shelf, path: Path) -> None:
        self._desk.runner.submit(
            lambda: shelf.take_in(path, self._view.check_decodes),
            done=self._taken_in,
            failed=self._refused,
            lane=Lane.WORKER,
        )

    def _taken_in(self, stored: StoredFile) -> None:
        self._taking_in = False
        self._form.set(STORED, stored.to_payload())
        self._form.save_now()
        self._view.show_busy(busy=False)
        self._view.show_chosen(stored)

    def _refused(self, problem: PssError) -> None:
        self._taking_in = False
        self._view.show_busy(busy=False)
        self._view.show_problem(problem)

    # Signing

    def _problems(self) -> tuple[FieldProblem, ...]:
        missing = () if _stored_in(self._form.content) else (FieldProblem(STORED, "required"),)
        return (*missing, *check_fields(FILE_FIELDS, self._answers()))

    def _ask_signature(self) -> None:
        files = self._desk.workspace.files

        def work() -> RecordId:
            return files.attach(self._client, self._form.revision, origin=self)

        act = SignedAct(
            SignedDeed.ATTACH_FILE, work, done=self._attached, failed=self._failed, dropped=lambda: None
        )
        self._desk.shell.sign_off(act)

    def _attached(self, file: RecordId) -> None:
        self._form.has_gone()
        self._desk.shell.replace(self._afterwards(to_hex(file)))

    # The form

    def _afterwards(self, file: str = "") -> Place:
        """Back to the consent that the page belongs to, or to the list."""
        if self._start.record:
            return Place(Screen.CONSENT, to_hex(self._client))
        return Place(Screen.FILES, to_hex(self._client), file)

    def _loaded(self, answer: tuple[ClientDetail, Draft | None]) -> None:
        detail, draft = answer
        self._name = detail.identity.shown_name
        about = {"about": self._start.record} if self._start.record else {}
        sort = {"sort": FileSort.CONSENT_FORM.value, "shows": "identifying"} if about else {}
        content = {**about, **sort} if draft is None else draft.content
        self._shows_chosen = bool(content.get("shows"))
        self._form.begin(content, None if draft is None else draft.saved_at)
        if about and content.get("about") != self._start.record:
            self._form.set("about", self._start.record)  # a page begun elsewhere now goes where one came from
        self._view.show_client(detail)
        self._view.show_values(self._answers())
        self._view.show_chosen(_stored_in(content))
        self._return_to_field()

    def _answers(self) -> dict[str, object]:
        content = self._form.content
        return {field.name: content[field.name] for field in FILE_FIELDS if field.name in content}

    def _discarded(self, content: Mapping[str, object]) -> None:
        place = Place(Screen.ATTACH_FILE, to_hex(self._client), self._start.record)
        self._desk.shell.replace(self._afterwards())
        if content:
            self._desk.shell.offer_undo(
                UndoOffer(
                    Undoable.DRAFT_DISCARDED,
                    self._name,
                    lambda: self._form.bring_back(content, lambda: self._desk.shell.go(place)),
                )
            )


def _stored_in(content: Mapping[str, object]) -> StoredFile | None:
    try:
        return StoredFile.from_payload(content.get(STORED))
    except ValueError:
        return None
