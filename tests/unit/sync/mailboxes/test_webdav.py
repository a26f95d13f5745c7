"""A WebDAV server that lies, refuses, is full, or cannot prove who it is."""

import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxError,
    MailboxFolderMissingError,
    MailboxFullError,
    MailboxRefusedError,
    MailboxUnreachableError,
    MailboxUntrustedError,
)
from pss_desktop.sync.mailboxes import webdav
from pss_desktop.sync.mailboxes.base import Listed
from pss_desktop.sync.mailboxes.settings import WebDavSettings
from pss_desktop.sync.mailboxes.webdav import WebDavMailbox
from tests.skips import need_program

NAME = "00112233445566aa.pssb"
Answer = tuple[int, bytes]


@contextmanager
def server(answer: Callable[[str, str], Answer], *, secret: Path | None = None) -> Iterator[int]:
    """A server that answers by *answer*(verb, path); over TLS with the key and certificate in *secret*."""

    class Said(BaseHTTPRequestHandler):
        def say(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, body = answer(self.command, self.path)
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return None

    for verb in ("GET", "PUT", "MOVE", "DELETE", "PROPFIND"):
        setattr(Said, f"do_{verb}", Said.say)
    made = HTTPServer(("127.0.0.1", 0), Said)
    if secret is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(secret)
        made.socket = context.wrap_socket(made.socket, server_side=True)
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield made.server_port
    finally:
        made.shutdown()
        made.server_close()
        thread.join()


def listing(*entries: tuple[str, str]) -> bytes:
    rows = "".join(
        f"<d:response><d:href>{path}</d:href><d:propstat><d:prop>"
        f"<d:getcontentlength>{size}</d:getcontentlength></d:prop></d:propstat></d:response>"
        for path, size in entries
    )
    return f'<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">{rows}</d:multistatus>'.encode()


def mailbox(port: int) -> WebDavMailbox:
    return WebDavMailbox(WebDavSettings(f"http://127.0.0.1:{port}/dav"))


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (401, MailboxRefusedError),
        (403, MailboxRefusedError),
        (404, MailboxFolderMissingError),
        (507, MailboxFullError),
        (500, MailboxUnreachableError),
        (302, MailboxUnreachableError),
        (200, MailboxUnreachableError),
    ],
)
def test_each_refusal_has_its_own_sentence(status: int, told: type[MailboxError]) -> None:
    with (
        server(lambda verb, path: (status, b"")) as port,
        closing(mailbox(port)) as box,
        pytest.raises(told),
    ):
        box.probe()


def test_a_folder_above_that_is_not_there_is_told_when_putting() -> None:
    with (
        server(lambda verb, path: (409, b"")) as port,
        closing(mailbox(port)) as box,
        pytest.raises(MailboxFolderMissingError),
    ):
        box.put_new(NAME, b"x")


def test_a_length_that_does_not_fit_gives_no_bundle() -> None:
    asked: list[str] = []

    def answer(verb: str, path: str) -> Answer:
        asked.append(verb)
        return (207, listing((path, "3"))) if verb == "PROPFIND" else (500 if verb == "DELETE" else 201, b"")

    with server(answer) as port, closing(mailbox(port)) as box, pytest.raises(MailboxDamagedError):
        box.put_new(NAME, b"sealed")
    assert asked == ["PUT", "PROPFIND", "DELETE"]


def test_a_server_that_does_not_say_the_length_gives_no_bundle() -> None:
    def answer(verb: str, path: str) -> Answer:
        return (207, listing()) if verb == "PROPFIND" else (201, b"")

    with server(answer) as port, closing(mailbox(port)) as box, pytest.raises(MailboxDamagedError):
        box.put_new(NAME, b"sealed")


def test_names_are_read_from_whole_addresses_too() -> None:
    body = listing(
        (f"https://cloud.example/dav/{NAME}", "6"),
        ("/dav/", ""),
        ("/dav/holiday.jpg", "9"),
        (f"/dav/%30{NAME[1:]}", "6"),
        ("/dav/1111111111111111.pssb", "many"),
        ("/dav/2222222222222222.pssb", "9" * 5_000),
        ("http://[/3333333333333333.pssb", "9"),
    )
    with server(lambda verb, path: (207, body)) as port, closing(mailbox(port)) as box:
        assert box.list() == (Listed(NAME, 6),)


ENTITY = '<!DOCTYPE x [<!ENTITY a "b">]><d:x xmlns:d="DAV:">&a;</d:x>'


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe",
        ENTITY.encode(),
        ENTITY.encode("utf-16"),
        b'<?xml version="1.0" encoding="cp037"?>' + ENTITY.encode("cp037"),
    ],
)
def test_what_is_no_listing_is_none(body: bytes) -> None:
    with (
        server(lambda verb, path: (207, body)) as port,
        closing(mailbox(port)) as box,
        pytest.raises(MailboxUnreachableError),
    ):
        box.list()


def test_answers_within_answers_hold_up_nobody() -> None:
    part = b"<d:response>" * 100_000 + b"</d:response>" * 100_000
    body = b'<d:multistatus xmlns:d="DAV:">' + part + b"</d:multistatus>"
    with server(lambda verb, path: (207, body)) as port, closing(mailbox(port)) as box:
        assert box.list() == ()


def test_what_is_too_large_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webdav, "LARGEST", 1000)
    with (
        server(lambda verb, path: (200, bytes(2000))) as port,
        closing(mailbox(port)) as box,
        pytest.raises(BundleTooLargeError),
    ):
        box.get(NAME)


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    openssl = need_program("openssl")
    secret = tmp_path / "own.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(tmp_path / "key"),
         "-out", str(tmp_path / "cert"), "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    secret.write_bytes((tmp_path / "key").read_bytes() + (tmp_path / "cert").read_bytes())
    with server(lambda verb, path: (207, listing()), secret=secret) as port:
        own = WebDavMailbox(WebDavSettings(f"https://127.0.0.1:{port}/dav"))
        with closing(own) as box, pytest.raises(MailboxUntrustedError):
            box.probe()
