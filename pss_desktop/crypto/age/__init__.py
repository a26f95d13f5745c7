"""Files in the age format, version 1 (C2SP age): what only the holder of a receiving key can open."""

from pss_desktop.crypto.age.file import decrypt, decrypt_bytes, encrypt, encrypt_bytes, unseal
from pss_desktop.crypto.age.hybrid import HybridIdentity, HybridRecipient
from pss_desktop.crypto.age.x25519 import X25519Identity, X25519Recipient

__all__ = [
    "HybridIdentity",
    "HybridRecipient",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "decrypt_bytes",
    "encrypt",
    "encrypt_bytes",
    "unseal",
]
