"""From settings to a mailbox; the library behind one is loaded when the first such mailbox is used."""

from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Final, cast

from pss_desktop.domain.exchange_errors import MailboxLibraryMissingError
from pss_desktop.sync.mailboxes.base import Mailbox
from pss_desktop.sync.mailboxes.folder import FolderMailbox
from pss_desktop.sync.mailboxes.settings import FolderSettings, MailboxType, Settings, type_of

# Nobody who has no such mailbox pays for its library, in start-up or in size.
_BY_NETWORK: Final = MappingProxyType(
    {
        MailboxType.WEBDAV: ("pss_desktop.sync.mailboxes.webdav", "WebDavMailbox"),
        MailboxType.SFTP: ("pss_desktop.sync.mailboxes.sftp", "SftpMailbox"),
        MailboxType.S3: ("pss_desktop.sync.mailboxes.s3", "S3Mailbox"),
    }
)


def open_mailbox(settings: Settings, *, make_folder: bool = False) -> Mailbox:
    """The mailbox of *settings*; nothing is connected yet. Raises MailboxLibraryMissingError.

    *make_folder*: a folder that is not there is ours to make.
    """
    if isinstance(settings, FolderSettings):
        return FolderMailbox(Path(settings.path), removable=settings.removable, make=make_folder)
    kind = type_of(settings)
    module, name = _BY_NETWORK[kind]
    try:
        made = getattr(import_module(module), name)
    except ModuleNotFoundError as problem:
        raise MailboxLibraryMissingError(kind.value) from problem
    return cast(Mailbox, made(settings))
