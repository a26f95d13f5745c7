"""Seals and MACs: bytes that only the holder of a key can read, or vouch for."""

import hashlib
import hmac
import os
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pss_desktop.domain.errors import VaultDamagedError

NONCE_SIZE = 12
TAG_SIZE = 16


def seal(key: bytes, plaintext: bytes, aad: bytes, *, random: Callable[[int], bytes] = os.urandom) -> bytes:
    """ChaCha20-Poly1305 (RFC 8439) under a fresh random nonce, which stands before the ciphertext."""
    nonce = random(NONCE_SIZE)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, plaintext, aad)


def unseal(key: bytes, sealed: bytes, aad: bytes, *, part: str) -> bytes:
    """What was sealed. Raises VaultDamagedError(part) for another key, other *aad* or a changed byte."""
    if len(sealed) < NONCE_SIZE + TAG_SIZE:
        raise VaultDamagedError(part)
    try:
        return ChaCha20Poly1305(key).decrypt(sealed[:NONCE_SIZE], sealed[NONCE_SIZE:], aad)
    except InvalidTag as problem:
        raise VaultDamagedError(part) from problem


def mac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256, 32 bytes."""
    return hmac.digest(key, message, hashlib.sha256)


def mac_matches(key: bytes, message: bytes, expected: bytes) -> bool:
    """Whether *expected* is the MAC of *message*, compared in constant time."""
    return hmac.compare_digest(mac(key, message), expected)
