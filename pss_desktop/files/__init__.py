"""Bytes on disk that survive a crash: atomic writes, modes, free space, mounts, one writer."""
