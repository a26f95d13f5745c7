"""The registry of record kinds: the table of the design as data, one row a kind.

To add a kind: its module in domain, its row here, and its line in ``summaries`` if it is listed. The journal,
the projection and the search are generic.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from pss_desktop.domain.client_fields import SAFE_CONTACT_FIELDS
from pss_desktop.domain.errors import UnknownKindError
from pss_desktop.domain.ids import RecordId, ScopeId, single_record


class ScopeType(StrEnum):
    """What a feed is about: whoever may see a scope may follow its feeds."""

    CASE = "case"
    GROUP = "group"
    DIRECTORY = "directory"
    PROGRAMME = "programme"
    SELF = "self"


class OperationClass(StrEnum):
    """What sharing rules look at; one operation has one class."""

    IDENTIFYING = "identifying"
    CLINICAL = "clinical"
    PRIVATE = "private"
    ADMINISTRATIVE = "administrative"
    AGGREGATE = "aggregate"


class MergeRule(StrEnum):
    """How values that were written apart come together (journal/merge has one module for each)."""

    FIELDS = "fields"
    IMMUTABLE = "immutable"
    VERSIONS = "versions"
    CONSENT = "consent"
    HIGHEST = "highest"
    ADD_ONLY = "add_only"
    AUTHORITY = "authority"
    FIELDS_AND_STATES = "fields_and_states"
    REVIEWED = "reviewed"
    ONE_DEVICE = "one_device"


class Caution(StrEnum):
    """Which of several concurrent values of one field is the most cautious, so that it counts."""

    NO_BEFORE_YES = "no_before_yes"
    MARKED_BEFORE_UNMARKED = "marked_before_unmarked"
    ALL_TOGETHER = "all_together"


class ActSpec(NamedTuple):
    """An act on a record. *op_class* is set where this act always has a class of its own."""

    name: str
    person_signed: bool = False
    op_class: OperationClass | None = None


class Kind(NamedTuple):
    """A row of the table. The first scope and class are the usual ones; *cautious* names fields by path.

    *once*: a scope has one such record, whose id follows from the scope (:func:`only_record`).
    """

    name: str
    scopes: tuple[ScopeType, ...]
    classes: tuple[OperationClass, ...]
    rule: MergeRule
    acts: tuple[ActSpec, ...]
    cautious: Mapping[str, Caution] = MappingProxyType({})
    once: bool = False

    @property
    def scope(self) -> ScopeType:
        """The usual scope."""
        return self.scopes[0]

    @property
    def op_class(self) -> OperationClass:
        """The usual class."""
        return self.classes[0]

    def act(self, name: str) -> ActSpec:
        """The act called *name*. Raises UnknownKindError."""
        for spec in self.acts:
            if spec.name == name:
                return spec
        raise UnknownKindError

    def knows(self, act: str) -> bool:
        """Whether this version can read what *act* does."""
        return any(spec.name == act for spec in self.acts)

    def check_writable(self, act: str, op_class: str) -> ActSpec:
        """The act to write, in a class that it may have. Raises UnknownKindError."""
        spec = self.act(act)
        allowed = self.classes if spec.op_class is None else (spec.op_class,)
        if op_class not in allowed:
            raise UnknownKindError
        return spec


_CLIENT: Final = "client"

# Acts
SET: Final = "set"
ERASE: Final = "erase"
SIGN: Final = "sign"
ADDENDUM: Final = "addendum"
AMENDMENT: Final = "amendment"
LATE_ENTRY: Final = "late_entry"
ENTERED_IN_ERROR: Final = "entered_in_error"
CO_SIGN: Final = "co_sign"
ATTACH: Final = "attach"
APPROVE: Final = "approve"
RETURN: Final = "return"
VERSION: Final = "version"
MERGE: Final = "merge"
GIVE: Final = "give"
REFUSE: Final = "refuse"
WITHDRAW: Final = "withdraw"
OVERRIDE: Final = "override"
RAISE: Final = "raise"
LOWER: Final = "lower"
RESOLVE: Final = "resolve"
ADD: Final = "add"
OFFER: Final = "offer"
ACCEPT: Final = "accept"
SEND: Final = "send"
DECLINE: Final = "decline"
COMPLETE: Final = "complete"
NO_ANSWER: Final = "no_answer"
REASON: Final = "reason"
LIFT: Final = "lift"
CONFIRM: Final = "confirm"
REPAIR: Final = "repair"
COMMENT: Final = "comment"
SAMPLE: Final = "sample"

_IDENTIFYING = OperationClass.IDENTIFYING
_CLINICAL = OperationClass.CLINICAL
_PRIVATE = OperationClass.PRIVATE
_ADMINISTRATIVE = OperationClass.ADMINISTRATIVE
_CASE = (ScopeType.CASE,)
_SELF = (ScopeType.SELF,)
_CASE_OR_PROGRAMME = (ScopeType.CASE, ScopeType.PROGRAMME)


def _plain(*names: str) -> tuple[ActSpec, ...]:
    return tuple(ActSpec(name) for name in names)


def _signed(*names: str) -> tuple[ActSpec, ...]:
    return tuple(ActSpec(name, person_signed=True) for name in names)


# Erasing is left out for what keeps the rest honest: who owns a case, legal holds, clock repairs.
_ERASE = _signed(ERASE)
_FIELDS = (*_plain(SET), *_ERASE)
_VERSIONS = (*_signed(VERSION, MERGE), *_ERASE)
_SIGNED_RECORD = (*_signed(SIGN, ADDENDUM, ENTERED_IN_ERROR), *_ERASE)
_NOTE = (*_signed(SIGN, ADDENDUM, AMENDMENT, LATE_ENTRY, ENTERED_IN_ERROR, CO_SIGN), *_ERASE)
# What is said and asked about a note is many acts on one record (docs/adr/0025-one-review-a-note.md).
_REVIEW = (*_plain(SEND, SAMPLE, COMMENT), *_signed(APPROVE, RETURN, CO_SIGN), *_ERASE)
_SUPERVISION = (*_signed(SIGN, ADDENDUM, ENTERED_IN_ERROR, APPROVE, RETURN, CO_SIGN), *_ERASE)
_REFERRAL = (
    *_plain(SET),
    ActSpec(REASON, op_class=_CLINICAL),
    *_plain(ACCEPT, DECLINE, COMPLETE, NO_ANSWER),
    *_signed(SEND, WITHDRAW),
    *_ERASE,
)

_ROWS: Final = (
    Kind(_CLIENT, _CASE, (_CLINICAL,), MergeRule.FIELDS, _FIELDS, once=True),
    Kind("problem", _CASE, (_CLINICAL,), MergeRule.FIELDS, _FIELDS),
    Kind("needs_strengths", _CASE, (_CLINICAL,), MergeRule.FIELDS, _FIELDS),
    Kind("skill_practice", _CASE, (_CLINICAL,), MergeRule.FIELDS, _FIELDS),
    Kind("task", _CASE, (_ADMINISTRATIVE,), MergeRule.FIELDS, _FIELDS),
    Kind("appointment", _CASE, (_ADMINISTRATIVE,), MergeRule.FIELDS, _FIELDS),
    Kind(
        "client_identity",
        _CASE,
        (_IDENTIFYING,),
        MergeRule.FIELDS,
        _FIELDS,
        cautious=dict.fromkeys(SAFE_CONTACT_FIELDS, Caution.NO_BEFORE_YES),
        once=True,
    ),
    Kind("case_owner", _CASE, (_ADMINISTRATIVE,), MergeRule.AUTHORITY, _signed(OFFER, ACCEPT), once=True),
    Kind("contact", _CASE, (_ADMINISTRATIVE,), MergeRule.ADD_ONLY, (*_plain(ADD), *_ERASE)),
    Kind("disclosure", _CASE, (_ADMINISTRATIVE,), MergeRule.ADD_ONLY, (*_plain(ADD), *_ERASE)),
    Kind("withdrawal_receipt", _CASE, (_ADMINISTRATIVE,), MergeRule.ADD_ONLY, (*_signed(CONFIRM), *_ERASE)),
    Kind("flag", _CASE, (_ADMINISTRATIVE,), MergeRule.ADD_ONLY, (*_plain(RAISE, RESOLVE), *_ERASE)),
    Kind("session_note", _CASE, (_CLINICAL,), MergeRule.IMMUTABLE, _NOTE),
    Kind("group_line", _CASE, (_CLINICAL,), MergeRule.IMMUTABLE, _NOTE),
    Kind("process_note", _SELF, (_PRIVATE,), MergeRule.ONE_DEVICE, _FIELDS),
    Kind("staff_wellbeing", _SELF, (_PRIVATE,), MergeRule.ONE_DEVICE, _FIELDS),
    Kind(
        "consent",
        _CASE,
        (_ADMINISTRATIVE,),
        MergeRule.CONSENT,
        (*_signed(GIVE, REFUSE, WITHDRAW, OVERRIDE), *_ERASE),
        once=True,
    ),
    Kind("safety_plan", _CASE, (_CLINICAL,), MergeRule.VERSIONS, _VERSIONS, once=True),
    Kind("protection_plan", _CASE, (_CLINICAL,), MergeRule.VERSIONS, _VERSIONS, once=True),
    Kind("support_plan", _CASE, (_CLINICAL,), MergeRule.VERSIONS, _VERSIONS),
    Kind("support_map", _CASE, (_CLINICAL,), MergeRule.VERSIONS, _VERSIONS),
    Kind("risk_level", _CASE, (_CLINICAL,), MergeRule.HIGHEST, (*_signed(RAISE, LOWER), *_ERASE), once=True),
    Kind("risk_screen", _CASE, (_CLINICAL,), MergeRule.IMMUTABLE, _SIGNED_RECORD),
    Kind("crisis_event", _CASE, (_CLINICAL,), MergeRule.IMMUTABLE, _SIGNED_RECORD),
    Kind("assessment", _CASE, (_CLINICAL,), MergeRule.IMMUTABLE, _SIGNED_RECORD),
    Kind("referral", _CASE, (_ADMINISTRATIVE,), MergeRule.FIELDS_AND_STATES, _REFERRAL),
    Kind(
        "file",
        _CASE,
        (_CLINICAL, _IDENTIFYING),
        MergeRule.IMMUTABLE,
        (*_signed(ATTACH, ENTERED_IN_ERROR), *_ERASE),
    ),
    Kind("review", _CASE_OR_PROGRAMME, (_CLINICAL,), MergeRule.REVIEWED, _REVIEW),
    Kind("supervision_session", _CASE_OR_PROGRAMME, (_CLINICAL,), MergeRule.IMMUTABLE, _SUPERVISION),
    Kind("case_conference", _CASE_OR_PROGRAMME, (_CLINICAL,), MergeRule.IMMUTABLE, _SUPERVISION),
    Kind("group", (ScopeType.GROUP, ScopeType.PROGRAMME), (_ADMINISTRATIVE,), MergeRule.FIELDS, _FIELDS),
    Kind("group_session", (ScopeType.GROUP,), (_ADMINISTRATIVE,), MergeRule.IMMUTABLE, _NOTE),
    Kind("activity", (ScopeType.PROGRAMME,), (_ADMINISTRATIVE,), MergeRule.FIELDS, _FIELDS),
    Kind("service", (ScopeType.DIRECTORY,), (_ADMINISTRATIVE,), MergeRule.FIELDS, _FIELDS),
    Kind("legal_hold", _CASE, (_ADMINISTRATIVE,), MergeRule.ADD_ONLY, _signed(SET, LIFT), once=True),
    Kind("clock_repair", _SELF, (_ADMINISTRATIVE,), MergeRule.ADD_ONLY, _signed(REPAIR)),
)

KINDS: Final[Mapping[str, Kind]] = MappingProxyType({row.name: row for row in _ROWS})


def kind(name: str) -> Kind:
    """The kind called *name*. Raises UnknownKindError for one that this version does not know."""
    found = KINDS.get(name)
    if found is None:
        raise UnknownKindError
    return found


def only_record(scope: ScopeId, name: str) -> RecordId | None:
    """The id of the one record of the kind *name* in *scope*; None for a kind of which there may be many.

    A client's own record is named as their case is.
    """
    found = KINDS.get(name)
    if found is None or not found.once:
        return None
    return RecordId(scope) if name == _CLIENT else single_record(scope, name)
