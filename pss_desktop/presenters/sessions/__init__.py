"""Sessions: appointments, notes, private notes, text blocks."""
