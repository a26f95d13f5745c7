"""A WebDAV folder (Nextcloud, ownCloud) as a mailbox; RFC 4918. The only importer of httpx."""

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from typing import Final
from urllib.parse import quote, unquote, urlsplit
from xml.etree import ElementTree

import httpx

from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxError,
    MailboxFolderMissingError,
    MailboxFullError,
    MailboxGoneError,
    MailboxRefusedError,
    MailboxUnreachableError,
    MailboxUntrustedError,
)
from pss_desktop.sync.mailboxes.base import LARGEST, PART, Listed, checked_name, is_bundle_name, settle_twin
from pss_desktop.sync.mailboxes.settings import WebDavSettings
from pss_desktop.sync.mailboxes.web_address import is_plain_loopback

_TIMEOUT: Final = httpx.Timeout(20, read=60, write=60)
_LARGEST_LISTING: Final = 8 * 1024 * 1024
_DAV: Final = "{DAV:}"
_LENGTH: Final = re.compile("[0-9]{1,15}")
_ASKED: Final = b'<propfind xmlns="DAV:"><prop><getcontentlength/></prop></propfind>'
_REFUSED: Final = frozenset({401, 403, 407})
_FULL: Final = frozenset({413, 507})
_GONE: Final = frozenset({404, 410})


class WebDavMailbox:
    """Uploads under a name that no listing shows, checks the length, then moves without overwriting."""

    def __init__(self, settings: WebDavSettings) -> None:
        self._settings = settings
        self._folder = settings.address.rstrip("/") + "/"
        self._open: httpx.Client | None = None

    def list(self) -> tuple[Listed, ...]:
        answer = self._look(self._folder, depth="1")
        found: dict[str, Listed] = {}
        for path, size in _responses(answer):
            name = unquote(path.rstrip("/").rpartition("/")[2])
            if is_bundle_name(name) and size is not None:
                found[name] = Listed(name, size)
        return tuple(found[name] for name in sorted(found))

    def get(self, name: str, most: int | None = None) -> bytes:
        asked = {} if most is None else {"Range": f"bytes=0-{most - 1}"}
        with _told(), self._client.stream("GET", self._at(checked_name(name)), headers=asked) as answer:
            if answer.status_code in _GONE:
                raise MailboxGoneError
            _expect(answer, HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT)
            return _whole(answer, LARGEST) if most is None else _beginning(answer, most)

    def put_new(self, name: str, content: bytes) -> None:
        part = checked_name(name) + PART
        self._ask("PUT", part, content=content)
        if self._length(part) != len(content):
            with suppress(MailboxError):
                self._delete(part)
            raise MailboxDamagedError
        moved = self._send("MOVE", part, headers={"Destination": self._at(name), "Overwrite": "F"})
        if moved.status_code == HTTPStatus.PRECONDITION_FAILED:
            self._delete(part)
            settle_twin(name, content, self.get(name))
            return
        _expect(moved, HTTPStatus.CREATED, HTTPStatus.NO_CONTENT)

    def delete(self, name: str) -> None:
        self._delete(checked_name(name))

    def probe(self) -> None:
        self._look(self._folder, depth="0")

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    @property
    def _client(self) -> httpx.Client:
        if self._open is None:
            settings = self._settings
            self._open = httpx.Client(
                auth=(settings.user, settings.secret) if settings.user else None,
                timeout=_TIMEOUT,
                verify=False if is_plain_loopback(settings.address) else ssl.create_default_context(),
                headers={"User-Agent": "pss"},
            )
        return self._open

    def _at(self, name: str) -> str:
        return self._folder + quote(name)

    def _send(
        self, verb: str, name: str, *, content: bytes = b"", headers: dict[str, str] | None = None
    ) -> httpx.Response:
        with _told():
            return self._client.request(verb, self._at(name), content=content, headers=headers)

    def _ask(self, verb: str, name: str, *, content: bytes) -> None:
        answer = self._send(verb, name, content=content)
        if answer.status_code == HTTPStatus.CONFLICT:  # the folder above is not there
            raise MailboxFolderMissingError
        _expect(answer, HTTPStatus.OK, HTTPStatus.CREATED, HTTPStatus.NO_CONTENT)

    def _delete(self, name: str) -> None:
        answer = self._send("DELETE", name)
        if answer.status_code not in _GONE:
            _expect(answer, HTTPStatus.OK, HTTPStatus.NO_CONTENT)

    def _length(self, name: str) -> int | None:
        sizes = [size for _, size in _responses(self._look(self._at(name), depth="0"))]
        return sizes[0] if sizes else None

    def _look(self, address: str, *, depth: str) -> bytes:
        headers = {"Depth": depth, "Content-Type": "application/xml; charset=utf-8"}
        with (
            _told(),
            self._client.stream("PROPFIND", address, content=_ASKED, headers=headers) as answer,
        ):
            _expect(answer, HTTPStatus.MULTI_STATUS)
            return _whole(answer, _LARGEST_LISTING)


def _whole(answer: httpx.Response, limit: int) -> bytes:
    """The body, counted as it comes: a server may say one length and send another."""
    body = bytearray()
    for piece in answer.iter_bytes():
        body += piece
        if len(body) > limit:
            raise BundleTooLargeError("file")
    return bytes(body)


def _beginning(answer: httpx.Response, most: int) -> bytes:
    """The first *most* bytes, also of a server that knows no ranges; the rest is left on the line."""
    body = bytearray()
    for piece in answer.iter_bytes():
        body += piece
        if len(body) >= most:
            break
    return bytes(body[:most])


def _expect(answer: httpx.Response, *fine: int) -> None:
    status = answer.status_code
    if status in fine:
        return
    problems: dict[frozenset[int], type[MailboxError]] = {
        _REFUSED: MailboxRefusedError,
        _FULL: MailboxFullError,
        _GONE: MailboxFolderMissingError,
    }
    raise next((kind for group, kind in problems.items() if status in group), MailboxUnreachableError)


def _responses(listing: bytes) -> Iterator[tuple[str, int | None]]:
    """Each path of a multistatus answer, with its length where it has one. No document types are read.

    Read as UTF-8 whatever it calls itself, so that no other coding hides one.
    """
    try:
        text = listing.decode("utf-8-sig")
        if "<!D" in text or "<!E" in text:
            raise MailboxUnreachableError
        root = ElementTree.fromstring(text)  # noqa: S314 - 8 MiB at most and no entities, see above
    except (ElementTree.ParseError, ValueError) as problem:
        raise MailboxUnreachableError from problem
    for response in root.findall(f"{_DAV}response"):
        try:
            path = urlsplit(response.findtext(f"{_DAV}href", "")).path
        except ValueError:
            continue
        length = response.findtext(f".//{_DAV}getcontentlength", "")
        yield path, int(length) if _LENGTH.fullmatch(length) else None


@contextmanager
def _told() -> Iterator[None]:
    """What the network says, as something that a person can be told."""
    try:
        yield
    except httpx.ConnectError as problem:
        if _is_untrusted(problem):
            raise MailboxUntrustedError from problem
        raise MailboxUnreachableError from problem
    except (httpx.HTTPError, httpx.StreamError) as problem:
        raise MailboxUnreachableError from problem


def _is_untrusted(problem: BaseException) -> bool:
    cause: BaseException | None = problem
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return True
        cause = cause.__cause__ or cause.__context__
    return False
