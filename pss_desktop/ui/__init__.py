"""All of Qt: it shows and asks, and holds no rule."""
