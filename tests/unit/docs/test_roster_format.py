"""A reader written from docs/ROSTER_FORMAT.md alone believes the golden files; nothing of ours is asked."""

import base64
import hashlib
import json
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

ROOT: Final = Path(__file__).parents[3]
GOLDEN: Final = ROOT / "tests" / "fixtures" / "programme"
TYPE: Final = "application/vnd.pss.roster.v1+json"


def sha(*parts: bytes) -> bytes:
    return hashlib.sha256(b"".join(parts)).digest()


def verify(key: bytes, signature: bytes, message: bytes) -> None:
    Ed25519PublicKey.from_public_bytes(key).verify(signature, message)


def believed(line: bytes) -> tuple[dict[str, Any], bytes]:
    """The roster of a line, and its hash."""
    envelope = json.loads(line)
    payload = base64.b64decode(envelope["payload"])
    signed = b"DSSEv1 %d %s %d %s" % (len(TYPE), TYPE.encode(), len(payload), payload)
    roster = json.loads(payload)
    good = 0
    for one in envelope["signatures"]:
        if one["keyid"] in roster["roots"]:
            verify(bytes.fromhex(one["keyid"]), base64.b64decode(one["sig"]), signed)
            good += 1
    assert envelope["payloadType"] == TYPE
    assert good >= roster["threshold"] > len(roster["roots"]) / 2
    return roster, sha(b"pss/roster/v1", payload)


def person_of(certificate: bytes) -> bytes:
    return certificate[1:17]


def request(name: str) -> bytes:
    text = "".join((GOLDEN / name).read_text().split()).upper().removeprefix("PSSJOIN1:")
    return base64.b32decode(text + "=" * (-len(text) % 8))


def test_the_golden_roster_is_believed() -> None:
    roster, _ = believed((GOLDEN / "roster.dsse").read_bytes())
    assert json.dumps(roster, sort_keys=True, separators=(",", ":"), ensure_ascii=False) == (
        (GOLDEN / "roster.json").read_text(encoding="utf-8").removesuffix("\n")
    )
    keys = {one["person"]: bytes.fromhex(one["key"]) for one in roster["members"]}
    for text in roster["devices"]:
        certificate = base64.b64decode(text)
        assert len(certificate) == 1337
        key = keys[person_of(certificate).hex()]
        verify(key, certificate[-64:], b"pss/certificate/v1" + certificate[:-64])
    for person, key in keys.items():
        assert sha(b"pss/person/v1", key)[:16].hex() == person


def test_a_changed_roster_is_not() -> None:
    envelope = json.loads((GOLDEN / "roster.dsse").read_bytes())
    payload = base64.b64decode(envelope["payload"]).replace(b"Hazel Brook", b"Hazel Creek")
    envelope["payload"] = base64.b64encode(payload).decode()
    with pytest.raises(InvalidSignature):
        believed(json.dumps(envelope).encode())


def test_request_reply_words_and_answer_hang_together() -> None:
    one, other = request("request.txt"), request("reply.txt")
    for side, content in ((1, one), (2, other)):
        assert content[:2] == bytes([1, side])
        person_key, certificate = content[34:66], content[66 : 66 + 1337]
        verify(person_key, certificate[-64:], b"pss/certificate/v1" + certificate[:-64])
        verify(certificate[17:49], content[-64:], b"pss/join-request/v1" + content[:-64])
    digests = [sha(b"pss/join-request/v1", content) for content in (one, other)]
    assert other[66 + 1337 :][:32] == digests[0]
    answer = json.loads((GOLDEN / "answer.json").read_bytes())
    roster, hashed = believed(answer["roster"].encode())
    assert [answer["request"], answer["reply"]] == [digest.hex() for digest in digests]
    signed = b"pss/join-answer/v1" + b"".join(digests) + hashed
    verify(other[34:66], bytes.fromhex(answer["countersignature"]), signed)
    assert roster["programme"] == other[18:34].hex()
    assert len(english(number_of(one, other))) == len(arabic(number_of(one, other))) == 8


def number_of(one: bytes, other: bytes) -> int:
    parts = [part for content in sorted((one, other)) for part in (len(content).to_bytes(8, "big"), content)]
    return int.from_bytes(sha(b"pss/join/v1", *parts), "big") >> 153


def listed(name: str) -> list[str]:
    return (ROOT / "resources" / "wordlists" / name).read_text(encoding="utf-8").split("\n")[:-1]


def english(number: int) -> tuple[str, ...]:
    words = listed("passphrase-en.txt")
    return tuple(words[number // 7776**place % 7776] for place in range(7, -1, -1))


def arabic(number: int) -> tuple[str, ...]:
    slow = hashlib.pbkdf2_hmac("sha256", number.to_bytes(13, "big"), b"pss/join-words/ar/v1", 32768, 11)
    bits, words = f"{int.from_bytes(slow, 'big'):088b}", listed("joining-ar.txt")
    return tuple(words[int(bits[at : at + 11], 2)] for at in range(0, 88, 11))


def test_the_words_are_those_of_the_program() -> None:
    # Imported here alone: everything else in this file goes by the page.
    from pss_desktop.sync.join_words import arabic_words, english_words, joining_number  # noqa: PLC0415

    one, other = request("request.txt"), request("reply.txt")
    number = number_of(one, other)
    assert number == joining_number(one, other)
    assert english(number) == english_words(number, listed("passphrase-en.txt"))
    assert arabic(number) == arabic_words(number, listed("joining-ar.txt"))


def test_the_root_key_opens() -> None:
    file = json.loads((GOLDEN / "root.json").read_bytes())
    kdf, sealed = file["kdf"], bytes.fromhex(file["sealed"])
    argon = Argon2id(
        salt=bytes.fromhex(kdf["salt"]), length=32, iterations=kdf["t"], lanes=kdf["p"], memory_cost=kdf["m"]
    )
    key = argon.derive(b"seven grey herons by the weir")
    bound = b"pss/root-key/v1" + bytes.fromhex(file["programme"]) + bytes.fromhex(file["public"])
    assert len(ChaCha20Poly1305(key).decrypt(sealed[:12], sealed[12:], bound)) == 32
