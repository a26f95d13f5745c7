"""Asks for the passphrase before acts that bear a person's name: once in 15 minutes, and always for some."""


class Signing:
    """Remembers when the passphrase was last confirmed in this session; unlocking does not count."""

    def needs_passphrase(self) -> bool:
        """Whether the next signed act asks for the passphrase."""
        raise NotImplementedError

    def confirm(self, passphrase: str) -> None:
        """Derive the key from *passphrase* and compare. Takes about a second and needs no connection, so it
        belongs on the worker lane. Raises WrongPassphraseError.
        """
        raise NotImplementedError

    def require(self) -> None:
        """Raises PassphraseNeededError unless the passphrase was confirmed within 15 minutes."""
        raise NotImplementedError
