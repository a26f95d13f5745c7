"""Appointments, session notes, first aid, private notes, text blocks."""
