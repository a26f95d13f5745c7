"""The machine around the vault: paths, settings, hardening, one instance, log."""
