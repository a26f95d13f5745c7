"""From a folder on the disk to an open vault: made, opened, restored."""
