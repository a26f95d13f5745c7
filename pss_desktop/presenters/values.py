"""The values of the services that screens show as they are; screens take them from here."""

from pss_desktop.reports.document import Document, Paper
from pss_desktop.reports.html import foot_html as paper_foot
from pss_desktop.reports.html import to_html as paper_html
from pss_desktop.reports.order import DocumentKind
from pss_desktop.reports.spoken import spoken as paper_words
from pss_desktop.services.cases.cases import CaseStory, ToldStep
from pss_desktop.services.cases.facts import CaseFacts
from pss_desktop.services.cases.finder import Hits, NoteHit, RecordHit, SnippetPart
from pss_desktop.services.cases.legal_holds import HoldState, ToldHold
from pss_desktop.services.cases.timeline import MarkKind, RiskChange, Story, StoryEvent, StoryStrip
from pss_desktop.services.cases.transfers import CaseOffer, Colleague, TransferState
from pss_desktop.services.clients.clients import Age, BinnedClient, ClientDetail, ClientFilter, ClientRow
from pss_desktop.services.consent.consents import ConsentBasis, ConsentEntry, ConsentOverview
from pss_desktop.services.crisis.contacts import ContactRow
from pss_desktop.services.crisis.risks import RiskNow
from pss_desktop.services.decisions.decision_views import (
    AskRow,
    Branch,
    DecisionDetail,
    DecisionRow,
    ForkDetail,
    Forked,
    Point,
    Side,
)
from pss_desktop.services.entrance.unlocking import FoundBackup
from pss_desktop.services.exporting.exports import Addressee
from pss_desktop.services.exporting.notices import OwedNotice
from pss_desktop.services.exporting.preview import KeptApart, LeavingKind, NamedNote, Preview, Staying, Stays
from pss_desktop.services.files.files import FileDetail, FileRow, FileState
from pss_desktop.services.importing.views import (
    AfterLoss,
    AlarmRow,
    BundlePreview,
    CaseLine,
    Counts,
    Doubt,
    ErasedLine,
    FeedNote,
    Highlight,
    Imported,
    IncomingRow,
    Missent,
    SenderRow,
    Verdict,
)
from pss_desktop.services.keeping.auditing import AuditEntry
from pss_desktop.services.keeping.escrow import EscrowChanged, EscrowState, Keeping
from pss_desktop.services.keeping.receiving_key import ShownKey
from pss_desktop.services.keeping.safekeeping import (
    BackedUp,
    BackupEntry,
    BrokenFile,
    CheckReport,
    Erased,
    KeysChanged,
    NewRecoveryCode,
)
from pss_desktop.services.mailboxes.book import KeptMailbox
from pss_desktop.services.mailboxes.exchange import Exchanged
from pss_desktop.services.mailboxes.mailboxes import ExchangeState, MailboxRow, SentRow
from pss_desktop.services.paging import Page
from pss_desktop.services.place import Place
from pss_desktop.services.plans.plan_views import KnownPerson, PlanOverview, PlanVersion
from pss_desktop.services.practice.practice import PRACTICE_PASSPHRASE
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.programme.joining import JoiningState
from pss_desktop.services.programme.programme_views import (
    DeviceRow,
    Ending,
    PersonRow,
    ProgrammeState,
    Standing,
)
from pss_desktop.services.programme.root_deeds import Proposed
from pss_desktop.services.review.review_views import (
    Draw,
    NewsKind,
    NotePart,
    QueueRow,
    ReviewedNote,
    ReviewMark,
    ReviewNews,
    ShownComment,
)
from pss_desktop.services.review.supervision_sessions import Partner, SupervisionDetail, SupervisionRow
from pss_desktop.services.sessions.appointments import Agenda
from pss_desktop.services.sessions.notes import CoSigned, NoteDetail, NoteRow, NoteState, UnsignedNote
from pss_desktop.services.sessions.process_notes import ProcessNote
from pss_desktop.services.today.follow_ups import FollowUpRow
from pss_desktop.services.today.today import FirstStep, Notice, NoticeKind, TodayView
from pss_desktop.services.versions import Component, Versions
from pss_desktop.services.writing.signed_records import SignedRecord
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.sync.join_words import Spelling
from pss_desktop.sync.mailboxes.settings import MailboxType
from pss_desktop.sync.roster import RevocationReason
from pss_desktop.sync.roster_news import ALARMING, ChangeKind, RosterNews
from pss_desktop.vault.exchange.alarms import AlarmKind
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.exchange.outgoing import OutgoingState

__all__ = [
    "ALARMING",
    "PRACTICE_PASSPHRASE",
    "Addressee",
    "AfterLoss",
    "Age",
    "Agenda",
    "AlarmKind",
    "AlarmRow",
    "AskRow",
    "AuditEntry",
    "BackedUp",
    "BackupEntry",
    "BinnedClient",
    "Branch",
    "BrokenFile",
    "BundleKind",
    "BundlePreview",
    "CaseFacts",
    "CaseLine",
    "CaseOffer",
    "CaseStory",
    "ChangeKind",
    "CheckReport",
    "ClientDetail",
    "ClientFilter",
    "ClientRow",
    "CoSigned",
    "Colleague",
    "Component",
    "ConsentBasis",
    "ConsentEntry",
    "ConsentOverview",
    "ContactRow",
    "Counts",
    "DecisionDetail",
    "DecisionRow",
    "DeviceRow",
    "Document",
    "DocumentKind",
    "Doubt",
    "Draw",
    "Ending",
    "Erased",
    "ErasedLine",
    "EscrowChanged",
    "EscrowState",
    "ExchangeState",
    "Exchanged",
    "FeedNote",
    "FileDetail",
    "FileRow",
    "FileState",
    "FirstStep",
    "FollowUpRow",
    "ForkDetail",
    "Forked",
    "FoundBackup",
    "Highlight",
    "Hits",
    "HoldState",
    "Imported",
    "IncomingRow",
    "IncomingState",
    "JoiningState",
    "Keeping",
    "KeptApart",
    "KeptMailbox",
    "KeysChanged",
    "KnownPerson",
    "LeavingKind",
    "MailboxRow",
    "MailboxType",
    "MarkKind",
    "Missent",
    "NamedNote",
    "NewRecoveryCode",
    "NewsKind",
    "NoteDetail",
    "NoteHit",
    "NotePart",
    "NoteRow",
    "NoteState",
    "Notice",
    "NoticeKind",
    "OutgoingState",
    "OwedNotice",
    "Page",
    "Paper",
    "Partner",
    "PersonRow",
    "Place",
    "PlanOverview",
    "PlanVersion",
    "Point",
    "Preferences",
    "Preview",
    "ProcessNote",
    "ProgrammeState",
    "Proposed",
    "QueueRow",
    "RecordHit",
    "ReviewMark",
    "ReviewNews",
    "ReviewedNote",
    "RevocationReason",
    "RiskChange",
    "RiskNow",
    "RosterNews",
    "SenderRow",
    "SentRow",
    "ShownComment",
    "ShownKey",
    "Side",
    "SignedRecord",
    "SnippetPart",
    "Spelling",
    "Standing",
    "Staying",
    "Stays",
    "Story",
    "StoryEvent",
    "StoryStrip",
    "SupervisionDetail",
    "SupervisionRow",
    "TodayView",
    "ToldHold",
    "ToldStep",
    "TransferState",
    "UnsignedNote",
    "Verdict",
    "Versions",
    "paper_foot",
    "paper_html",
    "paper_words",
]
