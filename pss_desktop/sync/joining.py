"""How a device comes into a programme: a request, the reply of somebody who belongs to it, their answer.

Request and reply name the same things of either side: person, device with its two keys, programme. Both come
to the other person on ways that nobody vouches for, so the words of ``join_words`` over both are read aloud.
The reply is made, with fresh chance, only when the request is known: whoever stands between the two must fix
what they show to one side before they know what the words will be.
"""

import base64
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from pss_desktop.crypto.canonical_json import as_bytes, as_integer, as_text, canonical, read_canonical
from pss_desktop.crypto.digest import sha256
from pss_desktop.crypto.header import is_vault_name
from pss_desktop.crypto.signing import KEY_SIZE, SIGNATURE_SIZE, VerifyKey, person_id
from pss_desktop.domain.exchange_errors import (
    BundleTamperedError,
    BundleTooNewError,
    NotABundleError,
    NotForUsError,
    RosterDamagedError,
)
from pss_desktop.domain.ids import HASH_LENGTH, ID_LENGTH, PersonId
from pss_desktop.journal.signatures import Signer
from pss_desktop.sync.certificates import CERTIFICATE_SIZE, DeviceCertificate
from pss_desktop.sync.roster import ProgrammeId, RosterHash, SignedRoster

VERSION: Final = 1
NONCE_SIZE: Final = 16
REQUEST_LIMIT: Final = 4 * 1024
NO_PROGRAMME: Final = ProgrammeId(bytes(ID_LENGTH))
TEXT_PREFIX: Final = "PSSJOIN1:"

_TAG: Final = b"pss/join-request/v1"
_ANSWER_TAG: Final = b"pss/join-answer/v1"
_ANSWER_TYPE: Final = "pss.join-answer"
_NO_ONE: Final = bytes(HASH_LENGTH)


class Side(IntEnum):
    """Who speaks: the one who wants to come in, or the one who is in."""

    JOINING = 1
    RECEIVING = 2


@dataclass(frozen=True, slots=True)
class Introduction:
    """What either side says of itself. *name* is what colleagues see, *programme_name* for people to read.

    *answers* is the digest of the request that a reply belongs to.
    """

    side: Side
    nonce: bytes
    programme: ProgrammeId
    programme_name: str
    person_key: VerifyKey
    certificate: DeviceCertificate
    name: str
    answers: bytes = _NO_ONE

    def __post_init__(self) -> None:
        if len(self.nonce) != NONCE_SIZE or len(self.programme) != ID_LENGTH:
            raise NotABundleError
        if len(self.answers) != HASH_LENGTH or not is_vault_name(self.name):
            raise NotABundleError
        if self.programme_name and not is_vault_name(self.programme_name):
            raise NotABundleError

    @property
    def person(self) -> PersonId:
        return self.certificate.person


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """An introduction as its own device signed it; made by :func:`make_request` and :func:`read_request`."""

    encoded: bytes
    introduction: Introduction

    @property
    def digest(self) -> bytes:
        """What a reply and an answer name this by."""
        return sha256(_TAG, self.encoded)

    @property
    def text(self) -> str:
        """The same as a code on the screen holds it: capitals and digits alone keep the code small."""
        return TEXT_PREFIX + base64.b32encode(self.encoded).decode("ascii").rstrip("=")


@dataclass(frozen=True, slots=True)
class JoinAnswer:
    """The roster that the newcomer stands in, countersigned by the person whom the words vouched for."""

    request: bytes
    reply: bytes
    roster: bytes
    countersignature: bytes

    @property
    def encoded(self) -> bytes:
        """The answer as a file."""
        fields = {
            "type": _ANSWER_TYPE,
            "v": VERSION,
            "request": self.request.hex(),
            "reply": self.reply.hex(),
            "roster": self.roster.decode("utf-8"),
            "countersignature": self.countersignature.hex(),
        }
        return canonical(fields).encode() + b"\n"


def make_request(introduction: Introduction, device: Signer) -> JoinRequest:
    """Sign an introduction by the device that it is of."""
    content = _content(introduction)
    return JoinRequest(content + device.sign(_TAG + content), introduction)


def read_request(content: bytes) -> JoinRequest:
    """Read a request or reply from the text that its file and its code hold.

    Raises NotABundleError, BundleTooNewError, BundleTamperedError for a signature or a certificate that does
    not fit, WeakKeyError.
    """
    encoded = _from_text(content)
    if encoded and encoded[0] > VERSION:
        raise BundleTooNewError(encoded[0], VERSION)
    introduction = _Reader(encoded).introduction()
    certificate = introduction.certificate
    signed, signature = encoded[:-SIGNATURE_SIZE], encoded[-SIGNATURE_SIZE:]
    if not certificate.signing_key.verify(signature, _TAG + signed):
        raise BundleTamperedError("request")
    if not certificate.is_signed_by(introduction.person_key):
        raise BundleTamperedError("certificate")
    return JoinRequest(encoded, introduction)


def claims_own_name(introduction: Introduction) -> bool:
    """Whether the person's key is the one that they are named by: so it is with all who never changed it."""
    return person_id(introduction.person_key) == introduction.person


def answer(request: JoinRequest, reply: JoinRequest, roster: SignedRoster, person_key: Signer) -> JoinAnswer:
    """The word of whoever made *reply* that this is the programme's roster, for whoever made *request*."""
    signature = person_key.sign(_countersigned(request.digest, reply.digest, roster.hash))
    return JoinAnswer(request.digest, reply.digest, roster.envelope, signature)


def read_answer(content: bytes) -> JoinAnswer:
    """Read an answer; nothing of it is proven yet. Raises NotABundleError, BundleTooNewError."""
    try:
        fields = read_canonical(content.removesuffix(b"\n"))
        if fields["type"] != _ANSWER_TYPE:
            raise ValueError("type")
        if as_integer(fields["v"]) > VERSION:
            raise BundleTooNewError(fields["v"], VERSION)
        return JoinAnswer(
            request=as_bytes(fields["request"], HASH_LENGTH),
            reply=as_bytes(fields["reply"], HASH_LENGTH),
            roster=as_text(fields["roster"]).encode(),
            countersignature=as_bytes(fields["countersignature"], SIGNATURE_SIZE),
        )
    except (ValueError, KeyError, TypeError, RecursionError) as problem:
        raise NotABundleError from problem


def check_answer(
    given: JoinAnswer, roster: SignedRoster, *, request: JoinRequest, reply: JoinRequest
) -> None:
    """The answer is for this request, from whoever made this reply, and its roster holds both as they are.

    Raises NotForUsError for an answer to another request, BundleTamperedError.
    """
    if given.request != request.digest:
        raise NotForUsError
    expected = _countersigned(request.digest, reply.digest, roster.hash)
    vouching = reply.introduction
    if given.reply != reply.digest or not vouching.person_key.verify(given.countersignature, expected):
        raise BundleTamperedError("countersignature")
    if roster.roster.programme != vouching.programme:
        raise BundleTamperedError("programme")
    for one in (request.introduction, vouching):
        entry = roster.roster.device(one.certificate.device)
        if entry is None or entry.certificate != one.certificate or entry.member.key != one.person_key:
            raise BundleTamperedError("roster")


def _content(introduction: Introduction) -> bytes:
    names = (introduction.name.encode(), introduction.programme_name.encode())
    return b"".join((
        bytes([VERSION, introduction.side]),
        introduction.nonce,
        introduction.programme,
        introduction.person_key.encoded,
        introduction.certificate.encoded,
        introduction.answers,
        *(len(name).to_bytes(2, "big") + name for name in names),
    ))  # fmt: skip


class _Reader:
    """Takes the fields from the front. Whatever is not there or too long is NotABundleError."""

    def __init__(self, encoded: bytes) -> None:
        if len(encoded) > REQUEST_LIMIT:
            raise NotABundleError
        self._rest = encoded[:-SIGNATURE_SIZE]

    def introduction(self) -> Introduction:
        version, side = self._take(1)[0], self._take(1)[0]
        if version != VERSION or side not in set(Side):
            raise NotABundleError
        nonce, programme = self._take(NONCE_SIZE), ProgrammeId(self._take(ID_LENGTH))
        person_key = VerifyKey(self._take(KEY_SIZE))
        certificate = _certificate(self._take(CERTIFICATE_SIZE))
        answers, name, programme_name = self._take(HASH_LENGTH), self._text(), self._text()
        if self._rest:
            raise NotABundleError
        return Introduction(
            Side(side),
            nonce,
            programme,
            programme_name,
            person_key,
            certificate,
            name,
            answers,
        )

    def _take(self, size: int) -> bytes:
        taken, self._rest = self._rest[:size], self._rest[size:]
        if len(taken) != size:
            raise NotABundleError
        return taken

    def _text(self) -> str:
        size = int.from_bytes(self._take(2), "big")
        try:
            return self._take(size).decode("utf-8")
        except UnicodeDecodeError as problem:
            raise NotABundleError from problem


def _certificate(encoded: bytes) -> DeviceCertificate:
    try:
        return DeviceCertificate.from_bytes(encoded)
    except RosterDamagedError as problem:
        raise NotABundleError from problem


def _from_text(content: bytes) -> bytes:
    """The bytes behind a code's text, however a phone or a mail broke its line."""
    try:
        text = "".join(content.decode("ascii").split()).upper()
        if not text.startswith(TEXT_PREFIX):
            raise ValueError("prefix")
        letters = text.removeprefix(TEXT_PREFIX)
        return base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError as problem:  # also what is no ASCII, and what is no base32
        raise NotABundleError from problem


def _countersigned(request: bytes, reply: bytes, roster: RosterHash) -> bytes:
    return _ANSWER_TAG + request + reply + roster
