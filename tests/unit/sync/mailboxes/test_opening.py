"""From settings to a mailbox: which library is loaded when, what is kept, what can be right."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.domain.exchange_errors import MailboxLibraryMissingError
from pss_desktop.sync.mailboxes.opening import open_mailbox
from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    MailboxType,
    S3Settings,
    Settings,
    SftpSettings,
    WebDavSettings,
    checked,
    from_plain,
    to_plain,
    type_of,
)
from pss_desktop.sync.mailboxes.web_address import is_web_address

EACH: tuple[Settings, ...] = (
    FolderSettings("/media/stick", removable=True),
    WebDavSettings("https://cloud.example/dav", "hazel", "s3cret"),
    SftpSettings("office.example", "/in", "hazel", "s3cret", "SHA256:abc", 2222),
    S3Settings("harbour", "AKIA", "s3cret", "https://store.example", "eu", "in"),
)


@pytest.mark.parametrize("settings", EACH, ids=lambda one: type_of(one).value)
def test_settings_come_back_as_they_were_kept_and_hide_their_secret(settings: Settings) -> None:
    plain = {**to_plain(settings), "of a newer version": 1}
    assert from_plain(plain) == settings
    assert checked(settings) is settings
    assert "s3cret" not in repr(settings)


def test_a_library_is_loaded_when_its_mailbox_is_used_and_not_before() -> None:
    program = (
        "import sys; from pss_desktop.services.workspace import Workspace;"
        "print(sorted(sys.modules.keys() & {'httpx', 'paramiko', 'obstore'}))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("settings", "library"), [(EACH[1], "httpx"), (EACH[2], "paramiko"), (EACH[3], "obstore")]
)
def test_a_missing_library_is_told_by_the_name_of_its_extra(
    settings: Settings, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = type_of(settings)
    monkeypatch.delitem(sys.modules, f"pss_desktop.sync.mailboxes.{kind.value}", raising=False)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MailboxLibraryMissingError) as told:
        open_mailbox(settings)
    assert told.value.extra == kind.value


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        (FolderSettings(" "), "path"),
        (WebDavSettings("ftp://cloud.example"), "address"),
        (SftpSettings("", "/in", "hazel", "x"), "host"),
        (SftpSettings("office.example", "/in", "hazel", ""), "secret"),
        (SftpSettings("office.example", "/in", "hazel", "x", port=70_000), "port"),
        (S3Settings("harbour", "AKIA", "x", endpoint="http://store.example"), "endpoint"),
    ],
)
def test_what_cannot_be_right_names_its_field(settings: Settings, field: str) -> None:
    with pytest.raises(InvalidFieldsError) as told:
        checked(settings)
    assert [one.field for one in told.value.problems] == [field]


@pytest.mark.parametrize(
    ("address", "fine"),
    [
        ("https://cloud.example/dav", True),
        ("https://cloud.example:8443/dav/", True),
        ("http://127.0.0.1:8080/dav", True),
        ("http://localhost/dav", True),
        ("http://cloud.example/dav", False),
        ("http://127.0.0.1.cloud.example/dav", False),
        ("https://hazel:secret@cloud.example/dav", False),
        ("https://cloud.example/dav?x=1", False),
        ("https:///dav", False),
        ("https://cloud.example:port/", False),
        ("", False),
    ],
)
def test_only_encrypted_addresses_leave_this_computer(address: str, fine: bool) -> None:
    assert is_web_address(address) is fine


@given(st.text())
def test_no_address_breaks_the_check(address: str) -> None:
    assert is_web_address(address) in (True, False)


def test_every_type_has_settings() -> None:
    assert {type_of(one) for one in EACH} == set(MailboxType)
