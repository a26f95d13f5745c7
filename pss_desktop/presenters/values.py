"""The values of the services that screens show as they are; screens take them from here."""

from pss_desktop.reports.document import Document, Paper
from pss_desktop.reports.html import foot_html as paper_foot
from pss_desktop.reports.html import to_html as paper_html
from pss_desktop.reports.order import DocumentKind
from pss_desktop.reports.spoken import spoken as paper_words
from pss_desktop.services.appointments import Agenda
from pss_desktop.services.auditing import AuditEntry
from pss_desktop.services.cases import CaseStory, ToldStep
from pss_desktop.services.clients import Age, BinnedClient, ClientDetail, ClientFilter, ClientRow
from pss_desktop.services.consents import ConsentBasis, ConsentEntry, ConsentOverview
from pss_desktop.services.contacts import ContactRow
from pss_desktop.services.decision_views import DecisionDetail, DecisionRow, Point, Side
from pss_desktop.services.escrow import EscrowChanged, EscrowState, Keeping
from pss_desktop.services.facts import CaseFacts
from pss_desktop.services.files import FileDetail, FileRow, FileState
from pss_desktop.services.finder import Hits, NoteHit, SnippetPart
from pss_desktop.services.follow_ups import FollowUpRow
from pss_desktop.services.notes import CoSigned, NoteDetail, NoteRow, NoteState, UnsignedNote
from pss_desktop.services.paging import Page
from pss_desktop.services.place import Place
from pss_desktop.services.plan_views import KnownPerson, PlanOverview, PlanVersion
from pss_desktop.services.practice.practice import PRACTICE_PASSPHRASE
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.process_notes import ProcessNote
from pss_desktop.services.receiving_key import ShownKey
from pss_desktop.services.review_views import (
    Draw,
    NewsKind,
    NotePart,
    QueueRow,
    ReviewedNote,
    ReviewMark,
    ReviewNews,
    ShownComment,
)
from pss_desktop.services.risks import RiskNow
from pss_desktop.services.safekeeping import (
    BackedUp,
    BackupEntry,
    BrokenFile,
    CheckReport,
    Erased,
    KeysChanged,
    NewRecoveryCode,
)
from pss_desktop.services.signed_records import SignedRecord
from pss_desktop.services.supervision_sessions import Partner, SupervisionDetail, SupervisionRow
from pss_desktop.services.timeline import MarkKind, RiskChange, Story, StoryEvent, StoryStrip
from pss_desktop.services.today import FirstStep, Notice, NoticeKind, TodayView
from pss_desktop.services.unlocking import FoundBackup
from pss_desktop.services.versions import Component, Versions

__all__ = [
    "PRACTICE_PASSPHRASE",
    "Age",
    "Agenda",
    "AuditEntry",
    "BackedUp",
    "BackupEntry",
    "BinnedClient",
    "BrokenFile",
    "CaseFacts",
    "CaseStory",
    "CheckReport",
    "ClientDetail",
    "ClientFilter",
    "ClientRow",
    "CoSigned",
    "Component",
    "ConsentBasis",
    "ConsentEntry",
    "ConsentOverview",
    "ContactRow",
    "DecisionDetail",
    "DecisionRow",
    "Document",
    "DocumentKind",
    "Draw",
    "Erased",
    "EscrowChanged",
    "EscrowState",
    "FileDetail",
    "FileRow",
    "FileState",
    "FirstStep",
    "FollowUpRow",
    "FoundBackup",
    "Hits",
    "Keeping",
    "KeysChanged",
    "KnownPerson",
    "MarkKind",
    "NewRecoveryCode",
    "NewsKind",
    "NoteDetail",
    "NoteHit",
    "NotePart",
    "NoteRow",
    "NoteState",
    "Notice",
    "NoticeKind",
    "Page",
    "Paper",
    "Partner",
    "Place",
    "PlanOverview",
    "PlanVersion",
    "Point",
    "Preferences",
    "ProcessNote",
    "QueueRow",
    "ReviewMark",
    "ReviewNews",
    "ReviewedNote",
    "RiskChange",
    "RiskNow",
    "ShownComment",
    "ShownKey",
    "Side",
    "SignedRecord",
    "SnippetPart",
    "Story",
    "StoryEvent",
    "StoryStrip",
    "SupervisionDetail",
    "SupervisionRow",
    "TodayView",
    "ToldStep",
    "UnsignedNote",
    "Versions",
    "paper_foot",
    "paper_html",
    "paper_words",
]
