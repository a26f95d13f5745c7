"""A file leaves the vault only as the client allows, for its owner's eyes, and it is written down."""

import stat
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import ConsentMissingError, PssError, RecordNotFoundError, StorageError
from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.sharing import Allowed, Denied, DenyReason
from pss_desktop.presenters.files.file_release import FileReleasePresenter
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.consents import a_form, record_consent
from tests.pictures import a_png
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, Clinic, add_client
from tests.services.test_files import attach


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    return add_client(desk)


@pytest.fixture
def file(desk: Workspace, client: ClientId, tmp_path: Path) -> RecordId:
    path = tmp_path / "drawing.png"
    path.write_bytes(a_png(4, 3))
    return attach(desk, client, path)


def content_of(desk: Workspace, file: RecordId) -> bytes:
    return desk.files.shelf().read(desk.files.get(file).file.stored)


def acts(desk: Workspace) -> list[str]:
    return [one.act for one in desk.seat.storage.audit.page(None, 50) if one.act == "file.saved"]


def test_a_copy_is_for_its_owner_s_eyes_and_is_written_down(
    desk: Workspace, client: ClientId, file: RecordId, tmp_path: Path
) -> None:
    record_consent(desk, client, a_form(Purpose.RECORD))
    assert isinstance(desk.file_release.answer(file), Allowed)
    target, content = tmp_path / "copy.png", content_of(desk, file)
    assert desk.file_release.save(file, content, target)
    assert target.read_bytes() == content
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
    (shared,) = desk.sharing.disclosures(client)
    assert (shared.audience, shared.what) == ("print", ("file",))
    assert acts(desk) == ["file.saved"]


def test_without_consent_nothing_leaves_and_nothing_is_noted(
    desk: Workspace, client: ClientId, file: RecordId, tmp_path: Path
) -> None:
    assert desk.file_release.answer(file) == Denied(DenyReason.NOT_ASKED)
    with pytest.raises(ConsentMissingError):
        desk.file_release.save(file, b"", tmp_path / "copy.png")
    assert not (tmp_path / "copy.png").exists()
    assert desk.sharing.disclosures(client) == ()
    assert acts(desk) == []


def test_where_nothing_can_be_written_nothing_is_noted(
    desk: Workspace, client: ClientId, file: RecordId, tmp_path: Path
) -> None:
    record_consent(desk, client, a_form(Purpose.RECORD))
    with pytest.raises(StorageError):
        desk.file_release.save(file, b"x", tmp_path / "nowhere" / "copy.png")
    assert desk.sharing.disclosures(client) == ()
    assert acts(desk) == []
    with pytest.raises(RecordNotFoundError):
        desk.file_release.answer(RecordId(bytes(16)))


def test_a_copy_leaves_a_vault_that_is_open_for_reading_and_it_is_said_that_nothing_notes_it(
    desk: Workspace, clinic: Clinic, client: ClientId, file: RecordId, tmp_path: Path
) -> None:
    record_consent(desk, client, a_form(Purpose.RECORD))
    content = content_of(desk, file)
    desk.close()
    with closing(clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)) as reading:
        still, shown = StillDesk(reading), Shown(tmp_path / "copy.png")
        presenter = FileReleasePresenter(still.desk, client, file)
        presenter.attach(shown)
        presenter.begin()
        presenter.choose()
        assert (shown.said, shown.problem) == (["warning, unnoted", ".png", "saved, unnoted"], None)
        assert shown.target.read_bytes() == content
        assert acts(reading) == []
        assert reading.sharing.disclosures(client) == ()


def test_of_a_vault_that_is_open_for_reading_no_copy_leaves_against_a_clients_no(
    desk: Workspace, clinic: Clinic, file: RecordId, tmp_path: Path
) -> None:
    desk.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    with pytest.raises(ConsentMissingError):
        reading.file_release.save(file, b"x", tmp_path / "copy.png")
    reading.close()
    assert not (tmp_path / "copy.png").exists()


def test_a_vault_that_is_only_full_lets_no_copy_leave_without_its_note(
    desk: Workspace, client: ClientId, file: RecordId, tmp_path: Path
) -> None:
    record_consent(desk, client, a_form(Purpose.RECORD))
    desk.vault.live.connection.run("PRAGMA max_page_count = 1")
    with suppress(StorageError):
        for _ in range(10_000):
            desk.seat.storage.audit.append("client.viewed", client)
    with pytest.raises(StorageError):
        desk.file_release.save(file, content_of(desk, file), tmp_path / "copy.png")
    assert not (tmp_path / "copy.png").exists()


@dataclass
class Shown:
    target: Path
    said: list[str] = field(default_factory=list)
    problem: PssError | None = None

    def show_warning(self, *, will_be_noted: bool) -> None:
        self.said.append("warning" if will_be_noted else "warning, unnoted")

    def show_denied(self, reason: DenyReason) -> None:
        self.said.append(reason.value)

    def ask_place(self, ending: str, chosen: Callable[[Path], None]) -> None:
        self.said.append(ending)
        chosen(self.target)

    def show_saved(self, *, noted: bool) -> None:
        self.said.append("saved" if noted else "saved, unnoted")

    def show_release_problem(self, problem: PssError) -> None:
        self.problem = problem

    def hide_release(self) -> None:
        self.said.append("hidden")


def test_the_warning_comes_before_the_place(
    desk: Workspace, client: ClientId, file: RecordId, tmp_path: Path
) -> None:
    still, shown = StillDesk(desk), Shown(tmp_path / "copy.png")
    presenter = FileReleasePresenter(still.desk, client, file)
    presenter.attach(shown)
    presenter.begin()
    presenter.open_consent()
    assert shown.said == [DenyReason.NOT_ASKED.value]
    assert still.shell.places == [Place("consent", to_hex(client))]
    record_consent(desk, client, a_form(Purpose.RECORD))
    presenter.begin()
    presenter.choose()
    presenter.drop()
    assert shown.said[1:] == ["warning", ".png", "saved", "hidden"]
    assert shown.target.read_bytes() == content_of(desk, file)
    shown.target = tmp_path / "nowhere" / "copy.png"
    presenter.choose()
    assert isinstance(shown.problem, StorageError)
