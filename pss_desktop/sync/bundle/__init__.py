"""The bundle: what travels between two vaults, signed inside and sealed outside (docs/BUNDLE_FORMAT.md)."""
