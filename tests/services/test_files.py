"""Files of clients: taken in and refused, attached under a name, read back, marked, and gone when erased."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pss_desktop.domain.attachment import FILE_LIMIT, STORED, Media, StoredFile
from pss_desktop.domain.errors import (
    InvalidFieldsError,
    PassphraseNeededError,
    RecordNotFoundError,
    StaleDraftError,
    StorageFailedError,
)
from pss_desktop.domain.file_errors import FileDamagedError, FileRefusedError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.services.files.files import FILE, FileState, error_form
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.attached.blobs import piece_files
from pss_desktop.vault.slices import finish
from tests.pictures import PLACE, a_pdf, a_png, chunk
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note

ANSWERS = {"title": "Drawing of the fig tree", "sort": "drawing", "shows": "clinical"}


def anything(media: Media, content: bytes) -> None:
    """A decoder that makes a picture of everything."""


@pytest.fixture
def client(desk: Workspace) -> ClientId:
    return add_client(desk)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "Fern Riverbend.png"
    path.write_bytes(a_png(4, 3, chunk(b"tEXt", PLACE)))
    return path


def take_in(desk: Workspace, path: Path) -> StoredFile:
    return desk.files.shelf().take_in(path, anything)


def write_form(desk: Workspace, client: ClientId, stored: StoredFile | None, **answers: object) -> int:
    content = {**ANSWERS, **answers, **({STORED: stored.to_payload()} if stored else {})}
    return desk.drafts.save(FILE, client, content, 0).revision


def attach(desk: Workspace, client: ClientId, path: Path, **answers: object) -> RecordId:
    revision = write_form(desk, client, take_in(desk, path), **answers)
    desk.signing.confirm(PASSPHRASE)
    return desk.files.attach(client, revision)


def test_a_picture_is_attached_without_what_the_camera_told_and_comes_back(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    file = attach(
        desk, client, picture, note="Drawn together.", made_on={"iso": "2026-11", "precision": "month"}
    )
    detail = desk.files.get(file)
    assert desk.files.shelf().read(detail.file.stored) == a_png(4, 3)
    assert (detail.file.title, detail.file.note, detail.state) == (
        "Drawing of the fig tree",
        "Drawn together.",
        FileState.SIGNED,
    )
    assert desk.drafts.open(FILE, client) is None
    assert picture.read_bytes() == a_png(4, 3, chunk(b"tEXt", PLACE))
    (row,) = desk.files.page(client).rows
    assert (row.id, row.media, row.title) == (file, Media.PNG, "Drawing of the fig tree")


def test_a_file_is_found_by_its_words_and_carries_its_own_class(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    file = attach(desk, client, picture, shows="identifying")
    acts = desk.seat.storage.connection.rows(
        "SELECT header FROM op JOIN record ON record.id = op.record WHERE record.uid = ?", (file,)
    )
    assert b"identifying" in acts[0][0]
    assert [hit.record for hit in desk.seat.storage.search.find("fig").hits] == [file]


def test_attaching_asks_for_the_passphrase_and_for_what_is_missing(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    revision = write_form(desk, client, None, title="")
    with pytest.raises(PassphraseNeededError):
        desk.files.attach(client, revision)
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(InvalidFieldsError) as refused:
        desk.files.attach(client, revision)
    assert [one.field for one in refused.value.problems] == [STORED]
    with pytest.raises(StaleDraftError):
        desk.files.attach(client, revision + 1)
    assert desk.files.page(client).rows == ()
    assert desk.drafts.open(FILE, client) is not None


def test_a_file_of_tomorrow_is_not_attached(desk: Workspace, client: ClientId, picture: Path) -> None:
    revision = write_form(desk, client, take_in(desk, picture), made_on=date(2027, 1, 1).isoformat())
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(InvalidFieldsError) as refused:
        desk.files.attach(client, revision)
    assert [(one.field, one.code) for one in refused.value.problems] == [("made_on", "in_future")]


def test_a_file_whose_pieces_have_gone_is_not_attached(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    revision = write_form(desk, client, take_in(desk, picture))
    for path in piece_files(desk.vault.folder.blobs):
        path.unlink()
    desk.signing.confirm(PASSPHRASE)
    with pytest.raises(FileDamagedError):
        desk.files.attach(client, revision)


def test_what_a_decoder_makes_nothing_of_is_refused_and_leaves_nothing(
    desk: Workspace, picture: Path
) -> None:
    def nothing(media: Media, content: bytes) -> None:
        raise FileRefusedError("damaged")

    with pytest.raises(FileRefusedError):
        desk.files.shelf().take_in(picture, nothing)
    assert piece_files(desk.vault.folder.blobs) == []


@pytest.mark.parametrize(
    "content, reason", [(b"", "empty"), (b"words only", "unknown"), (bytes(FILE_LIMIT + 1), "too_large")]
)
def test_what_is_no_picture_or_too_large_is_refused(
    desk: Workspace, tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "page"
    path.write_bytes(content)
    with pytest.raises(FileRefusedError) as refused:
        take_in(desk, path)
    assert refused.value.reason == reason


def test_a_folder_is_no_file_and_a_file_that_went_away_is_said_so(desk: Workspace, tmp_path: Path) -> None:
    with pytest.raises(FileRefusedError) as refused:
        take_in(desk, tmp_path)
    assert refused.value.reason == "unknown"
    with pytest.raises(StorageFailedError):
        take_in(desk, tmp_path / "gone.pdf")


def test_a_form_keeps_its_file_over_a_lock(
    clinic: Clinic, desk: Workspace, client: ClientId, picture: Path
) -> None:
    revision = write_form(desk, client, take_in(desk, picture))
    desk.close()
    again = clinic.reopen()
    finish(again.upkeep.run())
    again.signing.confirm(PASSPHRASE)
    file = again.files.attach(client, revision)
    assert again.files.shelf().read(again.files.get(file).file.stored) == a_png(4, 3)
    again.close()


def test_a_file_that_was_chosen_and_dropped_is_swept_after_the_next_unlock(
    clinic: Clinic, desk: Workspace, picture: Path
) -> None:
    finish(desk.upkeep.run())
    take_in(desk, picture)
    assert desk.upkeep.is_due()
    finish(desk.upkeep.run())
    assert len(piece_files(desk.vault.folder.blobs)) == 1
    desk.close()
    again = clinic.reopen()
    assert again.upkeep.is_due()
    finish(again.upkeep.run())
    assert piece_files(again.vault.folder.blobs) == []
    assert not again.upkeep.is_due()
    again.close()


def test_a_mark_of_error_is_signed_and_takes_its_form_with_it(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    file = attach(desk, client, picture)
    desk.drafts.save(error_form(file), client, {"reason": "Another client's page."}, 0)
    with pytest.raises(InvalidFieldsError):
        desk.files.mark_in_error(file, " ")
    detail = desk.files.mark_in_error(file, "Another client's page. ")
    assert detail.state is FileState.ENTERED_IN_ERROR
    assert [mark.reason for mark in detail.marks] == ["Another client's page."]
    assert desk.drafts.open(error_form(file), client) is None
    assert desk.files.page(client).rows[0].state is FileState.ENTERED_IN_ERROR


def test_a_scanned_page_is_found_by_the_record_that_it_is_about(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    consent = RecordId(b"consent-of-tests")
    file = attach(desk, client, picture, about=consent.hex())
    attach(desk, client, picture)
    wrong = attach(desk, client, picture, about=consent.hex())
    desk.files.mark_in_error(wrong, "Twice.")
    assert [row.id for row in desk.files.about(consent, client)] == [file]
    assert desk.files.get(file).file.about == consent


def test_files_come_in_pages_newest_first(
    clinic: Clinic, desk: Workspace, client: ClientId, picture: Path
) -> None:
    made = []
    for _ in range(3):
        made.append(attach(desk, client, picture))
        clinic.clock.advance(minutes=1)
    first = desk.files.page(client, None, 2)
    second = desk.files.page(client, first.next, 2)
    assert [row.id for row in (*first.rows, *second.rows)] == made[::-1]
    assert second.next is None


def test_a_note_is_no_file(desk: Workspace, client: ClientId) -> None:
    with pytest.raises(RecordNotFoundError):
        desk.files.get(sign_note(desk, client, "Under the fig tree."))


def test_an_erased_client_leaves_no_piece(desk: Workspace, client: ClientId, picture: Path) -> None:
    attach(desk, client, a_page(picture))
    finish(desk.safekeeping.erase_client(client, PASSPHRASE))
    assert piece_files(desk.vault.folder.blobs) == []


def a_page(path: Path) -> Path:
    pdf = path.with_suffix(".pdf")
    pdf.write_bytes(a_pdf())
    return pdf


def test_the_check_counts_the_files_that_do_not_hold(
    desk: Workspace, client: ClientId, picture: Path
) -> None:
    attach(desk, client, picture)
    piece_files(desk.vault.folder.blobs)[0].unlink()
    report = finish(desk.safekeeping.check())
    assert report.problems == ("files",)
    (broken,) = report.files
    assert (broken.title, broken.name) == ("Drawing of the fig tree", "Fern Riverbend")


def test_news_of_a_file_names_its_client(
    clinic: Clinic, desk: Workspace, client: ClientId, picture: Path
) -> None:
    attach(desk, client, picture)
    assert any(news.concerns(FILE, client=client) for news in clinic.news)


@pytest.fixture(autouse=True)
def _nothing_left(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob(".part-*"))
