"""Every kind of mailbox keeps the same promises, against a real server."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace

import pytest

from pss_desktop.domain.exchange_errors import (
    HostKeyChangedError,
    HostKeyUnknownError,
    MailboxError,
    MailboxFolderMissingError,
    MailboxGoneError,
    MailboxNameTakenError,
    MailboxRefusedError,
    MailboxUnreachableError,
)
from pss_desktop.sync.mailboxes.base import Listed, Mailbox, bundle_name, try_out
from pss_desktop.sync.mailboxes.opening import open_mailbox
from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    S3Settings,
    Settings,
    SftpSettings,
    WebDavSettings,
)
from tests.servers.cutting import cutting
from tests.servers.places import BY_LINE, KINDS, Served
from tests.servers.running import free_port

BYTES = hashlib.shake_256(b"willow").digest(300_000)
OTHER = hashlib.shake_256(b"heron").digest(300_000)


def _random(count: int) -> bytes:
    _random.turn += 1  # type: ignore[attr-defined]
    return hashlib.shake_256(str(_random.turn).encode()).digest(count)  # type: ignore[attr-defined]


_random.turn = 0  # type: ignore[attr-defined]


Start = Callable[[str], Served]


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Start]:
    """Each place is there from when the first test asks for it."""
    with ExitStack() as stack:
        started: dict[str, Served] = {}

        def place(kind: str) -> Served:
            if kind not in started:
                started[kind] = stack.enter_context(KINDS[kind](tmp_path_factory.mktemp(kind)))
            return started[kind]

        yield place


@pytest.fixture(params=sorted(KINDS))
def served(request: pytest.FixtureRequest, start: Start) -> Served:
    return start(request.param)


@pytest.fixture(params=BY_LINE)
def lined(request: pytest.FixtureRequest, start: Start) -> Served:
    return start(request.param)


@pytest.fixture
def ssh(start: Start) -> SftpSettings:
    settings = start("sftp").settings
    assert isinstance(settings, SftpSettings)
    return settings


@pytest.fixture
def mailbox(served: Served) -> Iterator[Mailbox]:
    with closing(open_mailbox(served.settings)) as opened:
        yield opened
        for one in opened.list():
            opened.delete(one.name)


@pytest.fixture
def name() -> str:
    return bundle_name(_random)


def test_a_bundle_comes_out_as_it_went_in(mailbox: Mailbox, name: str) -> None:
    mailbox.put_new(name, BYTES)

    assert mailbox.list() == (Listed(name, len(BYTES)),)
    assert mailbox.get(name) == BYTES
    assert mailbox.get(name, 100) == BYTES[:100]
    mailbox.delete(name)
    assert mailbox.list() == ()


def test_the_same_bundle_twice_is_one(mailbox: Mailbox, name: str) -> None:
    mailbox.put_new(name, BYTES)
    mailbox.put_new(name, BYTES)

    assert len(mailbox.list()) == 1


def test_nothing_there_is_overwritten(mailbox: Mailbox, name: str) -> None:
    mailbox.put_new(name, BYTES)

    with pytest.raises(MailboxNameTakenError):
        mailbox.put_new(name, OTHER)
    assert mailbox.get(name) == BYTES


def test_what_is_listed_and_gone_by_then_is_told(mailbox: Mailbox, name: str) -> None:
    mailbox.put_new(name, BYTES)
    stale = mailbox.list()
    mailbox.delete(name)

    with pytest.raises(MailboxGoneError):
        mailbox.get(stale[0].name)
    mailbox.delete(name)


def test_half_files_and_other_things_are_not_listed(mailbox: Mailbox, served: Served, name: str) -> None:
    for there in (name + ".part", ".part-" + name, "holiday.jpg", name.upper(), "x" + name):
        served.plant(there, b"half")

    assert mailbox.list() == ()


def test_a_half_upload_of_ours_does_not_stop_the_whole_one(
    mailbox: Mailbox, served: Served, name: str
) -> None:
    served.plant(name + ".part", BYTES[:1000])
    served.plant(".part-" + name, BYTES[:1000])

    mailbox.put_new(name, BYTES)
    assert mailbox.get(name) == BYTES


def test_trying_out_leaves_nothing(mailbox: Mailbox) -> None:
    try_out(mailbox, _random)

    assert mailbox.list() == ()


def test_an_empty_bundle_is_no_special_case(mailbox: Mailbox, name: str) -> None:
    mailbox.put_new(name, b"")
    assert mailbox.get(name) == b""


def test_a_closed_mailbox_opens_again_by_itself(mailbox: Mailbox) -> None:
    mailbox.probe()
    mailbox.close()
    mailbox.probe()
    mailbox.close()


@pytest.mark.parametrize("passes", [1, 700, 3_000, 30_000, 150_000, 299_000])
def test_a_line_that_is_cut_while_sending_leaves_nothing_half(lined: Served, name: str, passes: int) -> None:
    with (
        cutting(lined.port, passes) as door,
        closing(open_mailbox(lined.through(door.port))) as cut,
        pytest.raises(MailboxUnreachableError),
    ):
        cut.put_new(name, BYTES)

    with closing(open_mailbox(lined.settings)) as mailbox:
        assert [one.size for one in mailbox.list() if one.name == name] in ([], [len(BYTES)])
        mailbox.put_new(name, BYTES)
        assert mailbox.get(name) == BYTES


@pytest.mark.parametrize("passes", [2_500, 60_000, 250_000])
def test_a_line_that_is_cut_while_fetching_gives_no_half(lined: Served, name: str, passes: int) -> None:
    with closing(open_mailbox(lined.settings)) as mailbox:
        mailbox.put_new(name, BYTES)
        with (
            cutting(lined.port, passes) as door,
            closing(open_mailbox(lined.through(door.port))) as cut,
            pytest.raises(MailboxUnreachableError),
        ):
            cut.get(name)
        assert mailbox.get(name) == BYTES


def test_a_server_that_is_not_there_is_unreachable(lined: Served) -> None:
    with closing(open_mailbox(lined.through(free_port()))) as nowhere:
        for verb in (nowhere.probe, nowhere.list, lambda: nowhere.get("0" * 16 + ".pssb")):
            with pytest.raises(MailboxUnreachableError):
                verb()


def _missing(settings: Settings) -> Settings:
    """The same place, but a folder that is not there."""
    match settings:
        case FolderSettings():
            return replace(settings, path=settings.path + "-elsewhere")
        case WebDavSettings():
            return replace(settings, address=settings.address + "-elsewhere")
        case SftpSettings():
            return replace(settings, folder="/nowhere")
        case S3Settings():
            return replace(settings, bucket="nowhere")


def test_a_folder_that_is_not_there_is_told(served: Served) -> None:
    by_line = bool(served.port)
    told: type[MailboxError] = MailboxFolderMissingError if by_line else MailboxUnreachableError
    with closing(open_mailbox(_missing(served.settings))) as box:
        for verb in (box.probe, box.list, lambda: box.put_new("0" * 16 + ".pssb", b"x")):
            with pytest.raises(told):
                verb()


@pytest.mark.parametrize("kind", ["webdav", "sftp"])
def test_a_wrong_secret_is_told(start: Start, kind: str) -> None:
    settings = start(kind).settings
    assert isinstance(settings, WebDavSettings | SftpSettings)
    with (
        closing(open_mailbox(replace(settings, secret="guessed"))) as box,
        pytest.raises(MailboxRefusedError),
    ):
        box.probe()


def test_a_server_with_another_key_is_refused_before_a_secret_is_said(ssh: SftpSettings) -> None:
    pinned = replace(ssh, host_key="SHA256:" + "A" * 43)
    with closing(open_mailbox(pinned)) as box, pytest.raises(HostKeyChangedError):
        box.probe()


def test_the_first_time_the_key_of_the_server_is_shown(ssh: SftpSettings) -> None:
    new = replace(ssh, host_key="")
    with closing(open_mailbox(new)) as box, pytest.raises(HostKeyUnknownError) as told:
        box.probe()
    assert told.value.fingerprint == ssh.host_key


def test_a_text_that_is_no_key_is_refused(ssh: SftpSettings) -> None:
    wrong = replace(ssh, secret="-----BEGIN OPENSSH PRIVATE KEY-----\nnone")
    with closing(open_mailbox(wrong)) as box, pytest.raises(MailboxRefusedError):
        box.probe()
