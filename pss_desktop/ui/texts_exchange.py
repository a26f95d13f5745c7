"""What people are told when something goes wrong between two vaults: bundles, the roster, mailboxes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTamperedError,
    BundleTooLargeError,
    BundleTooNewError,
    BundleWithdrawnError,
    FeedForkError,
    FeedGapError,
    ForbiddenOperationError,
    HostKeyChangedError,
    HostKeyUnknownError,
    InboxFullError,
    JoiningOverError,
    KeyChangedError,
    MailboxDamagedError,
    MailboxError,
    MailboxFolderMissingError,
    MailboxFullError,
    MailboxGoneError,
    MailboxLibraryMissingError,
    MailboxNameTakenError,
    MailboxRefusedError,
    MailboxUnreachableError,
    MailboxUntrustedError,
    MistypedKeyError,
    MistypedWordsError,
    NoProgrammeError,
    NotABundleError,
    NotForUsError,
    OtherCertificateError,
    OtherProgrammeError,
    PracticeVaultError,
    PreviewChangedError,
    ProposalOverError,
    ReplacedCertificateError,
    ReplayedBundleError,
    RevokedSignerError,
    RosterDamagedError,
    RosterError,
    RosterForkError,
    RosterGapError,
    RosterUnsignedError,
    UnknownSignerError,
    WordsNotComparedError,
    WrongProgrammeError,
)

EXCHANGE_SENTENCES: Final[dict[type[PssError], object]] = {
    BundleError: QT_TRANSLATE_NOOP(
        "Errors", "This bundle could not be used. Nothing in your vault was changed. Ask for a new one."
    ),
    NotABundleError: QT_TRANSLATE_NOOP(
        "Errors",
        "This is no bundle, or it was cut off on the way. Nothing was read in. Ask for it once more.",
    ),
    BundleTooLargeError: QT_TRANSLATE_NOOP(
        "Errors",
        "This bundle is larger than any bundle may be, so it was not read. Nothing in your vault was "
        "changed. Ask its sender what it is.",
    ),
    BundleTamperedError: QT_TRANSLATE_NOOP(
        "Errors",
        "This bundle was changed after it was signed. Nothing of it was read in. Ask for a new one, and "
        "tell its sender.",
    ),
    UnknownSignerError: QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody in your programme signed this bundle. Nothing of it was read in. Ask your coordinator "
        "whether somebody is new.",
    ),
    RevokedSignerError: QT_TRANSLATE_NOOP(
        "Errors",
        "The computer that signed this bundle is no longer trusted in your programme. Nothing of it was read "
        "in. Ask your coordinator.",
    ),
    NotForUsError: QT_TRANSLATE_NOOP(
        "Errors",
        "This bundle is sealed for somebody else. It cannot be opened here, and nothing was read in. Give "
        "it to the person it is for.",
    ),
    BundleTooNewError: QT_TRANSLATE_NOOP(
        "Errors",
        "A newer version of this program made this bundle. It is kept. Bring this program up to date to "
        "read it.",
    ),
    FeedGapError: QT_TRANSLATE_NOOP(
        "Errors",
        "Something that belongs before this has not come yet. What came is kept and waits. It will be asked "
        "for.",
    ),
    FeedForkError: QT_TRANSLATE_NOOP(
        "Errors",
        "One computer has signed two different histories. What you have is safe, and the rest is held "
        "back. Call the person whose it is: its key may be in other hands.",
    ),
    WrongProgrammeError: QT_TRANSLATE_NOOP(
        "Errors", "This belongs to another programme. Nothing of it was read in. Ask your coordinator."
    ),
    ReplayedBundleError: QT_TRANSLATE_NOOP(
        "Errors", "This bundle was read in before. Nothing changed. There is nothing to do."
    ),
    ForbiddenOperationError: QT_TRANSLATE_NOOP(
        "Errors",
        "A part of this bundle was not its sender's to write, so that part was left out. Your records are "
        "as they were. Tell your supervisor.",
    ),
    MistypedKeyError: QT_TRANSLATE_NOOP(
        "Errors",
        "This is no key, or it was mistyped or cut short. Nothing was changed. Copy it once more, whole.",
    ),
    InboxFullError: QT_TRANSLATE_NOOP(
        "Errors",
        "So many received bundles wait that no more are taken. Nothing that is here was lost, and what came "
        "by a mailbox stays there. Read some of them in, or throw some away.",
    ),
    OtherCertificateError: QT_TRANSLATE_NOOP(
        "Errors",
        "The computer that signed this bundle goes by another certificate than the programme's list has. "
        "Nothing of it was read in. It is kept, and tried again with each newer list.",
    ),
    ReplacedCertificateError: QT_TRANSLATE_NOOP(
        "Errors",
        "This bundle goes by a certificate that does not hold here: the computer that signed it has other "
        "keys since, or the list that the bundle names did not trust it. Nothing of it was read in. Ask its "
        "sender to send again.",
    ),
    PreviewChangedError: QT_TRANSLATE_NOOP(
        "Errors",
        "Something changed while you looked. Nothing was sealed. Look at what leaves now, and decide again.",
    ),
    BundleWithdrawnError: QT_TRANSLATE_NOOP(
        "Errors",
        "A client's consent or a computer of the programme changed after this bundle was sealed. It was "
        "destroyed before it left. Prepare a new one.",
    ),
    RosterError: QT_TRANSLATE_NOOP(
        "Errors",
        "The programme's list of people could not be used. The list that you have stays. Ask your "
        "coordinator.",
    ),
    NoProgrammeError: QT_TRANSLATE_NOOP(
        "Errors", "This vault belongs to no programme yet. Nothing was changed. Join a programme first."
    ),
    RosterUnsignedError: QT_TRANSLATE_NOOP(
        "Errors",
        "Too few of the programme's root keys signed this list of people. The list that you have stays. Ask "
        "your coordinator.",
    ),
    ProposalOverError: QT_TRANSLATE_NOOP(
        "Errors",
        "This proposal was made for another list of people than the one here. Nothing was signed. Take over "
        "the newest list, or ask for a new proposal.",
    ),
    RosterGapError: QT_TRANSLATE_NOOP(
        "Errors",
        "This list of people does not follow the one that you have. The one that you have stays. Ask your "
        "coordinator for the lists between them.",
    ),
    RosterForkError: QT_TRANSLATE_NOOP(
        "Errors",
        "There are two different lists of people with the same number. The first one stays, and nothing is "
        "exchanged. Call your coordinator before you go on.",
    ),
    KeyChangedError: QT_TRANSLATE_NOOP(
        "Errors",
        "A person whom you know comes with another key. It was not taken over. Call this person before you "
        "go on.",
    ),
    MistypedWordsError: QT_TRANSLATE_NOOP(
        "Errors",
        "These are not the words of this request. Nobody was let in. Read the words to each other once more.",
    ),
    RosterDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "This list of people is damaged. The list that you have stays. Ask your coordinator for a new copy.",
    ),
    JoiningOverError: QT_TRANSLATE_NOOP(
        "Errors",
        "This joining is over. Nobody was let in, and nothing was changed. Begin anew with a fresh request.",
    ),
    WordsNotComparedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The words were not compared yet, so nobody was let in. Read them to each other first.",
    ),
    PracticeVaultError: QT_TRANSLATE_NOOP(
        "Errors",
        "This is a practice vault: it joins no programme and lets nobody in. Nothing was changed. Open your "
        "own vault for that.",
    ),
    OtherProgrammeError: QT_TRANSLATE_NOOP(
        "Errors",
        "This vault belongs to a programme already, and it can belong to one at a time. Nothing was changed.",
    ),
    MailboxError: QT_TRANSLATE_NOOP(
        "Errors", "The mailbox did not do what was asked. What is to be sent is kept and tried again."
    ),
    MailboxUnreachableError: QT_TRANSLATE_NOOP(
        "Errors",
        "The mailbox cannot be reached now. What is to be sent is kept and goes when a connection is there.",
    ),
    MailboxRefusedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The mailbox did not accept the name or the secret. What is to be sent is kept. Look at the "
        "settings of this mailbox.",
    ),
    MailboxFullError: QT_TRANSLATE_NOOP(
        "Errors",
        "There is no room in the mailbox. What is to be sent is kept. Make room there, or take another "
        "mailbox.",
    ),
    HostKeyChangedError: QT_TRANSLATE_NOOP(
        "Errors",
        "This server shows another key than before. Nothing was sent. Ask whoever runs it before you go on.",
    ),
    MailboxLibraryMissingError: QT_TRANSLATE_NOOP(
        "Errors",
        "This installation lacks what this mailbox needs. Nothing was sent. Install the program with "
        "“{extra}”, or take another mailbox.",
    ),
    MailboxGoneError: QT_TRANSLATE_NOOP(
        "Errors",
        "The bundle is no longer in the mailbox. Your vault is as it was. Ask its sender to send it again.",
    ),
    MailboxNameTakenError: QT_TRANSLATE_NOOP(
        "Errors",
        "Something else has this name in the mailbox. Nothing there was overwritten. What is to be sent "
        "is kept.",
    ),
    MailboxDamagedError: QT_TRANSLATE_NOOP(
        "Errors",
        "What was put into the mailbox does not come back as it was. What is to be sent is kept. Take "
        "another stick or mailbox if this stays.",
    ),
    HostKeyUnknownError: QT_TRANSLATE_NOOP(
        "Errors",
        "This server shows the key {fingerprint}. Nothing was sent. Compare it with what whoever runs the "
        "server told you.",
    ),
    MailboxFolderMissingError: QT_TRANSLATE_NOOP(
        "Errors",
        "The server is there, but the folder is not. What is to be sent is kept. Look at the settings of "
        "this mailbox.",
    ),
    MailboxUntrustedError: QT_TRANSLATE_NOOP(
        "Errors",
        "The server’s certificate does not prove that it is the right one. Nothing was sent. Look at the "
        "address, then ask whoever runs the server.",
    ),
}
