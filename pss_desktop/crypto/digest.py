"""One SHA-256 over parts that follow each other, and one that is slow on purpose."""

import hashlib


def sha256(*parts: bytes) -> bytes:
    """The 32 bytes of SHA-256 over the parts, put end to end: every part but one must be of fixed length."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def slow_digest(secret: bytes, salt: bytes, *, rounds: int, size: int) -> bytes:
    """*size* bytes of PBKDF2 with HMAC-SHA-256: every guess at *secret* costs so many rounds."""
    return hashlib.pbkdf2_hmac("sha256", secret, salt, rounds, size)
