"""A folder on an SSH server as a mailbox, its host key pinned. The only importer of paramiko."""

import base64
import errno
import hashlib
import io
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final

import paramiko

from pss_desktop.domain.exchange_errors import (
    BundleTooLargeError,
    HostKeyChangedError,
    HostKeyUnknownError,
    MailboxDamagedError,
    MailboxFolderMissingError,
    MailboxFullError,
    MailboxGoneError,
    MailboxRefusedError,
    MailboxUnreachableError,
)
from pss_desktop.sync.mailboxes.base import LARGEST, PART, Listed, checked_name, is_bundle_name, settle_twin
from pss_desktop.sync.mailboxes.settings import SftpSettings

_SECONDS: Final = 20
_STILL: Final = 60
_KEY_TEXT: Final = "-----BEGIN "
_KEY_KINDS: Final = (paramiko.Ed25519Key, paramiko.ECDSAKey, paramiko.RSAKey)
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


class SftpMailbox:
    """Uploads under a name that no listing shows, checks the length, then renames by posix-rename."""

    def __init__(self, settings: SftpSettings) -> None:
        self._settings = settings
        self._folder = settings.folder.rstrip("/") or "/"
        self._transport: paramiko.Transport | None = None
        self._channel: paramiko.SFTPClient | None = None

    def list(self) -> tuple[Listed, ...]:
        with self._told(MailboxFolderMissingError):
            found = self._sftp.listdir_attr(self._folder)
        there = [(one.filename, one.st_size) for one in found if is_bundle_name(one.filename)]
        return tuple(Listed(name, size) for name, size in sorted(there) if size is not None)

    def get(self, name: str, most: int | None = None) -> bytes:
        path = self._at(checked_name(name))
        with self._told(MailboxGoneError), self._sftp.open(path, "rb") as file:
            size = file.stat().st_size or 0
            if size > LARGEST:
                raise BundleTooLargeError("file")
            if most is not None and most < size:
                return bytes(file.read(most))
            # Piece by piece: paramiko's own reading ahead ends in a thread's traceback where the line is cut.
            content = bytes(file.read(size))
        if len(content) != size:
            raise MailboxUnreachableError
        return content

    def put_new(self, name: str, content: bytes) -> None:
        final, part = self._at(checked_name(name)), self._at(name + PART)
        if self._size(final) is not None:
            settle_twin(name, content, self.get(name))
            return
        with self._told(MailboxFolderMissingError), self._sftp.open(part, "wb") as file:
            file.set_pipelined(True)
            file.write(content)
        if self._size(part) != len(content):
            raise MailboxDamagedError
        with self._told(MailboxGoneError):
            self._sftp.posix_rename(part, final)

    def delete(self, name: str) -> None:
        with suppress(MailboxGoneError), self._told(MailboxGoneError):
            self._sftp.remove(self._at(checked_name(name)))

    def probe(self) -> None:
        with self._told(MailboxFolderMissingError):
            self._sftp.stat(self._folder)

    def close(self) -> None:
        transport, self._transport, self._channel = self._transport, None, None
        if transport is not None:
            transport.close()
            transport.packetizer.complete_handshake()  # paramiko leaves its timer behind where that failed
            transport.join(_SECONDS)

    @property
    def _sftp(self) -> paramiko.SFTPClient:
        if self._channel is None:
            try:
                self._channel = self._connected()
            except BaseException:
                self.close()
                raise
        return self._channel

    def _connected(self) -> paramiko.SFTPClient:
        settings = self._settings
        line = socket.create_connection((settings.host, settings.port), timeout=_SECONDS)
        self._transport = transport = paramiko.Transport(line)
        transport.banner_timeout = transport.auth_timeout = _SECONDS
        transport.start_client(timeout=_SECONDS)
        self._check_host(transport.get_remote_server_key())
        self._log_in(transport)
        channel = transport.open_session(timeout=_SECONDS)
        channel.settimeout(_STILL)
        channel.invoke_subsystem("sftp")
        return paramiko.SFTPClient(channel)

    def _check_host(self, key: paramiko.PKey) -> None:
        """Before any name or secret is said. Raises HostKeyUnknownError, HostKeyChangedError."""
        shown = fingerprint(key.asbytes())
        if not self._settings.host_key:
            raise HostKeyUnknownError(shown)
        if self._settings.host_key != shown:
            raise HostKeyChangedError

    def _log_in(self, transport: paramiko.Transport) -> None:
        settings, key = self._settings, _private_key(self._settings.secret)
        try:
            if key is None:
                transport.auth_password(settings.user, settings.secret, fallback=False)
            else:
                transport.auth_publickey(settings.user, key)
        except paramiko.AuthenticationException as problem:
            if not transport.is_active():  # a line that broke meanwhile is told so too
                raise MailboxUnreachableError from problem
            raise MailboxRefusedError from problem

    def _at(self, name: str) -> str:
        return f"{self._folder}/{name}"

    def _size(self, path: str) -> int | None:
        with suppress(MailboxGoneError), self._told(MailboxGoneError):
            return self._sftp.stat(path).st_size
        return None

    @contextmanager
    def _told(self, missing: type[MailboxGoneError] | type[MailboxFolderMissingError]) -> Iterator[None]:
        """What the server says, as something that a person can be told; a broken line is let go of."""
        try:
            yield
        except FileNotFoundError as problem:
            raise missing from problem
        except PermissionError as problem:
            raise MailboxRefusedError from problem
        except (OSError, EOFError, paramiko.SSHException) as problem:
            self.close()
            if isinstance(problem, OSError) and problem.errno in _FULL:
                raise MailboxFullError from problem
            raise MailboxUnreachableError from problem


def fingerprint(key: bytes) -> str:
    """As OpenSSH shows it: SHA-256 of the public key in base64, without padding."""
    digest = base64.b64encode(hashlib.sha256(key).digest()).decode("ascii")
    return "SHA256:" + digest.rstrip("=")


def _private_key(secret: str) -> paramiko.PKey | None:
    """The key whose text *secret* is; ``None`` where it is a passphrase. Raises MailboxRefusedError."""
    if not secret.lstrip().startswith(_KEY_TEXT):
        return None
    for kind in _KEY_KINDS:
        with suppress(paramiko.SSHException, ValueError):
            return kind.from_private_key(io.StringIO(secret))
    raise MailboxRefusedError
