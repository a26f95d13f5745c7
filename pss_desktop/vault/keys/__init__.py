"""The keys of an open vault, the device's own, and whose they are."""
