"""What can go wrong between two vaults: bundles, the roster of a programme, mailboxes. Part of the one tree.

The sentences stand in ``ui/texts_exchange.py`` and ``cli/exchange_sentences.py``.
"""

from pss_desktop.domain.errors import PssError

# Bundles


class BundleError(PssError):
    """A bundle could not be read or made; the vault is as it was."""

    code = "B0"


class NotABundleError(BundleError):
    """This is no bundle, or its form is broken."""

    code = "B1"


class BundleTooLargeError(BundleError):
    """A part is larger than a bundle may hold; *limit* names which limit."""

    code = "B2"

    def __init__(self, limit: str) -> None:
        super().__init__(limit)
        self.limit = limit


class BundleTamperedError(BundleError):
    """The bundle was changed after it was signed or sealed; *part* says where it does not fit."""

    code = "B3"

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class UnknownSignerError(BundleError):
    """Nobody in the roster has the key that signed this."""

    code = "B4"


class RevokedSignerError(BundleError):
    """The roster no longer trusts the device or person that signed this."""

    code = "B5"


class NotForUsError(BundleError):
    """The bundle is sealed for somebody else, or addressed to another device."""

    code = "B6"


class BundleTooNewError(BundleError):
    """A newer version of the program wrote this bundle."""

    code = "B7"

    def __init__(self, found: int, supported: int) -> None:
        super().__init__(found, supported)
        self.found = found
        self.supported = supported


class FeedGapError(BundleError):
    """Something between what is here and what came is missing."""

    code = "B8"


class FeedForkError(BundleError):
    """A device signed two different histories: its key is used in two places."""

    code = "B9"


class WrongProgrammeError(BundleError):
    """The bundle belongs to another programme."""

    code = "B10"


class ReplayedBundleError(BundleError):
    """This bundle was read before."""

    code = "B11"


class ForbiddenOperationError(BundleError):
    """Something in the bundle was not its author's to write; *reason* is a stable word."""

    code = "B12"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class MistypedKeyError(BundleError):
    """The text is no key of the kind that was asked for: mistyped, cut short, or of another kind."""

    code = "B13"


class PreviewChangedError(BundleError):
    """Since somebody looked, something else would leave; nothing was sealed."""

    code = "B14"


class BundleWithdrawnError(BundleError):
    """A sealed bundle may not leave any more and was destroyed; *reason* is ``consent`` or ``devices``."""

    code = "B15"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OtherCertificateError(BundleError):
    """The roster has another certificate of the device that signed this, and a newer one may have this."""

    code = "B16"


class ReplacedCertificateError(BundleError):
    """It goes by a certificate that did not count by the roster of its time, or has other keys since."""

    code = "B18"


class InboxFullError(BundleError):
    """So many received bundles wait that no more are taken."""

    code = "B17"


# The roster


class RosterError(PssError):
    """The programme's list of people could not be read, made or taken over."""

    code = "O0"


class NoProgrammeError(RosterError):
    """This vault belongs to no programme yet."""

    code = "O1"


class RosterUnsignedError(RosterError):
    """Too few of the programme's root keys signed this roster, or none that count."""

    code = "O2"


class RosterGapError(RosterError):
    """This roster is not the one that follows the one here."""

    code = "O3"


class RosterForkError(RosterError):
    """There are two valid rosters of one version."""

    code = "O4"


class KeyChangedError(RosterError):
    """A known person or device came with another key."""

    code = "O5"


class MistypedWordsError(RosterError):
    """The words typed are not the ones that were to be heard."""

    code = "O6"


class RosterDamagedError(RosterError):
    """A roster's form is broken, or what it says cannot all be true; *part* names where."""

    code = "O7"

    def __init__(self, part: str) -> None:
        super().__init__(part)
        self.part = part


class JoiningOverError(RosterError):
    """The words were wrong too often, or no joining is under way: it begins anew with a fresh request."""

    code = "O8"


class WordsNotComparedError(RosterError):
    """Nobody is let in, and no answer is believed, before the words were read to each other."""

    code = "O9"


class PracticeVaultError(RosterError):
    """A practice vault neither joins a programme nor lets anybody in: nobody in it exists."""

    code = "O11"


class OtherProgrammeError(RosterError):
    """This vault belongs to a programme already, and a vault belongs to one at a time."""

    code = "O10"


class ProposalOverError(RosterError):
    """A proposal was made of another roster than the one here."""

    code = "O12"


# Mailboxes


class MailboxError(PssError):
    """A mailbox did not do what was asked; what was to be sent is kept and tried again."""

    code = "M0"


class MailboxUnreachableError(MailboxError):
    """The mailbox cannot be reached now."""

    code = "M1"


class MailboxRefusedError(MailboxError):
    """The mailbox refused the name or the secret given."""

    code = "M2"


class MailboxFullError(MailboxError):
    """There is no room in the mailbox."""

    code = "M3"


class HostKeyChangedError(MailboxError):
    """The server shows another key than the one that was pinned."""

    code = "M4"


class MailboxLibraryMissingError(MailboxError):
    """This installation lacks what this type of mailbox needs; *extra* names it."""

    code = "M5"

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.extra = extra


class MailboxGoneError(MailboxError):
    """The bundle is no longer in the mailbox."""

    code = "M6"


class MailboxNameTakenError(MailboxError):
    """Something else has this name in the mailbox; nothing there is overwritten."""

    code = "M7"


class MailboxDamagedError(MailboxError):
    """What was put into the mailbox does not come back as it was."""

    code = "M8"


class HostKeyUnknownError(MailboxError):
    """No key of this server was pinned yet; *fingerprint* is the one that it shows (SHA-256, base64)."""

    code = "M9"

    def __init__(self, fingerprint: str) -> None:
        super().__init__(fingerprint)
        self.fingerprint = fingerprint


class MailboxFolderMissingError(MailboxError):
    """The server is there, the folder or bucket is not."""

    code = "M10"


class MailboxUntrustedError(MailboxError):
    """The server's certificate does not prove that it is the right one."""

    code = "M11"
