"""What the command says when something goes wrong with bundles, the roster or a mailbox."""

from typing import Final

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTamperedError,
    BundleTooLargeError,
    BundleTooNewError,
    FeedForkError,
    FeedGapError,
    ForbiddenOperationError,
    HostKeyChangedError,
    KeyChangedError,
    MailboxError,
    MailboxFullError,
    MailboxLibraryMissingError,
    MailboxRefusedError,
    MailboxUnreachableError,
    MistypedWordsError,
    NoProgrammeError,
    NotABundleError,
    NotForUsError,
    ReplayedBundleError,
    RevokedSignerError,
    RosterError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    UnknownSignerError,
    WrongProgrammeError,
)

EXCHANGE_SENTENCES: Final[dict[type[PssError], str]] = {
    BundleError: "This bundle could not be used. Nothing in the vault was changed.",
    NotABundleError: "This is no bundle, or it was cut off. Nothing was read in.",
    BundleTooLargeError: "This is larger than a bundle may be ({limit}). Nothing was read in.",
    BundleTamperedError: "This was changed after it was signed or sealed ({part}). Nothing was read in.",
    UnknownSignerError: "Nobody in the roster signed this. Nothing was read in.",
    RevokedSignerError: "The roster no longer trusts whoever signed this. Nothing was read in.",
    NotForUsError: "This is sealed for somebody else. Nothing was read in.",
    BundleTooNewError: "A newer version of this program made this. Update the program. Nothing was read in.",
    FeedGapError: "Something that belongs before this has not come yet. What came is kept and waits.",
    FeedForkError: "One device signed two histories. What was here stays; the rest is held back.",
    WrongProgrammeError: "This belongs to another programme. Nothing was read in.",
    ReplayedBundleError: "This was read in before. Nothing changed.",
    ForbiddenOperationError: "A part was not its sender's to write ({reason}), so it was left out.",
    RosterError: "The roster could not be used. The one that is here stays.",
    NoProgrammeError: "This vault belongs to no programme yet. Nothing was changed.",
    RosterUnsignedError: "Too few root keys signed this roster. The one that is here stays.",
    RosterGapError: "This roster does not follow the one that is here. The one that is here stays.",
    RosterForkError: "There are two rosters of one version. The first stays. Call your coordinator.",
    KeyChangedError: "A known person or device comes with another key. It was not taken over.",
    MistypedWordsError: "These are not the words of this request. Nobody was let in.",
    MailboxError: "The mailbox did not do what was asked. What is to be sent is kept.",
    MailboxUnreachableError: "The mailbox cannot be reached now. What is to be sent is kept.",
    MailboxRefusedError: "The mailbox did not accept the name or the secret. What is to be sent is kept.",
    MailboxFullError: "There is no room in the mailbox. What is to be sent is kept.",
    HostKeyChangedError: "This server shows another key than the pinned one. Nothing was sent.",
    MailboxLibraryMissingError: (
        "This installation lacks what this mailbox needs: install pss-desktop with the extra '{extra}'."
    ),
}
