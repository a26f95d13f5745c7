"""A client's consent: asked, recorded, withdrawn, overridden."""
