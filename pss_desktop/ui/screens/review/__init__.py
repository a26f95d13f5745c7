"""Supervision: the queue, a note under review, supervision sessions."""
