"""Takes in what others sent: looked at before it counts, all or nothing, with an answer to everything."""
