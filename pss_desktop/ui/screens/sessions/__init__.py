"""Sessions: appointments, notes, private notes, and what helps writing them."""
