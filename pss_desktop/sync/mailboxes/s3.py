"""A bucket of an S3-like store as a mailbox. The only importer of obstore."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import Final

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    NotFoundError,
    PermissionDeniedError,
    PreconditionError,
    UnauthenticatedError,
)
from obstore.store import S3Store

from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    MailboxDamagedError,
    MailboxError,
    MailboxFolderMissingError,
    MailboxGoneError,
    MailboxRefusedError,
    MailboxUnreachableError,
)
from pss_desktop.sync.mailboxes.base import LARGEST, Listed, checked_name, is_bundle_name, settle_twin
from pss_desktop.sync.mailboxes.settings import S3Settings
from pss_desktop.sync.mailboxes.web_address import is_plain_loopback

_SECONDS: Final = 20
_STILL: Final = 120
_REFUSALS: Final = ("AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch")


class S3Mailbox:
    """An upload becomes visible when it is whole, and only where nothing has its name."""

    def __init__(self, settings: S3Settings) -> None:
        self._settings = settings
        folder = settings.prefix.strip("/")
        self._prefix = f"{folder}/" if folder else ""
        self._open: S3Store | None = None

    def list(self) -> tuple[Listed, ...]:
        with _told(MailboxFolderMissingError):
            found = obstore.list_with_delimiter(self._store, self._prefix or None)["objects"]
        there = {one["path"].rpartition("/")[2]: one["size"] for one in found}
        return tuple(Listed(name, there[name]) for name in sorted(there) if is_bundle_name(name))

    def get(self, name: str, most: int | None = None) -> bytes:
        with _told(MailboxGoneError):
            if most is not None:
                return bytes(obstore.get_range(self._store, self._at(name), start=0, length=most))
            answer = obstore.get(self._store, self._at(name))
            if answer.meta["size"] > LARGEST:
                raise BundleTooLargeError("file")
            return bytes(answer.bytes())

    def put_new(self, name: str, content: bytes) -> None:
        path = self._at(name)
        try:
            with _told(MailboxFolderMissingError):
                obstore.put(self._store, path, content, mode="create", use_multipart=False)
        except _NameTakenError:
            settle_twin(name, content, self.get(name))
            return
        with _told(MailboxGoneError):
            if obstore.head(self._store, path)["size"] != len(content):
                raise MailboxDamagedError

    def delete(self, name: str) -> None:
        with suppress(MailboxGoneError), _told(MailboxGoneError):
            obstore.delete(self._store, self._at(name))

    def probe(self) -> None:
        with _told(MailboxFolderMissingError):
            next(iter(obstore.list(self._store, self._prefix or None, chunk_size=1)), None)

    def close(self) -> None:
        self._open = None

    @property
    def _store(self) -> S3Store:
        if self._open is None:
            self._open = _store(self._settings)
        return self._open

    def _at(self, name: str) -> str:
        return self._prefix + checked_name(name)


class _NameTakenError(Exception):
    """The store says that something has this name."""


def _store(settings: S3Settings) -> S3Store:
    """Whatever this computer's environment says of Amazon is overruled or left out."""
    return S3Store(
        settings.bucket,
        access_key_id=settings.key_id,
        secret_access_key=settings.secret,
        region=settings.region,
        endpoint=settings.endpoint or f"https://s3.{settings.region}.amazonaws.com",
        conditional_put="etag",
        virtual_hosted_style_request=False,
        client_options={
            "allow_http": is_plain_loopback(settings.endpoint),
            "connect_timeout": timedelta(seconds=_SECONDS),
            "timeout": timedelta(seconds=_STILL),
        },
        retry_config={"max_retries": 1, "retry_timeout": timedelta(seconds=_SECONDS)},
    )


@contextmanager
def _told(missing: type[MailboxGoneError] | type[MailboxFolderMissingError]) -> Iterator[None]:
    """What the store says, as something that a person can be told."""
    try:
        yield
    except (AlreadyExistsError, PreconditionError) as problem:
        raise _NameTakenError from problem
    except (NotFoundError, FileNotFoundError) as problem:
        raise missing from problem
    except (PermissionDeniedError, UnauthenticatedError) as problem:
        raise MailboxRefusedError from problem
    except (BaseError, OSError, TimeoutError) as problem:
        raise _by_code(str(problem)) from problem


def _by_code(told: str) -> MailboxError:
    """Listings tell everything as one error; the store's own code stands in its text."""
    if "<Code>NoSuchBucket<" in told:
        return MailboxFolderMissingError()
    if any(f"<Code>{code}<" in told for code in _REFUSALS):
        return MailboxRefusedError()
    return MailboxUnreachableError()
