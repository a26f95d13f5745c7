"""Mailboxes of the open vault: which there are, what goes out by them, what they bring."""
