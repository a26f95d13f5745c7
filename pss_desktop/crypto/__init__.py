"""Keys, slots, seals and signatures: the only importer of cryptography."""
