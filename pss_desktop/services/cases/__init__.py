"""A client's case: where it stands, who may write in it, its story, and handing it on."""
