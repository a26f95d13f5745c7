"""Exchange: who belongs to a programme, and what travels between its people. Bytes in, bytes out."""
