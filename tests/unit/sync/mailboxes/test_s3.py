"""A store that refuses, or says another length than was put there."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxError,
    MailboxFolderMissingError,
    MailboxRefusedError,
    MailboxUnreachableError,
)
from pss_desktop.sync.mailboxes.s3 import S3Mailbox
from pss_desktop.sync.mailboxes.settings import S3Settings

NAME = "00112233445566aa.pssb"
Answer = tuple[int, bytes, int]


@contextmanager
def store(answer: Callable[[str], Answer]) -> Iterator[S3Mailbox]:
    """A store that answers each verb with a status, a body, and the length that it says."""

    class Said(BaseHTTPRequestHandler):
        def say(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            status, body, length = answer(self.command)
            self.send_response(status)
            self.send_header("Content-Length", str(length))
            self.send_header("Last-Modified", "Sun, 22 Nov 2026 12:00:00 GMT")
            self.send_header("ETag", '"one"')
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return None

    for verb in ("GET", "HEAD", "PUT", "DELETE"):
        setattr(Said, f"do_{verb}", Said.say)
    made = HTTPServer(("127.0.0.1", 0), Said)
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    try:
        settings = S3Settings("harbour", "AKIA", "s3cret", f"http://127.0.0.1:{made.server_port}")
        with closing(S3Mailbox(settings)) as box:
            assert isinstance(box, S3Mailbox)
            yield box
    finally:
        made.shutdown()
        made.server_close()
        thread.join()


def refusal(code: str, status: int) -> Callable[[str], Answer]:
    body = f"<Error><Code>{code}</Code></Error>".encode()
    return lambda verb: (status, body, len(body))


@pytest.mark.parametrize(
    ("code", "status", "told"),
    [
        ("AccessDenied", 403, MailboxRefusedError),
        ("InvalidAccessKeyId", 403, MailboxRefusedError),
        ("NoSuchBucket", 404, MailboxFolderMissingError),
        ("InvalidRequest", 400, MailboxUnreachableError),
    ],
)
def test_each_refusal_has_its_own_sentence(code: str, status: int, told: type[MailboxError]) -> None:
    with store(refusal(code, status)) as box, pytest.raises(told):
        box.list()


def test_a_refused_bundle_is_told_too() -> None:
    with store(refusal("AccessDenied", 403)) as box, pytest.raises(MailboxRefusedError):
        box.get(NAME)


def test_what_is_too_large_is_not_fetched() -> None:
    with store(lambda verb: (200, b"", 65 * 1024 * 1024)) as box, pytest.raises(BundleTooLargeError):
        box.get(NAME)


def test_another_length_than_was_put_there_is_no_bundle() -> None:
    def answer(verb: str) -> Answer:
        return (200, b"", 3 if verb == "HEAD" else 0)

    with store(answer) as box, pytest.raises(MailboxDamagedError):
        box.put_new(NAME, b"sealed")
